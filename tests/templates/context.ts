import type { DateOffset, TokenContext } from '../../src/templates/tokens';

/** A context for tests; `now` shows what it was asked for, but gives a day for the usual date format. */
export const CONTEXT: TokenContext = {
  title: '2026-11-22 Heron',
  now: (format: string, offset?: DateOffset) => {
    if (format === 'YYYY-MM-DD' && !offset) return '2026-11-22';
    return offset ? `${format}(${String(offset.amount)}${offset.unit})` : format;
  },
  coachee: 'Mara: Lind',
  codename: 'Heron',
  organisation: 'Nordhafen "Logistik"',
  engagement: '[[Engagements/Heron|Heron]]',
  session: 3,
  worthIf: 'One honest hour',
  goals: ['[[Goals/Delegate]]', 'Say no'],
  commitments: ['Ask Jo', 'Sleep on it'],
};
