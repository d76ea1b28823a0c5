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

  it('has a day to count from', () => {
    expect(quietSince([])).toBeUndefined();
    expect(quietSince([session(90, [], { status: 'postponed' })])).toBeUndefined();
  });

  it.each(['chemistry', 'first', 'regular', 'review', 'three-way', 'closing'])('counts from a %s session', (kind) => {
    const later = session(70);
    const sessions = kind === 'closing' ? [session(90, [], { kind }), later] : [session(90), session(80, [], { kind })];
    const { badge } = practice({ sessions });
    const expected = kind === 'closing' ? { day: ago(70), from: 'regular' } : { day: ago(80), from: kind };
    expect(badge('quiet')).toEqual({ kind: 'quiet', ...expected });
  });

  it.each(['no-show', 'cancelled'])('counts from a session that was a %s, up to today', (status) => {
    const { badge } = practice({ sessions: [session(90), session(60, [], { status })] });
    expect(badge('quiet')).toEqual({ kind: 'quiet', day: ago(60), from: status });
    expect(quietSince([session(90, [], { status })])).toBe(ago(90));
    expect(quietSince([session(90, [], { status }), session(60, [], { status })])).toBe(ago(60));
    expect(quietSince([session(60), session(10, [], { status })])).toBeUndefined();
    expect(quietSince([session(60), session(0, [], { status })])).toBeUndefined();
    expect(quietSince([session(60), session(-1, [], { status })])).toBe(ago(60));
  });

  it('passes over an unclear session', () => {
    expect(quietSince([session(60), session(10, [], { status: 'postponed' })])).toBe(ago(60));
    expect(quietSince([session(60), session(-10, [], { status: 'postponed' })])).toBe(ago(60));
  });

  it.each(['start', 'agreed-on'])('counts from %s until a working session was held', (property) => {
    const chemistry = session(80, [], { kind: 'chemistry' });
    const engagement = { [property]: ago(50) };
    expect(practice({ engagement, sessions: [chemistry] }).badge('quiet')).toEqual({
      kind: 'quiet',
      day: ago(50),
      from: property,
    });
    expect(quietSince([chemistry], { [property]: ago(42) })).toBeUndefined();
    expect(quietSince([chemistry, session(70)], engagement)).toBe(ago(70));
  });

  it('is not quiet yet where the start or the agreement is still to come', () => {
    expect(quietSince([session(80, [], { kind: 'chemistry' })], { start: ago(-1) })).toBeUndefined();
    expect(quietSince([session(80, [], { kind: 'chemistry' })], { 'agreed-on': ago(-90) })).toBeUndefined();
    expect(quietSince([session(80)], { start: ago(-1) })).toBe(ago(80));
  });

  it('names the session where other things fall on its day', () => {
    const engagement = { 'start': ago(60), 'resumed-on': ago(60) };
    const noShow = session(60, [], { status: 'no-show' });
    expect(practice({ engagement, sessions: [noShow, session(60, [], { kind: 'review' })] }).badge('quiet')?.from).toBe(
      'review',
    );
    expect(practice({ engagement, sessions: [noShow] }).badge('quiet')?.from).toBe('no-show');
    expect(practice({ engagement }).badge('quiet')?.from).toBe('resumed-on');
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
