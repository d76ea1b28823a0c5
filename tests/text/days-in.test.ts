import { describe, expect, it } from 'vitest';
import { dayIn, daysIn } from '../../src/text/days-in';

describe('the day that a name says', () => {
  it.each([
    ['2026-03-10 Heron'],
    ['Heron 2026-3-10'],
    ['2026/3/10'],
    ['2026.03.10 Heron'],
    ['Heron_2026_03_10'],
    ['20260310 Heron'],
    ['Heron (10 March 2026)'],
    ['10. März 2026, Heron'],
    ['10th of March 2026'],
    ['10-Mar-2026'],
    ['March 10, 2026'],
    ['2026 Mar 10'],
    ['Journal/2026/03/10 Heron'],
    ['2026-03-10, that is 10 March 2026'],
    ['2026-03-10T14:00'],
    ['10. Ma\u0308rz 2026'],
  ])('is read from %j', (name) => {
    expect(dayIn(name)).toBe('2026-03-10');
  });

  it.each([
    ['10.03.2026'],
    ['03/10/2026'],
    ['2026-03/10'],
    ['2026-13-10'],
    ['2026-02-30 Heron'],
    ['Heron 12026031099'],
    ['2026-03'],
    ['Session 3'],
    ['10 Mara 2026'],
    ['2026-03-10 to 2026-03-12'],
    [''],
  ])('is left open in %j', (name) => {
    expect(dayIn(name)).toBeUndefined();
  });

  it('may be one of several, each told once', () => {
    expect(daysIn('2026-03-12, 2026-03-10 and 2026-03-12')).toEqual(['2026-03-12', '2026-03-10']);
  });
});
