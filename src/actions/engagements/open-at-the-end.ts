import type { EngagementState } from '../../domain/engagement-state';
import { commitmentsIn } from '../../body/open-commitments';
import { withOrigin } from '../../body/tasks';
import { readText } from '../../vault/note-source';
import type { CommandContext } from '../shared/command-context';
import { linkTo } from '../shared/link-to';

export interface OpenAtTheEnd {
  /** The note of the latest closing session that was held, where the commitments can go. */
  readonly closing?: string;
  /** The note of the session in which the commitments were made. */
  readonly madeIn?: string;
  /** What is still open. */
  readonly commitments: readonly string[];
}

/**
 * What is still open when an engagement ends. Commitments are carried from session to session, so those of the last
 * session held before the closing one are all there are.
 */
export async function openAtTheEnd(context: CommandContext, { held }: EngagementState): Promise<OpenAtTheEnd> {
  const closing = held.findLast(({ note }) => note.kind === 'closing')?.note.path;
  const last = held.findLast(({ note }) => note.kind !== 'closing')?.note.path;
  if (last === undefined) return { closing, commitments: [] };
  const text = (await readText(context.app, last)) ?? '';
  return { closing, madeIn: last, commitments: commitmentsIn(text, context.settings()).open };
}

/** The commitments, each with a link to where it was made, as the closing session's note takes them. */
export function withOrigins(context: CommandContext, { closing, madeIn, commitments }: OpenAtTheEnd): string[] {
  const origin = madeIn === undefined ? undefined : linkTo(context, madeIn, closing ?? madeIn);
  return commitments.map((task) => withOrigin(task, origin));
}
