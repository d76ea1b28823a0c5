import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../src/domain/day';
import { dateWords, dayWords } from '../../src/words/day-words';
import { chooseLanguage } from '../../src/words/words';

const today = '2026-03-16'; // a Monday

afterEach(() => chooseLanguage('en'));

describe('dayWords', () => {
  it.each([
    ['2026-03-16', '14:00', 'today 14:00'],
    ['2026-03-16', undefined, 'today'],
    ['2026-03-17', '09:30', 'tomorrow 09:30'],
    ['2026-03-17', undefined, 'tomorrow'],
    ['2026-03-18', '09:30', 'Wed'],
    ['2026-03-19', undefined, 'Thu'],
    ['2026-03-22', undefined, 'Sun'],
    ['2026-03-23', undefined, 'in 7 days'],
    ['2026-03-25', '10:00', 'in 9 days'],
    ['2026-03-15', undefined, '15 Mar'],
  ])('says %s at %s as "%s"', (day, time, words) => {
    expect(dayWords(day, time, today)).toBe(words);
  });

  it.each(['en-GB', 'de-DE'])('names the weekday that the calendar has, in %s, in any zone', (language) => {
    chooseLanguage(language);
    const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
    const anyDay = fc.integer({ min: 0, max: 200_000 }).map((count) => addDays('1900-01-01', count));
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 2, max: 6 }), (from, ahead) => {
        const day = addDays(from, ahead);
        expect(dayWords(day, undefined, from)).toBe(weekday.format(new Date(`${day}T00:00:00Z`)));
      }),
    );
  });

  it('counts days across the end of a month and of a year', () => {
    expect(dayWords('2027-01-04', undefined, '2026-12-28')).toBe('in 7 days');
    expect(daysBetween('2026-12-28', '2027-01-04')).toBe(7);
  });
});

describe('dateWords', () => {
  it('leaves the year out where it is this one', () => {
    expect(dateWords('2026-01-05', today)).toBe('5 Jan');
  });

  it('leaves it out where the day is less than half a year away', () => {
    expect(dateWords('2025-09-15', today)).toBe('15 Sep');
    expect(dateWords('2027-01-02', '2026-11-22')).toBe('2 Jan');
  });

  it('names the year where it would be in doubt', () => {
    expect(dateWords('2025-09-14', today)).toBe('14 Sep 2025');
    expect(dateWords('2027-06-01', '2026-11-22')).toBe('1 Jun 2027');
  });
});

describe('in German', () => {
  beforeEach(() => chooseLanguage('de'));

  it.each([
    ['2026-03-16', '14:00', 'heute 14:00'],
    ['2026-03-17', undefined, 'morgen'],
    ['2026-03-19', undefined, 'Do'],
    ['2026-03-25', '10:00', 'in 9 Tagen'],
    ['2026-03-15', undefined, '15. März'],
  ])('says %s at %s as "%s"', (day, time, words) => {
    expect(dayWords(day, time, today)).toBe(words);
  });

  it('writes a date with its point, and the year where it would be in doubt', () => {
    expect(dateWords('2025-12-05', today)).toBe('5. Dez.');
    expect(dateWords('2025-09-14', today)).toBe('14. Sep. 2025');
  });
});
