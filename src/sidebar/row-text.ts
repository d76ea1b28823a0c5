import type { Day } from '../domain/day';
import type { EngagementState } from '../domain/engagement-state';
import { type Foundation, MARKS } from '../domain/foundation';
import { badgeWords } from './badge-words';
import { countWords } from './count-words';
import { dateWords, dayWords } from './day-words';
import { joinSentences } from './join-sentences';
import { listWords } from './list-words';

/** What a collapsed row says. */
export interface RowText {
  readonly name: string;
  readonly organisation?: string;
  /** When the next session is, or for a closed engagement when it closed. */
  readonly when: string;
  /** Sessions used of those contracted. */
  readonly used: string;
  /** Undefined where the coach waived the foundation. */
  readonly foundation?: string;
  /** All of it in sentences, for a screen reader. */
  readonly spoken: string;
}

/** The texts of the row of `state`. */
export function rowText(state: EngagementState, today: Day): RowText {
  const { name, note } = state.engagement;
  const { organisation, sessionsContracted: contracted } = note;
  const [when, whenSpoken] = whenWords(state, today);
  const used = contracted === undefined ? countWords(state.used, 'session') : `${state.used} of ${contracted}`;
  const foundation = note.foundationWaived ? undefined : foundationWords(state.foundation);
  const spoken = joinSentences([
    organisation ? `${name}, ${organisation}` : name,
    whenSpoken,
    contracted === undefined ? `${used} used` : `${used} sessions used`,
    foundation,
    listWords(state.badges.map((badge) => badgeWords(badge, state, today).word)),
  ]);
  return { name, organisation, when, used, foundation, spoken };
}

function whenWords({ group, next, engagement }: EngagementState, today: Day): [when: string, spoken: string] {
  const { closedOn, pausedUntil } = engagement.note;
  if (next) {
    const when = dayWords(next.date, next.note.time, today);
    return [when, `Next session ${when}`];
  }
  if (group === 'closed') {
    const day = closedOn ? dateWords(closedOn, today) : '';
    return [day && `closed ${day}`, day && `Closed on ${day}`];
  }
  if (group === 'paused' && pausedUntil && pausedUntil >= today) {
    const when = `until ${dateWords(pausedUntil, today)}`;
    return [when, `Paused ${when}`];
  }
  return ['none planned', 'No session planned'];
}

/** "Foundation: recognition and purpose marked, value open". */
function foundationWords(foundation: Foundation): string {
  const part = (isMarked: boolean, word: string) => {
    const marks = MARKS.filter((mark) => foundation[mark] === isMarked);
    return marks.length > 0 ? [`${listWords(marks)} ${word}`] : [];
  };
  return `Foundation: ${[...part(true, 'marked'), ...part(false, 'open')].join(', ')}`;
}
