import { describe, expect, it } from 'vitest';
import { DEFAULT_NUMBERS } from '../../src/domain/numbers';

describe('the numbers of the rules', () => {
  // What each of them changes is tested with its rule.
  it('have the defaults of the specification', () => {
    expect(DEFAULT_NUMBERS).toEqual({
      cadenceDays: 28,
      minutes: 60,
      driftingSessions: 2,
      driftingOf: 3,
      stalledSessions: 2,
      stalledDays: 42,
      untaggedSessions: 3,
      emergingSessions: 2,
      emergingOf: 4,
      quietCadences: 1.5,
      revisitSessions: 1,
      noContractSessions: 2,
      reviewDays: 14,
      endingDays: 14,
      sessionsLeft: 1,
      foundationRowSessions: 3,
      rowBadges: 2,
    });
  });
});
