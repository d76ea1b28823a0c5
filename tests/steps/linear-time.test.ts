import { describe, expect, it } from 'vitest';
import { countSteps, type Steps } from './count-steps';
import { TEXT_FUNCTIONS } from './text-functions';
import { worstTexts } from './worst-texts';

/** Pieces in the shorter text: so few that all of this is quick, and so many that their square stands out. */
const SHORT = 30;
/** Fewer steps for the longer one are no matter: a name, for one, is cut where it is long enough. */
const FEW = 1000;

function stepsOf(texts: readonly string[]): Steps {
  const parts = texts.flatMap((text, place) =>
    Object.entries(TEXT_FUNCTIONS).map(([name, look]) => [`${name} ${String(place)}`, () => look(text)] as const),
  );
  return countSteps(Object.fromEntries(parts));
}

/** The places that take more than thrice the steps for a text of twice the length. */
function tooSlow(textsOf: (count: number) => string[]): string[] {
  const short = stepsOf(textsOf(SHORT));
  return [...stepsOf(textsOf(2 * SHORT))].flatMap(([place, count]) => {
    const before = short.get(place) ?? 0;
    return count > FEW && count >= 3 * before ? `${place}: ${String(before)}, then ${String(count)}` : [];
  });
}

describe('looking at a text', () => {
  it.each(worstTexts())('takes twice the steps for twice the length, made of $piece', ({ textsOf }) => {
    expect(tooSlow(textsOf)).toEqual([]);
  });

  it('is counted as quadratic where it is', () => {
    const steps = (count: number) => countSteps({ trim: () => ' '.repeat(count).concat('b').replace(/ +$/, '') });
    const [short = 0, long = 0] = [40, 80].map((count) => steps(count).get('trim: / +$/'));
    expect(long).toBeGreaterThan(3 * short);
  });
});
