import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { momentOn, presentMoment } from '../../../src/actions/shared/present-moment';
import { expandText } from '../../../src/templates/tokens';
import { moment, today } from '../../../src/vault/today';

/** A zone whose clocks went forward on 29 March 2026 at two and back on 25 October 2026 at three. */
const ZONE = 'Europe/Berlin';
const before = process.env['TZ'];

/** What a token stands for when it is `at` (local time) in Berlin. */
function at(time: string, token: string): string {
  vi.useFakeTimers({ now: new Date(time), toFake: ['Date'] });
  return expandText(token, { title: '', now: presentMoment }, new Set());
}

beforeEach(() => {
  process.env['TZ'] = ZONE;
});

afterEach(() => {
  vi.useRealTimers();
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
});

describe('the present moment, by the app’s Moment', () => {
  it.each([
    ['2026-03-16T14:05:00', '{{date}} {{time}}', '2026-03-16 14:05'],
    ['2026-03-16T14:05:00', '{{date:dddd D MMMM YYYY [at] H:mm}}', 'Monday 16 March 2026 at 14:05'],
    ['2026-03-16T14:05:00', '{{time:YYYY-MM-DD}} {{date:HH:mm}}', '2026-03-16 14:05'],
    ['2026-03-16T14:05:00', '{{date+7d:dddd D MMMM}}', 'Monday 23 March'],
    ['2026-03-16T14:05:00', '{{date-2w}} {{date + 1y}}', '2026-03-02 2027-03-16'],
    ['2026-03-16T14:05:00', '{{time-30m}} {{time+90m}} {{time-8h}}', '13:35 15:35 06:05'],
    ['2026-03-16T00:10:00', '{{date-30m}} {{time-30m}}', '2026-03-15 23:40'],
    ['2026-12-31T23:59:00', '{{date+1d}} {{date+1m}} {{date+1M}}', '2027-01-01 2027-01-01 2027-01-31'],
    ['2026-03-16T14:05:00', '{{date+1M}} {{date+1m}} {{time+1m}}', '2026-04-16 2026-03-16 14:06'],
    ['2026-03-16T14:05:00', '{{date+9999y:Y}}', '+12025'],
  ])('at %s, %s is %s', (time, token, expanded) => {
    expect(at(time, token)).toBe(expanded);
  });

  it.each([
    ['2026-01-31T10:00:00', '{{date+1M}}', '2026-02-28'],
    ['2026-03-31T10:00:00', '{{date-1M}}', '2026-02-28'],
    ['2026-05-31T10:00:00', '{{date+1M}}', '2026-06-30'],
    ['2028-01-31T10:00:00', '{{date+1M}}', '2028-02-29'],
    ['2028-02-29T10:00:00', '{{date+1y}}', '2029-02-28'],
  ])('a month or year from the end of a month stays within the month: %s, %s is %s', (time, token, expanded) => {
    expect(at(time, token)).toBe(expanded);
  });

  it.each([
    ['2026-03-28T14:00:00', '{{date+1d:YYYY-MM-DD HH:mm}}', '2026-03-29 14:00'],
    ['2026-03-28T14:00:00', '{{date+24h:YYYY-MM-DD HH:mm}}', '2026-03-29 15:00'],
    ['2026-03-29T01:30:00', '{{time+30m}}', '03:00'],
    ['2026-10-24T14:00:00', '{{date+1d:YYYY-MM-DD HH:mm}}', '2026-10-25 14:00'],
    ['2026-10-24T14:00:00', '{{date+24h:YYYY-MM-DD HH:mm}}', '2026-10-25 13:00'],
    ['2026-03-22T23:30:00', '{{date+1w}}', '2026-03-29'],
  ])('days keep the time of day where clocks change, hours do not: %s, %s is %s', (time, token, expanded) => {
    expect(at(time, token)).toBe(expanded);
  });

  it('starts anew each time: one offset does not move the next', () => {
    expect(at('2026-03-16T14:05:00', '{{date+1d}} {{date+1d}} {{date}}')).toBe('2026-03-17 2026-03-17 2026-03-16');
  });
});

describe('in a language with digits of its own', () => {
  beforeEach(() => {
    moment.defineLocale('own-digits', {
      postformat: (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
    });
  });

  afterEach(() => {
    moment.defineLocale('own-digits', null);
    moment.locale('en');
  });

  it('writes what is read again in plain digits, and all else as the app does', () => {
    expect(at('2026-03-16T14:05:00', '{{date:D.M.YYYY}}')).toBe('١٦.٣.٢٠٢٦');
    const readAgain = '{{date}} {{time}} {{date+1d}} {{date:YYYY-MM-DD[T]HH:mm}} {{date:YYYY-MM-DD HH:mm:ss}}';
    expect(at('2026-03-16T14:05:00', readAgain)).toBe(
      '2026-03-16 14:05 2026-03-17 2026-03-16T14:05 2026-03-16 14:05:00',
    );
  });

  it('may be on another day, at the same time or at one that is said', () => {
    vi.useFakeTimers({ now: new Date('2026-03-16T14:05:00'), toFake: ['Date'] });
    expect(momentOn('2026-03-10')('YYYY-MM-DD HH:mm')).toBe('2026-03-10 14:05');
    expect(momentOn('2026-03-10', '09:30')('YYYY-MM-DD HH:mm', { amount: 1, unit: 'd' })).toBe('2026-03-11 09:30');
  });

  it('knows today as ever', () => {
    vi.useFakeTimers({ now: new Date('2026-03-16T14:05:00'), toFake: ['Date'] });
    expect(moment().format('YYYY')).toBe('٢٠٢٦');
    expect(today()).toBe('2026-03-16');
  });
});
