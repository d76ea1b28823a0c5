import { afterEach, describe, expect, it } from 'vitest';
import type { CommandContext } from '../../../src/actions/shared/command-context';
import { sharedGoalWords } from '../../../src/actions/shared/shared-goal';
import { chooseLanguage } from '../../../src/words/words';
import { buildIndex } from '../../index/build-index';

const engagement = (codename: string) => ({ coaching: 'engagement', codename });

/** What is said in Heron of its goal, whose `engagement` is given. */
function said(belongsTo: unknown, path = 'Heron.md'): string | undefined {
  const { index, portfolio } = buildIndex({
    'Heron.md': engagement('Heron'),
    'K/Kite.md': engagement('Kite 2'),
    'Wren.md': engagement('Wren'),
    'Goals/Delegate.md': { coaching: 'goal', engagement: belongsTo },
  });
  const context = { practice: { index, portfolio, today: () => '2026-03-16' } } as unknown as CommandContext;
  const note = index.notes().get('Goals/Delegate.md')?.record;
  return sharedGoalWords(context, path, note?.type === 'goal' ? note : undefined);
}

afterEach(() => chooseLanguage('en'));

describe('a goal that engagements share', () => {
  it('is said to be, with the names of the others', () => {
    expect(said(['[[Heron]]', '[[Kite]]'])).toBe('Shared with “Kite 2”: what you decide here counts there, too.');
    expect(said(['[[Heron]]', '[[Kite]]'], 'K/Kite.md')).toContain('Shared with “Heron”:');
    expect(said(['[[Wren]]', '[[Heron]]', '[[Kite]]'])).toContain('Shared with “Wren” and “Kite 2”:');
  });

  it('is said to be in German, too', () => {
    chooseLanguage('de');
    expect(said(['[[Heron]]', '[[Kite]]'])).toBe('Geteilt mit „Kite 2“: Was hier entschieden wird, gilt auch dort.');
  });

  it.each([undefined, '[[Heron]]', ['[[Heron]]'], ['[[Heron]]', '[[Heron]]'], ['[[Heron]]', '[[Nobody]]'], []])(
    'is not said of one that belongs to %j',
    (belongsTo) => {
      expect(said(belongsTo)).toBe(undefined);
    },
  );
});
