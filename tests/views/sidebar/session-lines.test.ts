import { describe, expect, it } from 'vitest';
import { sessionLines, sessionToMark, sessionToTag } from '../../../src/views/sidebar/session-lines';
import { stateOf, today } from './sample-states';

const state = stateOf(
  { goals: ['a'] },
  {
    '2026-01-05': { kind: 'first' },
    '2026-01-19': { goals: ['a'] },
    '2026-02-02': { goals: ['b'] },
    '2026-02-16': { status: 'cancelled' },
    '2026-03-02': { status: 'planned' },
    '2026-03-23': { kind: 'review', status: 'planned' },
    '2026-04-20': { status: 'planned' },
  },
);

describe('sessionLines', () => {
  it('lists the next session and the last three, latest first', () => {
    const lines = sessionLines(state, today);
    expect(lines.map(({ date, kind, state: standing }) => [date, kind, standing])).toEqual([
      ['23 Mar', 'Review', 'Planned'],
      ['2 Mar', 'Regular', 'Unrecorded'],
      ['16 Feb', 'Regular', 'Cancelled'],
      ['2 Feb', 'Regular', 'Drifted'],
    ]);
    expect(lines[0]?.path).toBe('2026-03-23.md');
  });

  it('says behind the word what an unrecorded session is, and nothing behind the others', () => {
    const means = sessionLines(state, today).map((line) => line.means);
    expect(means).toEqual([
      undefined,
      'Its day has passed, and its note does not say yet whether it was held',
      undefined,
      undefined,
    ]);
  });

  it('speaks a session in full, and says nothing of a contract where there is none to say', () => {
    const spoken = (session: Record<string, unknown>) => {
      return sessionLines(stateOf({ goals: ['a'] }, { '2026-03-02': session }), today)[0]?.spoken;
    };
    expect(spoken({ goals: ['a'] })).toBe('2 Mar, regular session. On contract.');
    expect(spoken({ kind: 'three-way' })).toBe('2 Mar, three-way session.');
    expect(spoken({ kind: 'review', status: 'no-show' })).toBe('2 Mar, review. No-show.');
  });

  it.each([
    [{ goals: ['a'] }, 'On contract'],
    [{ goals: ['b'] }, 'Drifted'],
    [{ goals: ['b'], detour: true }, 'Detour'],
    [{}, 'No goals'],
    [{ kind: 'first' }, ''],
    [{ status: 'no-show' }, 'No-show'],
    [{ status: 'postponed', goals: ['b'] }, 'Unclear'],
  ])('says how a session with %j stands: "%s"', (session, words) => {
    expect(sessionLines(stateOf({ goals: ['a'] }, { '2026-03-02': session }), today)[0]?.state).toBe(words);
  });

  it('gives a session of today its time, and lists it once', () => {
    const notes = {
      'S.md': { coaching: 'session', engagement: '[[E]]', date: `${today}T14:00`, status: 'planned' },
    };
    expect(sessionLines(stateOf({}, {}, notes), today).map(({ date }) => date)).toEqual(['16 Mar 14:00']);
  });
});

describe('sessionToTag', () => {
  it('is the latest held session', () => {
    expect(sessionToTag(state)).toBe('2026-02-02.md');
  });

  it('is the next one where none was held', () => {
    expect(sessionToTag(stateOf({}, { '2026-03-23': { status: 'planned' } }))).toBe('2026-03-23.md');
  });

  it('is none where there is none', () => {
    expect(sessionToTag(stateOf({}))).toBeUndefined();
  });
});

describe('sessionToMark', () => {
  it('is the latest first session that was not cancelled', () => {
    expect(sessionToMark(state)).toBe('2026-01-05.md');
    const cancelled = { '2026-01-05': { kind: 'first' }, '2026-01-12': { kind: 'first', status: 'cancelled' } };
    expect(sessionToMark(stateOf({}, cancelled))).toBe('2026-01-05.md');
  });

  it('is none where there was no first session', () => {
    expect(sessionToMark(stateOf({}, { '2026-03-02': {} }))).toBeUndefined();
  });
});
