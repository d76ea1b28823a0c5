import type { Mark } from '../domain/foundation';

/** What the words for a badge are made of; what a badge does not have is empty or 0. */
export interface BadgeFacts {
  readonly count: number;
  /** As the reader writes days. */
  readonly day: string;
  /** As they are shown, without quotes. */
  readonly goals: readonly string[];
  readonly marks: readonly Mark[];
}
