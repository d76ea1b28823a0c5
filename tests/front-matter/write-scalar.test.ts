import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeScalar } from '../../src/front-matter/write-value';

describe('writeScalar', () => {
  it.each([
    ['2026-11-22', '2026-11-22'],
    ['2026-11-22T14:30', '2026-11-22T14:30'],
    ['first', 'first'],
    ['Say no, kindly', 'Say no, kindly'],
    ["It's theirs", "It's theirs"],
    ['[[Goals/Delegate|Delegate]]', '"[[Goals/Delegate|Delegate]]"'],
    ['Ask: who decides', '"Ask: who decides"'],
    ['one #two', '"one #two"'],
    ['#leadership', '"#leadership"'],
    ['- a dash', '"- a dash"'],
    ['', '""'],
    [' padded', '" padded"'],
    ['yes', '"yes"'],
    ['Null', '"Null"'],
    ['60', '"60"'],
    ['14:30', '"14:30"'],
    ['0o17', '"0o17"'],
    ['.', '"."'],
    ['+._', '"+._"'],
    ['.5', '".5"'],
    ['two\nlines', '"two\\nlines"'],
    ['<% tp.date.now() %>', '<% tp.date.now() %>'],
    ['<% tp.date.now("YYYY: M") %>', `'<% tp.date.now("YYYY: M") %>'`],
  ])('writes the text %j as %s', (value, written) => {
    expect(writeScalar(value, 'value')).toBe(written);
  });

  it('writes numbers and checkboxes plain', () => {
    const written = [60, -1.5, true, false].map((value) => writeScalar(value, 'value'));
    expect(written).toEqual(['60', '-1.5', 'true', 'false']);
  });

  it('quotes commas and brackets in flow lists only', () => {
    expect([writeScalar('a, b', 'value'), writeScalar('a, b', 'flow')]).toEqual(['a, b', '"a, b"']);
  });

  it('keeps the quotes the note had', () => {
    expect(writeScalar("it's", 'value', "'")).toBe("'it''s'");
    expect(writeScalar('held', 'value', '"')).toBe('"held"');
  });

  it('turns to double quotes for what single ones cannot hold', () => {
    expect(writeScalar('a\tb', 'value', "'")).toBe('"a\\tb"');
  });

  it('is read back as the same text by readers of YAML 1.1 and 1.2, in every place', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.string({ unit: fc.constantFrom(...'0123456789_.:-+exobnalyf~<=# \'"[]{},&*!|>%@`?') }),
    );
    const quote = fc.constantFrom(undefined, '"' as const, "'" as const);
    fc.assert(
      fc.property(text, quote, fc.constantFrom('1.1' as const, '1.2' as const), (value, style, version) => {
        fc.pre(version === '1.2' || !isDay(value));
        const [beside, inFlow] = [writeScalar(value, 'value', style), writeScalar(value, 'flow', style)];
        expect(parse(`a: ${beside}\n`, { version })).toEqual({ a: value });
        expect(parse(`- ${beside}\n`, { version })).toEqual([value]);
        expect(parse(`[${inFlow}]\n`, { version })).toEqual([value]);
        const named: unknown = parse(`${writeScalar(value, 'name', style)}: 1\n`, { version });
        expect(named).toEqual(Object.fromEntries([[value, 1]]));
      }),
      { numRuns: 3000 },
    );
  });
});

/** YAML 1.1 readers make dates of days, which is what a day is meant to be. */
function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d/.test(text);
}
