import type { TextEdit } from '../text/text-edit';
import { appendLines, sectionThere } from './fill-section';
import { commitmentsIn, type SectionHeadings } from './open-commitments';
import { openTasks, taskParts } from './tasks';
import { withPrivateBlank } from './without-private';

/** What becomes of commitments that a note is to have. */
interface Sorted {
  readonly added: readonly string[];
  /** Those that are open in the note already, and what is said twice. */
  readonly there: readonly string[];
}

/** Sorts `commitments`, one line each, by whether they are among the `open` ones of a note. */
export function sortCommitments(open: readonly string[], commitments: readonly string[]): Sorted {
  const known = new Set(open.map(nameOf));
  const added: string[] = [];
  const there: string[] = [];
  for (const commitment of commitments) {
    // As it reads once it is written.
    const name = nameOf(openTasks([asTask(commitment)]).get(0) ?? commitment);
    (known.has(name) ? there : added).push(commitment);
    known.add(name);
  }
  return { added, there };
}

/** What tells a commitment from another: its first line, without the fields and the link that were added to it. */
function nameOf(task: string): string {
  return taskParts(task.split('\n', 1).join('')).text;
}

/** A commitment as an open task, with the lines that belong to it below. */
export function asTask(commitment: string): string {
  return `- [ ] ${commitment.replaceAll('\n', '\n  ')}`;
}

interface Place extends SectionHeadings {
  /** The names that the section may have, most wanted first; a new one has the first. */
  readonly sections: readonly [string, ...string[]];
  readonly isClosing: boolean;
}

/**
 * Adds commitments, one line each, as open tasks to their section of a note, else to a new one; never where it would be
 * private. One that is open there already is not added again. One that is ticked, or equals another line of the note,
 * is no open one.
 */
export function addCommitments(note: string, commitments: readonly string[], place: Place): TextEdit[] {
  const { added } = sortCommitments(commitmentsIn(note, place, place.isClosing).open, commitments);
  if (added.length === 0) return [];
  const shown = withPrivateBlank(note, place.privateHeadings);
  const section = sectionThere(shown, place.sections) ?? place.sections[0];
  return [appendLines(note, section, added.map(asTask), shown)];
}
