import { findFrontMatterBlock } from '../notes/front-matter-block';
import { words } from '../words/words';
import { headingName } from './heading-name';
import { outline } from './outline';
import { withoutPrompts } from './without-prompts';

const OPEN_TASK = /^\s*(?:[-*+]|\d+[.)])\s+\[ \]\s+(\S.*)/;
/** Quoted lines, those of callouts too. */
const QUOTE = /(?:^[ \t]*>.*(?:\n|$))+/gm;
const QUOTE_MARKS = /^[ \t]*(?:>[ \t]?)+/gm;

/**
 * The unticked tasks under a heading of a note's text, “Commitments” unless told, in its order, without their check
 * boxes: those of any list, also in a quote, but not those in code, comments and the questions of a template. The
 * heading may be in any language that Groundwork speaks: notes stay as they were written when the language changes.
 */
export function openCommitments(note: string, under = words.templates.headings.commitments): string[] {
  const found: string[] = [];
  const name = headingName(under);
  let level = 0;
  for (const block of outline(note, findFrontMatterBlock(note).bodyStart).blocks) {
    const isOutside = level === 0 || block.level <= level;
    if (block.level > 0 && isOutside) level = block.name === name ? block.level : 0;
    if (level === 0) continue;
    for (const line of withoutPrompts(block.lines.join('\n')).replace(QUOTE, unquote).split('\n')) {
      const task = OPEN_TASK.exec(line)?.[1];
      if (task !== undefined) found.push(task.trimEnd());
    }
  }
  return found;
}

/** The lines of a quote, whose code and comments end with it. */
function unquote(quote: string): string {
  const { blocks } = outline(quote.replace(QUOTE_MARKS, ''), 0);
  return blocks.flatMap(({ lines }) => [...lines, '']).join('\n');
}
