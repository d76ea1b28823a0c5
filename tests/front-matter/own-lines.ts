import { isCollection, isNode, isPair, parseDocument } from 'yaml';
import { findFrontMatterBlock } from '../../src/front-matter/front-matter';

/** A stretch of a note's text. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

/**
 * Where the lines of a property stand in a note's text, by the syntax tree of the `yaml` package: an opinion that owes
 * nothing to the code that patches. A property that is not there belongs right above the closing fence.
 */
export function ownLines(text: string, name: string): Lines {
  const block = findFrontMatterBlock(text);
  if (block.kind !== 'block') return { from: block.bodyStart, to: block.bodyStart };
  const { contents } = parseDocument(text.slice(block.from, block.to), { logLevel: 'error' });
  const pairs: readonly unknown[] = isCollection(contents) ? contents.items : [];
  const pair = pairs.filter(isPair).find(({ key }) => isNode(key) && String(key.toJSON() ?? '') === name);
  if (!pair || !isNode(pair.key)) return { from: block.to, to: block.to };
  const start = block.from + (pair.key.range?.[0] ?? 0);
  const end = block.from + lastEnd(pair.value, pair.key.range?.[1] ?? 0);
  const lineEnd = text.indexOf('\n', text[end - 1] === '\n' ? end - 1 : end);
  return { from: text.lastIndexOf('\n', start) + 1, to: lineEnd + 1 };
}

/** The end of the last scalar or bracket of a value. */
function lastEnd(node: unknown, otherwise: number): number {
  if (isPair(node)) return lastEnd(node.value, lastEnd(node.key, otherwise));
  if (!isNode(node)) return otherwise;
  const end = node.range?.[1] ?? otherwise;
  return isCollection(node) && node.flow !== true && node.items.length > 0 ? lastEnd(node.items.at(-1), end) : end;
}
