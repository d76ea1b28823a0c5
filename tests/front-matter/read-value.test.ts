import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asCheckbox, asDate, asList, asNumber, asText, showValue } from '../../src/front-matter/read-value';

function selfHolding(): unknown[] {
  const list: unknown[] = [];
  list.push(list);
  return list;
}

describe('a value as text', () => {
  it.each<[unknown, string, string]>([
    ['Heron', 'Heron', 'text is itself'],
    ['  Heron\n', 'Heron', 'spaces around it are dropped'],
    [null, '', 'null is as good as missing'],
    [undefined, '', 'so is a missing key'],
    [' \t', '', 'blank text is missing'],
    [7, '7', 'a number becomes text: a codename may be one'],
    [2.5, '2.5', 'with its fraction'],
    [true, 'true', 'a checkbox becomes text: the word may have been meant'],
    [false, 'false', 'either way'],
    [['Heron'], 'Heron', 'a list of one is its item'],
    [[7], '7', 'of any form'],
    [[null], '', 'even of a blank one'],
    [[], '', 'an empty list is as good as missing: Obsidian leaves one where the last item is taken away'],
    [[['Heron']], '[[Heron]]', 'an unquoted wikilink is the link it was meant to be'],
    [[[2026]], '[[2026]]', 'one to a note that is named like a number'],
    [[[['Heron']]], '[[Heron]]', 'and a list of one such link'],
  ])('%j is %j: %s', (value, text) => {
    expect(asText(value)).toBe(text);
  });

  it.each<[unknown, string]>([
    [['Heron', 'Larch'], 'a longer list'],
    [{ Heron: 1 }, 'a mapping'],
    [[{ Heron: 1 }], 'a list of one mapping'],
    [[[{ Heron: 1 }]], 'a link made of a mapping'],
    [selfHolding(), 'a list that holds itself, which a YAML alias can make'],
    [[[[['Heron']]]], 'lists in lists'],
  ])('does not fit where it is %j: %s', (value) => {
    expect(asText(value)).toBeUndefined();
  });
});

describe('a value as a list', () => {
  it.each<[unknown, readonly unknown[], string]>([
    [['A', 'B'], ['A', 'B'], 'a list is itself'],
    ['A', ['A'], 'a scalar is a list of one'],
    [7, [7], 'so is a number'],
    [null, [], 'null is an empty list'],
    [undefined, [], 'so is a missing key'],
    [[], [], 'and an empty list'],
    [[['X']], [[['X']]], 'an unquoted wikilink is a list of one link'],
    [[[['X']]], [[['X']]], 'a list of one unquoted wikilink is the same'],
    [[[['X']], [['Y']]], [[['X']], [['Y']]], 'a list of several keeps them apart'],
  ])('%j is %j: %s', (value, list) => {
    expect(asList(value)).toEqual(list);
  });

  it('does not fit where it is a mapping', () => {
    expect(asList({ A: 1 })).toBeUndefined();
  });
});

describe('a text as a number', () => {
  it.each([
    ['7', 7],
    ['-2', -2],
    ['+2', 2],
    ['1.5', 1.5],
    ['.5', 0.5],
    ['7.', 7],
    ['1e3', 1000],
    ['007', 7],
  ])('%j is %d', (text, number) => {
    expect(asNumber(text)).toBe(number);
  });

  it.each(['seven', '7 weeks', '1,5', '0x10', 'Infinity', 'NaN', '', ' ', '1e999', '--2', '1 000', 'true'])(
    'does not fit where it is %j',
    (text) => {
      expect(asNumber(text)).toBeUndefined();
    },
  );

  it('reads back every number that JavaScript writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(asNumber(String(number))).toBe(number === 0 ? 0 : number);
      }),
    );
  });
});

describe('a text as a checkbox', () => {
  it.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
  ])('%j is %s', (text, checked) => {
    expect(asCheckbox(text)).toBe(checked);
  });

  it.each(['yes', 'no', 'on', 'off', '1', '0', 'x', 'y', 'wahr'])('does not fit where it is %j', (text) => {
    expect(asCheckbox(text)).toBeUndefined();
  });
});

describe('a text as a date', () => {
  it.each<[string, string | undefined, string]>([
    ['2026-03-16', undefined, 'a day'],
    ['2026-03-16T09:30', '09:30', 'what Obsidian writes for a datetime'],
    ['2026-03-16T09:30:15', '09:30', 'with seconds'],
    ['2026-03-16T09:30:15.250', '09:30', 'with a fraction'],
    ['2026-03-16 09:30', '09:30', 'with a space, as people write it'],
    ['2026-03-16 9:30', '09:30', 'with an hour of one digit'],
    ['2026-03-16T23:30:00Z', '23:30', 'with a zone, which changes no day'],
    ['2026-03-16T23:30:00+14:00', '23:30', 'nor does an offset'],
    ['2026-03-16T00:30:00-0800', '00:30', 'in either direction'],
    ['2026-03-16t09:30', '09:30', 'with a small t'],
    ['2026-3-16', undefined, 'a month of one digit'],
    ['2026/03/16', undefined, 'with slashes'],
    ['2026.3.16', undefined, 'with full stops'],
    ['2026/3/16 9:30', '09:30', 'with slashes and a time'],
    ['2026.03.16T09:30:15Z', '09:30', 'with full stops and a time'],
    ['[[2026-03-16]]', undefined, 'a link to a daily note'],
    ['[[Journal/2026-03-16|Monday]]', undefined, 'in a folder, with an alias'],
    ['[[2026-03-16.md#Notes]]', undefined, 'to a heading of it'],
    ['[[2026.3.16]]', undefined, 'named in another way'],
    ['[[J/2026/03/16]]', undefined, 'in a folder for each month'],
    ['[[2026/3/16]]', undefined, 'in no other folder'],
    ['[Monday](../Journal/2026-03-16.md)', undefined, 'a Markdown link to a daily note'],
    ['[Monday](<2026/03/16.md> "A day")', undefined, 'with a title'],
  ])('%j has the day 2026-03-16 and the time %s: %s', (text, time) => {
    expect(asDate(text)).toEqual(time === undefined ? { day: '2026-03-16' } : { day: '2026-03-16', time });
  });

  it.each([
    ['2026-13-40', 'an impossible day'],
    ['2026-02-29', 'a leap day outside a leap year'],
    ['0000-01-01', 'year zero'],
    ['2026/3-16', 'two different signs'],
    ['2026-3.16', 'in either order'],
    ['26-03-16', 'a year of two digits'],
    ['2026-003-16', 'a month of three digits'],
    ['16.03.2026', 'the day first'],
    ['16/3/2026', 'with slashes, too'],
    ['03/16/2026', 'the month first'],
    ['2026/13/40', 'an impossible day with slashes'],
    ['20260316', 'no hyphens'],
    ['tomorrow', 'a word'],
    ['2026-03-16 or so', 'more words'],
    ['on 2026-03-16', 'words before'],
    ['[[2026-03-16 Heron]]', 'a link to a note of a day that says more'],
    ['[[2026-03-16 09:30]]', 'a link to a note with a time in its name'],
    ['[[2026-03-16T09:30]]', 'in either notation'],
    ['[[2026/3-16]]', 'a link with two different signs'],
    ['[[X2026-03-16]]', 'a link with letters before the day'],
    ['[[2026-13-40]]', 'a link to an impossible day'],
    ['[[Day#2026-03-16]]', 'a day that is a heading'],
    ['[[Day|2026-03-16]]', 'a day that is an alias'],
    ['![[2026-03-16]]', 'an embed'],
    ['[2026-03-16](https://example.org/2026-03-16)', 'an address'],
    ['[[2026-03-16]], [[2026-03-17]]', 'two links'],
    ['2026-13-40T09:30', 'an impossible day with a time'],
  ])('does not fit where it is %j: %s', (text) => {
    expect(asDate(text)).toBeUndefined();
  });
});

describe('a value as it is shown to the coach', () => {
  it.each([
    ['on hold', 'on hold'],
    [7, '7'],
    [['a', 'b'], '["a","b"]'],
    [{ a: 1 }, '{"a":1}'],
    [undefined, 'undefined'],
  ])('%j is %s', (value, shown) => {
    expect(showValue(value)).toBe(shown);
  });
});
