/** `{{date+7d}}` is seven days from now: minutes, hours, days, weeks, months (`M`, as in Moment), years. */
export interface DateOffset {
  readonly amount: number;
  readonly unit: 'm' | 'h' | 'd' | 'w' | 'M' | 'y';
}

/** What the tokens of a template stand for. A missing value expands to nothing. */
export interface TokenContext {
  /** The name of the note the template goes into. */
  readonly title: string;
  /** The present moment, moved by `offset`, in a Moment format. */
  readonly now: (format: string, offset?: DateOffset) => string;
  /** Moment format of a bare `{{date}}` in the body; `YYYY-MM-DD` where missing or blank, and in properties. */
  readonly dateFormat?: string;
  /** Moment format of a bare `{{time}}` in the body; `HH:mm` where missing or blank, and in properties. */
  readonly timeFormat?: string;
  readonly coachee?: string;
  readonly codename?: string;
  readonly organisation?: string;
  readonly sponsor?: string;
  readonly purpose?: string;
  /** A link to the engagement's note, brackets included. */
  readonly engagement?: string;
  /** The number of the session within its engagement, from 1. */
  readonly session?: number;
  readonly worthIf?: string;
  /** Links or labels. */
  readonly goals?: readonly string[];
  /** The text of each, without a check box. */
  readonly commitments?: readonly string[];
  /** The doubt to come back to, in a sentence with a link to where it was voiced; said once. */
  readonly revisit?: string;
  /** What tokens stand for below the front matter, where there is room for more than a property holds. */
  readonly inBody?: Partial<Pick<TokenContext, 'goals' | 'commitments'>>;
}
