import type { Day } from '../../domain/day';
import type { Engagement } from '../../domain/engagement';
import type { Propose } from '../../vault/note-change';
import { refuse } from '../../vault/refusal';
import type { CommandContext } from '../shared/command-context';
import { onReadable, proposePatch } from '../shared/edit-note';
import { recordIn } from '../shared/record-in';

/**
 * What makes the proposed goal at `path` a contracted one of `engagement`: its status, and the day where it came after
 * the first session. Refused where the note is no longer a goal of the engagement's, or has ended.
 */
export function contractProposal(
  context: CommandContext,
  path: string,
  engagement: Engagement,
  day: Day | undefined,
): Propose {
  const { propertyNames } = context.settings();
  return onReadable(({ text, data }) => {
    const goal = recordIn(context, path, { text, data });
    if (goal?.type !== 'goal') {
      return refuse({ kind: 'says-no-longer', property: propertyNames.coaching, value: 'goal' });
    }
    if (!context.practice.index.membershipOf(goal).engagements.includes(engagement.note.path)) {
      return refuse({ kind: 'goal-left', engagement });
    }
    // Somebody may have contracted it meanwhile: then it is as it should be, with the day that they gave.
    if (goal.status === 'contracted') return { kind: 'edits', edits: [] };
    if (goal.status !== 'proposed') {
      return refuse({ kind: 'says-by-now', property: propertyNames.status, value: goal.status });
    }
    const status = { [propertyNames.status]: 'contracted' };
    const changes = day === undefined ? status : { ...status, [propertyNames['contracted-on']]: day };
    return proposePatch(text, changes);
  });
}
