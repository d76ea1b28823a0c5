import { describe, expect, it } from 'vitest';
import { compareBy, type Sort, SORTS } from '../../../src/views/sidebar/select-engagements';
import { sampleState } from './sample-states';

const NAMES = ['Larch', 'Heron', 'Wren', 'Cedar', 'Juniper', 'Kestrel', 'Moss', 'Tern'];

function sorted(sort: Sort): string[] {
  return NAMES.map(sampleState).sort(compareBy(sort)).map(({ engagement }) => engagement.name);
}

describe('compareBy', () => {
  it('puts who is next first', () => {
    expect(sorted('next')).toEqual(NAMES);
  });

  it('sorts by name', () => {
    expect(sorted('name')).toEqual([...NAMES].sort());
  });

  it('puts the one that was met last first, and the one that never was last', () => {
    const days = NAMES.map(sampleState).sort(compareBy('last')).map(({ last }) => last?.date ?? '');
    expect(days).toEqual([...days].sort().reverse());
  });

  it('puts the most pressing badge first, and rows without one last', () => {
    const kinds = NAMES.map(sampleState).sort(compareBy('pressing')).map(({ row }) => row.shown[0]?.kind);
    expect(kinds.slice(0, 3)).toEqual(['data', 'foundation', 'no-owned-goal']);
    expect(kinds.at(-1)).toBe('stalled');
  });

  it.each(SORTS)('leaves no two engagements equal by %s', (sort) => {
    const compare = compareBy(sort);
    const states = NAMES.map(sampleState);
    for (const one of states) for (const other of states) expect(compare(one, other) === 0).toBe(one === other);
  });
});
