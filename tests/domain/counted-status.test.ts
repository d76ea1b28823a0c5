import { describe, expect, it } from 'vitest';
import { ago, practice } from './practice';

function counted(status: string | null, daysAgo: number) {
  return practice({ sessions: [{ status, date: ago(daysAgo) }] }).sessions[0]?.status;
}

describe('the status a session counts with', () => {
  it('is held where it is missing, up to today', () => {
    expect(counted(null, 1)).toBe('held');
    expect(counted(null, 0)).toBe('held');
  });

  it('is planned where it is missing and the day is after today', () => {
    expect(counted(null, -1)).toBe('planned');
  });

  it('is planned for one marked held but dated after today', () => {
    expect(counted('held', 0)).toBe('held');
    expect(counted('held', -1)).toBe('planned');
  });

  it.each(['planned', 'cancelled', 'no-show'])('is %s as written, whatever the day', (status) => {
    expect([1, 0, -1].map((days) => counted(status, days))).toEqual([status, status, status]);
  });
});
