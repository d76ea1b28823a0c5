import { contractedOn } from './contracted';
import { type Day, isDay } from './day';
import type { Engagement } from './engagement';
import type { CountedSession } from './engagement-as-of';
import type { EngagementState } from './engagement-state';
import type { GoalKey } from './goal-key';
import { type Mark, MARKS, type SessionNote, type SessionStatus, type ValueEvidence } from './session-note';

/** What the coach says about a session, in one form. Answers to what is not asked are not looked at. */
export interface Recording {
  readonly status: SessionStatus;
  /** As typed. */
  readonly day: string;
  /** Undefined for the usual length. */
  readonly minutes: number | undefined;
  /** The goals that are ticked. */
  readonly goals: ReadonlySet<GoalKey>;
  readonly detour: boolean;
  readonly marks: ReadonlySet<Mark>;
  /** Blank texts are '' here. */
  readonly worthIf: string;
  readonly valueEvidence: ValueEvidence | '';
  readonly outsideView: string;
  readonly doubt: string;
  /** The purpose of the engagement. */
  readonly purpose: string;
  readonly revisitResistance: boolean;
  readonly resistanceRevisited: boolean;
  /** True where the coach wants to say what this kind of session does not ask by itself. */
  readonly wantsMore: boolean;
  /** The day of the next session, as typed; '' for none yet. */
  readonly next: string;
}

/** What the form can ask besides status, day, minutes and the next session. Marks are asked one by one. */
export type Question =
  | Mark
  | 'goals'
  | 'detour'
  | 'worthIf'
  | 'valueEvidence'
  | 'outsideView'
  | 'doubt'
  | 'purposeInWords'
  | 'begins'
  | 'revisitResistance'
  | 'resistanceRevisited'
  | 'wantsMore'
  | 'levels'
  | 'commitments';

type Seen = Pick<EngagementState, 'engagement' | 'foundation' | 'held' | 'doubt' | 'worthIf'>;

/**
 * What is asked about `session`, given the answers so far. What its note says already is always asked, so that it can
 * be changed. Others read the note of a three-way session: nothing that was said in confidence is asked for there.
 */
export function questionsAbout(
  { engagement, foundation, held, doubt, worthIf }: Seen,
  { note, date }: CountedSession,
  answer: Recording,
): ReadonlySet<Question> {
  const asked = new Set<Question>();
  if (answer.status !== 'held') return asked;
  const ask = (question: Question, applies: boolean) => void (applies && asked.add(question));
  const isFirst = note.kind === 'first';
  const isInConfidence = note.kind !== 'three-way';
  const isFoundationDue = held.some((session) => session.note.kind === 'first') && !engagement.note.foundationWaived;

  ask('goals', true);
  const day = isDay(answer.day) ? answer.day : date;
  const contracted = contractedOn(engagement, day);
  const isMeasured = (note.kind === 'regular' || note.kind === 'review') && contracted.size > 0;
  ask('detour', note.detour || (isMeasured && ![...answer.goals].some((key) => contracted.has(key))));
  ask('worthIf', note.worthIf !== undefined || (isInConfidence && (isFirst || worthIf === undefined)));
  for (const mark of MARKS) {
    const isOpen = isFoundationDue && !foundation[mark];
    ask(mark, note.foundation.includes(mark) || (isInConfidence && (isFirst || isOpen)));
  }
  ask('doubt', note.doubt !== undefined || asked.has('recognition'));
  ask('outsideView', note.outsideView !== undefined || asked.has('value'));
  ask('valueEvidence', note.valueEvidence !== undefined || (asked.has('value') && answer.marks.has('value')));
  ask('purposeInWords', asked.has('purpose') && engagement.note.purpose === undefined);
  // Who has had a first session is no prospect any more.
  ask('begins', isFirst && engagement.note.status === 'prospect');
  ask('revisitResistance', note.revisitResistance || isFirst);
  const doubtWaits = doubt !== undefined && doubt.note.path !== note.path && doubt.date <= day;
  ask('resistanceRevisited', note.resistanceRevisited || (isInConfidence && doubtWaits));
  // A first session is for contracting, and others read what was promised in a three-way one.
  const isReserved = isFirst || !isInConfidence;
  ask('wantsMore', isReserved);
  ask('levels', !isReserved || answer.wantsMore);
  ask('commitments', !isReserved || answer.wantsMore);
  return asked;
}

/** A session as it would count on another day: what was contracted then. What is no day leaves it as it is. */
export function sessionOn(engagement: Engagement, session: CountedSession, day: string): CountedSession {
  return isDay(day) ? { ...session, contracted: contractedOn(engagement, day) } : session;
}

/** What the form holds to begin with: what the note says, and held where it is time to say so. */
export function recordingToBegin({ note, date, goals }: CountedSession, today: Day): Recording {
  const { status } = note;
  const isSaid = status === 'held' || status === 'cancelled' || status === 'no-show';
  return {
    status: isSaid ? status : date <= today ? 'held' : 'planned',
    day: date,
    minutes: note.minutes,
    goals: new Set(goals),
    detour: note.detour,
    marks: new Set(note.foundation),
    worthIf: note.worthIf ?? '',
    valueEvidence: note.valueEvidence ?? '',
    outsideView: note.outsideView ?? '',
    doubt: note.doubt ?? '',
    purpose: '',
    revisitResistance: note.revisitResistance,
    resistanceRevisited: note.resistanceRevisited,
    wantsMore: false,
    next: '',
  };
}

/** Why a recording cannot be right as it is. */
export type RecordingProblem = 'no-day' | 'not-yet' | 'no-next-day' | 'next-too-early';

/** The first thing that stands against a recording made on `today`. */
export function checkRecording({ status, day, next }: Recording, today: Day): RecordingProblem | undefined {
  if (!isDay(day)) return 'no-day';
  if (day > today && (status === 'held' || status === 'no-show')) return 'not-yet';
  if (next === '') return undefined;
  if (!isDay(next)) return 'no-next-day';
  return next <= day || next < today ? 'next-too-early' : undefined;
}

/** A property of a session that holds one value, and what it is to hold; undefined where it is to be blank. */
export interface RecordedValue {
  readonly property: keyof typeof READ;
  readonly value: string | number | boolean | undefined;
}

/** What a session says for each property that the form asks about and that holds one value. */
const READ = {
  'status': ({ status }: SessionNote) => status,
  'date': ({ date }: SessionNote) => date,
  'minutes': ({ minutes }: SessionNote) => minutes,
  'detour': ({ detour }: SessionNote) => detour,
  'worth-if': ({ worthIf }: SessionNote) => worthIf,
  'value-evidence': ({ valueEvidence }: SessionNote) => valueEvidence,
  'outside-view': ({ outsideView }: SessionNote) => outsideView,
  'doubt': ({ doubt }: SessionNote) => doubt,
  'revisit-resistance': ({ revisitResistance }: SessionNote) => revisitResistance,
  'resistance-revisited': ({ resistanceRevisited }: SessionNote) => resistanceRevisited,
} as const;

/** What `note` says for a property, as far as it could be read. */
export function saidIn(note: SessionNote, property: RecordedValue['property']): RecordedValue['value'] {
  return READ[property](note);
}

/**
 * The values that a recording changes in the note as the coach saw it; what is not asked stays. A status that follows
 * from the day alone is not written.
 *
 * @param usualMinutes the length of a session that names none
 */
export function changedValues(
  note: SessionNote,
  answer: Recording,
  asked: ReadonlySet<Question>,
  today: Day,
  usualMinutes: number,
): RecordedValue[] {
  const isMoved = answer.day !== note.date;
  const implied = isMoved || answer.day === today ? undefined : answer.day < today ? 'held' : 'planned';
  const text = (words: string) => (words === '' ? undefined : words);
  const wanted: RecordedValue[] = [
    { property: 'date', value: answer.day },
    { property: 'minutes', value: answer.minutes ?? usualMinutes },
  ];
  if (answer.status !== (note.status ?? implied)) wanted.push({ property: 'status', value: answer.status });
  const add = (question: Question, property: RecordedValue['property'], value: RecordedValue['value']) => {
    if (asked.has(question)) wanted.push({ property, value });
  };
  add('detour', 'detour', answer.detour);
  add('worthIf', 'worth-if', text(answer.worthIf));
  add('valueEvidence', 'value-evidence', text(answer.valueEvidence));
  add('outsideView', 'outside-view', text(answer.outsideView));
  add('doubt', 'doubt', text(answer.doubt));
  add('revisitResistance', 'revisit-resistance', answer.revisitResistance);
  add('resistanceRevisited', 'resistance-revisited', answer.resistanceRevisited);
  return wanted.filter(({ property, value }) => saidIn(note, property) !== value);
}
