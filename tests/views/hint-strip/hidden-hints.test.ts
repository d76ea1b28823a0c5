import { describe, expect, it } from 'vitest';
import { hideHints, moveHidden, readHiddenHints } from '../../../src/views/hint-strip/note-hints';

const hidden = { 'Goals/A.md': ['no-evidence'], 'B.md': ['sponsor-owned'] };

describe('what is hidden', () => {
  const misfits = [null, undefined, 7, 'text', [], { 'A.md': 'all' }, { 'A.md': [7] }];

  it.each(misfits)('is nothing where %j was stored', (stored) => {
    expect(readHiddenHints(stored)).toEqual({});
  });

  it('is read as it was stored', () => {
    expect(readHiddenHints(JSON.parse(JSON.stringify(hidden)))).toEqual(hidden);
  });

  it('grows by what is hidden, each hint once', () => {
    expect(hideHints(hidden, 'B.md', ['sponsor-owned', 'no-evidence'])).toEqual({
      ...hidden,
      'B.md': ['sponsor-owned', 'no-evidence'],
    });
    expect(hideHints({}, 'C.md', ['no-evidence'])).toEqual({ 'C.md': ['no-evidence'] });
  });

  it('follows a note and a folder', () => {
    expect(moveHidden(hidden, 'B.md', 'C.md')).toEqual({ 'Goals/A.md': ['no-evidence'], 'C.md': ['sponsor-owned'] });
    expect(moveHidden(hidden, 'Goals', 'Aims')).toEqual({ 'Aims/A.md': ['no-evidence'], 'B.md': ['sponsor-owned'] });
  });

  it('is forgotten with its note', () => {
    expect(moveHidden(hidden, 'B.md')).toEqual({ 'Goals/A.md': ['no-evidence'] });
  });

  it('stays the same value where another note moves', () => {
    expect(moveHidden(hidden, 'Goal', 'Other')).toBe(hidden);
  });
});
