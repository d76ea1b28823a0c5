import { sameHeading } from '../words/same-heading';
import { words } from '../words/words';

const HEADING = /^(#{1,6})\s+(.*?)\s*#*\s*$/;
const OPEN_TASK = /^\s*[-*+]\s+\[ \]\s+(.*\S)/;

/**
 * The unticked tasks under a heading of a note's text, “Commitments” unless told, in its order, without their check
 * boxes. The heading may be in any language that Groundwork speaks: notes stay as they were written when the language
 * changes.
 */
export function openCommitments(text: string, under = words.templates.headings.commitments): string[] {
  const found: string[] = [];
  let level = 0;
  for (const line of text.split(/\r?\n/)) {
    const heading = HEADING.exec(line);
    const depth = heading?.[1]?.length ?? 0;
    if (heading && sameHeading(heading[2] ?? '', under)) level = depth;
    else if (depth > 0 && depth <= level) level = 0;
    const task = level > 0 ? OPEN_TASK.exec(line)?.[1] : undefined;
    if (task !== undefined) found.push(task);
  }
  return found;
}
