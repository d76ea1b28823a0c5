import { describe, expect, it } from 'vitest';
import { afterFirst } from '../../src/domain/after-first';
import { practice, session } from './practice';

const first = (daysAgo: number, rest = {}) => session(daysAgo, [], { kind: 'first', ...rest });
const SAID = { 'outside-view': 'You decide alone', 'doubt': 'Two coaches already' };

function found(...sessions: ReturnType<typeof session>[]) {
  const after = afterFirst(practice({ sessions }).held);
  return after && [after.session.note.path, after.outsideView, after.doubt];
}

describe('what the first session gave', () => {
  it('is looked at again before the second working session, and not after', () => {
    expect(found()).toBeUndefined();
    expect(found(first(9, SAID))).toEqual(['S01.md', 'You decide alone', 'Two coaches already']);
    expect(found(first(9, SAID), session(5))).toBeUndefined();
    expect(found(first(9, SAID), session(5, [], { status: 'cancelled' }), session(-3))).toBeDefined();
  });

  it('is looked at where nothing of it was noted, too', () => {
    expect(found(first(9))).toEqual(['S01.md', undefined, undefined]);
  });

  it('is the latest that a held session says, of any kind', () => {
    const chemistry = session(20, [], { kind: 'chemistry', doubt: 'Time' });
    const view = first(9, { 'outside-view': 'You decide alone' });
    expect(found(chemistry, view)).toEqual(['S02.md', 'You decide alone', 'Time']);
    expect(found(first(9, SAID), first(5, { doubt: 'Still' }))).toEqual(['S02.md', 'You decide alone', 'Still']);
    expect(found(first(9, SAID), first(-5, { doubt: 'Later' }))).toEqual(found(first(9, SAID)));
  });

  it('is nothing where one began in mid-engagement', () => {
    expect(found(session(9, [], SAID))).toBeUndefined();
  });
});
