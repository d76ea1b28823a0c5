import { findFrontMatterBlock } from '../src/front-matter/front-matter';
import { nameOnLine, skipTags } from '../src/front-matter/name-on-line';
import { foldName } from '../src/front-matter/property-in';
import { withoutYamlEscapes } from '../src/front-matter/scan-value';
import { havePlaces, kindsByPlace, type KindWords } from '../src/notes/note-kinds';
import type { PropertyNames } from '../src/notes/property-names';

/**
 * A quick check of the beginning of a note that spares most notes the YAML parser: true if the note could have the
 * property `name`. That is so if a line of its front matter could begin with the name, in any notation and however
 * broken, since a data error never hides a client; where none could, the note does not have the property.
 */
export function propertyLook(name: string): (head: string) => boolean {
  const behindName = nameOnLine(name);
  const folded = withoutSpaces(foldName(name));
  const mentions = (text: string) => {
    const spelled = [text, withoutYamlEscapes(text), text.replaceAll("''", "'")];
    return spelled.some((one) => withoutSpaces(foldName(one)).includes(folded));
  };
  return (head) => {
    const block = findFrontMatterBlock(head);
    if (block.kind === 'none') return false;
    // What is never closed is not parsed.
    if (block.kind === 'unclosed') return mentions(head);
    const lines = head.slice(block.from, block.to).split('\n');
    if (lines.some((line) => behindName(line) !== undefined)) return true;
    return lines.some(isUnusual) && mentions(lines.join('\n'));
  };
}

/** A quick check of the beginning of a note: true if the note at `path` may be ours, by property, tag or folder. */
export function oursLook(names: PropertyNames, words: KindWords): (head: string, path: string) => boolean {
  const looks = [names.coaching, ...(havePlaces(words) ? ['tags', 'tag'] : [])].map(propertyLook);
  return (head, path) => looks.some((look) => look(head)) || kindsByPlace(path, [], words).length > 0;
}

/**
 * True if a line begins in a way that lets names appear elsewhere: in braces they follow each other on one line, after
 * a question mark the colon may follow anywhere below, and a star refers to what stands above. (YAML 1.2.2, 7.4.2,
 * 8.2.2 and 7.1)
 */
function isUnusual(line: string): boolean {
  const text = line.replace(/^---/, '');
  const first = text.charAt(skipTags(text));
  return first !== '' && '{?*'.includes(first);
}

/** Lines may be broken within a name that is written in such a way. */
function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}
