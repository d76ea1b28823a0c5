import { findFrontMatterBlock, type ParseYaml, readFrontMatter } from '../front-matter/front-matter';
import { nameOnLine, skipTags } from '../front-matter/name-on-line';
import { foldName } from '../front-matter/property-in';
import { DEFAULT_KIND_WORDS, type KindWords } from '../notes/note-kinds';
import { namesAsWritten } from '../notes/names-as-written';
import type { ReadProblem } from '../front-matter/problem';
import type { PropertyNames } from '../notes/property-names';

/** The front matter of a note, as the app or the disk gives it. */
export type NoteSource =
  | { readonly kind: 'front-matter'; readonly data: Readonly<Record<string, unknown>> }
  | BrokenSource;

/** The front matter is broken. */
interface BrokenSource {
  readonly kind: 'unreadable';
  /** Of the mistake, from 1; null where it is not known. */
  readonly line: number | null;
  readonly problem: ReadProblem;
  /** The word that the text still has on a line `coaching: …`. */
  readonly coaching?: string;
}

export const NO_FRONT_MATTER: NoteSource = { kind: 'front-matter', data: {} };

/**
 * The front matter in the text of a note. A fence that is never closed makes the app take everything for body; where
 * such a text still says `coaching: …` it is unreadable rather than not ours: a data error never hides a client.
 *
 * Names keep the form in which they are written.
 *
 * @param names of the properties in this vault: `coaching` tells whether a note is ours
 */
export function sourceOfText(
  text: string,
  parseYaml: ParseYaml,
  names: PropertyNames,
  words: KindWords = DEFAULT_KIND_WORDS,
): NoteSource {
  const frontMatter = readFrontMatter(text, parseYaml);
  if (frontMatter.kind === 'read') {
    return { kind: 'front-matter', data: namesAsWritten(text, frontMatter.data, names, parseYaml, words) };
  }
  const word = wordOn(text, names.coaching, Object.values(words).flat());
  if (frontMatter.kind === 'none') {
    if (word === undefined || findFrontMatterBlock(text).kind !== 'unclosed') return NO_FRONT_MATTER;
    return { kind: 'unreadable', line: null, problem: { kind: 'unclosed' }, coaching: word };
  }
  return { ...frontMatter, coaching: word };
}

/**
 * The word on the first line `coaching: …` that has one, in text that cannot be read as YAML. Only the lines of
 * properties are looked at: a body may be as long as it likes. Of an open fence nobody knows where they end.
 */
function wordOn(text: string, coaching: string, own: readonly string[]): string | undefined {
  const block = findFrontMatterBlock(text);
  if (block.kind === 'none') return undefined;
  const lines = (block.kind === 'block' ? text.slice(block.from, block.to) : text).split(/\r?\n/);
  const indentation = indentationOf(lines.find((line) => /^\s*[^\s#]/.test(line) && !line.startsWith('---')) ?? '');
  const behindName = nameOnLine(coaching);
  for (const line of lines) {
    // A line that is indented further is another property's. One space may be a slip.
    const behind = indentationOf(line) > indentation + 1 ? undefined : behindName(line);
    const word = behind === undefined ? undefined : firstWord(behind, own);
    if (word !== undefined) return word;
  }
  return undefined;
}

/** The first word of a value; where that begins with one of the coach's own, which may be several words, that one. */
function firstWord(value: string, own: readonly string[]): string | undefined {
  const text = value.slice(skipTags(value)).replace(/^["']/, '').trimStart();
  const folded = foldName(text);
  return own.find((word) => /\s/.test(word) && folded.startsWith(foldName(word))) ?? /^[\p{L}-]+/u.exec(text)?.[0];
}

function indentationOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}
