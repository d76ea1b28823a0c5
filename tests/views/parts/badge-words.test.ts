import { afterEach, describe, expect, it } from 'vitest';
import { BADGE_KINDS } from '../../../src/domain/badges';
import { badgeWords } from '../../../src/views/parts/badge-words';
import { chooseLanguage } from '../../../src/words/words';
import { sampleState, today } from '../sidebar/sample-states';

const kestrel = sampleState('Kestrel');

describe('badgeWords', () => {
  afterEach(() => chooseLanguage('en'));

  it.each(BADGE_KINDS)('gives %s an icon, at most three short words and a sentence', (kind) => {
    const badge = { kind, count: 2, day: '2026-03-02', goals: [], marks: ['value'] as const };
    const { icon, word, sentence } = badgeWords(badge, kestrel, today);
    expect(icon).toMatch(/^[a-z0-9-]+$/);
    expect(word).toMatch(/^\S.{2,13}\S$/);
    expect(sentence.length).toBeGreaterThan(word.length);
  });

  it.each(BADGE_KINDS)('has a short word for %s in German, too', (kind) => {
    chooseLanguage('de');
    expect(badgeWords({ kind, count: 2, day: '2026-03-02' }, kestrel, today).word).toMatch(/^\S.{2,15}\S$/);
  });

  it('names goals as the engagement knows them', () => {
    const [stalled] = kestrel.badges;
    if (!stalled) throw new Error('Kestrel has no badge');
    expect(badgeWords(stalled, kestrel, today).sentence).toContain('“Hand over the rota”');
  });

  it('says days as dates', () => {
    const badge = { kind: 'review-overdue', day: '2025-06-01' } as const;
    expect(badgeWords(badge, kestrel, today).sentence).toContain('1 Jun 2025');
  });

  it.each([
    [1, '1 left'],
    [0, 'None left'],
    [-2, '2 over'],
  ])('says %i sessions left as "%s"', (count, word) => {
    expect(badgeWords({ kind: 'sessions-left', count }, kestrel, today).word).toBe(word);
  });
});
