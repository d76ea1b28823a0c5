import type { ClosingAnswer, Outcome } from './closing-answer';
import type { Day } from '../../domain/day';
import type { Engagement } from '../../domain/engagement';
import type { EngagementNote } from '../../domain/engagement-note';
import type { GoalNote } from '../../domain/goal-note';
import { openCommitments } from '../../body/open-commitments';
import type { PropertyValue } from '../../front-matter/patch';
import { appendLines } from '../../body/fill-section';
import type { NoteEdit } from '../../vault/note-change';
import { type Refusal, refuse } from '../../vault/refusal';
import { words } from '../../words/words';
import type { CommandContext } from '../shared/command-context';
import { onReadable, proposePatch } from '../shared/edit-note';
import { type NoteRead, recordIn } from '../shared/record-in';

/** Notes in `goal` how and when it ended. Refused where it is no longer what the coach decided about. */
export function endGoalEdit(
  context: CommandContext,
  engagement: Engagement,
  goal: GoalNote,
  outcome: Outcome,
  day: Day,
): NoteEdit {
  const { propertyNames } = context.settings();
  const propose = onReadable(({ text, data }) => {
    const now = recordIn(context, goal.path, { text, data });
    if (now?.type !== 'goal') {
      return refuse({ kind: 'says-no-longer', property: propertyNames.coaching, value: 'goal' });
    }
    const owners = context.practice.index.membershipOf(now).engagements;
    if (owners.length > 0 && !owners.includes(engagement.note.path)) {
      return refuse({ kind: 'ended-goal-left', engagement });
    }
    if (now.status !== goal.status) {
      return refuse({ kind: 'says-by-now', property: propertyNames.status, value: now.status });
    }
    return proposePatch(text, { [propertyNames.status]: outcome, [propertyNames['ended-on']]: day });
  });
  return { path: goal.path, propose };
}

/** Adds open commitments to what carries on in the note at `path`; those that it has already are not added again. */
export function handOverEdit(context: CommandContext, path: string, commitments: readonly string[]): NoteEdit {
  const { propertyNames } = context.settings();
  const heading = words.templates.headings.carriesOn;
  const propose = onReadable(({ text, data }) => {
    if (recordIn(context, path, { text, data })?.type !== 'session') {
      return refuse({ kind: 'says-no-longer', property: propertyNames.coaching, value: 'session' });
    }
    const there = new Set(openCommitments(text, heading));
    const isThere = (task: string) => there.has(task) || text.includes(`] ${firstLine(task)}`);
    const added = commitments.filter((commitment) => !isThere(commitment));
    if (added.length === 0) return { kind: 'edits', edits: [] };
    return { kind: 'edits', edits: [appendLines(text, heading, added.map(asItem))] };
  });
  return { path, propose };
}

function firstLine(task: string): string {
  return task.split('\n', 1).join('');
}

/** A task as an item of a list, with what belongs to it. */
function asItem(task: string): string {
  return `- [ ] ${task.replaceAll('\n', '\n  ')}`;
}

/** Closes the engagement. Refused where it has another status than the coach saw. */
export function closingEdit(context: CommandContext, note: EngagementNote, answer: ClosingAnswer): NoteEdit {
  const { propertyNames } = context.settings();
  const propose = onReadable(({ text, data }) => {
    const problem = statusProblem(context, note, { text, data });
    if (problem) return refuse(problem);
    const values: Record<string, PropertyValue | null> = {
      [propertyNames.status]: 'closed',
      [propertyNames['closed-on']]: answer.closedOn,
    };
    const name = propertyNames['retain-until'];
    if (answer.retainUntil !== '') values[name] = answer.retainUntil;
    else if (note.retainUntil !== undefined) values[name] = null;
    return proposePatch(text, values);
  });
  return { path: note.path, propose };
}

/** Opens a closed engagement again: it is active, resumed on `day`, and not closed any more. */
export function reopeningEdit(context: CommandContext, note: EngagementNote, day: Day): NoteEdit {
  const { propertyNames } = context.settings();
  const propose = onReadable(({ text, data }) => {
    const problem = statusProblem(context, note, { text, data });
    if (problem) return refuse(problem);
    return proposePatch(text, {
      [propertyNames.status]: 'active',
      [propertyNames['closed-on']]: undefined,
      [propertyNames['resumed-on']]: day,
    });
  });
  return { path: note.path, propose };
}

/** What speaks against deciding about the engagement as it is at the moment of writing. */
function statusProblem(
  context: CommandContext,
  { path, status }: EngagementNote,
  read: NoteRead,
): Refusal | undefined {
  const now = recordIn(context, path, read);
  if (now?.type !== 'engagement') return { kind: 'not-an-engagement' };
  if (now.status === status) return undefined;
  return { kind: 'says-by-now', property: context.settings().propertyNames.status, value: now.status };
}
