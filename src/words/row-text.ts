import type { Day } from '../domain/day';
import type { CountedSession } from '../domain/engagement-as-of';
import { type EngagementState, organisationOf } from '../domain/engagement-state';
import type { Foundation } from '../domain/foundation';
import { MARKS } from '../domain/session-note';
import { badgeWord } from './badge-words';
import { words } from './words';
import { dateWords, dayWords } from './day-words';
import { joinSentences } from './sentences';

/** The texts of a collapsed row. */
export interface RowText {
  readonly name: string;
  /** Empty where there is none. */
  readonly organisation: string;
  /** The day of the next session, or on which a closed engagement was closed; empty where there is none. */
  readonly when: string;
  readonly isToday: boolean;
  /** The same as a sentence of its own; empty where there is nothing to say. */
  readonly whenSpoken: string;
  /** Sessions used of those contracted. */
  readonly used: string;
  /** Undefined where the coach waived the foundation. */
  readonly foundation?: string;
  /** All of it in sentences, for a screen reader. */
  readonly spoken: string;
}

/** The texts of the row of `state`. */
export function rowText(state: EngagementState, today: Day): RowText {
  const { sidebar } = words;
  const { name, note } = state.engagement;
  const { sessionsContracted: contracted } = note;
  const organisation = organisationOf(state);
  const [when, whenSpoken] = whenWords(state, today);
  const foundation = note.foundationWaived ? undefined : foundationWords(state.foundation);
  const spoken = joinSentences([
    organisation ? `${name}, ${organisation}` : name,
    whenSpoken,
    sidebar.sessionsUsed(state.used, contracted),
    foundation,
    sidebar.list(state.badges.map(badgeWord)),
  ]);
  const isToday = state.next?.date === today || sessionOfToday(state, today) !== undefined;
  const used = sidebar.used(state.used, contracted);
  return { name, organisation, when, whenSpoken, isToday, used, foundation, spoken };
}

function whenWords(state: EngagementState, today: Day): [when: string, spoken: string] {
  const { group, next, engagement } = state;
  const { sidebar } = words;
  const { closedOn, pausedUntil } = engagement.note;
  const ofToday = sessionOfToday(state, today);
  // A session that is over is shown until midnight, too.
  if (ofToday && next?.date !== today) {
    const when = dayWords(today, ofToday.note.time, today);
    const status = words.domain.sessionStatus[ofToday.status];
    return [when, isMeeting(ofToday) ? sidebar.sessionOn(when) : sidebar.sessionNotHeld(when, status)];
  }
  if (next) {
    const when = dayWords(next.date, next.note.time, today);
    return [when, sidebar.nextSession(when)];
  }
  if (group === 'closed') {
    const day = closedOn && dateWords(closedOn, today);
    return day ? [sidebar.closed(day), sidebar.closedOn(day)] : ['', ''];
  }
  if (group === 'paused' && pausedUntil && pausedUntil >= today) {
    const day = dateWords(pausedUntil, today);
    return [sidebar.until(day), sidebar.pausedUntil(day)];
  }
  // That nothing is planned needs no word where the eye runs down the days; who listens hears it.
  return ['', sidebar.noSessionPlanned];
}

/** The last session of today; one that was called off or missed only where there is no other. */
function sessionOfToday({ sessions }: EngagementState, today: Day): CountedSession | undefined {
  const ofToday = sessions.filter((session) => session.date === today);
  return ofToday.findLast(isMeeting) ?? ofToday.at(-1);
}

/** True if a session was not called off or missed, as far as anybody has said. */
function isMeeting({ status }: CountedSession): boolean {
  return status !== 'cancelled' && status !== 'no-show';
}

/** "Foundation: recognition and purpose marked, value open". */
function foundationWords(foundation: Foundation): string {
  const marksThat = (isMarked: boolean) =>
    MARKS.filter((mark) => foundation[mark] === isMarked).map((mark) => words.domain.mark[mark]);
  return words.sidebar.foundation(marksThat(true), marksThat(false));
}
