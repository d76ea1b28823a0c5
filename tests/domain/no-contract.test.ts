import { describe, expect, it } from 'vitest';
import { ago, practice, session, sessionsUpTo } from './practice';

describe('no contract', () => {
  it('is a badge where nothing is contracted and two working sessions were held without', () => {
    expect(practice({ sessions: sessionsUpTo(1, 1) }).kinds).not.toContain('no-contract');
    expect(practice({ sessions: sessionsUpTo(1, 2) }).badge('no-contract')).toEqual({ kind: 'no-contract', count: 2 });
  });

  it('counts working sessions alone', () => {
    const chemistry = session(9, [], { kind: 'chemistry' });
    expect(practice({ sessions: [chemistry, session(5)] }).kinds).not.toContain('no-contract');
    expect(practice({ sessions: [session(9, [], { kind: 'first' }), session(5)] }).kinds).toContain('no-contract');
  });

  it('is none where something is contracted today', () => {
    const state = practice({
      engagement: { goals: ['[[G]]'] },
      goals: { G: { 'contracted-on': ago(0) } },
      sessions: sessionsUpTo(1, 2),
    });
    expect(state.kinds).not.toContain('no-contract');
  });

  it('counts sessions on days when nothing was contracted', () => {
    const kinds = (daysAgo: number) => {
      const goals = { G: { status: 'met', 'ended-on': ago(daysAgo) } };
      return practice({ engagement: { goals: ['[[G]]'] }, goals, sessions: sessionsUpTo(1, 2) }).kinds;
    };
    expect(kinds(2)).not.toContain('no-contract');
    expect(kinds(3)).toContain('no-contract');
  });

  it('takes its number from the settings', () => {
    expect(practice({ sessions: sessionsUpTo(1, 1), numbers: { noContractSessions: 1 } }).kinds).toContain(
      'no-contract',
    );
    expect(practice({ sessions: sessionsUpTo(1, 2), numbers: { noContractSessions: 3 } }).kinds).toEqual([]);
  });
});
