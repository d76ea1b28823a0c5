import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { today } from '../src/vault/today';
import expected from './fixtures/sample-practice.expected.json';
import sample from './fixtures/sample-practice.json';
import { buildIndex } from './index/build-index';
import { summariseState } from './index/summarise-state';

interface Moment {
  /** An instant, in UTC. */
  readonly at: string;
  /** The local calendar day then. */
  readonly day: string;
  readonly why: string;
}

interface Zone {
  readonly name: string;
  /** Minutes to add to local time for UTC, in January and in July: what shows that the zone took effect. */
  readonly offsets: readonly [january: number, july: number];
  readonly moments: readonly Moment[];
}

const ZONES: readonly Zone[] = [
  {
    name: 'America/New_York',
    offsets: [300, 240],
    moments: [
      { at: '2026-03-16T03:59:59Z', day: '2026-03-15', why: 'a second before midnight' },
      { at: '2026-03-16T04:00:00Z', day: '2026-03-16', why: 'midnight' },
      { at: '2026-03-08T06:59:59Z', day: '2026-03-08', why: 'before the hour that is left out' },
      { at: '2026-03-08T07:00:00Z', day: '2026-03-08', why: 'after the hour that is left out' },
      { at: '2026-03-09T03:59:59Z', day: '2026-03-08', why: 'the end of the day of 23 hours' },
      { at: '2026-11-02T04:59:59Z', day: '2026-11-01', why: 'the end of the day of 25 hours' },
      { at: '2026-11-02T05:00:00Z', day: '2026-11-02', why: 'the midnight after it' },
    ],
  },
  {
    name: 'Africa/Cairo',
    offsets: [-120, -180],
    moments: [
      { at: '2026-04-23T21:59:59Z', day: '2026-04-23', why: 'before the gap that swallows midnight' },
      { at: '2026-04-23T22:00:00Z', day: '2026-04-24', why: 'after it, at one o’clock of a day without midnight' },
      { at: '2026-10-29T20:59:59Z', day: '2026-10-29', why: 'before the hour before midnight comes again' },
      { at: '2026-10-29T21:30:00Z', day: '2026-10-29', why: 'within the hour that comes again' },
      { at: '2026-10-29T22:00:00Z', day: '2026-10-30', why: 'midnight at last' },
    ],
  },
  {
    name: 'Pacific/Kiritimati',
    offsets: [-840, -840],
    moments: [
      { at: '2026-03-15T09:59:59Z', day: '2026-03-15', why: 'a second before midnight' },
      { at: '2026-03-15T10:00:00Z', day: '2026-03-16', why: 'midnight, when it is still yesterday nearly everywhere' },
      { at: '2025-12-31T10:00:00Z', day: '2026-01-01', why: 'the first midnight of a year' },
    ],
  },
];

describe.each(ZONES)('in $name', ({ name, offsets, moments }) => {
  const before = process.env['TZ'];

  beforeEach(() => {
    process.env['TZ'] = name;
  });

  afterEach(() => {
    vi.useRealTimers();
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  it('the zone is in force', () => {
    const offsetIn = (month: number) => new Date(2026, month, 15, 12).getTimezoneOffset();
    expect([offsetIn(0), offsetIn(6)]).toEqual(offsets);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(name);
  });

  it.each(moments)('today is $day at $at: $why', ({ at, day }) => {
    vi.useFakeTimers({ now: new Date(at), toFake: ['Date'] });
    expect(today()).toBe(day);
  });

  it('the sample practice comes out as everywhere', () => {
    const { portfolio } = buildIndex(sample.notes);
    const states = portfolio.all(sample.today).map((state) => [state.engagement.note.path, summariseState(state)]);
    expect(Object.fromEntries(states)).toEqual(expected.engagements);
  });
});
