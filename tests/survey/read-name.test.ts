import { describe, expect, it } from 'vitest';
import { kindInWords, readName } from '../../src/survey/read-name';

describe('readName', () => {
  it.each([
    ['Session 3', { saysSession: true, hasNumber: true, rest: [] }],
    ['Session03', { saysSession: true, hasNumber: true, rest: [] }],
    ['3. Sitzung', { saysSession: true, hasNumber: true, rest: [] }],
    ['Coaching 4', { saysSession: true, hasNumber: true }],
    ['2026-03-05 14.30 Session', { saysSession: true, day: '2026-03-05', rest: [] }],
    ['20260305', { day: '2026-03-05', saysSession: false, rest: [] }],
    ['5. März 2026', { day: '2026-03-05', rest: [] }],
    ['Session 05.03.2026', { saysSession: true, hasNumber: true, rest: [] }],
    ['Kick-off', { kind: 'first', isPlainKind: true }],
    ['Session 8 (final)', { kind: 'closing', isPlainKind: false }],
    ['Three-way meeting 2026-03-05', { kind: 'three-way', rest: [], isAbout: false }],
    ['Erstgespräch', { kind: 'first' }],
    ['Prep for session 4', { isAbout: true }],
    ['Call 2026-03-05', { isAbout: true }],
  ])('reads %s', (name, reading) => {
    expect(readName(name)).toMatchObject(reading);
  });

  it.each(['Session 3 Final exam', 'Review', 'Session 3', 'First', 'Session 1', 'Intake form 2026-03-05'])(
    'takes no kind from %s, which may mean something else',
    (name) => {
      expect(readName(name).kind).toBeUndefined();
    },
  );

  it('leaves out the name of a client, and takes a kind that stands with it alone of a known session', () => {
    expect(readName('2026-03-05 Ada Brook', [['ada', 'brook']])).toMatchObject({ rest: [] });
    expect(readName('Ada Brook Abschluss', [['ada', 'brook']]).kind).toBeUndefined();
    expect(readName('Ada Brook Abschluss', [['ada', 'brook']], true).kind).toBe('closing');
  });
});

it('kindInWords takes our words and those that people use', () => {
  expect(['three-way', 'Intake', 'kick off', 'Zwischenbilanz', 'lunch'].map(kindInWords)).toEqual([
    'three-way',
    'first',
    'first',
    'review',
    undefined,
  ]);
});
