import { describe, expect, it } from 'vitest';
import { givesAway } from '../../src/privacy/gives-away';

const names = ['José Núñez', 'Delta Quay Logistics', ''];
const givesAny = (codename: string, hidden: readonly string[] = []) => givesAway(codename, names, new Set(hidden));

describe('givesAway', () => {
  it.each(['Heron', 'Engagement', 'J 1', ''])('trusts %j, which says nothing of the names', (codename) => {
    expect(givesAny(codename)).toBe(false);
  });

  it.each(['Jose', 'NUÑEZ 2', 'The Quay project', 'José Núñez'])('finds a name in %j', (codename) => {
    expect(givesAny(codename)).toBe(true);
  });

  it('finds what is hidden elsewhere as any part of it', () => {
    expect(givesAny('Réorganise', ['organise'])).toBe(true);
    expect(givesAny('Reorganise', ['organise it'])).toBe(false);
  });

  it('finds two letters as a word only', () => {
    expect(givesAny('Gecko', ['ge', 'o'])).toBe(false);
    expect(givesAny('At GE', ['ge'])).toBe(true);
  });
});
