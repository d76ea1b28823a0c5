import { describe, expect, it } from 'vitest';
import { practice, session, sessionsUpTo } from './practice';

const first = (foundation: unknown, properties = {}) => session(20, [], { kind: 'first', foundation, ...properties });

describe('the foundation', () => {
  it('is the union of the marks over all held sessions, of any kind', () => {
    const sessions = [first(['recognition']), session(9, [], { kind: 'three-way', foundation: ['purpose'] })];
    expect(practice({ sessions }).foundation).toEqual({ recognition: true, value: false, purpose: true });
  });

  it('does not count the marks of sessions that were not held', () => {
    const sessions = [
      first([]),
      session(-1, [], { foundation: ['value'] }),
      session(1, [], { status: 'no-show', foundation: 'purpose' }),
    ];
    expect(practice({ sessions }).foundation).toEqual({ recognition: false, value: false, purpose: false });
  });
});

describe('foundation open', () => {
  it('is a badge with the marks that are missing', () => {
    const { badge } = practice({ sessions: [first(['value'])] });
    expect(badge('foundation')).toEqual({ kind: 'foundation', marks: ['recognition', 'purpose'] });
  });

  it('is over when the last mark is set, in whichever held session', () => {
    const marked = session(5, [], { foundation: ['recognition', 'purpose'] });
    expect(practice({ sessions: [first(['value']), marked] }).kinds).not.toContain('foundation');
  });

  it('is not asked of an engagement that has no first session here', () => {
    expect(practice({ sessions: sessionsUpTo(1, 3) }).kinds).not.toContain('foundation');
  });

  it.each(['planned', 'cancelled', 'no-show'])('is not asked while the first session is %s', (status) => {
    expect(practice({ sessions: [first([], { status })] }).kinds).not.toContain('foundation');
  });

  it('can be waived', () => {
    expect(practice({ engagement: { 'foundation-waived': true }, sessions: [first([])] }).kinds).toEqual([]);
  });

  it('stays in the expanded row after the third working session, and leaves the row then', () => {
    const state = (more: number) => practice({ sessions: [first([]), ...sessionsUpTo(1, more)] });
    const rowKinds = (more: number) => state(more).row.shown.map(({ kind }) => kind);
    expect(rowKinds(1)).toContain('foundation');
    expect(rowKinds(2)).not.toContain('foundation');
    expect(state(2).kinds).toContain('foundation');
  });

  it('leaves the row after as many working sessions as the settings say', () => {
    const { row } = practice({ sessions: [first([])], numbers: { foundationRowSessions: 1 } });
    expect(row.shown).toEqual([]);
  });
});
