import { describe, expect, it } from 'vitest';
import { readListState, writeListState } from '../../../src/views/sidebar/list-state';

describe('readListState', () => {
  const odd = [null, undefined, 'x', 7, {}, { collapsed: 'closed', expanded: 3 }];
  it.each(odd)('takes %j as nothing stored', (stored) => {
    const { collapsed, expanded } = readListState(stored);
    expect([...collapsed]).toEqual(['closed']);
    expect([...expanded]).toEqual([]);
  });

  it('reads what was written', () => {
    const state = {
      collapsed: new Set(['open'] as const),
      expanded: new Set(['Engagements/Heron.md']),
      badges: new Set(['drifting'] as const),
      organisations: new Set(['Kora Rail']),
      sort: 'pressing' as const,
    };
    expect(readListState(JSON.parse(JSON.stringify(writeListState(state))))).toEqual(state);
  });

  it('remembers that everything was unfolded', () => {
    expect([...readListState({ collapsed: [], expanded: [] }).collapsed]).toEqual([]);
  });

  it('drops what is not a text, and badges and sorts that there are not', () => {
    const state = readListState({ expanded: ['a', 1, null], badges: ['angry', 'quiet'], sort: 'mood' });
    expect([...state.expanded]).toEqual(['a']);
    expect([...state.badges]).toEqual(['quiet']);
    expect(state.sort).toBe('next');
  });
});
