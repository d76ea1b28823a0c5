import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/text/file-name';

describe('the name of a note', () => {
  it.each([
    ['Heron.md', 'Heron'],
    ['Engagements/2026/Heron.md', 'Heron'],
    ['Engagements/Heron.MD', 'Heron'],
    ['Heron', 'Heron'],
    ['v1.2 of it.md', 'v1.2 of it'],
    ['x.md/Heron.md', 'Heron'],
    ['a.md.md', 'a.md'],
  ])('at %s is %s', (path, name) => {
    expect(fileName(path)).toBe(name);
  });
});
