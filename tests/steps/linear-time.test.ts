import { describe, expect, it } from 'vitest';
import { countSteps, type Steps } from './count-steps';
import { TEXT_FUNCTIONS } from './text-functions';
import { worstTexts } from './worst-texts';
import { outline } from '../../src/body/outline';

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

/** The places that take thrice the steps or more for texts of twice the length. */
function tooSlow(textsOf: (count: number) => string[], count = SHORT): string[] {
  const short = stepsOf(textsOf(count));
  return [...stepsOf(textsOf(2 * count))].flatMap(([place, steps]) => {
    const before = short.get(place) ?? 0;
    // What the shorter text does not come to cannot be compared.
    return before > 0 && steps > FEW && steps >= 3 * before ? `${place}: ${String(before)}, then ${String(steps)}` : [];
  });
}

/** Those that still do so further on: where a longer text alone is looked at once more, it is no more than that. */
function quadratic(textsOf: (count: number) => string[]): string[] {
  return tooSlow(textsOf).length === 0 ? [] : tooSlow(textsOf, 4 * SHORT);
}

describe('looking at a text', () => {
  it.each(worstTexts())('takes twice the steps for twice the length, made of $piece', ({ textsOf }) => {
    expect(quadratic(textsOf)).toEqual([]);
  });

  it('is counted by how often each stretch of code runs', () => {
    const [, most = 0] = [...countSteps({ outline: () => outline('# A\n'.repeat(50), 0) })].find(([place]) => {
      return place.startsWith('/src/body/outline.ts outline ');
    }) ?? [];
    expect(most).toBeGreaterThanOrEqual(50);
  });

  it('is counted as quadratic where it is', () => {
    const steps = (count: number) => countSteps({ trim: () => ' '.repeat(count).concat('b').replace(/ +$/, '') });
    const [short = 0, long = 0] = [40, 80].map((count) => steps(count).get('trim: / +$/'));
    expect(long).toBeGreaterThan(3 * short);
  });
});
