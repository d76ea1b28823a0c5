import { afterEach, describe, expect, it } from 'vitest';
import { kindTitle, kindWords } from '../../src/words/session-words';
import { chooseLanguage } from '../../src/words/words';

afterEach(() => chooseLanguage('en'));

describe('the words for a kind of session', () => {
  it('call it a session, but for a review, which is one by its name', () => {
    expect(kindWords('three-way')).toBe('three-way session');
    expect(kindWords('review')).toBe('review');
  });

  it('begin with a capital where they stand at the beginning', () => {
    expect(kindTitle('first')).toBe('First session');
    expect(kindTitle('review')).toBe('Review');
  });

  it('are those of the language that is chosen when they are asked for', () => {
    chooseLanguage('de');
    expect(kindWords('review')).toBe('Zwischenbilanz');
    expect(kindTitle('three-way')).toBe('Dreiergespräch');
  });
});
