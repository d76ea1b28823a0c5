import { describe, expect, it } from 'vitest';
import { sessionToRecord } from '../../src/domain/session-to-record';
import { ago, practice, session, TODAY } from './practice';

const PLANNED = { status: 'planned' };
const HELD = { status: 'held' };
/** How many days ago the session is that is recorded; negative for one to come. */
function recorded(...sessions: ReturnType<typeof session>[]) {
  const date = sessionToRecord(practice({ sessions }), TODAY)?.date;
  return [30, 20, 3, 2, 1, 0, -1, -2, -10].find((days) => ago(days) === date);
}

describe('the session to record', () => {
  it('is the latest planned one whose day has come, before any other', () => {
    expect(recorded(session(20, [], PLANNED), session(3, [], HELD), session(-1, [], PLANNED))).toBe(20);
    expect(recorded(session(20, [], PLANNED), session(0, [], PLANNED), session(-1, [], PLANNED))).toBe(0);
  });

  it('is the last held one, and not a later one, while its note says nothing of it', () => {
    expect(recorded(session(30), session(-1, [], PLANNED))).toBe(30);
  });

  it.each([
    ['tomorrow’s, where the last one is recorded', session(20, [], HELD), -1, -1],
    ['tomorrow’s, where the last one names a goal', session(20, ['Trust']), -1, -1],
    ['the last one, where that is nearer', session(1, [], HELD), -2, 1],
    ['the last one, where both are as near', session(1, ['Trust']), -1, 1],
    ['that of today, which is recorded', session(0, [], HELD), -1, 0],
  ])('is %s', (_, last, next, expected) => {
    expect(recorded(last, session(next, [], PLANNED))).toBe(expected);
  });

  it('is the next where none was held, the last where none is planned, and none where there is no session', () => {
    expect(recorded(session(-10, [], PLANNED))).toBe(-10);
    expect(recorded(session(3, [], { status: 'no-show' }), session(-10, [], PLANNED))).toBe(-10);
    expect(recorded(session(20, [], HELD))).toBe(20);
    expect(recorded()).toBeUndefined();
  });
});
