import { findFrontMatterBlock } from '../front-matter/front-matter';
import { sectionName, wordsOf } from './heading-name';
import { isTask, itemIndent, lineTitle, type LineTitle } from './line-title';
import { type Block, outline } from './outline';
import { SECTION_HEADINGS } from './section-headings';

/** Fewer letters could be part of any word: “me” in “commitments”. */
const MIN_NAME_LETTERS = 4;

/** The headings that are private in every vault: what our templates call the section, in every language. */
const OURS = Object.values(SECTION_HEADINGS).map(({ forMyEyes }) => forMyEyes);

/**
 * Returns a check whether a heading, as written, is private: it contains one of `headings` or of the built-in ones,
 * whatever markup, punctuation, numbers, emoji, spaces and case there are. If in doubt, it is private.
 *
 * @param headings the coach's own names of private sections; blank ones are ignored
 */
export function privateHeading(headings: readonly string[]): (heading: string) => boolean {
  const wanted = [...new Set([...OURS, ...headings].map(wordsOf))].filter((words) => words !== '');
  const letters = wanted.map(lettersOf).filter((found) => found.length >= MIN_NAME_LETTERS);
  const others = wanted.filter((words) => lettersOf(words).length < MIN_NAME_LETTERS).map((words) => ` ${words} `);
  const signs = headings.filter((heading) => wordsOf(heading) === '').map(signsOf).filter((sign) => sign !== '');
  return (heading) => {
    const words = wordsOf(heading);
    const found = lettersOf(words);
    return (
      letters.some((name) => found.includes(name)) ||
      others.some((name) => ` ${words} `.includes(name)) ||
      signs.some((sign) => signsOf(heading).includes(sign))
    );
  };
}

/** Of the words of a text, without spaces and numbers. */
function lettersOf(words: string): string {
  return words.replace(/[^\p{L}\p{M}]/gu, '');
}

/** A heading may be an emoji alone; it is the same one in every presentation. */
function signsOf(heading: string): string {
  return heading.replace(/[\s\uFE0F]/g, '');
}

/** A private section that has begun. */
interface Hidden {
  readonly from: number;
  /** The heading that it begins with: 1 to 6, 7 for a line of text. */
  readonly level: number;
  readonly isUnderlined: boolean;
  /** True if it ends with the quote that it is in. */
  readonly isQuote: boolean;
  /** Of an item of a list. */
  readonly indent: number | undefined;
  /** True if its first line has more text. */
  readonly goesOn: boolean;
}

interface Line {
  readonly from: number;
  readonly text: string;
}

const LEVEL_OF_LINE = 7;
/** A line that looks more like a rule below a paragraph than like the underline of a heading. */
const RULE = /^[ \t]*---[ \t]*$/;
/** A separate line that begins with the name of a private section and is no longer than this is not a sentence. */
const MAX_TITLE_WORDS = 6;

/** A private section of a note. */
interface PrivateSection {
  readonly from: number;
  /** Undefined where it goes on to the end of the note. */
  readonly to?: number;
  /** Of the heading that it begins with: 1 to 6, 7 for a line of text. */
  readonly level: number;
}

/**
 * A note's text without what the coach writes for her eyes alone, for anything shown or carried forward elsewhere: each
 * private section, up to the next heading of its level or a higher one. If in doubt, text is private. So is what
 * follows a bold line or the beginning of a line with such a name, up to the next heading or line of its kind; and a
 * callout or quote with such a name.
 *
 * @param headings the coach's own names of private sections, besides ours
 */
export function withoutPrivate(note: string, headings: readonly string[]): string {
  const sections = privateSections(note, headings);
  const kept = sections.map(({ from }, at) => note.slice(sections[at - 1]?.to ?? 0, from));
  const last = sections.at(-1);
  if (!last || last.to !== undefined) kept.push(note.slice(last?.to ?? 0));
  // Text after a private section no longer belongs to the paragraph before it.
  return kept.join('\n');
}

/**
 * A note with blanks in place of what is private, so that what is found in it has the same offsets in the note. It ends
 * above a private section of the top level at the end: what is added below that would be private, too.
 *
 * @param headings as in `withoutPrivate`
 */
export function withPrivateBlank(note: string, headings: readonly string[]): string {
  const sections = privateSections(note, headings);
  let end = note.length;
  for (const { from, to = note.length, level } of [...sections].reverse()) {
    if (to !== end || level > 1) break;
    end = from;
  }
  const blank = (text: string) => text.replace(/[^\r\n]/g, ' ');
  const parts = sections.flatMap(({ from, to }, at) => {
    return [note.slice(sections[at - 1]?.to ?? 0, from), blank(note.slice(from, to))];
  });
  const last = sections.at(-1);
  if (!last || last.to !== undefined) parts.push(note.slice(last?.to ?? 0));
  return parts.join('').slice(0, end);
}

function privateSections(note: string, headings: readonly string[]): PrivateSection[] {
  const isPrivate = privateHeading(headings);
  const { blocks } = outline(note, findFrontMatterBlock(note).bodyStart);
  const found: PrivateSection[] = [];
  let hidden: Hidden | undefined;

  function show(to: number): void {
    if (hidden) found.push({ from: hidden.from, to, level: hidden.level });
    hidden = undefined;
  }

  for (const block of blocks) {
    const lines = linesOutsideCode(note, block);
    if (block.level > 0) {
      const [first, below] = lines;
      const isUnderlined = !first?.text.startsWith('#');
      // A line drawn below a private paragraph is not meant as a heading.
      const isDoubtful = isUnderlined && !hidden?.isUnderlined && RULE.test(underline(note, block));
      if (hidden && block.level <= hidden.level && !isDoubtful) show(block.from);
      if (!hidden && isPrivate(first?.text ?? '')) {
        hidden = { ...AT_LINE, from: block.from, level: block.level, isUnderlined };
      }
      if (below === undefined) continue;
    }
    for (const { from: at, text } of block.level > 0 ? lines.slice(1) : lines) {
      const title = lineTitle(text);
      if (!title) continue;
      const isNamed = isPrivate(title.text) && isName(title, text);
      if (hidden && !isNamed && endsAt(hidden, title, text)) show(at);
      if (!hidden && isNamed) hidden = { ...beginning(title, text), from: at };
    }
    if (hidden?.isQuote) show(block.to);
  }
  return hidden ? [...found, { from: hidden.from, level: hidden.level }] : found;

  /** True if a title that contains the words of a private section is its name. */
  function isName({ kind, goesOn, text }: LineTitle, line: string): boolean {
    if (isTask(line) && (goesOn || kind === 'plain')) return false;
    if (kind !== 'plain' || line.includes(':')) return true;
    const words = sectionName(text).split(' ');
    const isFirst = !isPrivate(words.slice(1).join(' '));
    return isFirst && words.length <= MAX_TITLE_WORDS;
  }
}

const AT_LINE: Hidden = {
  from: 0,
  level: LEVEL_OF_LINE,
  isUnderlined: false,
  isQuote: false,
  indent: undefined,
  goesOn: false,
};

function beginning({ kind, goesOn }: LineTitle, line: string): Hidden {
  const isQuote = kind === 'callout' || /^[ \t]*>/.test(line);
  return { ...AT_LINE, isQuote, indent: itemIndent(line), goesOn };
}

/** True if a private section begun by a line of text ends at another line: a bold one of its kind. */
function endsAt(hidden: Hidden, { kind, goesOn }: LineTitle, line: string): boolean {
  if (hidden.level !== LEVEL_OF_LINE || hidden.isQuote || kind !== 'bold' || /^[ \t]*>/.test(line)) return false;
  if (goesOn && !hidden.goesOn) return false;
  const indent = itemIndent(line);
  if (indent === undefined) return !/^(?: {2}|\t)/.test(line);
  return hidden.indent !== undefined && indent <= hidden.indent;
}

function underline(note: string, { from, to }: Block): string {
  return note.slice(from, to).split(/\r?\n/)[1] ?? '';
}

/** The lines of a block that are not inside code, comments and formulas, with where each begins. */
function linesOutsideCode(note: string, block: Block): Line[] {
  const found: Line[] = [];
  let at = block.from;
  for (const raw of note.slice(block.from, block.to).split('\n')) {
    const text = raw.replace(/\r$/, '');
    if (text === block.lines[found.length]) found.push({ from: at, text });
    at += raw.length + 1;
  }
  return found;
}
