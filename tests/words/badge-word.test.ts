import { afterEach, describe, expect, it } from 'vitest';
import { BADGE_KINDS } from '../../src/domain/badges';
import { badgeWord } from '../../src/words/badge-words';
import { CATALOGUES, chooseLanguage } from '../../src/words/words';

afterEach(() => chooseLanguage('en'));

describe.each(Object.keys(CATALOGUES))('what stands beside the icon of a badge in %s', (code) => {
  it.each(BADGE_KINDS)('is short for %s, and begins with a capital or a number', (kind) => {
    chooseLanguage(code);
    expect(badgeWord({ kind, count: 2 })).toMatch(/^[A-Z0-9].{2,15}\S$/);
  });
});
