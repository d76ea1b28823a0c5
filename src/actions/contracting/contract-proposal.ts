import { parseYaml } from 'obsidian';
import type { Day } from '../../domain/day';
import type { Engagement } from '../../domain/engagement';
import { patch } from '../../front-matter/patch';
import { shownEngagement } from '../../privacy/display';
import type { Propose } from '../../vault/note-change';
import { words } from '../../words/words';
import type { CommandContext } from '../shared/command-context';
import { onReadable, refuse, refuseAt } from '../shared/edit-note';
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
    if (goal?.type !== 'goal') return refuse(words.commands.saysNoLonger(propertyNames.coaching, 'goal'));
    if (!context.practice.index.membershipOf(goal).engagements.includes(engagement.note.path)) {
      return refuse(words.commands.goalBelongsElsewhere(shownEngagement(engagement).name));
    }
    // Somebody may have contracted it meanwhile: then it is as it should be, with the day that they gave.
    if (goal.status === 'contracted') return { kind: 'edits', edits: [] };
    if (goal.status !== 'proposed') return refuse(words.commands.saysByNow(propertyNames.status, goal.status));
    const status = { [propertyNames.status]: 'contracted' };
    const changes = day === undefined ? status : { ...status, [propertyNames['contracted-on']]: day };
    const patched = patch(text, changes, parseYaml);
    return patched.kind === 'refused' ? refuseAt(patched) : patched;
  });
}
