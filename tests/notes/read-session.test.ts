import { describe, expect, it } from 'vitest';
import { DEFAULT_NUMBERS } from '../../src/domain/numbers';
import { misfit, readAs } from './read';

const read = (properties: Record<string, unknown>) => readAs('session', { date: '2026-03-16', ...properties });

describe('a session note', () => {
  it('has its defaults where it says nothing', () => {
    const { note, diagnostics } = read({});
    expect(diagnostics).toEqual([]);
    expect(JSON.parse(JSON.stringify(note))).toEqual({
      type: 'session',
      path: 'N.md',
      kind: 'regular',
      date: '2026-03-16',
      minutes: 60,
      goals: [],
      detour: false,
      resistanceRevisited: false,
      foundation: [],
      revisitResistance: false,
    });
  });

  it('is read in full', () => {
    const { note, diagnostics } = read({
      engagement: '[[Heron|H]]',
      kind: 'First',
      status: 'No-Show',
      date: '2026-03-16T09:30',
      minutes: '90',
      goals: ['[[Speak up]]', 'Delegate'],
      paid: false,
      detour: 'true',
      'resistance-revisited': true,
      foundation: ['Recognition', 'purpose'],
      'worth-if': ' An hour to think ',
      'value-evidence': 'Guess',
      'revisit-resistance': 'True',
    });
    expect(diagnostics).toEqual([]);
    expect(note).toEqual({
      type: 'session',
      path: 'N.md',
      engagement: '[[Heron|H]]',
      kind: 'first',
      status: 'no-show',
      date: '2026-03-16',
      time: '09:30',
      minutes: 90,
      goals: ['[[Speak up]]', 'Delegate'],
      paid: false,
      detour: true,
      resistanceRevisited: true,
      foundation: ['recognition', 'purpose'],
      worthIf: 'An hour to think',
      valueEvidence: 'guess',
      revisitResistance: true,
    });
  });

  it.each([undefined, null, '', '  '])('without a day (%j) says that it is left out', (date) => {
    expect(read({ date }).diagnostics).toEqual([
      {
        path: 'N.md',
        property: 'date',
        found: '',
        message: 'The session has no day and is left out. Give it one as YYYY-MM-DD.',
      },
    ]);
  });

  it.each(['2026-13-40', '0000-01-01', 'next week', 20260316])('with the date %j says so once', (date) => {
    const { note, reported } = read({ date });
    expect(note.date).toBeUndefined();
    expect(reported).toEqual([`date: ${date}`]);
  });

  it('counts a kind that it does not know as regular, and says what is allowed', () => {
    const { note, diagnostics } = read({ kind: 'walk' });
    expect(note.kind).toBe('regular');
    expect(diagnostics).toMatchObject([
      {
        property: 'kind',
        found: 'walk',
        message: misfit('walk', 'chemistry, first, regular, review, three-way, closing'),
      },
    ]);
  });

  it('takes a status that it does not know for unclear, and says what to write', () => {
    const { note, diagnostics } = read({ status: 'postponed' });
    expect(note.status).toBe('unclear');
    const allowed =
      'planned, held, cancelled, no-show. Until it says one of them, the session counts as none of them';
    expect(diagnostics).toMatchObject([
      { property: 'status', found: 'postponed', message: misfit('postponed', allowed) },
    ]);
  });

  it('takes what people also write for a status, and remembers their word', () => {
    expect(read({ status: ' Done ' }).note).toMatchObject({ status: 'held', statusWord: 'done' });
    expect(read({ status: 'held' }).note).not.toHaveProperty('statusWord');
    expect(read({ status: 'done' }).reported).toEqual([]);
  });

  it('does not take minutes below 0, and takes 0', () => {
    expect(read({ minutes: -5 })).toMatchObject({ note: { minutes: 60 }, reported: ['minutes: -5'] });
    expect(read({ minutes: 0 })).toMatchObject({ note: { minutes: 0 }, reported: [] });
  });

  it('has the length of the settings where it names none', () => {
    expect(readAs('session', {}, { ...DEFAULT_NUMBERS, minutes: 45 }).note.minutes).toBe(45);
  });

  it('reads the marks and both resistance properties from a session of any kind', () => {
    const { note } = read({ kind: 'review', foundation: 'value', 'revisit-resistance': true, 'worth-if': 'x' });
    expect(note).toMatchObject({ foundation: ['value'], revisitResistance: true, worthIf: 'x' });
  });

  it('tells a missing tick for paid from one that was taken away: the engagement has the say then', () => {
    expect([read({}).note.paid, read({ paid: false }).note.paid]).toEqual([undefined, false]);
  });

  it.each(['paid', 'detour', 'resistance-revisited', 'revisit-resistance'])('does not take yes as %s', (property) => {
    expect(read({ [property]: 'yes' }).reported).toEqual([`${property}: yes`]);
  });
});
