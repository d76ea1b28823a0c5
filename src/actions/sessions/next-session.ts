import { engagementWithNote, engagementWithSession } from '../../domain/engagement-with';
import { type EngagementState, engagementState } from '../../domain/engagement-state';
import { isDated } from '../../domain/session-note';
import { goalKeyOf } from '../../index/goal-key-of';
import { applyEdits } from '../../text/text-edit';
import type { NoteEdit } from '../../vault/note-change';
import { refuse } from '../../vault/refusal';
import type { CommandContext } from '../shared/command-context';
import { readableData, recordIn } from '../shared/edit-record';
import { type PlannedSession, planSession } from './plan-session';

/** The note of a session that is planned; nothing where there is none to make. */
type NextSession = Exclude<PlannedSession, { kind: 'there' }> | { readonly kind: 'none' };

/** True where a session of an engagement is planned for `day`, besides the one at `path`. */
export function isPlannedOn({ sessions }: EngagementState, day: string, path: string): boolean {
  return sessions.some(({ note, date, status }) => note.path !== path && date === day && status === 'planned');
}

/**
 * Works out the note of the session after the one at `path`, planned for `day`, with what is carried forward once
 * `edits` are made; writes nothing. None where a session is planned for that day already, or where these edits would
 * be refused, which is said of them.
 */
export async function nextSessionNote(
  context: CommandContext,
  engagement: string,
  path: string,
  day: string,
  edits: readonly NoteEdit[],
): Promise<NextSession> {
  const { portfolio, today } = context.practice;
  const state = portfolio.state(engagement, today());
  if (!state) return { path: engagement, ...refuse({ kind: 'engagement-gone', path: engagement }) };
  if (isPlannedOn(state, day, path)) return { kind: 'none' };
  const seen = await context.writer.previewTogether(edits);
  if ('kind' in seen) return { kind: 'none' };
  const texts = new Map(seen.map((note) => [note.renameTo ?? note.path, applyEdits(note.text, note.edits)]));
  const former = new Map(seen.map((note) => [note.renameTo ?? note.path, note.path]));
  const after = stateWith(context, state, texts, former);
  const planned = await planSession(context, after, { day, texts, isAnother: true });
  return planned.kind === 'there' ? { kind: 'none' } : planned;
}

/**
 * The state of an engagement as it will be once the notes at these paths have these texts.
 *
 * @param former the paths that they have now
 */
function stateWith(
  context: CommandContext,
  { engagement: before }: EngagementState,
  texts: ReadonlyMap<string, string>,
  former: ReadonlyMap<string, string>,
): EngagementState {
  const { practice, settings } = context;
  let engagement = before;
  for (const [path, text] of texts) {
    const read = readableData(text);
    const record = read.kind === 'data' ? recordIn(context, path, { text, data: read.data }) : undefined;
    if (record?.type === 'engagement' && path === before.note.path) engagement = engagementWithNote(engagement, record);
    if (record?.type !== 'session' || !isDated(record)) continue;
    const keyOf = (written: string) => goalKeyOf(before, written, (target) => practice.resolveLink(target, path));
    engagement = engagementWithSession(engagement, record, keyOf, former.get(path));
  }
  return engagementState(engagement, practice.today(), settings().numbers, { count: 0, read: 0, isUnreadable: false });
}

