import { describe, expect, it } from 'vitest';
import { ago, practice, session } from './practice';

type Description = Parameters<typeof practice>[0];

const doubt = (daysAgo: number, properties = {}) => session(daysAgo, [], { 'revisit-resistance': true, ...properties });
const revisited = (daysAgo: number, rest = {}) => session(daysAgo, [], { 'resistance-revisited': true, ...rest });

function toRevisit(sessions: Description['sessions'], numbers = {}) {
  return practice({ sessions, numbers }).badge('revisit')?.day;
}

describe('a doubt to revisit', () => {
  it('is noted in a held session, whatever its kind', () => {
    expect(toRevisit([doubt(9)])).toBe(ago(9));
    expect(toRevisit([doubt(9, { kind: 'chemistry' })])).toBe(ago(9));
    expect(toRevisit([doubt(9, { status: 'cancelled' })])).toBeUndefined();
    expect(toRevisit([doubt(-1)])).toBeUndefined();
  });

  it('is answered by another held session of the same or a later day', () => {
    expect(toRevisit([doubt(9), revisited(9)])).toBeUndefined();
    expect(toRevisit([doubt(9), revisited(8)])).toBeUndefined();
    expect(toRevisit([doubt(9), revisited(10)])).toBe(ago(9));
    expect(toRevisit([doubt(9), revisited(8, { status: 'planned' })])).toBe(ago(9));
  });

  it('is not answered by the session that notes it', () => {
    expect(toRevisit([doubt(9, { 'resistance-revisited': true })])).toBe(ago(9));
  });

  it('is the latest one: an earlier doubt is not asked about again', () => {
    expect(toRevisit([doubt(20), revisited(15), doubt(9)])).toBe(ago(9));
    expect(toRevisit([doubt(20), doubt(9), revisited(5)])).toBeUndefined();
  });

  it('lapses after the second working session that came later', () => {
    expect(toRevisit([doubt(9), session(5)])).toBe(ago(9));
    expect(toRevisit([doubt(9), session(5), session(4)])).toBeUndefined();
  });

  it('does not lapse through sessions of the same day or through others than working ones', () => {
    expect(toRevisit([doubt(9), session(9), session(9), session(5)])).toBe(ago(9));
    expect(toRevisit([doubt(9), session(5, [], { kind: 'three-way' }), session(4)])).toBe(ago(9));
  });

  it('lapses after as many sessions as the settings say', () => {
    expect(toRevisit([doubt(9), session(5)], { revisitSessions: 0 })).toBeUndefined();
    expect(toRevisit([doubt(9), session(5), session(4)], { revisitSessions: 2 })).toBe(ago(9));
  });
});
