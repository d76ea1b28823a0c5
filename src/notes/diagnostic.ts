import type { Day } from '../domain/day';
import { compareText } from '../domain/engagement-order';
import type { GoalStatus } from '../domain/goal-note';
import type { ReadProblem } from '../front-matter/problem';

/** The forms of value that a property may hold. */
export type Allowed =
  | { readonly kind: 'text' | 'texts' | 'number' | 'checkbox' | 'day' | 'session-status' }
  | { readonly kind: 'number-from'; readonly least: number }
  | { readonly kind: 'number-between'; readonly least: number; readonly most: number }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'list-of'; readonly items: Allowed };

/** Why a session or goal belongs to no engagement, or not to the one that it names. */
export type MembershipFault =
  | { readonly kind: 'names-no-engagement' | 'no-such-note' | 'not-an-engagement' | 'no-such-engagement' }
  /** The number of engagements with that name. */
  | { readonly kind: 'several-engagements'; readonly count: number };

/** A fault of a note. The kinds are part of what the command line prints: docs/command-line.md lists them. */
export type Fault =
  | MembershipFault
  | { readonly kind: 'misfit'; readonly allowed: Allowed }
  | { readonly kind: 'several-links' | 'several-names' | 'session-without-day' }
  | { readonly kind: 'held-in-future'; readonly day: Day }
  | { readonly kind: 'ended-without-day'; readonly status: GoalStatus }
  | { readonly kind: 'circle-of-goals' | 'goal-of-another-engagement' | 'session-goal-of-another-engagement' }
  /** `engagement` is the path of the one that does not list it, `name` its name. */
  | { readonly kind: 'contracted-not-listed'; readonly engagement: string; readonly name: string }
  | { readonly kind: 'several-goals' | 'goals-in-one-value' | 'session-of-several'; readonly count: number }
  /** `found` is the path of the original. */
  | { readonly kind: 'copy' }
  /** `line` is counted from 1; `wasRead` tells whether the note could be read before. */
  | {
      readonly kind: 'unreadable';
      readonly line: number | null;
      readonly problem: ReadProblem;
      readonly wasRead: boolean;
    }
  /** The file could not be read from disk; `error` is the system's message. */
  | { readonly kind: 'file-unreadable'; readonly error: string }
  /** Groundwork itself failed at the note; `error` is the message. */
  | { readonly kind: 'unexpected'; readonly error: string };

/** Something in a note that could not be read as written. It never hides the note. */
export interface Diagnostic {
  /** Path of the note that holds the value. */
  readonly path: string;
  /** The property as the note spells it; missing if the whole note is meant. */
  readonly property?: string;
  /** The value found, as text; '' where there was none, and where it is hidden. */
  readonly found: string;
  readonly fault: Fault;
}

/** Orders by path, then by property, value and fault. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.path, b.path) ||
    compareText(a.property ?? '', b.property ?? '') ||
    compareText(a.found, b.found) ||
    compareText(JSON.stringify(a.fault), JSON.stringify(b.fault))
  );
}
