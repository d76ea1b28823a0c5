import type { Day } from '../../domain/day';
import type { CountedSession } from '../../domain/engagement-as-of';
import type { EngagementState } from '../../domain/engagement-state';
import { isUnrecorded } from '../../domain/next-session';
import { capitalise, joinSentences } from '../../words/sentences';
import { dateWords } from '../../words/day-words';
import { kindWords, sessionStateWords } from '../../words/session-words';
import { words } from '../../words/words';

/** The number of past sessions listed. */
const PAST_SESSIONS = 3;

/** A session in the expanded row. */
interface SessionLine {
  readonly path: string;
  readonly date: string;
  readonly kind: string;
  /** Empty where there is nothing to say. */
  readonly state: string;
  /** What the state means, where its word alone does not say it. */
  readonly means?: string;
  readonly isDetour: boolean;
  readonly spoken: string;
}

/** The next session and the last three, latest first. A cancelled one counts among the three. */
export function sessionLines({ next, sessions }: EngagementState, today: Day): SessionLine[] {
  const past = sessions.filter((session) => session !== next && session.date <= today);
  const listed = past.slice(-PAST_SESSIONS).reverse();
  return (next ? [next, ...listed] : listed).map((session) => sessionLine(session, today));
}

function sessionLine(session: CountedSession, today: Day): SessionLine {
  const { path, date: day, time, kind, detour } = session.note;
  const when = dateWords(day, today);
  const date = day >= today && time ? words.sidebar.at(when, time) : when;
  const state = sessionStateWords(session, today);
  const spoken = joinSentences([words.sidebar.session(date, kindWords(kind)), state]);
  const means = isUnrecorded(session, today) ? words.domain.unrecordedMeans : undefined;
  return { path, date, kind: capitalise(words.domain.kindShort[kind]), state, means, isDetour: detour, spoken };
}

/** The session whose goals are to be tagged: the latest held one, else the next. */
export function sessionToTag({ last, next }: EngagementState): string | undefined {
  return (last ?? next)?.note.path;
}

/** The session whose foundation is to be marked: the latest first session that was held or is planned. */
export function sessionToMark({ sessions }: EngagementState): string | undefined {
  const first = sessions.findLast(
    ({ note, status }) => note.kind === 'first' && (status === 'held' || status === 'planned'),
  );
  return first?.note.path;
}
