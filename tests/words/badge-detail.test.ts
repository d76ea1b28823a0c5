import { afterEach, describe, expect, it } from 'vitest';
import { type Badge, BADGE_KINDS } from '../../src/domain/badges';
import { badgeDetail } from '../../src/words/badge-words';
import { chooseLanguage } from '../../src/words/words';
import { ago, practice, session, sessionsUpTo } from '../domain/practice';

afterEach(() => chooseLanguage('en'));

const formatDay = (day: string) => `<${day}>`;

function detail(badge: Badge) {
  return badgeDetail(badge, practice({ sessions: [session(3, ['Speak up', 'Delegate'])] }).engagement, formatDay);
}

describe('what a badge says', () => {
  it.each(BADGE_KINDS)('of the kind %s is one sentence in words', (kind) => {
    const badge: Badge = { kind, day: ago(3), count: 2, goals: ['label:speak up'], marks: ['value'] };
    expect(detail(badge)).toMatch(/^[A-Z0-9].*[^.\s]$/);
    expect(detail(badge)).not.toMatch(/undefined|NaN/);
  });

  it('names goals as they are shown, and days as the reader writes them', () => {
    expect(detail({ kind: 'emerging', goals: ['label:speak up', 'label:delegate'] })).toContain(
      '“Speak up”, “Delegate”',
    );
    expect(detail({ kind: 'quiet', day: '2026-01-02' })).toContain('<2026-01-02>');
  });

  it.each([
    [2, '2 sessions left'],
    [1, 'One session left'],
    [0, 'No sessions left'],
    [-1, '1 more than contracted'],
  ])('counts %i sessions left as %j', (count, text) => {
    expect(detail({ kind: 'sessions-left', count })).toBe(text);
  });

  it.each(['data', 'unrecorded'] as const)('of the kind %s tells one from several', (kind) => {
    expect(detail({ kind, count: 1, day: ago(3) })).not.toBe(detail({ kind, count: 2, day: ago(3) }));
  });

  it.each([
    [{ count: 1 }, 'One property could not be read'],
    [{ count: 2, read: 1 }, 'One property could not be read, and one needs you'],
    [{ count: 4, read: 2 }, '2 properties could not be read, and 2 need you'],
    [{ count: 1, read: 1 }, 'One property needs you'],
    [{ count: 2, read: 2 }, '2 properties need you'],
    [{ count: 1, isUnreadable: true }, 'The properties of its note cannot be read'],
  ])('of data tells what was read and needs the coach from what was not: %j', (facts, text) => {
    expect(detail({ kind: 'data', ...facts })).toBe(text);
  });

  it.each([
    ['first', 'the first session of <2026-01-02>'],
    ['three-way', 'the three-way session of <2026-01-02>'],
    ['no-show', 'the missed session of <2026-01-02>'],
    ['cancelled', 'the cancelled session of <2026-01-02>'],
    ['resumed-on', 'the engagement was resumed on <2026-01-02>'],
    ['start', 'the engagement began on <2026-01-02>'],
    ['agreed-on', 'the terms were agreed on <2026-01-02>'],
  ] as const)('names what quiet counts from: %s', (from, text) => {
    const badge = { kind: 'quiet', day: '2026-01-02', from } as const;
    expect(detail(badge)).toBe(`No session held since ${text}, and none planned`);
    chooseLanguage('de');
    expect(detail(badge)).toMatch(/^Seit \S.* <2026-01-02> hat keine Sitzung stattgefunden, und geplant ist keine$/);
  });

  it('says that a contract ends, or that it ended', () => {
    expect(detail({ kind: 'ending', day: '2026-03-20', isPast: false })).toBe('Contract ends on <2026-03-20>');
    expect(detail({ kind: 'ending', day: '2026-03-10', isPast: true })).toBe('Contract ended on <2026-03-10>');
  });

  it('says how many sessions name no goal', () => {
    expect(detail({ kind: 'untagged', count: 3 })).toBe('The last 3 sessions name no goal');
    expect(detail({ kind: 'untagged', count: 1 })).toBe('The last session names no goal');
  });

  it('fits the badges that the rules give', () => {
    const engagement = { goals: ['Speak up'], 'sessions-contracted': 4, 'cadence-days': 7, start: ago(200) };
    const state = practice({ engagement, sessions: sessionsUpTo(70, 3, ['Delegate']) });
    expect(state.badges.map((badge) => badgeDetail(badge, state.engagement, formatDay))).toEqual([
      'Keeps coming up without being agreed: “Delegate”',
      '3 of the last sessions worked on goals that were not contracted',
      `No session held since the regular session of <${ago(70)}>, and none planned`,
      'Not worked on for a while: “Speak up”',
      'One session left',
    ]);
  });

  it.each([
    [2, 'Noch 2 Sitzungen'],
    [1, 'Noch eine Sitzung'],
    [0, 'Keine Sitzung mehr übrig'],
    [-1, '1 mehr als vereinbart'],
  ])('counts %i sessions left in German as %j', (count, text) => {
    chooseLanguage('de');
    expect(detail({ kind: 'sessions-left', count })).toBe(text);
  });

  it.each(['data', 'unrecorded'] as const)('of the kind %s tells one from several in German', (kind) => {
    chooseLanguage('de');
    expect(detail({ kind, count: 1, day: ago(3) })).toMatch(/^(Eine|Die) \S+ .*ist/);
    expect(detail({ kind, count: 2, day: ago(3) })).toMatch(/^2 \S+en .*sind/);
  });
});
