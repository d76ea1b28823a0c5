/** The subjects of hints, most basic first: at most two are shown at once, in this order. */
export const HINT_KINDS = [
  'purpose-missing',
  'purpose-is-brief',
  'purpose-shared',
  'sponsor-owned',
  'worth-if-missing',
  'no-evidence',
  'coach-evidence',
  'early-commitments',
  'early-level',
] as const;
export type HintKind = (typeof HINT_KINDS)[number];
