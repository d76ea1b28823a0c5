import { describe, expect, it } from 'vitest';
import { sessionProblem } from '../../../src/actions/sessions/insert-session';
import { inWords } from '../../vault/in-words';
import { DEFAULT_PROPERTY_NAMES } from '../../../src/notes/property-names';

const problem = (data: Readonly<Record<string, unknown>>, names = DEFAULT_PROPERTY_NAMES) => {
  const found = sessionProblem(data, 'first', names);
  return found && inWords(found);
};

describe('sessionProblem', () => {
  it.each([
    ['a note without properties', {}],
    ['a note of another purpose', { tags: ['x'] }],
    ['a session that does not say its kind', { coaching: 'session', kind: null }],
    ['a session of the kind', { coaching: ' Session ', kind: 'First' }],
  ])('finds none in %s', (_, data) => {
    expect(problem(data)).toBeUndefined();
  });

  it.each([
    ['an engagement', { coaching: 'engagement' }, '“coaching” says “engagement”'],
    ['a goal', { coaching: 'goal' }, '“coaching” says “goal”'],
    ['a word Groundwork does not know', { coaching: 'sesion' }, '“coaching” says “sesion”'],
    ['a session of another kind', { coaching: 'session', kind: 'review' }, '“kind” says “review”'],
    ['a kind that is none', { coaching: 'session', kind: 'frist' }, '“kind” says “frist”'],
  ])('refuses %s and names the property', (_, data, words) => {
    expect(problem(data)).toContain(words);
  });

  it('looks at the properties in whatever spelling the note has', () => {
    expect(problem({ Coaching: 'goal' })).toContain('“coaching” says “goal”');
    expect(problem({ Coaching: 'goal', coaching: null })).toBeUndefined();
  });

  it('looks at the properties under the names they have in this vault', () => {
    const names = { ...DEFAULT_PROPERTY_NAMES, kind: 'session-kind' };
    expect(problem({ kind: 'article' }, names)).toBeUndefined();
    expect(problem({ 'session-kind': 'review' }, names)).toContain('“session-kind”');
  });
});
