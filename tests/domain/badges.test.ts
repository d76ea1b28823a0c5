import { describe, expect, it } from 'vitest';
import { BADGE_KINDS } from '../../src/domain/badges';
import { ago, practice, session, sessionsUpTo } from './practice';

/** Sessions that leave next to everything open. */
const troubled = [
  session(80, [], { kind: 'first', 'revisit-resistance': true, minutes: 90 }),
  session(75, ['Delegate']),
  session(70, ['Delegate'], { kind: 'three-way' }),
  session(65, [], { status: 'planned', kind: 'three-way' }),
];

describe('the badges of an open engagement', () => {
  it('come with the most pressing first', () => {
    expect(BADGE_KINDS).toEqual([
      'data',
      'foundation',
      'revisit',
      'no-contract',
      'no-owned-goal',
      'unrecorded',
      'to-close',
      'emerging',
      'drifting',
      'review-overdue',
      'review-due-soon',
      'quiet',
      'stalled',
      'sessions-left',
      'pause-over',
      'retention-due',
    ]);
  });

  it('are all that apply, in that order, without a contract', () => {
    const engagement = { status: 'on hold', 'review-due': ago(1), 'sessions-contracted': 2 };
    const { kinds } = practice({ engagement, sessions: troubled });
    expect(kinds).toEqual([
      'data',
      'foundation',
      'revisit',
      'no-contract',
      'unrecorded',
      'review-overdue',
      'sessions-left',
    ]);
  });

  it('are all that apply, in that order, with a contract', () => {
    const engagement = {
      goals: ['[[G]]'],
      origin: 'lottery',
      'review-due': ago(-1),
      'cadence-days': 14,
      start: ago(200),
    };
    const sessions = sessionsUpTo(70, 3, ['Delegate']);
    const state = (owner: string) => practice({ engagement, goals: { G: { owner } }, sessions }).kinds;
    expect(state('sponsor')).toEqual(['data', 'no-owned-goal', 'emerging', 'drifting', 'review-due-soon', 'quiet']);
    expect(state('shared')).toEqual(['data', 'emerging', 'drifting', 'review-due-soon', 'quiet', 'stalled']);
  });

  it('hold data where the engagement’s own note has a diagnostic, and not where another note has', () => {
    const bad = practice({ engagement: { origin: 'lottery', start: 'soon' } });
    expect(bad.badges).toEqual([{ kind: 'data', count: 2 }]);
    const elsewhere = practice({ goals: { G: { status: 'soon' } }, sessions: [session(3, [], { kind: 'walk' })] });
    expect(elsewhere.diagnostics).toHaveLength(2);
    expect(elsewhere.kinds).toEqual([]);
  });
});

describe('the badges of other engagements', () => {
  it.each([
    ['paused', 'pause-over'],
    ['closed', 'retention-due'],
    ['prospect', undefined],
  ])('of status %s: %s at most', (status, kind) => {
    const engagement = {
      status,
      origin: 'lottery',
      'review-due': ago(1),
      'paused-until': ago(9),
      'retain-until': ago(9),
    };
    const { badges } = practice({ engagement, sessions: troubled });
    expect(badges).toEqual(kind === undefined ? [] : [{ kind, day: ago(9) }]);
  });

  it('say that a pause is over when paused-until is before today', () => {
    const kinds = (daysAgo: number) =>
      practice({ engagement: { status: 'paused', 'paused-until': ago(daysAgo) } }).kinds;
    expect(kinds(1)).toEqual(['pause-over']);
    expect(kinds(0)).toEqual([]);
  });

  it('say that retention is due from the day of retain-until', () => {
    const kinds = (daysAgo: number) =>
      practice({ engagement: { status: 'closed', 'retain-until': ago(daysAgo) } }).kinds;
    expect([kinds(1), kinds(0), kinds(-1)]).toEqual([['retention-due'], ['retention-due'], []]);
  });

  it('ask nothing of a paused or closed engagement that names no day', () => {
    expect(practice({ engagement: { status: 'paused' } }).kinds).toEqual([]);
    expect(practice({ engagement: { status: 'closed' } }).kinds).toEqual([]);
  });
});

describe('the badges of a row', () => {
  const engagement = { goals: ['Speak up'], start: ago(200) };

  it('are the two most pressing, with how many more there are', () => {
    const state = practice({ engagement: { origin: 'lottery', 'review-due': ago(1) }, sessions: troubled });
    expect(state.row.shown.map(({ kind }) => kind)).toEqual(['data', 'foundation']);
    expect(state.row.more).toBe(state.kinds.length - 2);
  });

  it('leave out stalled beside drifting, which has the same cause, and do not count it among the rest', () => {
    const drifting = practice({ engagement, sessions: [session(5, ['A']), session(4, ['B'])] });
    expect(drifting.kinds).toEqual(['drifting', 'stalled']);
    expect(drifting.row).toEqual({ shown: [expect.objectContaining({ kind: 'drifting' })], more: 0 });
  });

  it('show stalled where nothing drifts', () => {
    const goals = ['Speak up', 'Delegate'];
    const state = practice({ engagement: { ...engagement, goals }, sessions: sessionsUpTo(1, 2, ['Delegate']) });
    expect(state.row.shown).toEqual([{ kind: 'stalled', goals: ['label:speak up'] }]);
  });

  it('are as many as the settings say', () => {
    const { row } = practice({ engagement: { origin: 'lottery' }, sessions: troubled, numbers: { rowBadges: 3 } });
    expect(row.shown.map(({ kind }) => kind)).toEqual(['data', 'foundation', 'revisit']);
    expect(practice({ sessions: troubled, numbers: { rowBadges: 0 } }).row.shown).toEqual([]);
  });
});
