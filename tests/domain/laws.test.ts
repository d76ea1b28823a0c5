import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BADGE_KINDS } from '../../src/domain/badges';
import { KINDS, STATUS_WORDS } from '../../src/domain/session-note';
import { ago, practice } from './practice';

type Properties = Readonly<Record<string, unknown>>;

const GOALS = ['[[G]]', '[[H]]', 'Rest', 'Delegate'];
const day = fc.integer({ min: -60, max: 200 }).map(ago);
const perhaps = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });

const anySession: fc.Arbitrary<Properties> = fc.record({
  'date': day,
  'kind': fc.constantFrom(...KINDS),
  'status': perhaps(fc.constantFrom(...Object.values(STATUS_WORDS).flat())),
  'goals': fc.subarray(GOALS),
  'detour': fc.boolean(),
  'revisit-resistance': fc.boolean(),
});

const anyPractice = fc.record({
  engagement: fc.record({
    'status': fc.constantFrom('active', 'active', 'active', 'paused', 'prospect', 'closed', 'on hold'),
    'goals': fc.subarray(GOALS),
    'sponsor': perhaps(fc.constant('Chair')),
    'sessions-contracted': perhaps(fc.integer({ min: 1, max: 12 })),
    'recontracted': fc.array(day, { maxLength: 2 }),
    'start': perhaps(day),
    'end': perhaps(day),
    'agreed-on': perhaps(day),
    'resumed-on': perhaps(day),
    'review-due': perhaps(day),
    'paused-until': perhaps(day),
    'retain-until': perhaps(day),
  }),
  goals: fc.record({
    G: fc.record({ 'status': fc.constantFrom('contracted', 'paused', 'met'), 'ended-on': perhaps(day) }),
    H: fc.record({ 'owner': fc.constantFrom('sponsor', 'shared'), 'contracted-on': perhaps(day) }),
  }),
  sessions: fc.array(anySession, { maxLength: 12 }),
});

type Practice = Parameters<typeof practice>[0];

/** The same with one more session, which comes last by path and wherever its day puts it. */
function withSession({ sessions = [], ...rest }: Practice, added: Properties): Practice {
  return { ...rest, sessions: [...sessions, added] };
}

/** Whether an engagement is to close, which a session to come alone decides about as well. */
const isToClose = ({ kinds }: ReturnType<typeof practice>) => kinds.includes('to-close');

describe('whatever a practice looks like', () => {
  it('gives each badge once, in their order, and shows in the row some of them, at most two', () => {
    fc.assert(
      fc.property(anyPractice, (description) => {
        const { kinds, row } = practice(description);
        expect(kinds).toEqual(BADGE_KINDS.filter((kind) => kinds.includes(kind)));
        const shown = row.shown.map(({ kind }) => kind);
        expect(shown).toEqual(kinds.filter((kind) => shown.includes(kind)));
        expect(shown.length).toBeLessThanOrEqual(2);
        expect(shown.length + row.more).toBeLessThanOrEqual(kinds.length);
      }),
      { numRuns: 150 },
    );
  });

  it('lists an unclear session and changes nothing else for it', () => {
    fc.assert(
      fc.property(anyPractice, anySession, fc.constantFrom('moved', 3, ['held', 'held']), (before, added, status) => {
        const one = practice(before);
        const two = practice(withSession(before, { ...added, status }));
        expect(two.sessions).toHaveLength(one.sessions.length + 1);
        expect(two.diagnostics).toHaveLength(one.diagnostics.length + 1);
        for (const part of ['badges', 'row', 'goals', 'used', 'hours', 'foundation'] as const) {
          expect(two[part]).toEqual(one[part]);
        }
        expect([two.next?.note.path, two.last?.note.path]).toEqual([one.next?.note.path, one.last?.note.path]);
      }),
      { numRuns: 150 },
    );
  });

  it('says no more of drifting for a detour or an untagged session', () => {
    fc.assert(
      fc.property(anyPractice, anySession, fc.boolean(), (before, session, isDetour) => {
        const silent = { ...session, kind: 'regular', ...(isDetour ? { detour: true, goals: [] } : { goals: [] }) };
        const one = practice(before);
        const two = practice(withSession(before, silent));
        // A session after the closing one means that the engagement goes on.
        fc.pre(isToClose(one) === isToClose(two));
        expect(two.badge('drifting')).toEqual(one.badge('drifting'));
      }),
      { numRuns: 150 },
    );
  });

  it('is never made quiet, or a review due, by one more session that is planned', () => {
    fc.assert(
      fc.property(anyPractice, anySession, fc.integer({ min: 0, max: 90 }), (before, session, ahead) => {
        const one = practice(before);
        const two = practice(withSession(before, { ...session, date: ago(-ahead), status: 'planned' }));
        fc.pre(!isToClose(one));
        for (const kind of ['quiet', 'review-overdue', 'review-due-soon'] as const) {
          if (!one.kinds.includes(kind)) expect(two.kinds).not.toContain(kind);
        }
        expect([two.used, two.hours]).toEqual([one.used, one.hours]);
      }),
      { numRuns: 150 },
    );
  });
});
