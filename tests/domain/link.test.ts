import { describe, expect, it } from 'vitest';
import { linkTarget, withoutLink } from '../../src/domain/link';

describe('the target of a link', () => {
  it.each([
    ['[[Heron]]', 'Heron', 'is what stands between the brackets'],
    ['  [[Heron]] ', 'Heron', 'whatever stands around them'],
    ['[[ Heron ]]', 'Heron', 'trimmed'],
    ['[[Heron|the logistics one]]', 'Heron', 'without alias'],
    ['[[Heron#Purpose]]', 'Heron', 'without subpath'],
    ['[[Heron#Purpose#Why|the aim]]', 'Heron', 'without either'],
    ['[[Heron#^block]]', 'Heron', 'of a block'],
    ['[[Engagements/Heron.md]]', 'Engagements/Heron.md', 'with folder and extension'],
    ['[[Who: me / you?]]', 'Who: me / you?', 'with signs in it'],
    ['[[Ziele 🎯]]', 'Ziele 🎯', 'with emoji'],
  ])('%j is %j: %s', (value, target) => {
    expect(linkTarget(value)).toBe(target);
  });

  it.each([
    ['Heron', 'plain text'],
    ['see [[Heron]]', 'a link within text'],
    ['[[Heron]] and [[Larch]]', 'two links'],
    ['[[Heron]', 'an open link'],
    ['[Heron](Heron.md)', 'a Markdown link'],
    ['![[Heron]]', 'an embed'],
    ['[[]]', 'an empty link'],
    ['[[#Purpose]]', 'a heading of the same note'],
    ['[[|Heron]]', 'an alias alone'],
    ['', 'nothing'],
  ])('%j has none: %s', (value) => {
    expect(linkTarget(value)).toBeUndefined();
  });
});

describe('a name that may be written as a link', () => {
  it.each([
    ['Heron', 'Heron'],
    ['[[Heron]]', 'Heron'],
    ['[[Heron|the logistics one]]', 'Heron'],
    ['[[ Heron ]]', 'Heron'],
    ['see [[Heron]]', 'see [[Heron]]'],
  ])('%j is %j', (value, name) => {
    expect(withoutLink(value)).toBe(name);
  });
});
