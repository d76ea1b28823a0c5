import { findFrontMatterBlock } from '../notes/front-matter-block';

/**
 * A look at the beginning of a note that spares most notes the YAML parser: whether the note could have the property
 * `name`. That is so where a line of its front matter could begin with the name, in any notation and however broken,
 * since a data error never hides a client; where none could, the note does not have the property.
 */
export function propertyLook(name: string): (head: string) => boolean {
  const escaped = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  // After a question mark the colon may follow anywhere below. (YAML 1.2.2, 8.2.2)
  const beginsLine = new RegExp(`^(?:[^\\p{L}\\p{N}#\\n]*${escaped}["']?\\s*:|\\s*\\?\\s*["']?${escaped})`, 'mu');
  return (head) => {
    const block = findFrontMatterBlock(head);
    if (block.kind === 'none') return false;
    // What is never closed is not parsed, and in braces properties can follow each other on one line.
    if (block.kind === 'unclosed') return head.includes(name);
    const yaml = head.slice(block.from, block.to);
    return beginsLine.test(yaml) || (/^\s*\{/m.test(yaml) && yaml.includes(name));
  };
}
