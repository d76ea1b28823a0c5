import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { headingName, sectionName, wordsOf } from '../../src/body/heading-name';
import { de } from '../../src/words/de';
import { en } from '../../src/words/en';
import { chooseLanguage } from '../../src/words/words';

afterEach(() => chooseLanguage('en'));

const sections = Object.keys(en.templates.headings) as (keyof typeof en.templates.headings)[];
const nameOf = (language: 'en' | 'de', section: (typeof sections)[number]): string =>
  (language === 'en' ? en : de).templates.headings[section];
const anySection = fc.constantFrom(...sections);
const anyLanguage = fc.constantFrom('en' as const, 'de' as const);
const areSame = (one: string, other: string): boolean => headingName(one) === headingName(other);

describe('what a heading is called', () => {
  it.each([
    ['**Value**'],
    ['_Value_ ==.=='],
    ['`value`'],
    ['<b>Value</b>&nbsp;'],
    ['[[Value]]'],
    ['[[Terms#Value|Value]]'],
    ['[Value](terms.md)'],
    ['Value #sensitive #to/read'],
    ['#session Value'],
    ['VALUE. ^b-1'],
    ['Value [^1]'],
    ['Value %% the second %%'],
    ['Value [status:: open]'],
    ['  Value  '],
    ['Value:'],
    ['Value!?'],
    ['“Value”'],
    ['– Value –'],
    ['🎯 Value'],
    ['Value 👩🏽‍🏫'],
    ['✅ Value ✅'],
    ['💡 **Value**: (10 min)'],
    [':dart: Value'],
    ['1. Value'],
    ['1) Value'],
    ['1.2 Value'],
    ['2.1. Value'],
    ['(3) Value'],
    ['#4 Value'],
    ['5 – Value'],
    ['05 Value'],
    ['1️⃣ Value'],
    ['① Value'],
    ['1\\. Value'],
    ['10:15 Value'],
    ['a) Value'],
    ['II. Value'],
    ['[ ] Value'],
    ['[x] Value'],
    ['Value (10 min)'],
    ['Value (by next time):'],
    ['Value [15’]'],
    ['Value – 10 min'],
    ['Value, 5–10 minutes'],
    ['Value: 1 h'],
    ['Nutzen (10 Min.)'],
    ['2. Nutzen'],
    ['V\u00ADalue'],
    ['Valu\u0301e'],
  ])('takes %j for the same as Value', (text) => {
    expect(headingName(text)).toBe('value');
  });

  it.each([
    ['Session #3', 'Session #4'],
    ['Goal 1', 'Goal 2'],
    ['2026-01-10', '2026-02-10'],
    ['2026', '2025'],
    ['1.', '2.'],
    ['1:1', '1:2'],
    ['C#', 'C'],
    ['C++', 'C'],
    ['#value', '#purpose'],
    ['[[A|Value]]', '[[A|Purpose]]'],
    ['🎯', '🔒'],
    ['(morning)', '(evening)'],
    ['Purpose', 'Purpose of the meeting'],
    ['Value', 'Values'],
    ['Commitments', 'Commitment devices'],
    ['Own words', 'Heute'],
    ['constructor', 'today'],
    ['360 feedback', 'Feedback'],
    ['360° view', '180° view'],
    ['Call (Ann)', 'Call (Ben)'],
    ['Call (Ann)', 'Call'],
    ['Call [Ann]', 'Call [Ben]'],
    ['Call（Ann）', 'Call（Ben）'],
    ['Goal (1)', 'Goal (2)'],
    ['Plan (week)', 'Plan (month)'],
    ['Plan (next week)', 'Plan (next month)'],
    ['Notes (Monday)', 'Notes (Tuesday)'],
    ['Feedback (by Ann)', 'Feedback (by Ben)'],
    ['Log (2026-01-10)', 'Log (2026-02-10)'],
  ])('keeps %j and %j apart', (one, other) => {
    expect(areSame(one, other)).toBe(false);
  });

  it.each([
    '(10 min)',
    '(ca. 5–10 Minuten)',
    '[15’]',
    '(1 h)',
    '(half an hour)',
    '(10:15–10:30)',
    '(by next time)',
    '(until Friday)',
    '(bis zum nächsten Mal)',
    '(by 18 March, 10 min each)',
  ])('takes a heading of the coach’s own for the same with %s', (aside) => {
    expect(areSame(`Check-in ${aside}`, 'Check-in')).toBe(true);
    expect(areSame(`${aside} Check-in`, 'Check-in')).toBe(true);
  });

  it('takes what is in brackets beside the name of a section of ours for no part of it', () => {
    expect(headingName('Commitments (Mara’s)')).toBe('commitments');
    expect(headingName('Vorhaben [Team]')).toBe('commitments');
  });

  it('is found by its name whatever is in brackets', () => {
    expect(sectionName('2. Actions (mine):')).toBe('actions');
    expect(sectionName('(morning)')).toBe('morning');
  });

  it('compares as readers do, also sections of the coach’s own', () => {
    expect(areSame(' COMMITMENTS. ', 'Vorhaben')).toBe(true);
    expect(areSame('Für  später', 'left for later')).toBe(true);
    expect(areSame('What we keep change & let go', 'what we keep, change, let go')).toBe(true);
    expect(areSame('Don’t forget', "1. don't forget:")).toBe(true);
    expect(areSame('Übergabe', 'U\u0308bergabe')).toBe(true);
  });

  it('knows a section of the built-in templates by its name in any language, whichever is chosen', () => {
    fc.assert(
      fc.property(anySection, anySection, anyLanguage, anyLanguage, anyLanguage, (one, other, a, b, chosen) => {
        chooseLanguage(chosen);
        expect(areSame(nameOf(a, one), nameOf(b, other))).toBe(one === other);
      }),
      { numRuns: 1000 },
    );
  });

  it('knows a section by the names that earlier versions gave it', () => {
    expect(areSame('Anerkennung', 'Recognition')).toBe(true);
    expect(areSame('1. **Zweck** (10 min)', 'Anliegen')).toBe(true);
    expect(areSame('Zweck', 'Vorbehalte')).toBe(false);
  });

  it('is the same whatever stands around the name of a section', () => {
    const before = fc.constantFrom('', '1. ', '12) ', '🎯 ', '**', '(2) ', '#day ', '— ', '📌 3. ');
    const after = fc.constantFrom('', ':', ' (10 min)', ' (by next time):', ' ✅', '**', ' #day', ' ^id', ' …');
    fc.assert(
      fc.property(before, anySection, anyLanguage, after, (start, section, language, end) => {
        const name = nameOf(language, section);
        expect(headingName(`${start}${name}${end}`)).toBe(headingName(name));
      }),
    );
  });

  it.each([
    ['spaces', ' '],
    ['hyphens', '-'],
    ['digits', '1'],
    ['brackets', '(['],
    ['links', '[['],
    ['percent signs', '%'],
    ['colons', ':a'],
    ['letters', 'a'],
  ])('takes no longer than there is to read: %s', (_, part) => {
    expect(headingName(`Value ${part.repeat(100_000)} x`)).toContain('value');
  });
});

describe('the words of a text', () => {
  it('are all that are seen, also those in brackets', () => {
    expect(wordsOf('3. **Für** mich (`nur` _ich_!) #tag')).toBe('3 fur mich nur ich tag');
    expect(wordsOf('🔒 …')).toBe('');
  });
});
