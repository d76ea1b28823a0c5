import { describe, expect, it } from 'vitest';
import { practice, session } from './practice';

describe('hours', () => {
  it('are the minutes of working sessions, sixty where a session names none', () => {
    const sessions = [session(9, [], { minutes: 90 }), session(5)];
    expect(practice({ sessions }).hours).toBe(2.5);
  });

  it('leave out chemistry and three-way sessions and all that were not held', () => {
    const others = [{ kind: 'chemistry' }, { kind: 'three-way' }, { status: 'no-show' }, { status: 'planned' }];
    const sessions = [session(9, [], { minutes: 45 }), ...others.map((properties) => session(5, [], properties))];
    expect(practice({ sessions }).hours).toBe(0.75);
  });

  it('count a team session once', () => {
    const engagement = { format: 'team', 'group-size': 8 };
    expect(practice({ engagement, sessions: [session(5, [], { minutes: 120 })] }).hours).toBe(2);
  });

  it('take a session of no minutes at its word', () => {
    expect(practice({ sessions: [session(5, [], { minutes: 0 })] }).hours).toBe(0);
  });

  it('take the usual length from the settings', () => {
    expect(practice({ sessions: [session(5)], numbers: { minutes: 90 } }).hours).toBe(1.5);
  });
});
