import { describe, expect, it } from 'vitest';
import { readCollapseState, writeCollapseState } from '../../src/sidebar/collapse-state';

describe('readCollapseState', () => {
  const odd = [null, undefined, 'x', 7, {}, { collapsed: 'closed', expanded: 3 }];
  it.each(odd)('takes %j as nothing stored', (stored) => {
    const { collapsed, expanded } = readCollapseState(stored);
    expect([...collapsed]).toEqual(['closed']);
    expect([...expanded]).toEqual([]);
  });

  it('reads what was written', () => {
    const state = { collapsed: new Set(['open'] as const), expanded: new Set(['Engagements/Heron.md']) };
    expect(readCollapseState(JSON.parse(JSON.stringify(writeCollapseState(state))))).toEqual(state);
  });

  it('remembers that everything was unfolded', () => {
    expect([...readCollapseState({ collapsed: [], expanded: [] }).collapsed]).toEqual([]);
  });

  it('drops what is not a text', () => {
    expect([...readCollapseState({ expanded: ['a', 1, null] }).expanded]).toEqual(['a']);
  });
});
