import { describe, expect, it } from 'vitest';
import { followLink, isSeveralLinks, linkOf, linkTarget, readLink, withoutLink } from '../../src/domain/link';

describe('the target of a link', () => {
  it.each([
    ['[[Heron]]', 'Heron', 'is what stands between the brackets'],
    ['  [[Heron]] ', 'Heron', 'whatever stands around them'],
    ['[[ Heron ]]', 'Heron', 'trimmed'],
    ['[[Heron|the logistics one]]', 'Heron', 'without alias'],
    ['[[Heron#Purpose]]', 'Heron', 'without subpath'],
    ['[[Heron#Purpose#Why|the aim]]', 'Heron', 'without either'],
    ['[[Heron#^block]]', 'Heron', 'of a block'],
    ['[[Heron #Purpose]]', 'Heron', 'trimmed before a subpath, too'],
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
    ['((Heron]]', 'a link that never opens'],
    ['[[[Heron]]', 'three brackets'],
    ['[[Heron]](Heron.md)', 'a wikilink with more behind it'],
    ['![[Heron]]', 'an embed'],
    ['[[]]', 'an empty link'],
    ['[[#Purpose]]', 'a heading of the same note'],
    ['[[|Heron]]', 'an alias alone'],
    ['', 'nothing'],
  ])('%j has none: %s', (value) => {
    expect(linkTarget(value)).toBeUndefined();
  });
});

describe('a Markdown link to a note', () => {
  it.each([
    ['[Heron](Heron.md)', 'Heron', 'its place without the extension'],
    ['[Heron](Heron)', 'Heron', 'which may be missing'],
    ['[Heron](HERON.MD)', 'HERON', 'in any case'],
    [' [Heron](Heron.md) ', 'Heron', 'whatever stands around it'],
    ['[]( Heron.md )', 'Heron', 'with spaces inside and no words'],
    ['[Heron](../Engagements/Heron.md)', '../Engagements/Heron', 'from the folder above'],
    ['[Heron](/Engagements/Heron.md)', '/Engagements/Heron', 'from the top'],
    ['[Heron](My%20Notes/H%C3%A9ron.md)', 'My Notes/Héron', 'percent-encoded'],
    ['[Heron](100%25%20sure.md)', '100% sure', 'with an encoded percent sign'],
    ['[Heron](100%.md)', '100%', 'with a percent sign that encodes nothing'],
    ['[Heron](%FF%20x.md)', '%FF%20x', 'with bytes that are no character'],
    ['[Heron](<My Notes/Heron.md>)', 'My Notes/Heron', 'in angle brackets'],
    ['[Heron](<My%20Notes/Heron.md>)', 'My Notes/Heron', 'in angle brackets and encoded'],
    ['[Heron](Heron.md "The logistics one")', 'Heron', 'with a title'],
    ["[Heron](Heron.md 'The logistics one')", 'Heron', 'with a title in single quotes'],
    ['[Heron](Heron.md "")', 'Heron', 'with an empty title'],
    ['[Heron](<Heron.md> (The one))', 'Heron', 'with a title in parentheses'],
    ['[Heron](Heron.md "The \\"one\\"")', 'Heron', 'with quotes in its title'],
    ['[Heron](Heron%20(old).md)', 'Heron (old)', 'with parentheses in its name'],
    ['[Heron](Heron((old)).md)', 'Heron((old))', 'with parentheses within parentheses'],
    ['[Heron](Heron\\).md)', 'Heron)', 'with an escaped parenthesis'],
    ['[Heron](Heron\\!)', 'Heron!', 'with an escaped sign at its end'],
    ['[Heron](Heron%20.md)', 'Heron', 'trimmed'],
    ['[Heron](Heron.mdx)', 'Heron.mdx', 'with any other extension'],
    ['[Heron](Heron.md.bak.md)', 'Heron.md.bak', 'without the last extension alone'],
    ['[Heron](Heron.md#Purpose)', 'Heron', 'without subpath'],
    ['[Heron](Heron.md#Why:now)', 'Heron', 'with a colon in its subpath, which makes no address'],
    ['[Heron](C%23%20and%20I.md)', 'C# and I', 'with an encoded number sign, which begins no subpath'],
    ['[Heron [new]](Heron.md)', 'Heron', 'with brackets in its words'],
    ['[[1] Heron](Heron.md)', 'Heron', 'with brackets at the beginning of its words'],
    ['[a \\] b](Heron.md)', 'Heron', 'with an escaped bracket in its words'],
    ['[Heron\\!](Heron.md)', 'Heron', 'with an escaped sign at the end of its words'],
  ])('%j has the target %j: %s', (value, target) => {
    expect([linkTarget(value), readLink(value)?.kind]).toEqual([target, 'markdown']);
  });

  it.each([
    ['[Heron](https://example.org/Heron.md)', 'an address'],
    ['[Heron](mailto:ana@example.org)', 'an address of a person'],
    ['[Heron](obsidian://open?vault=x)', 'an address of the app'],
    ['[Heron](<https://example.org/a b>)', 'an address in angle brackets'],
    ['[Heron](//example.org/Heron.md)', 'an address without scheme'],
    ['![Heron](Heron.md)', 'an embed'],
    ['[![Heron](a.png)](Heron.md)', 'an embed in words'],
    ['[a [Larch](Larch.md)](Heron.md)', 'a link in words'],
    ['[Heron](My Notes/Heron.md)', 'bare spaces'],
    ['[Heron] (Heron.md)', 'a space between'],
    ['[Heron]xHeron.md)', 'a letter in place of the parenthesis'],
    ['[Heron](Heron.md', 'no end'],
    ['[Heron](Heron.md x', 'a letter in place of the end'],
    ['[Heron](<Heron.md)', 'an open angle bracket'],
    ['[Heron](<He<ron.md>)', 'an angle bracket within two'],
    ['[Heron](<He\nron.md>)', 'a line break within angle brackets'],
    ['[Heron](Heron(.md)', 'an open parenthesis'],
    ['[Heron](<Heron.md>"x")', 'a title without a space before it'],
    ['[Heron](Heron.md "x)', 'a title that does not end'],
    ['[Heron]()', 'no place'],
    ['[Heron](#Purpose)', 'a heading of the same note'],
    ['[Heron](.md)', 'no name'],
    ['[Heron](%20.md)', 'a blank name'],
    ['[Heron][1]', 'a reference'],
    ['see [Heron](Heron.md)', 'words before'],
    ['[Heron](Heron.md) and more', 'words behind'],
    ['[Heron](Heron.md)[Larch](Larch.md)', 'two links'],
    ['[Heron]', 'words alone'],
  ])('%j is none: %s', (value) => {
    expect(readLink(value)).toBeUndefined();
  });

  it('tells its words and its subpath apart from its target, as a wikilink does', () => {
    const parts = { target: 'Heron', subpath: 'Why so#^id', shown: 'the aim' };
    expect(readLink('[the aim](Heron.md#Why%20so#^id)')).toEqual({ kind: 'markdown', ...parts });
    expect(readLink('[[Heron#Why so#^id|the aim]]')).toEqual({ kind: 'wikilink', ...parts });
    expect(readLink('[ the aim ]( Heron.md#%20Why%20so#^id )')?.shown).toBe('the aim');
    expect(readLink('[[Heron# Why so#^id | the aim ]]')).toEqual({ kind: 'wikilink', ...parts });
  });
});

describe('following a link', () => {
  const notes = new Map([
    ['./Heron', 'Here/Heron.md'],
    ['/Heron', 'Heron.md'],
    ['/Larch', 'Larch.md'],
    ['Heron', 'Heron.md'],
    ['Larch', 'Far/Larch.md'],
    ['Alder', 'Far/Alder.md'],
    ['./Aims/Oak', 'Here/Aims/Oak.md'],
    ['Aims/Oak', 'Aims/Oak.md'],
  ]);
  it.each<[string, string | undefined, string]>([
    ['[[Heron]]', 'Heron.md', 'a wikilink, as it resolves'],
    ['[x](Heron.md)', 'Here/Heron.md', 'a Markdown link, from the folder of the note that holds it'],
    ['[x](Aims/Oak.md)', 'Here/Aims/Oak.md', 'with the folders that it names'],
    ['[x](Larch.md)', 'Larch.md', 'else from the top of the vault'],
    ['[x](Alder.md)', 'Far/Alder.md', 'else as a wikilink'],
    ['[x](./Larch.md)', undefined, 'but one that says where, there or nowhere'],
    ['[x](../Alder.md)', undefined, 'above or nowhere'],
    ['[x](/Alder.md)', undefined, 'at the top or nowhere'],
    ['[x](Birch.md)', undefined, 'or nowhere'],
  ])('%s leads to %s: %s', (value, path) => {
    const link = readLink(value);
    expect(link && followLink(link, (target) => notes.get(target))).toBe(path);
  });

  it.each(['./Heron', '../Heron', '/Heron'])('looks for %s there alone, in both notations', (place) => {
    for (const value of [`[x](${place}.md)`, `[[${place}]]`]) {
      const asked: string[] = [];
      const link = readLink(value);
      expect(link && followLink(link, (target) => void asked.push(target))).toBeUndefined();
      expect(asked).toEqual([place]);
    }
  });
});

describe('several links in one text', () => {
  it.each([
    '[[Heron]], [[Larch]]',
    '[[Heron]][[Larch]]',
    '[[Heron]];[[Larch]]; [[Alder]]',
    '[[Heron]], [Larch](<My Larch.md>)',
    '[Heron](Heron.md)\n[Larch](Larch.md "x")',
    ' ,[[Heron]] [[Larch]]; ',
  ])('are found in %j', (text) => {
    expect(isSeveralLinks(text)).toBe(true);
  });

  it.each([
    '[[Heron]]',
    '[[Heron]],',
    '[[Heron]] and [[Larch]]',
    '[[Heron]] / [[Larch]]',
    '[[Heron]], Larch',
    '![[Heron]], [[Larch]]',
    '[a](https://example.org) [[Larch]]',
    '[[Heron]], [Larch](Larch.md',
    '[[#A]], [[#B]]',
    ', ;',
    '',
  ])('are not found in %j', (text) => {
    expect(isSeveralLinks(text)).toBe(false);
  });
});

describe('a name that may be written as a link', () => {
  it.each([
    ['Heron', 'Heron'],
    ['[[Heron]]', 'Heron'],
    ['[[Heron|the logistics one]]', 'the logistics one'],
    ['[[People/Mara Lind|Mara]]', 'Mara'],
    ['[[People/Mara Lind]]', 'Mara Lind'],
    ['[[People/Mara Lind.md#About]]', 'Mara Lind'],
    ['[[Mara Lind#About|]]', 'Mara Lind'],
    ['[[Mara Lind#About|Mara]]', 'Mara'],
    ['[[People/Mara.mdx]]', 'Mara.mdx'],
    ['[[Mara Lind| Mara ]]', 'Mara'],
    ['[[#About]]', ''],
    [' [[#About]] ', ''],
    ['see [[#About]]', 'see [[#About]]'],
    ['[[#About]] and more', '[[#About]] and more'],
    ['[[ Heron ]]', 'Heron'],
    ['see [[Heron]]', 'see [[Heron]]'],
    ['[Ana Ruiz](../People/ar.md)', 'Ana Ruiz'],
    ['[](../People/ar.md)', 'ar'],
    ['[ Ana ](../People/ar.md)', 'Ana'],
    ['[Ana](https://example.org)', '[Ana](https://example.org)'],
  ])('%j is %j', (value, name) => {
    expect(withoutLink(value)).toBe(name);
  });
});

describe('the link to a note', () => {
  it.each(['Heron', 'Aims/Speak up', ' Heron', 'Who: me / you?', '100 % sure <now>'])('is written for %j', (target) => {
    expect(linkOf(target)).toBe(`[[${target}]]`);
  });

  it.each(['', ' ', 'A#B', 'A^b', 'A[1', 'A]', 'A|B', 'A\rB', 'A\nB', '<% tp.date %>'])(
    'cannot be written for %j',
    (target) => {
      expect(linkOf(target)).toBeUndefined();
    },
  );
});
