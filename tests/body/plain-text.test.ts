import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/body/plain-text';

describe('plain text', () => {
  it.each([
    ['Two **calls**, `one` ==each== _here_', 'Two calls, one each here'],
    ['See [[Goals/Altitude|it]] and [[Altitude]], [there](https://example.org)', 'See it and Altitude, there'],
    ['> quoted\n> twice', 'quoted twice'],
    ['snake_case stays, _this_ __too__', 'snake_case stays, this too'],
    ['> > - [ ] A task in a quote', 'A task in a quote'],
    ['Call Ana ^abc #work', 'Call Ana'],
    ['Room #3 costs $5 or $10', 'Room #3 costs $5 or $10'],
    ['A <b>bold</b> word[^1], 3 < 5', 'A bold word, 3 < 5'],
  ])('of %j is %j', (markdown, plain) => {
    expect(plainText(markdown)).toBe(plain);
  });
});
