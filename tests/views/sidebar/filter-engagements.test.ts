import { describe, expect, it } from 'vitest';
import type { BadgeKind } from '../../../src/domain/badges';
import { organisationOf } from '../../../src/domain/engagement-state';
import { isFilterOn, passesFilter } from '../../../src/views/sidebar/select-engagements';
import { sampleState, stateOf } from './sample-states';

const filter = (badges: BadgeKind[], organisations: string[] = []) => ({
  badges: new Set(badges),
  organisations: new Set(organisations),
});
const juniper = sampleState('Juniper');

describe('passesFilter', () => {
  it('lets everything pass where nothing is asked for', () => {
    expect(isFilterOn(filter([]))).toBe(false);
    expect(passesFilter(juniper, filter([]))).toBe(true);
  });

  it('asks for one of the badges, also one that the row has no room for', () => {
    expect(juniper.row.shown.map(({ kind }) => kind)).not.toContain('stalled');
    expect(passesFilter(juniper, filter(['stalled', 'quiet']))).toBe(true);
    expect(passesFilter(juniper, filter(['quiet']))).toBe(false);
  });

  it('asks for one of the organisations', () => {
    expect(passesFilter(juniper, filter([], ['Kora Rail', 'Maré Pay']))).toBe(true);
    expect(passesFilter(juniper, filter([], ['Kora Rail']))).toBe(false);
  });

  it('asks for both where both are asked for', () => {
    expect(isFilterOn(filter([], ['Maré Pay']))).toBe(true);
    expect(passesFilter(juniper, filter(['drifting'], ['Maré Pay']))).toBe(true);
    expect(passesFilter(juniper, filter(['drifting'], ['Kora Rail']))).toBe(false);
    expect(passesFilter(juniper, filter(['quiet'], ['Maré Pay']))).toBe(false);
  });
});

describe('organisationOf', () => {
  it('is a name, also where the note has a link', () => {
    expect(organisationOf(stateOf({ organisation: '[[Companies/Kora|Kora Rail]]' }))).toBe('Kora Rail');
    expect(organisationOf(stateOf({}))).toBe('');
  });
});
