import { describe, expect, it } from 'vitest';
import { mergeTexts } from '../../workbench/host/merge-texts';

const BASE = 'one\ntwo\nthree\nfour\n';

describe('what was typed and what came to the disk', () => {
  it('are both kept where they are apart, whichever comes first', () => {
    const top = BASE.replace('one', 'one, typed');
    const end = BASE.replace('four', 'four, synced');
    expect(mergeTexts(BASE, top, end)).toBe('one, typed\ntwo\nthree\nfour, synced\n');
    expect(mergeTexts(BASE, end, top)).toBe('one, typed\ntwo\nthree\nfour, synced\n');
  });

  it('give the disk where they touch, as is reported of the app', () => {
    expect(mergeTexts(BASE, BASE.replace('two', 'two typed'), BASE.replace('two', 'two synced'))).toBe(
      'one\ntwo synced\nthree\nfour\n',
    );
  });

  it('give the one where the other changed nothing, and what both wrote once', () => {
    const typed = BASE.replace('two', '2');
    expect(mergeTexts(BASE, typed, typed)).toBe(typed);
    expect(mergeTexts(BASE, typed, BASE)).toBe(typed);
    expect(mergeTexts(BASE, BASE, typed)).toBe(typed);
  });
});
