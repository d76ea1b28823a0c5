import { describe, expect, it } from 'vitest';
import { DEFAULT_NUMBERS } from '../../src/domain/numbers';
import { DEFAULT_KIND_WORDS, kindOfNote, type KindWords, wordFor } from '../../src/notes/note-kinds';
import { DEFAULT_PROPERTY_NAMES } from '../../src/notes/property-names';
import { readNote } from '../../src/notes/read-note';

const WORDS: KindWords = {
  engagement: ['Klient', 'coachee', '#client'],
  goal: ['#coaching/goal'],
  session: ['Sitzung', '#coaching', 'Coaching/Sessions/'],
};
const NAMES = { ...DEFAULT_PROPERTY_NAMES, coaching: 'type' };

const kind = (data: Readonly<Record<string, unknown>>, path = 'N.md', names = NAMES) => {
  return kindOfNote(path, data, names, WORDS);
};
const read = (data: Readonly<Record<string, unknown>>, path = 'N.md', names = NAMES) => {
  const { record, diagnostics } = readNote(path, data, names, DEFAULT_NUMBERS, WORDS);
  return { type: record?.type, diagnostics };
};

describe('the words for the three kinds', () => {
  it.each([
    ['one of the coach’s, in any case', { type: 'klient' }, 'engagement'],
    ['a further one', { Type: ' Coachee ' }, 'engagement'],
    ['one of ours, whatever else is listed', { type: 'session' }, 'session'],
    ['a list of one', { type: ['Sitzung'] }, 'session'],
  ])('are read: %s', (_, data, type) => {
    expect(read(data)).toEqual({ type, diagnostics: expect.anything() as unknown });
    expect(kind(data)).toBe(type);
  });

  it('leave alone what holds another word under a name that the vault uses for other things', () => {
    expect(read({ type: 'meeting' })).toEqual({ type: undefined, diagnostics: [] });
  });

  it('still say of another word under our own name that it does not fit', () => {
    expect(read({ coaching: 'meeting' }, 'N.md', DEFAULT_PROPERTY_NAMES).diagnostics).toMatchObject([
      { property: 'coaching', found: 'meeting' },
    ]);
  });

  it.each([
    ['a tag in the properties', { tags: ['work', '#Client'] }, 'engagement'],
    ['tags in one text', { tags: 'work, client' }, 'engagement'],
    ['a tag nested in it', { tag: 'client/active' }, 'engagement'],
    ['the longest of several that fit', { tags: ['coaching/goal'] }, 'goal'],
    ['no tag that only begins like it', { tags: ['clients'] }, undefined],
  ])('take %s', (_, data, type) => {
    expect(read(data).type).toBe(type);
  });

  it('take a folder and what is below it, where neither property nor tag says anything', () => {
    expect(read({}, 'coaching/sessions/2026/A.md').type).toBe('session');
    expect(read({ tags: ['client'] }, 'Coaching/Sessions/A.md').type).toBe('engagement');
    expect(read({ type: 'Klient' }, 'Coaching/Sessions/A.md').type).toBe('engagement');
    expect(read({}, 'Coaching/Sessions.md').type).toBeUndefined();
  });

  it('say of tags of two kinds that nobody can tell which is meant', () => {
    expect(read({ tags: ['client', 'coaching'] })).toMatchObject({
      type: undefined,
      diagnostics: [{ property: 'coaching', found: 'engagement, session' }],
    });
  });

  it('give the first word of the coach for writing, which reads back as that kind', () => {
    expect(wordFor('engagement', WORDS)).toBe('Klient');
    expect(wordFor('goal', WORDS)).toBe('goal');
    expect(wordFor('session', DEFAULT_KIND_WORDS)).toBe('session');
    expect(kind({ type: wordFor('engagement', WORDS) })).toBe('engagement');
  });
});
