import type { Engagement } from '../domain/engagement';
import { normaliseLabel } from '../domain/goal-key';
import { withoutLink } from '../domain/link';
import { aimOf } from './aim-of';
import type { HintedNote } from './hinted-note';

/**
 * Purpose identical in two engagements, compared as goal labels are. Another engagement of the same coachee, or under
 * the same codename, may go on with the same purpose: a second contract, or a copy that sync has made.
 */
export function isPurposeShared(hinted: HintedNote): boolean {
  const aim = aimOf(hinted);
  const { state } = hinted;
  if (aim === undefined || !state) return false;
  const sentence = normaliseLabel(aim);
  const own = namesOf(state.engagement);
  const strangers = hinted.others.filter((other) => !namesOf(other).some((name) => own.includes(name)));
  const aims = strangers.flatMap(({ note, goals }) => {
    if (hinted.type === 'session') return note.purpose ?? [];
    return [...goals.values()].flatMap((goal) => (goal.belongs === 'here' ? (goal.note?.goodLooksLike ?? []) : []));
  });
  return aims.some((other) => normaliseLabel(other) === sentence);
}

function namesOf({ note: { coachee, codename } }: Engagement): string[] {
  return [coachee, codename].flatMap((name) => (name === undefined ? [] : normaliseLabel(withoutLink(name))));
}
