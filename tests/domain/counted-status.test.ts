import { describe, expect, it } from 'vitest';
import { ago, practice } from './practice';

function counted(status: unknown, daysAgo: number, properties = {}) {
  return practice({ sessions: [{ status, date: ago(daysAgo), ...properties }] }).sessions[0]?.status;
}

describe('the status a session counts with', () => {
  it('is held where it is missing, before today', () => {
    expect(counted(null, 1)).toBe('held');
  });

  it('is planned where it is missing and the day is today, until it names a goal, a mark or worth-if', () => {
    expect(counted(null, 0)).toBe('planned');
    const blank = { 'goals': [' ', '...'], 'worth-if': ' ', 'foundation': [], 'detour': true };
    expect(counted(' ', 0, blank)).toBe('planned');
    expect(counted(null, 0, { goals: ['Speak up'] })).toBe('held');
    expect(counted(null, 0, { foundation: ['value'] })).toBe('held');
    expect(counted(null, 0, { 'worth-if': 'Shorter meetings' })).toBe('held');
  });

  it('goes by the note today too, where it says so', () => {
    expect(counted('held', 0)).toBe('held');
    expect(counted('planned', 0, { goals: ['Speak up'] })).toBe('planned');
  });

  it('is planned where it is missing and the day is after today', () => {
    expect(counted(null, -1)).toBe('planned');
  });

  it('is planned for one marked held but dated after today', () => {
    expect(counted('held', 0)).toBe('held');
    expect(counted('held', -1)).toBe('planned');
  });

  it.each([
    ['scheduled', 'planned'],
    ['done', 'held'],
    ['completed', 'held'],
    ['canceled', 'cancelled'],
    ['no show', 'no-show'],
    ['noshow', 'no-show'],
    ['no_show', 'no-show'],
    [' No Show ', 'no-show'],
    ['DONE', 'held'],
    [['Completed'], 'held'],
  ])('is for %j %s', (written, status) => {
    expect(counted(written, 1)).toBe(status);
  });

  it('is held for what other words call so, and planned where that is still to come', () => {
    const state = practice({ sessions: [{ status: 'Done', date: ago(-1) }] });
    expect(state.sessions[0]?.status).toBe('planned');
    expect(state.messages).toMatchObject([{ property: 'status', found: 'done' }]);
  });

  it.each(['postponed', 'no-shows', 3, true, ['held', 'planned'], { was: 'held' }])('is unclear for %j', (written) => {
    expect([1, 0, -1].map((days) => counted(written, days, { goals: ['Speak up'] }))).toEqual([
      'unclear',
      'unclear',
      'unclear',
    ]);
    const { messages } = practice({ sessions: [{ status: written, date: ago(1) }] });
    expect(messages).toHaveLength(1);
    expect(messages[0]?.message).toContain('planned, held, cancelled, no-show');
  });

  it.each([null, '', ' ', [], [null]])('is that of a missing one for %j', (blank) => {
    expect([counted(blank, 1), counted(blank, -1)]).toEqual(['held', 'planned']);
  });

  it.each(['planned', 'cancelled', 'no-show'])('is %s as written, whatever the day', (status) => {
    expect([1, 0, -1].map((days) => counted(status, days))).toEqual([status, status, status]);
  });
});
