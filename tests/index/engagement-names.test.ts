import { describe, expect, it } from 'vitest';
import { displayName, namesOf } from '../../src/index/engagement-names';
import { readAs } from '../notes/read';

const note = (properties: Record<string, unknown>) => readAs('engagement', properties).note;

describe('the names of an engagement', () => {
  it('are its path with and without extension, its file’s name, its codename and its coachee', () => {
    expect(namesOf({ ...note({ codename: 'The  Heron.', coachee: '[[People/Ann|A]]' }), path: 'Box/N.md' })).toEqual([
      'path:box/n.md',
      'path:box/n',
      'file-name:n',
      'codename:the heron',
      'coachee:people/ann',
    ]);
  });

  it('leave out what the note does not name', () => {
    expect(namesOf(note({}))).toEqual(['path:n.md', 'path:n', 'file-name:n']);
  });
});

describe('the name an engagement is shown under', () => {
  it.each<[Record<string, unknown>, string, string]>([
    [{ codename: 'Heron', coachee: 'Ann' }, 'Heron', 'its codename, which others may see'],
    [{ codename: '[[Heron|H]]' }, 'Heron', 'without brackets and alias'],
    [{ codename: ' ', coachee: '[[Ann]]' }, 'Ann', 'else its coachee'],
    [{}, 'N', 'else its file’s name'],
  ])('of %j is %s: %s', (properties, name) => {
    expect(displayName(note(properties))).toBe(name);
  });
});
