import { describe, expect, it } from 'vitest';
import { ago, practice, session } from './practice';

describe('the next session', () => {
  it('is the first one planned for today or later', () => {
    const planned = { status: 'planned' };
    const sessions = [session(-9, [], planned), session(-3, [], planned), session(1, [], planned)];
    expect(practice({ sessions }).next?.date).toBe(ago(-3));
    expect(practice({ sessions: [...sessions, session(0, [], planned)] }).next?.date).toBe(ago(0));
  });

  it('can be one without a status, or marked held, that is still to come', () => {
    expect(practice({ sessions: [session(-3)] }).next?.date).toBe(ago(-3));
    expect(practice({ sessions: [session(-3, [], { status: 'held' })] }).next?.date).toBe(ago(-3));
  });

  it('is not one that was cancelled', () => {
    expect(practice({ sessions: [session(-3, [], { status: 'cancelled' })] }).next).toBeUndefined();
  });
});
