import { describe, expect, it } from 'vitest';
import { linkName } from '../../src/index/engagement-names';

describe('the name that a link waits on', () => {
  it.each([
    ['Box/Heron', 'Heron.md'],
    ['HERON', 'Box/heron.md'],
    ['../Heron.md', 'heron.md'],
    ['Über', 'U\u0308ber.md'],
  ])('is the same for the link %s and the note %s', (target, path) => {
    expect(linkName(target)).toBe(linkName(path));
  });

  it('tells different names apart', () => {
    expect(linkName('Heron')).not.toBe(linkName('Box/Herons.md'));
  });
});
