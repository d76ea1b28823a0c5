import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isDay, latestDay, yearAfter } from '../../src/domain/day';

const MILLISECONDS = 86_400_000;
const FIRST = numberOf('0001-01-01');
const LAST = numberOf('9999-12-31');

/** The reference: what `Date` makes of the day in UTC, which has no zone and no daylight saving. */
function numberOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS;
}

function dayAt(number: number): string {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10);
}

const anyDay = fc.integer({ min: FIRST, max: LAST }).map(dayAt);
const runs = { numRuns: 2000 };

describe('a day', () => {
  it.each(['2026-03-16', '0001-01-01', '9999-12-31', '2024-02-29', '2000-02-29', '2026-12-31'])('can be %s', (day) => {
    expect(isDay(day)).toBe(true);
  });

  it.each([
    ['2026-13-40', 'a month and a date that no calendar has'],
    ['2026-13-01', 'a thirteenth month'],
    ['2026-00-10', 'month zero'],
    ['2026-01-00', 'date zero'],
    ['2026-04-31', 'a thirty-first of April'],
    ['2026-02-29', 'a leap day outside a leap year'],
    ['1900-02-29', 'a leap day in a century that is none'],
    ['0000-01-01', 'year zero'],
    ['2026-3-16', 'a month of one digit'],
    ['16-03-2026', 'another order'],
    ['2026-03-16T09:00', 'a datetime'],
    ['2026-03-16\n', 'a line break at the end'],
    [' 2026-03-16', 'a space before'],
    ['-2026-03-16', 'a sign'],
    ['٢٠٢٦-٠٣-١٦', 'digits of another script'],
    ['', 'nothing'],
  ])('cannot be %j: %s', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('is every day of the years 1 to 9999, and no text of that form besides', () => {
    const part = (max: number, width: number) => fc.nat(max).map((number) => String(number).padStart(width, '0'));
    fc.assert(
      fc.property(part(9999, 4), part(14, 2), part(33, 2), (year, month, date) => {
        const text = `${year}-${month}-${date}`;
        const number = numberOf(text);
        expect(isDay(text)).toBe(year !== '0000' && Number.isFinite(number) && dayAt(number) === text);
      }),
      runs,
    );
  });
});

describe('counting days', () => {
  it('counts from one day to another as the calendar does', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(daysBetween(from, to)).toBe(numberOf(to) - numberOf(from));
      }),
      runs,
    );
  });

  it('adds days as the calendar does and stays within the years 1 to 9999', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4_000_000, max: 4_000_000 }), (day, count) => {
        const number = Math.min(Math.max(numberOf(day) + count, FIRST), LAST);
        expect(addDays(day, count)).toBe(dayAt(number));
      }),
      runs,
    );
  });

  it('arrives, adding the days between, at the other day', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
      }),
      runs,
    );
  });

  it('sorts as text in the order of time', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0);
      }),
      runs,
    );
  });

  it('knows the end of February in each of 400 years, after which the calendar repeats', () => {
    for (let year = 1800; year <= 2200; year += 1) {
      const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
      const [last, march] = [`${year}-02-${isLeap ? 29 : 28}`, `${year}-03-01`];
      expect([addDays(last, 1), addDays(march, -1), addDays(last, 0)]).toEqual([march, last, last]);
    }
  });

  it('knows leap years and the ends of months', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('1999-12-31', '2001-01-01')).toBe(367);
  });
});

describe('the latest day', () => {
  it('passes over missing ones', () => {
    expect(latestDay([undefined, '2026-03-01', '2026-03-16', undefined, '2025-12-31'])).toBe('2026-03-16');
  });

  it('is undefined where there is none', () => {
    expect(latestDay([])).toBeUndefined();
    expect(latestDay([undefined])).toBeUndefined();
  });
});

describe('yearAfter', () => {
  it.each([
    ['2026-03-16', '2027-03-16'],
    ['2027-03-01', '2028-03-01'],
    ['2028-02-29', '2029-02-28'],
    ['0009-12-31', '0010-12-31'],
    ['0003-03-01', '0004-03-01'],
  ])('gives for %s the same day a year later, %s', (day, later) => {
    expect(yearAfter(day)).toBe(later);
  });
});
