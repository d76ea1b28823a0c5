import { describe, expect, it } from 'vitest';
import { matchesSearch } from '../../../src/views/sidebar/select-engagements';
import { sampleState } from './sample-states';

const juniper = sampleState('Juniper');

describe('matchesSearch', () => {
  it.each([
    ['the codename', 'juni'],
    ['the coachee behind a codename', 'ferreira'],
    ['the organisation without its accent', 'mare pay'],
    ['a contracted goal', 'disagree'],
    ['a goal that is only a label', 'ROADMAP'],
    ['a goal that was never contracted', 'whether to stay'],
    ['words from several of them', 'pay juniper'],
    ['nothing at all', '   '],
  ])('finds an engagement by %s', (_, query) => {
    expect(matchesSearch(juniper, query)).toBe(true);
  });

  it('folds quotation marks and dashes as labels are', () => {
    const engagement = { ...juniper.engagement, name: 'Don’t–rescue' };
    expect(matchesSearch({ ...juniper, engagement }, "don't-res")).toBe(true);
  });

  it('wants every word', () => {
    expect(matchesSearch(juniper, 'juniper larch')).toBe(false);
  });

  it('looks at nothing else: not at the sponsor, not at the path', () => {
    expect(matchesSearch(juniper, 'engagements')).toBe(false);
  });
});
