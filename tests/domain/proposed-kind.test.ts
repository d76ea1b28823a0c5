import { describe, expect, it } from 'vitest';
import { proposedKind } from '../../src/domain/proposed-kind';
import { ago, practice, session, sessionsUpTo } from './practice';

type Properties = Readonly<Record<string, unknown>>;

function proposed(sessions: readonly Properties[], engagement: Properties = {}) {
  return proposedKind(practice({ engagement, sessions }));
}

describe('proposedKind', () => {
  it('is first where there was no session', () => {
    expect(proposed([])).toBe('first');
  });

  it('is first after a chemistry or three-way session, which are no working sessions', () => {
    expect(proposed([session(15, [], { kind: 'chemistry' }), session(14, [], { kind: 'three-way' })])).toBe('first');
  });

  it('is first as long as the first session is only planned or was cancelled', () => {
    const planned = session(-4, [], { kind: 'first' });
    const cancelled = session(15, [], { kind: 'first', status: 'cancelled' });
    expect(proposed([planned, cancelled])).toBe('first');
  });

  it('is chemistry for a prospect until one was held, then first', () => {
    const prospect = { status: 'prospect' };
    expect(proposed([session(-4, [], { kind: 'chemistry' })], prospect)).toBe('chemistry');
    const met = session(4, [], { kind: 'chemistry' });
    expect(proposed([met], prospect)).toBe('first');
    expect(proposed([met, session(-4, [], { kind: 'first' })], prospect)).toBe('first');
    expect(proposed([session(4, [], { kind: 'three-way' })], prospect)).toBe('chemistry');
  });

  it('is regular once a working session was held', () => {
    expect(proposed([session(15, [], { kind: 'first' })])).toBe('regular');
  });

  it('is regular for who started using Groundwork in mid-engagement', () => {
    expect(proposed([session(15)])).toBe('regular');
  });

  it('is review where one is due or overdue', () => {
    expect(proposed([session(15)], { 'review-due': ago(-10) })).toBe('review');
    expect(proposed([session(15)], { 'review-due': ago(10) })).toBe('review');
    expect(proposed([session(15)], { 'review-due': ago(-40) })).toBe('regular');
  });

  it('is three-way where a review is due and there is a sponsor, as only that answers it', () => {
    expect(proposed([session(15)], { 'review-due': ago(-10), sponsor: 'HR' })).toBe('three-way');
  });

  it('is regular where the review that is due is planned already', () => {
    const planned = session(-3, [], { kind: 'review' });
    expect(proposed([session(15), planned], { 'review-due': ago(-10) })).toBe('regular');
  });

  it('is closing for the last session contracted, also where a review is due, and regular after it', () => {
    const five = { 'sessions-contracted': 5, 'review-due': ago(-10) };
    expect(proposed(sessionsUpTo(15, 4), five)).toBe('closing');
    expect(proposed(sessionsUpTo(15, 3), five)).toBe('review');
    expect(proposed(sessionsUpTo(15, 5), { 'sessions-contracted': 5 })).toBe('regular');
  });
});
