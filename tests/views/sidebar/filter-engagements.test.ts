import { describe, expect, it } from 'vitest';
import type { BadgeKind } from '../../../src/domain/badges';
import { type EngagementState, organisationOf } from '../../../src/domain/engagement-state';
import {
  isFilterOn, organisationKey, organisationsNow, organisationsOf, passesFilter,
} from '../../../src/views/sidebar/select-engagements';
import { sampleState, stateOf } from './sample-states';

const filter = (badges: BadgeKind[], organisations: string[] = []) => ({
  badges: new Set(badges),
  organisations: new Set(organisations),
});
const juniper = sampleState('Juniper');

describe('passesFilter', () => {
  it('lets everything pass where nothing is asked for', () => {
    expect(isFilterOn(filter([]))).toBe(false);
    expect(passesFilter(juniper, filter([]), organisationOf)).toBe(true);
  });

  it('asks for one of the badges, also one that the row has no room for', () => {
    expect(juniper.row.shown.map(({ kind }) => kind)).not.toContain('stalled');
    expect(passesFilter(juniper, filter(['stalled', 'quiet']), organisationOf)).toBe(true);
    expect(passesFilter(juniper, filter(['quiet']), organisationOf)).toBe(false);
  });

  it('asks for one of the organisations', () => {
    expect(passesFilter(juniper, filter([], ['Kora Rail', 'Maré Pay']), organisationOf)).toBe(true);
    expect(passesFilter(juniper, filter([], ['Kora Rail']), organisationOf)).toBe(false);
  });

  it('asks for both where both are asked for', () => {
    expect(isFilterOn(filter([], ['Maré Pay']))).toBe(true);
    expect(passesFilter(juniper, filter(['drifting'], ['Maré Pay']), organisationOf)).toBe(true);
    expect(passesFilter(juniper, filter(['drifting'], ['Kora Rail']), organisationOf)).toBe(false);
    expect(passesFilter(juniper, filter(['quiet'], ['Maré Pay']), organisationOf)).toBe(false);
  });
});

describe('organisationOf', () => {
  it('is a name, also where the note has a link', () => {
    expect(organisationOf(stateOf({ organisation: '[[Companies/Kora|Kora Rail]]' }))).toBe('Kora Rail');
    expect(organisationOf(stateOf({}))).toBe('');
  });
});

describe('the key of an organisation', () => {
  const path = 'Companies/Kora Rail.md';
  const notes: Record<string, string> = { 'Kora Rail': path, 'Companies/Kora Rail': path };
  const keyOf = (state: EngagementState) => organisationKey(state, (target) => notes[target.replace(/^\//, '')]);
  const at = (organisation?: string) => stateOf(organisation === undefined ? {} : { organisation });

  it.each([
    ['[[Kora Rail]]', 'Companies/Kora Rail.md'],
    ['[[Kora Rail|Kora]]', 'Companies/Kora Rail.md'],
    ['[[Companies/Kora Rail#Contacts|KR]]', 'Companies/Kora Rail.md'],
    ['[Kora](Companies/Kora%20Rail.md)', 'Companies/Kora Rail.md'],
    ['Kora Rail', 'Companies/Kora Rail.md'],
    ['[[Maré Pay|Maré]]', 'Maré'],
    ['Maré Pay', 'Maré Pay'],
    [undefined, ''],
  ])('of %j is %j', (organisation, key) => {
    expect(keyOf(at(organisation))).toBe(key);
  });

  it('belongs to one name, that of the note where several are in use', () => {
    const all = ['[[Kora Rail|Kora]]', '[[Kora Rail|KR]]', 'Maré Pay', undefined].map(at);
    expect([...organisationsOf(all, keyOf)]).toEqual([
      ['Companies/Kora Rail.md', 'Kora Rail'],
      ['Maré Pay', 'Maré Pay'],
    ]);
    expect([...organisationsOf(all.slice(0, 1), keyOf).values()]).toEqual(['Kora']);
  });

  it.each([
    ['the name, once it has a note', ['Kora Rail'], ['Companies/Kora Rail.md']],
    ['the words of a link, which lead to a note', ['Kora'], ['Companies/Kora Rail.md']],
    ['a name that has no note', ['Maré Pay'], ['Maré Pay']],
    ['a name and the note it leads to', ['Companies/Kora Rail.md', 'Kora'], ['Companies/Kora Rail.md']],
    ['one that no engagement has', ['Nobody', 'Nowhere.md'], ['Nobody', 'Nowhere.md']],
    ['no organisation', [], []],
  ])('is followed from %s', (_, chosen, now) => {
    const all = ['[[Kora Rail|Kora]]', 'Kora Rail', 'Maré Pay', undefined].map(at);
    expect([...organisationsNow(new Set(chosen), all, keyOf)]).toEqual(now);
  });

  it('lets all pass that lead to one note', () => {
    const asked = filter([], ['Companies/Kora Rail.md']);
    const all = ['[[Kora Rail|Kora]]', '[[Kora Rail|KR]]', 'Kora Rail', 'Maré Pay'].map(at);
    expect(all.map((state) => passesFilter(state, asked, keyOf))).toEqual([true, true, true, false]);
  });
});
