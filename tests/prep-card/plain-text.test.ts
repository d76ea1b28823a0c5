import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/prep-card/plain-text';

describe('plain text', () => {
  it.each([
    ['Two **calls**, `one` ==each== _here_', 'Two calls, one each here'],
    ['See [[Goals/Altitude|it]] and [[Altitude]], [there](https://example.org)', 'See it and Altitude, there'],
    ['> quoted\n> twice', 'quoted twice'],
    ['snake_case stays', 'snake_case stays'],
  ])('of %j is %j', (markdown, plain) => {
    expect(plainText(markdown)).toBe(plain);
  });
});
