import { describe, expect, it } from 'vitest';
import { ago, practice } from './practice';

const ending = (endedAgo: number, engagement = {}, numbers = {}) =>
  practice({ engagement: { end: ago(endedAgo), ...engagement }, numbers }).badge('ending');

describe('an ending contract', () => {
  it('ends within the next 14 days, today included', () => {
    expect(ending(-15)).toBeUndefined();
    expect(ending(-14)).toEqual({ kind: 'ending', day: ago(-14), isPast: false });
    expect(ending(0)).toEqual({ kind: 'ending', day: ago(0), isPast: false });
  });

  it('has ended, however long ago', () => {
    expect(ending(1)).toEqual({ kind: 'ending', day: ago(1), isPast: true });
    expect(ending(900)).toEqual({ kind: 'ending', day: ago(900), isPast: true });
  });

  it('names its end, and is active', () => {
    expect(practice({}).badge('ending')).toBeUndefined();
    expect(['prospect', 'paused', 'closed'].map((status) => ending(1, { status }))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('takes its number from the settings', () => {
    expect(ending(-7, {}, { endingDays: 6 })).toBeUndefined();
    expect(ending(-7, {}, { endingDays: 7 })).toBeDefined();
  });
});
