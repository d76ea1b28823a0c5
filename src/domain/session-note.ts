import type { Day } from './day';
import type { Mark } from './foundation';

export const KINDS = ['chemistry', 'first', 'regular', 'review', 'three-way', 'closing'] as const;
export type Kind = (typeof KINDS)[number];

export const SESSION_STATUSES = ['planned', 'held', 'cancelled', 'no-show'] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];

export const VALUE_EVIDENCE = ['said', 'shown', 'guess'] as const;
export type ValueEvidence = (typeof VALUE_EVIDENCE)[number];

/** What a session note says, read tolerantly; links are not yet resolved. */
export interface SessionNote {
  readonly type: 'session';
  readonly path: string;
  /** A link or plain text as written. */
  readonly engagement?: string;
  readonly kind: Kind;
  /** Missing: see counted-status.ts. */
  readonly status?: SessionStatus;
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
  readonly revisitResistance: boolean;
}

/** A session that can take its place in time: the rules work on these alone. */
export type DatedSessionNote = SessionNote & { readonly date: Day };

/** True where the session has a readable date. */
export function isDated(note: SessionNote): note is DatedSessionNote {
  return note.date !== undefined;
}
