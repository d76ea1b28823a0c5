import { describe, expect, it } from 'vitest';
import { ago, practice, session } from './practice';

describe('an unrecorded session', () => {
  it.each([
    [1, true],
    [0, false],
    [-1, false],
  ])('is planned for a day before today: %i days ago, %s', (daysAgo, expected) => {
    const { kinds } = practice({ sessions: [session(daysAgo, [], { status: 'planned' })] });
    expect(kinds.includes('unrecorded')).toBe(expected);
  });

  it.each(['held', 'cancelled', 'no-show'])('is not one that is %s', (status) => {
    expect(practice({ sessions: [session(9, [], { status })] }).kinds).not.toContain('unrecorded');
  });

  it('can be of any kind, and the badge says how many there are since when', () => {
    const planned = { status: 'planned', kind: 'chemistry' };
    const { badge } = practice({ sessions: [session(3, [], { status: 'planned' }), session(20, [], planned)] });
    expect(badge('unrecorded')).toEqual({ kind: 'unrecorded', day: ago(20), count: 2 });
  });
});
