import { describe, expect, it } from 'vitest';
import { isMember } from '../../src/domain/note-record';
import { practice, session } from './practice';

describe('a note that belongs to an engagement', () => {
  it('is a session or a goal, and no engagement', () => {
    const { engagement, sessions, goals } = practice({ goals: { G: {} }, sessions: [session(1, ['[[G]]'])] });
    expect(sessions.map(({ note }) => isMember(note))).toEqual([true]);
    expect(goals.map(({ key }) => isMember(engagement.goals.get(key)?.note))).toEqual([true]);
    expect([isMember(engagement.note), isMember(undefined)]).toEqual([false, false]);
  });
});
