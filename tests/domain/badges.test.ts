import { describe, expect, it } from 'vitest';
import { BADGE_KINDS } from '../../src/domain/badges';
import { buildIndex } from '../index/build-index';
import { ago, practice, session, sessionsUpTo, TODAY } from './practice';

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
      'untagged',
      'to-close',
      'emerging',
      'drifting',
      'review-overdue',
      'review-due-soon',
      'ending',
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
      end: ago(-3),
    };
    const sessions = sessionsUpTo(70, 3, ['Delegate']);
    const state = (owner: string) => practice({ engagement, goals: { G: { owner } }, sessions }).kinds;
    const rest = ['emerging', 'drifting', 'review-due-soon', 'ending', 'quiet', 'stalled'];
    expect(state('sponsor')).toEqual(['data', 'no-owned-goal', ...rest]);
    expect(state('shared')).toEqual(['data', ...rest]);
  });

  it('hold data where the engagement’s own note has a diagnostic, and not where another note has', () => {
    const bad = practice({ engagement: { origin: 'lottery', start: 'soon' } });
    expect(bad.badges).toEqual([{ kind: 'data', count: 2 }]);
    const elsewhere = practice({ goals: { G: { status: 'soon' } }, sessions: [session(3, [], { kind: 'walk' })] });
    expect(elsewhere.diagnostics).toHaveLength(2);
    expect(elsewhere.kinds).toEqual([]);
  });
});

describe('the badge of data', () => {
  const others = { 'F.md': { coaching: 'engagement' }, 'G.md': { coaching: 'goal', engagement: '[[F]]' } };
  const data = (engagement: Record<string, unknown>) => practice({ engagement, notes: others }).badge('data');

  it.each(['active', 'prospect', 'paused', 'closed'])('applies to an engagement of status %s', (status) => {
    expect(data({ status, origin: 'lottery' })).toEqual({ kind: 'data', count: 1 });
  });

  it('tells what was read and needs the coach from what could not be read', () => {
    expect(data({ goals: ['[[G]]'] })).toEqual({ kind: 'data', count: 1, read: 1 });
    expect(data({ goals: ['[[G]]'], origin: 'lottery' })).toEqual({ kind: 'data', count: 2, read: 1 });
  });

  it('says so where the whole note cannot be read', () => {
    const { index, portfolio } = buildIndex({});
    index.set('E.md', { kind: 'unreadable', line: 3, problem: { kind: 'unclosed' }, coaching: 'engagement' });
    expect(portfolio.state('E.md', TODAY)?.badges).toEqual([{ kind: 'data', count: 1, isUnreadable: true }]);
  });
});

describe('the badges of other engagements', () => {
  it.each([
    ['paused', 'pause-over'],
    ['closed', 'retention-due'],
    ['prospect', undefined],
  ])('of status %s: data and %s at most', (status, kind) => {
    const engagement = {
      status,
      origin: 'lottery',
      end: ago(1),
      'review-due': ago(1),
      'paused-until': ago(9),
      'retain-until': ago(9),
    };
    const { badges } = practice({ engagement, sessions: troubled });
    const data = { kind: 'data', count: 1 };
    expect(badges).toEqual(kind === undefined ? [data] : [data, { kind, day: ago(9) }]);
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

  it('leave out foundation alone after the third working session', () => {
    const first = session(30, [], { kind: 'first' });
    const row = (others: number) =>
      practice({ engagement: { 'review-due': ago(1) }, sessions: [first, ...sessionsUpTo(1, others)] }).row;
    expect(row(0).shown.map(({ kind }) => kind)).toEqual(['foundation', 'review-overdue']);
    expect(row(1).shown.map(({ kind }) => kind)).toEqual(['foundation', 'no-contract']);
    expect(row(2)).toEqual({
      shown: [expect.objectContaining({ kind: 'no-contract' }), expect.objectContaining({ kind: 'review-overdue' })],
      more: 0,
    });
  });

  it('leave out drifting and stalled beside emerging, which has the same cause', () => {
    const state = practice({ engagement, sessions: [session(5, ['A']), session(4, ['A'])] });
    expect(state.kinds).toEqual(['emerging', 'drifting', 'stalled']);
    expect(state.row).toEqual({ shown: [expect.objectContaining({ kind: 'emerging' })], more: 0 });
  });

  it('leave out stalled beside emerging where nothing drifts', () => {
    const goals = ['Speak up', 'B'];
    const sessions = sessionsUpTo(1, 2, ['A', 'B']);
    const state = practice({ engagement: { ...engagement, goals }, sessions });
    expect(state.kinds).toEqual(['emerging', 'stalled']);
    expect(state.row.shown.map(({ kind }) => kind)).toEqual(['emerging']);
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
