import { describe, expect, it } from 'vitest';
import { ago, practice, session } from './practice';

type Description = Parameters<typeof practice>[0];

function quietSince(sessions: Description['sessions'], engagement = {}, numbers = {}) {
  return practice({ engagement, sessions, numbers }).badge('quiet')?.day;
}

describe('a quiet engagement', () => {
  it('had its last working session more than one and a half cadences ago', () => {
    expect(quietSince([session(43)])).toBe(ago(43));
    expect(quietSince([session(42)])).toBeUndefined();
  });

  it('goes by its own cadence where it names one', () => {
    expect(quietSince([session(22)], { 'cadence-days': 14 })).toBe(ago(22));
    expect(quietSince([session(21)], { 'cadence-days': 14 })).toBeUndefined();
    expect(quietSince([session(11)], { 'cadence-days': 7 })).toBe(ago(11));
    expect(quietSince([session(10)], { 'cadence-days': 7 })).toBeUndefined();
  });

  it('had at least one working session', () => {
    expect(quietSince([])).toBeUndefined();
    expect(
      quietSince([session(90, [], { kind: 'chemistry' }), session(80, [], { kind: 'three-way' })]),
    ).toBeUndefined();
    expect(quietSince([session(90, [], { status: 'no-show' })])).toBeUndefined();
  });

  it('does not hear sessions that are no working sessions', () => {
    expect(quietSince([session(60), session(10, [], { kind: 'three-way' })])).toBe(ago(60));
    expect(quietSince([session(60), session(10, [], { status: 'cancelled' })])).toBe(ago(60));
  });

  it('has none planned for a day after the last one, even one that was to be by now', () => {
    expect(quietSince([session(60), session(-5, [], { status: 'planned' })])).toBeUndefined();
    expect(quietSince([session(60), session(10, [], { status: 'planned' })])).toBeUndefined();
    expect(quietSince([session(60), session(59, [], { status: 'planned' })])).toBeUndefined();
    expect(quietSince([session(60), session(60, [], { status: 'planned' })])).toBe(ago(60));
  });

  it('counts from resumed-on where that is later', () => {
    expect(quietSince([session(90)], { 'resumed-on': ago(43) })).toBe(ago(43));
    expect(quietSince([session(90)], { 'resumed-on': ago(42) })).toBeUndefined();
    expect(quietSince([session(60)], { 'resumed-on': ago(70) })).toBe(ago(60));
    expect(quietSince([session(60)], { 'resumed-on': ago(0) })).toBeUndefined();
  });

  it('ignores a resumption later than today', () => {
    expect(quietSince([session(60)], { 'resumed-on': ago(-1) })).toBe(ago(60));
  });

  it('is active', () => {
    expect(quietSince([session(60)], { status: 'paused' })).toBeUndefined();
    expect(quietSince([session(60)], { status: 'closed' })).toBeUndefined();
  });

  it('takes its numbers from the settings', () => {
    expect(quietSince([session(43)], {}, { quietCadences: 2 })).toBeUndefined();
    expect(quietSince([session(57)], {}, { quietCadences: 2 })).toBe(ago(57));
    expect(quietSince([session(22)], {}, { cadenceDays: 14 })).toBe(ago(22));
    expect(quietSince([session(22)], { 'cadence-days': 28 }, { cadenceDays: 14 })).toBeUndefined();
  });
});
