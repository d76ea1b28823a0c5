import { describe, expect, it } from 'vitest';
import { NotePaths } from '../../src/index/note-paths';

function folder(...paths: string[]): NotePaths {
  const notes = new NotePaths();
  for (const path of paths) notes.add(path);
  return notes;
}

describe('a link', () => {
  it.each([
    ['Heron', 'Engagements/Heron.md', 'by file name, from anywhere'],
    ['heron', 'Engagements/Heron.md', 'without case'],
    ['Engagements/Heron', 'Engagements/Heron.md', 'by its whole path'],
    ['engagements/heron.md', 'Engagements/Heron.md', 'with the extension'],
    ['/Engagements/Heron', 'Engagements/Heron.md', 'from the top of the vault'],
    ['2026/Notes/Day', 'Log/2026/Notes/Day.md', 'by the end of its path'],
    ['v1.2 of it', 'v1.2 of it.md', 'with a full stop in its name'],
    ['Über', 'U\u0308ber.md', 'however an accent is put together'],
  ])('to %s leads to %s: %s', (target, path) => {
    const notes = folder('Engagements/Heron.md', 'Log/2026/Notes/Day.md', 'v1.2 of it.md', 'U\u0308ber.md');
    expect(notes.resolve(target, 'Sessions/1.md')).toBe(path);
  });

  it.each([
    ['Larch', 'there is none of this name'],
    ['Other/Heron', 'there is one in another folder alone'],
    ['gagements/Heron', 'half a folder’s name is none'],
    ['/Heron', 'there is none of this name at the top'],
    ['./Heron', 'there is none beside the note that holds the link'],
    ['', 'it names nothing'],
  ])('to %j dangles: %s', (target) => {
    expect(folder('Engagements/Heron.md').resolve(target, 'Sessions/1.md')).toBeUndefined();
  });

  it('leads beside, above and below the note that holds it where it says so', () => {
    const notes = folder('A/x.md', 'A/B/x.md', 'x.md');
    expect(notes.resolve('./x', 'A/1.md')).toBe('A/x.md');
    expect(notes.resolve('../x', 'A/1.md')).toBe('x.md');
    expect(notes.resolve('../x', 'A/B/1.md')).toBe('A/x.md');
    expect(notes.resolve('./B/x', 'A/1.md')).toBe('A/B/x.md');
    expect(notes.resolve('../C/x', 'A/1.md')).toBeUndefined();
  });
});

describe('of several notes with one name', () => {
  it('the exact path comes first', () => {
    const notes = folder('A/x.md', 'A/A/x.md', 'x.md');
    expect(notes.resolve('x', 'A/1.md')).toBe('x.md');
    expect(notes.resolve('A/x', 'A/1.md')).toBe('A/x.md');
  });

  it('then one in the folder of the note that holds the link, or below it', () => {
    expect(folder('A/x.md', 'Far/away/x.md').resolve('x', 'Far/away/1.md')).toBe('Far/away/x.md');
    expect(folder('A/x.md', 'Far/away/x.md').resolve('x', 'Far/1.md')).toBe('Far/away/x.md');
    expect(folder('A/x.md', 'Farther/x.md').resolve('x', 'Far/1.md')).toBe('A/x.md');
  });

  it('then the shortest path, then the first in path order', () => {
    expect(folder('Long/x.md', 'B/x.md').resolve('x', 'C/1.md')).toBe('B/x.md');
    expect(folder('B/x.md', 'A/x.md').resolve('x', 'C/1.md')).toBe('A/x.md');
  });

  it('the shortest path is taken wherever it stands in path order', () => {
    expect(folder('A/longer/x.md', 'Z/x.md').resolve('x', 'C/1.md')).toBe('Z/x.md');
    expect(folder('Far/a/longer/x.md', 'Far/z/x.md', 'A/x.md').resolve('x', 'Far/1.md')).toBe('Far/z/x.md');
  });

  it('the folder of the note that holds the link is compared with case, and what the link says without', () => {
    expect(folder('AA/x.md', 'far/x.md').resolve('X', 'Far/1.md')).toBe('AA/x.md');
    expect(folder('A/x.md', 'Far/longer/x.md').resolve('X', 'Far/1.md')).toBe('Far/longer/x.md');
  });

  it('the same one is found in whatever order they came', () => {
    const paths = ['a/X.md', 'A/x.md', 'X.md', 'x.md'];
    expect(folder(...paths).resolve('x', '1.md')).toBe('X.md');
    expect(folder(...paths.reverse()).resolve('x', '1.md')).toBe('X.md');
  });

  it('the next one is found when one goes', () => {
    const notes = folder('x.md', 'A/x.md');
    notes.delete('x.md');
    expect(notes.resolve('x', '1.md')).toBe('A/x.md');
    notes.delete('A/x.md');
    expect(notes.resolve('x', '1.md')).toBeUndefined();
  });
});
