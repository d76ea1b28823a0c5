import { describe, expect, it } from 'vitest';
import { DEFAULT_NUMBERS } from '../../src/domain/numbers';
import { DEFAULT_PROPERTY_NAMES } from '../../src/notes/property-names';
import { misfit, readAs } from './read';

const read = (properties: Record<string, unknown>) => readAs('goal', properties);

describe('a goal note', () => {
  it('has its defaults where it says nothing', () => {
    const { note, diagnostics } = read({});
    expect(diagnostics).toEqual([]);
    expect(JSON.parse(JSON.stringify(note))).toEqual({
      type: 'goal',
      path: 'N.md',
      aliases: [],
      engagements: [],
      levelWords: [],
      status: 'contracted',
      evidence: [],
      sponsorVisible: false,
    });
  });

  it('is read in full', () => {
    const { note, diagnostics } = read({
      aliases: ['Speaking up', ' '],
      engagement: [['Heron']],
      'good-looks-like': 'The room hears it first',
      'replaced-by': '[[Delegate]]',
      status: 'Replaced',
      owner: 'Shared',
      evidence: ['Two meetings', 'One board'],
      'contracted-on': '2026-01-01',
      'ended-on': '2026-03-01T10:00',
      horizon: '2027-01-01',
      'level-words': ['+1 The room waits'],
      'sponsor-visible': true,
      level: '-1',
      weight: 3,
    });
    expect(diagnostics).toEqual([]);
    expect(note).toEqual({
      type: 'goal',
      levelWords: ['+1 The room waits'],
      path: 'N.md',
      aliases: ['Speaking up'],
      engagements: ['[[Heron]]'],
      goodLooksLike: 'The room hears it first',
      replacedBy: '[[Delegate]]',
      status: 'replaced',
      owner: 'shared',
      evidence: ['Two meetings', 'One board'],
      contractedOn: '2026-01-01',
      endedOn: '2026-03-01',
      horizon: '2027-01-01',
      sponsorVisible: true,
      level: -1,
      weight: 3,
    });
  });

  it.each([
    [-2, -2],
    [2, 2],
    [0, 0],
    [1.5, 1.5],
    ['+1', 1],
  ])('takes the level %j as %d', (level, expected) => {
    const { note, reported } = read({ level });
    expect([note.level, reported]).toEqual([expected, []]);
  });

  it.each([3, -3, 2.01, '5'])('takes the level %j as missing and says what is allowed', (level) => {
    const { note, diagnostics } = read({ level });
    const message = misfit(String(level), 'a number from -2 to 2');
    expect(note.level).toBeUndefined();
    expect(diagnostics).toEqual([{ path: 'N.md', property: 'level', found: String(level), message }]);
  });

  it('says it once where the level is no number', () => {
    expect(read({ level: 'good' }).reported).toEqual(['level: good']);
  });

  it.each(['met', 'dropped', 'replaced'])('that is %s without ended-on is diagnosed and stays in force', (status) => {
    const { note, diagnostics } = read({ status });
    expect(note.endedOn).toBeUndefined();
    expect(diagnostics).toEqual([
      {
        path: 'N.md',
        property: 'ended-on',
        found: '',
        message: `The goal is ${status} without a day, so it still counts as in force. Give the day.`,
      },
    ]);
    expect(read({ status, 'ended-on': '2026-03-01' }).reported).toEqual([]);
  });

  it.each(['proposed', 'contracted', 'paused'])('that is %s needs no ended-on', (status) => {
    expect(read({ status }).reported).toEqual([]);
  });

  it('is unowned where the owner is missing or unknown, and says so of the latter', () => {
    expect(read({ owner: null })).toMatchObject({ note: { owner: undefined }, reported: [] });
    expect(read({ owner: 'board' })).toMatchObject({ note: { owner: undefined }, reported: ['owner: board'] });
  });

  it('has other names in aliases, and in the alias of older vaults', () => {
    expect(read({ aliases: 'A' }).note.aliases).toEqual(['A']);
    expect(read({ aliases: ['A', null], alias: 'B' }).note.aliases).toEqual(['A', 'B']);
    expect(read({ aliases: { A: 1 } })).toMatchObject({ note: { aliases: [] }, reported: [] });
  });

  it('has them in every spelling, and in none of several', () => {
    expect(read({ Aliases: ['A'], ALIAS: 'B' }).note.aliases).toEqual(['A', 'B']);
    expect(read({ aliases: null, Aliases: ['A'] })).toMatchObject({ note: { aliases: [] }, reported: [] });
    const both = read({ Aliases: ['A'], ALIASES: 'B', alias: 'C' });
    expect(both).toMatchObject({ note: { aliases: ['C'] }, reported: ['aliases: Aliases, ALIASES'] });
  });

  it('keeps its aliases where properties are renamed: they are Obsidian’s own', () => {
    const names = { ...DEFAULT_PROPERTY_NAMES, evidence: 'aliases' };
    expect(readAs('goal', { aliases: ['A'] }, DEFAULT_NUMBERS, names).note).toMatchObject({
      aliases: ['A'],
      evidence: ['A'],
    });
  });
});
