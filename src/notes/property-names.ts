/** The properties Groundwork knows, under the names that domain.md and this code use, by the notes that have them. */
export const PROPERTY_GROUPS = {
  several: ['coaching', 'engagement', 'status', 'goals', 'paid'],
  engagement: [
    'coachee',
    'codename',
    'organisation',
    'sponsor',
    'purpose',
    'format',
    'group-size',
    'sessions-contracted',
    'cadence-days',
    'sponsor-sees',
    'recontracted',
    'origin',
    'start',
    'end',
    'agreed-on',
    'paused-until',
    'resumed-on',
    'closed-on',
    'review-due',
    'retain-until',
    'log-consent',
    'foundation-waived',
  ],
  goal: [
    'good-looks-like',
    'replaced-by',
    'owner',
    'evidence',
    'contracted-on',
    'ended-on',
    'horizon',
    'sponsor-visible',
    'level-words',
    'level',
    'weight',
  ],
  session: ['kind', 'date', 'minutes', 'detour', 'resistance-revisited'],
  first: ['foundation', 'worth-if', 'value-evidence', 'outside-view', 'doubt', 'revisit-resistance'],
} as const;
export type PropertyGroup = keyof typeof PROPERTY_GROUPS;
export type Property = (typeof PROPERTY_GROUPS)[PropertyGroup][number];

export const PROPERTIES: readonly Property[] = Object.values(PROPERTY_GROUPS).flat();

/** The name each property has in this vault. */
export type PropertyNames = Readonly<Record<Property, string>>;

export const DEFAULT_PROPERTY_NAMES = Object.fromEntries(PROPERTIES.map((name) => [name, name])) as PropertyNames;
