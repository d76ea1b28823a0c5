import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { de } from '../../src/words/de';
import { en } from '../../src/words/en';
import { headingInEnglish } from '../../src/words/heading-in-english';
import { chooseLanguage } from '../../src/words/words';

afterEach(() => chooseLanguage('en'));

const sections = Object.keys(en.templates.headings) as (keyof typeof en.templates.headings)[];
const nameOf = (language: 'en' | 'de', section: (typeof sections)[number]): string =>
  (language === 'en' ? en : de).templates.headings[section];
const anySection = fc.constantFrom(...sections);
const anyLanguage = fc.constantFrom('en' as const, 'de' as const);

const sameHeading = (one: string, other: string): boolean => headingInEnglish(one) === headingInEnglish(other);

describe('headingInEnglish', () => {
  it('knows a section of the built-in templates by its name in any language, whichever is chosen', () => {
    fc.assert(
      fc.property(anySection, anySection, anyLanguage, anyLanguage, anyLanguage, (one, other, a, b, chosen) => {
        chooseLanguage(chosen);
        expect(sameHeading(nameOf(a, one), nameOf(b, other))).toBe(one === other);
      }),
      { numRuns: 2000 },
    );
  });

  it('compares as readers do, without case, outer spaces and final full stops', () => {
    expect(sameHeading(' COMMITMENTS. ', 'Vorhaben')).toBe(true);
    expect(sameHeading('Für  später', 'left for later')).toBe(true);
    expect(sameHeading('Own words', 'own words.')).toBe(true);
  });

  it('tells other headings apart', () => {
    expect(sameHeading('Commitment devices', 'Commitments')).toBe(false);
    expect(sameHeading('Own words', 'Heute')).toBe(false);
    expect(sameHeading('constructor', 'today')).toBe(false);
  });
});
