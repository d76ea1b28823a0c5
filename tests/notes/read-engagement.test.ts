import { describe, expect, it } from 'vitest';
import { DEFAULT_NUMBERS } from '../../src/domain/numbers';
import { misfit, readAs } from './read';

const read = (properties: Record<string, unknown>) => readAs('engagement', properties);

describe('an engagement note', () => {
  it('has its defaults where it says nothing', () => {
    const { note, diagnostics } = read({});
    expect(diagnostics).toEqual([]);
    expect(JSON.parse(JSON.stringify(note))).toEqual({
      type: 'engagement',
      path: 'N.md',
      format: 'individual',
      cadenceDays: 28,
      status: 'active',
      goals: [],
      sponsorSees: [],
      recontracted: [],
      paid: true,
      logConsent: false,
      foundationWaived: false,
    });
  });

  it('is read in full', () => {
    const { note, diagnostics } = read({
      coachee: 'Marguerite',
      codename: 'Heron',
      organisation: 'Delta Quay',
      sponsor: 'Chief executive',
      purpose: 'Lead from the group table',
      format: 'Team',
      'group-size': '8',
      'sessions-contracted': 10,
      'cadence-days': '14',
      status: 'Paused',
      goals: ['[[Speak up]]', 'Delegate'],
      'sponsor-sees': ['attendance', 'Goal-Titles'],
      recontracted: '2026-01-05',
      origin: 'unspoken-concern',
      start: '2026-01-01',
      end: '2026-12-31T18:00',
      'agreed-on': '2025-12-15',
      'paused-until': '2026-04-01',
      'resumed-on': '2026-02-01',
      'closed-on': '2026-12-30',
      'review-due': '2026-06-15',
      'retain-until': '2033-12-31',
      paid: 'false',
      'log-consent': true,
      'foundation-waived': 'TRUE',
    });
    expect(diagnostics).toEqual([]);
    expect(note).toEqual({
      type: 'engagement',
      path: 'N.md',
      coachee: 'Marguerite',
      codename: 'Heron',
      organisation: 'Delta Quay',
      sponsor: 'Chief executive',
      purpose: 'Lead from the group table',
      format: 'team',
      groupSize: 8,
      sessionsContracted: 10,
      cadenceDays: 14,
      status: 'paused',
      goals: ['[[Speak up]]', 'Delegate'],
      sponsorSees: ['attendance', 'goal-titles'],
      recontracted: ['2026-01-05'],
      origin: 'unspoken-concern',
      start: '2026-01-01',
      end: '2026-12-31',
      agreedOn: '2025-12-15',
      pausedUntil: '2026-04-01',
      resumedOn: '2026-02-01',
      closedOn: '2026-12-30',
      reviewDue: '2026-06-15',
      retainUntil: '2033-12-31',
      paid: false,
      logConsent: true,
      foundationWaived: true,
    });
  });

  it.each([['on hold'], [7], [['active', 'paused']], [{ now: 'active' }]])(
    'of the unknown status %j counts as active and says what is allowed',
    (status) => {
      const { note, diagnostics } = read({ status });
      expect(note.status).toBe('active');
      expect(diagnostics).toMatchObject([
        {
          property: 'status',
          message: expect.stringMatching(/Allowed: prospect, active, paused, closed\.$/) as string,
        },
      ]);
    },
  );

  it.each(['cadence-days', 'sessions-contracted'])('does not take a number below 1 as %s', (property) => {
    const wrong = [0, -3, 0.5, 'many', [3, 4]].map((value) => read({ [property]: value }));
    for (const { note, reported } of wrong) {
      expect([note.cadenceDays, note.sessionsContracted]).toEqual([28, undefined]);
      expect(reported).toHaveLength(1);
    }
    expect(read({ [property]: 1 }).reported).toEqual([]);
  });

  it('has the cadence of the settings where it names none', () => {
    expect(readAs('engagement', {}, { ...DEFAULT_NUMBERS, cadenceDays: 21 }).note.cadenceDays).toBe(21);
    expect(readAs('engagement', { 'cadence-days': 7 }, { ...DEFAULT_NUMBERS, cadenceDays: 21 }).note.cadenceDays).toBe(
      7,
    );
  });

  it.each([
    ['format', 'pair', 'individual, group, team'],
    ['origin', 'lottery', 'chosen, expected, cohort, unspoken-concern'],
  ])('says what is allowed as %s', (property, found, allowed) => {
    expect(read({ [property]: found }).diagnostics).toEqual([
      { path: 'N.md', property, found, message: misfit(found, allowed) },
    ]);
  });

  it('lets a sponsor see only what is on the list of what can be seen', () => {
    const { note, diagnostics } = read({ 'sponsor-sees': ['themes', 'everything'] });
    expect(note.sponsorSees).toEqual(['themes']);
    expect(diagnostics).toMatchObject([
      { found: 'everything', message: misfit('everything', 'attendance, goal-titles, goal-levels, themes') },
    ]);
  });

  it.each(['start', 'end', 'agreed-on', 'paused-until', 'resumed-on', 'closed-on', 'review-due', 'retain-until'])(
    'does not take an impossible day as %s',
    (property) => {
      expect(read({ [property]: '2026-13-40' }).reported).toEqual([`${property}: 2026-13-40`]);
    },
  );

  it('keeps an unquoted wikilink among its goals as the link it was meant to be', () => {
    expect(read({ goals: [['Speak up']] }).note.goals).toEqual(['[[Speak up]]']);
  });

  it('keeps a name that YAML takes for a number or a checkbox', () => {
    expect(read({ codename: 7, coachee: true }).note).toMatchObject({ codename: '7', coachee: 'true' });
  });
});
