import { describe, expect, it } from 'vitest';
import { DEFAULT_NUMBERS } from '../../src/domain/numbers';
import { engagementAsOf } from '../../src/domain/engagement-as-of';
import { ago, practice, session, TODAY } from './practice';

function asOf(...parameters: Parameters<typeof practice>) {
  return engagementAsOf(practice(...parameters).engagement, TODAY, DEFAULT_NUMBERS);
}

describe('an engagement as it stands on a day', () => {
  it('has its sessions by day, then by path', () => {
    const { sessions } = asOf({ sessions: [session(3), session(9), session(3), session(-2)] });
    expect(sessions.map(({ note }) => note.path)).toEqual(['S02.md', 'S01.md', 'S03.md', 'S04.md']);
  });

  it.each([
    ['chemistry', false],
    ['first', true],
    ['regular', true],
    ['review', true],
    ['three-way', false],
    ['closing', true],
  ])('counts a held %s session among the working ones: %s', (kind, working) => {
    expect(asOf({ sessions: [session(3, [], { kind })] }).working).toHaveLength(working ? 1 : 0);
  });

  it.each(['planned', 'cancelled', 'no-show'])('has no working session that is %s', (status) => {
    expect(asOf({ sessions: [session(3, [], { status })] }).working).toEqual([]);
  });

  it('takes as re-contracting the latest day that is not after today', () => {
    expect(asOf({ engagement: { recontracted: [ago(9), ago(3), ago(5)] } }).recontracted).toBe(ago(3));
    expect(asOf({ engagement: { recontracted: [ago(9), ago(-1)] } }).recontracted).toBe(ago(9));
    expect(asOf({ engagement: { recontracted: ago(0) } }).recontracted).toBe(ago(0));
    expect(asOf({}).recontracted).toBeUndefined();
  });

  it('leaves out sessions without a readable date', () => {
    expect(asOf({ sessions: [{ date: '2026-13-40' }, { date: null }, session(1)] }).sessions).toHaveLength(1);
  });
});
