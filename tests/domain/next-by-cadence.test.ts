import { describe, expect, it } from 'vitest';
import { nextByCadence } from '../../src/domain/next-by-cadence';
import { ago, practice, session, TODAY } from './practice';

const next = (engagement: object, ...sessions: ReturnType<typeof session>[]) => {
  return nextByCadence(practice({ engagement: { 'cadence-days': 14, ...engagement }, sessions }), TODAY);
};

describe('the next day by cadence', () => {
  it('is the cadence after the last session that was held', () => {
    expect(next({}, session(20), session(4))).toBe(ago(-10));
    expect(next({}, session(0, ['Trust']))).toBe(ago(-14));
  });

  it('counts from a session that is planned, also one that nobody has recorded yet', () => {
    expect(next({}, session(4), session(-10, [], { status: 'planned' }))).toBe(ago(-24));
    expect(next({}, session(20), session(6, [], { status: 'planned' }))).toBe(ago(-8));
  });

  it('keeps to the day of the week where cadences have passed, and is never today', () => {
    expect(next({}, session(14))).toBe(ago(-14));
    expect(next({}, session(31))).toBe(ago(-11));
  });

  it('is a whole day, whatever number the cadence is', () => {
    expect(next({ 'cadence-days': 9.5 }, session(4))).toBe(ago(-6));
    expect(next({ 'cadence-days': 1e9 }, session(4))).toBe('9999-12-31');
  });

  it('does not count from sessions that did not take place', () => {
    const missed = session(2, [], { status: 'no-show' });
    const cancelled = session(-3, [], { status: 'cancelled' });
    expect(next({}, session(10), missed, cancelled)).toBe(ago(-4));
  });

  it('counts from today where there is no session, by the usual cadence where none is given', () => {
    expect(next({})).toBe(ago(-14));
    expect(next({ 'cadence-days': undefined })).toBe(ago(-28));
  });
});
