import { describe, expect, it } from 'vitest';
import { ago, practice, session } from './practice';

type Description = Parameters<typeof practice>[0];

/** What the badges say of a review that was due so many days ago. */
function review(dueAgo: number, sessions: Description['sessions'] = [], engagement = {}, numbers = {}) {
  const { kinds } = practice({ engagement: { 'review-due': ago(dueAgo), ...engagement }, sessions, numbers });
  return kinds.find((kind) => kind.startsWith('review-'));
}

const threeWay = { kind: 'three-way' };
const planned = { status: 'planned' };

describe('a review', () => {
  it('is overdue from the day after', () => {
    expect(review(1)).toBe('review-overdue');
    expect(review(0)).not.toBe('review-overdue');
  });

  it('is due soon within the next 14 days, today included', () => {
    expect([0, -1, -13, -14].map((days) => review(days))).toEqual(Array.from({ length: 4 }, () => 'review-due-soon'));
    expect(review(-15)).toBeUndefined();
  });

  it('is told with its day', () => {
    expect(practice({ engagement: { 'review-due': ago(3) } }).badge('review-overdue')?.day).toBe(ago(3));
    expect(practice({ engagement: { 'review-due': ago(-3) } }).badge('review-due-soon')?.day).toBe(ago(-3));
  });

  it('is neither where a three-way session was held from 14 days before it was due', () => {
    expect(review(10, [session(24, [], threeWay)])).toBeUndefined();
    expect(review(10, [session(25, [], threeWay)])).toBe('review-overdue');
    expect(review(10, [session(0, [], threeWay)])).toBeUndefined();
    expect(review(-5, [session(9, [], threeWay)])).toBeUndefined();
    expect(review(-5, [session(10, [], threeWay)])).toBe('review-due-soon');
  });

  it('is neither where a three-way session is planned for today or any later day', () => {
    const on = (daysAgo: number) => review(10, [session(daysAgo, [], { ...threeWay, ...planned })]);
    expect(on(0)).toBeUndefined();
    expect(on(-14)).toBeUndefined();
    expect(on(-15)).toBeUndefined();
    expect(on(-400)).toBeUndefined();
    expect(on(1)).toBe('review-overdue');
  });

  it('is neither where one marked held is to come, which counts as planned', () => {
    expect(review(10, [session(-3, [], { ...threeWay, status: 'held' })])).toBeUndefined();
    expect(review(10, [session(-15, [], { ...threeWay, status: 'held' })])).toBeUndefined();
  });

  it.each(['cancelled', 'no-show', 'postponed'])('is not answered by one that is %s, past or to come', (status) => {
    expect(review(10, [session(5, [], { ...threeWay, status })])).toBe('review-overdue');
    expect(review(10, [session(-5, [], { ...threeWay, status })])).toBe('review-overdue');
    expect(review(-5, [session(-5, [], { ...threeWay, status })])).toBe('review-due-soon');
  });

  it('is answered by a review session where the engagement has no sponsor, and only there', () => {
    const held = [session(5, [], { kind: 'review' })];
    expect(review(10, held)).toBeUndefined();
    expect(review(10, held, { sponsor: 'Chief executive' })).toBe('review-overdue');
    expect(review(10, held, { sponsor: ' ' })).toBeUndefined();
  });

  it('is not answered by other sessions', () => {
    expect(review(10, [session(5), session(-2, [], planned)])).toBe('review-overdue');
  });

  it('takes its number of days from the settings, for both', () => {
    const numbers = { reviewDays: 7 };
    expect(review(-7, [], {}, numbers)).toBe('review-due-soon');
    expect(review(-8, [], {}, numbers)).toBeUndefined();
    expect(review(10, [session(18, [], threeWay)], {}, numbers)).toBe('review-overdue');
    expect(review(10, [session(17, [], threeWay)], {}, numbers)).toBeUndefined();
  });
});
