import { findFrontMatterBlock } from '../front-matter/front-matter';
import { sectionName, wordsOf } from './heading-name';
import { isTask, itemIndent, lineTitle, type LineTitle } from './line-title';
import { type Block, outline } from './outline';
import { SECTION_HEADINGS } from './section-headings';

/** Fewer letters could be part of any word: “me” in “commitments”. */
const FEWEST_LETTERS = 4;

/** The headings that are private in every vault: what our templates call the section, in every language. */
const OURS = Object.values(SECTION_HEADINGS).map(({ forMyEyes }) => forMyEyes);

/**
 * Tells whether a heading, as written, is private: one of `headings` or of ours is contained in it, whatever markup,
 * punctuation, numbers, emoji, spaces and case there are. In doubt it is.
 *
 * @param headings what the coach calls private sections; blank ones do not count
 */
export function privateHeading(headings: readonly string[]): (heading: string) => boolean {
  const wanted = [...new Set([...OURS, ...headings].map(wordsOf))].filter((words) => words !== '');
  const letters = wanted.map(lettersOf).filter((found) => found.length >= FEWEST_LETTERS);
  const others = wanted.filter((words) => lettersOf(words).length < FEWEST_LETTERS).map((words) => ` ${words} `);
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

/** A heading may be a picture alone; it is the same one in every form. */
function signsOf(heading: string): string {
  return heading.replace(/[\s\uFE0F]/g, '');
}

/** A private section that has begun. */
interface Hidden {
  readonly from: number;
  /** The heading that it begins with: 1 to 6, 7 for a line of text. */
  readonly level: number;
  readonly isUnderlined: boolean;
  /** Whether it ends with the quote that it is in. */
  readonly isQuote: boolean;
  /** Of an item of a list. */
  readonly indent: number | undefined;
  /** Whether the line that it begins with goes on. */
  readonly goesOn: boolean;
}

interface Line {
  readonly from: number;
  readonly text: string;
}

const LEVEL_OF_LINE = 7;
/** What looks more like a line drawn below a paragraph than like the underline of a heading. */
const RULE = /^[ \t]*---[ \t]*$/;
/** A line of its own that begins with the name of a private section, and is no longer, is no sentence. */
const MOST_WORDS = 6;

/**
 * A note's text without what the coach writes for her eyes alone, for whatever is shown or carried on elsewhere: each
 * private section, up to the next heading of its level or a higher one. In doubt text is private. So is what follows a
 * bold line or the beginning of a line that is called so, up to the next heading or line of its kind; and a callout or
 * quote that is.
 *
 * @param headings what the coach calls private sections, besides ours
 */
export function withoutPrivate(note: string, headings: readonly string[]): string {
  const isPrivate = privateHeading(headings);
  const { blocks } = outline(note, findFrontMatterBlock(note).bodyStart);
  const kept: string[] = [];
  let shownFrom = 0;
  let hidden: Hidden | undefined;

  function hide(begun: Hidden): void {
    hidden = begun;
    kept.push(note.slice(shownFrom, begun.from));
  }
  function show(at: number): void {
    hidden = undefined;
    shownFrom = at;
  }

  for (const block of blocks) {
    const lines = linesOutsideCode(note, block);
    if (block.level > 0) {
      const [first, below] = lines;
      const isUnderlined = !first?.text.startsWith('#');
      // Who draws a line below a private paragraph does not mean a heading.
      const isDoubtful = isUnderlined && !hidden?.isUnderlined && RULE.test(underline(note, block));
      if (hidden && block.level <= hidden.level && !isDoubtful) show(block.from);
      if (!hidden && isPrivate(first?.text ?? '')) {
        hide({ ...AT_LINE, from: block.from, level: block.level, isUnderlined });
      }
      if (below === undefined) continue;
    }
    for (const { from: at, text } of block.level > 0 ? lines.slice(1) : lines) {
      const title = lineTitle(text);
      if (!title) continue;
      const isNamed = isPrivate(title.text) && isName(title, text);
      if (hidden && !isNamed && endsAt(hidden, title, text)) show(at);
      if (!hidden && isNamed) hide({ ...beginning(title, text), from: at });
    }
    if (hidden?.isQuote) show(block.to);
  }
  if (!hidden) kept.push(note.slice(shownFrom));
  // What follows a private section is no more of the paragraph before it.
  return kept.join('\n');

  /** Whether a title that holds the words of a private section is its name. */
  function isName({ kind, goesOn, text }: LineTitle, line: string): boolean {
    if (isTask(line) && (goesOn || kind === 'plain')) return false;
    if (kind !== 'plain' || line.includes(':')) return true;
    const words = sectionName(text).split(' ');
    const isFirst = !isPrivate(words.slice(1).join(' '));
    return isFirst && words.length <= MOST_WORDS;
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

/** Whether a private section that a line of text began ends at another line: a bold one of its kind. */
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
