import { describe, expect, it } from 'vitest';
import { ago, practice, session, sessionsUpTo } from './practice';

type Description = Parameters<typeof practice>[0];

const closing = (daysAgo: number, properties = {}) => session(daysAgo, [], { kind: 'closing', ...properties });

function toClose(sessions: Description['sessions'], engagement = {}) {
  return practice({ engagement, sessions }).badge('to-close')?.day;
}

describe('an engagement to close', () => {
  it('had its closing session', () => {
    expect(toClose([session(20), closing(9)])).toBe(ago(9));
    expect(toClose([session(20)])).toBeUndefined();
    expect(toClose([closing(9, { status: 'no-show' })])).toBeUndefined();
  });

  it('had no working session on a later day', () => {
    expect(toClose([closing(9), session(8)])).toBeUndefined();
    expect(toClose([closing(9), session(9)])).toBe(ago(9));
    expect(toClose([closing(9), session(8, [], { kind: 'three-way' })])).toBe(ago(9));
    expect(toClose([closing(9), closing(5)])).toBe(ago(5));
  });

  it('has none planned for today or later', () => {
    expect(toClose([closing(9), session(0, [], { status: 'planned' })])).toBeUndefined();
    expect(toClose([closing(9), session(-9, [], { kind: 'chemistry', status: 'planned' })])).toBeUndefined();
    expect(toClose([closing(9), session(1, [], { status: 'planned' })])).toBe(ago(9));
  });

  it('is not brought up by a closing session up to the day on which the engagement was resumed', () => {
    const resumed = (daysAgo: number) =>
      toClose([session(20), closing(9)], { 'resumed-on': ago(daysAgo) });
    expect([resumed(8), resumed(9)]).toEqual([undefined, undefined]);
    expect(resumed(10)).toBe(ago(9));
    expect(resumed(-1)).toBe(ago(9));
  });

  it.each(['prospect', 'paused', 'closed'])('is not one of status %s', (status) => {
    expect(toClose([closing(9)], { status })).toBeUndefined();
    const sessions = [session(20, ['Delegate']), session(10, ['Delegate']), closing(9)];
    expect(practice({ engagement: { status }, sessions }).emerging).toEqual(['label:delegate']);
  });

  it('is told apart from what no longer applies', () => {
    const days = { start: ago(200), end: ago(0) };
    const engagement = { 'goals': ['Speak up'], 'sessions-contracted': 4, 'cadence-days': 7, ...days };
    const sessions = sessionsUpTo(70, 3, ['Delegate']);
    const open = practice({ engagement, sessions });
    expect(open.kinds).toEqual(['emerging', 'drifting', 'ending', 'quiet', 'stalled', 'sessions-left']);
    const closed = practice({ engagement, sessions: [...sessions, closing(60)] });
    expect(closed.kinds).toEqual(['to-close']);
    expect([closed.stalled, closed.emerging]).toEqual([[], []]);
    const untagged = sessionsUpTo(70, 3);
    expect(practice({ engagement, sessions: untagged }).kinds).toContain('untagged');
    expect(practice({ engagement, sessions: [...untagged, closing(60)] }).kinds).toEqual(['to-close']);
  });
});
