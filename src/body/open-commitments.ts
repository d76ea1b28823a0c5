import { findFrontMatterBlock } from '../front-matter/front-matter';
import { sectionName } from './heading-name';
import { isTitleLine, wholeTitle } from './line-title';
import { openTasks } from './tasks';
import { outline } from './outline';
import { SECTION_HEADINGS } from './section-headings';
import { withoutPrivate } from './without-private';
import { withoutPrompts } from './plain-text';

const ANY_TASK = /^\s*(?:[-*+]|\d+[.)])\s+\[.\](?:\s|$)/;
const CALLOUT = /^\s*\[!/;
/** Quoted lines, those of callouts too. */
const QUOTE = /(?:^[ \t]*>.*(?:\n|$))+/gm;
const QUOTE_MARKS = /^[ \t]*(?:>[ \t]?)+/gm;
/** Longer lines are not names of sections. */
const MAX_TITLE_CHARACTERS = 100;

/** The names of the vault's own sections that matter here, besides those of our templates. */
export interface SectionHeadings {
  readonly privateHeadings: readonly string[];
  readonly commitmentHeadings: readonly string[];
}

export interface Commitments {
  /** The open ones, in the note's order. */
  readonly open: readonly string[];
  /** True if the note has a section for them at all. */
  readonly hasSection: boolean;
}

/**
 * The commitments in a note's text, except those in private sections. In that of a closing session those that carry on
 * without the coach are commitments, too.
 */
export function commitmentsIn(
  note: string,
  { privateHeadings, commitmentHeadings }: SectionHeadings,
  isClosing = false,
): Commitments {
  const { commitments, carriesOn } = SECTION_HEADINGS.en;
  const headings = [commitments, ...(isClosing ? [carriesOn] : []), ...commitmentHeadings];
  return tasksBelow(withoutPrivate(note, privateHeadings), headings);
}

/**
 * The open tasks under a heading of a note's text, “Commitments” by default, as openTasks has them: those of any list,
 * also in a quote, but not those in code, comments and the questions of a template. The heading may be in any language
 * that Groundwork speaks: notes stay as they were written when the language changes.
 */
export function openCommitments(note: string, under = SECTION_HEADINGS.en.commitments): readonly string[] {
  return tasksBelow(note, [under]).open;
}

/** Also below a line named like one of `headings`: a bold one, a callout's title. */
function tasksBelow(note: string, headings: readonly string[]): Commitments {
  const open: string[] = [];
  const names = new Set(headings.map(sectionName));
  let hasSection = false;
  /** Of the heading that begins the section; 0 outside of one. */
  let level = 0;
  let isBelowLine = false;
  for (const block of outline(note, findFrontMatterBlock(note).bodyStart).blocks) {
    let isInCallout = false;
    if (block.level > 0) {
      isBelowLine = false;
      const isOutside = level === 0 || block.level <= level;
      if (isOutside) level = names.has(sectionName(block.title)) ? block.level : 0;
      hasSection ||= level > 0;
    }
    const lines = withoutPrompts(block.lines.join('\n')).replace(QUOTE, unquote).split('\n');
    const tasks = openTasks(lines);
    for (const [at, line] of lines.entries()) {
      const task = tasks.get(at);
      if (task === undefined) lookForTitle(line);
      else if (level > 0 || isBelowLine || isInCallout) open.push(task);
    }

    function lookForTitle(line: string): void {
      if (level > 0 || line.trim() === '' || line.length > MAX_TITLE_CHARACTERS || ANY_TASK.test(line)) return;
      const isOurs = names.has(sectionName(wholeTitle(line)));
      if (CALLOUT.test(line)) isInCallout ||= isOurs;
      else if (isOurs || isTitleLine(line)) isBelowLine = isOurs;
      hasSection ||= isOurs;
    }
  }
  return { open, hasSection };
}

/** The lines of a quote, whose code and comments end with it. */
function unquote(quote: string): string {
  const { blocks } = outline(quote.replace(QUOTE_MARKS, ''), 0);
  return blocks.flatMap(({ lines }) => [...lines, '']).join('\n');
}
