import { describe, expect, it } from 'vitest';
import { preferredName, namesOf } from '../../src/index/engagement-names';
import { readAs } from '../notes/read';

const note = (properties: Record<string, unknown>) => readAs('engagement', properties).note;

describe('the names of an engagement', () => {
  it('are its path with and without extension, its file’s name, its codename and its coachee', () => {
    expect(namesOf({ ...note({ codename: 'The  Heron.', coachee: '[[People/Ann|A]]' }), path: 'Box/N.md' })).toEqual([
      'path:box/n.md',
      'path:box/n',
      'file-name:n',
      'codename:the heron',
      'coachee:a',
      'coachee:people/ann',
      'coachee:ann',
    ]);
  });

  it('are those of each in a group or team, too', () => {
    const names = namesOf(note({ format: 'group', coachee: ['Ann', '[[Ben]]'] }));
    expect(names.slice(3)).toEqual(['coachee:ann, ben', 'coachee:ann', 'coachee:ben']);
    expect(namesOf(note({ coachee: 'Lind, Mara' })).slice(3)).toEqual(['coachee:lind, mara']);
  });

  it('leave out what the note does not name', () => {
    expect(namesOf(note({}))).toEqual(['path:n.md', 'path:n', 'file-name:n']);
  });
});

describe('the name an engagement is shown under', () => {
  it.each<[Record<string, unknown>, string, string]>([
    [{ codename: 'Heron', coachee: 'Ann' }, 'Heron', 'its codename, which others may see'],
    [{ codename: '[[Birds/Heron#Nest|H]]' }, 'H', 'by the alias of a link'],
    [{ coachee: '[[#About]]' }, 'N', 'and never by a heading'],
    [{ format: 'team', coachee: ['[[People/Ann|A]]', 'Ben'] }, 'A, Ben', 'all of a team'],
    [{ codename: ' ', coachee: '[[Ann]]' }, 'Ann', 'else its coachee'],
    [{ codename: '{{VALUE}}', coachee: 'Ann' }, 'Ann', 'and not by a token that a template left'],
    [{ codename: '{{title}}', coachee: '<% tp.file.title %>' }, 'N', 'of which neither is a name'],
    [{}, 'N', 'else its file’s name'],
  ])('of %j is %s: %s', (properties, name) => {
    expect(preferredName(note(properties))).toBe(name);
  });
});
