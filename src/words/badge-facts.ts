import type { Mark } from '../domain/session-note';
import type { QuietFrom } from '../domain/quiet';

/** What the words for a badge are made of; what a badge does not have is empty or 0. */
export interface BadgeFacts {
  readonly count: number;
  /** As the reader writes days. */
  readonly day: string;
  /** As they are shown, without quotes. */
  readonly goals: readonly string[];
  readonly marks: readonly Mark[];
  /** Whether the day it is about is past; the other three, too, are those of the badge. */
  readonly isPast?: boolean;
  readonly from?: QuietFrom;
  readonly read?: number;
  readonly isUnreadable?: boolean;
}
