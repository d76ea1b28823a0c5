import { describe, expect, it } from 'vitest';
import { kindTitle, kindWords } from '../../src/domain/kind-words';

describe('the words for a kind of session', () => {
  it('call it a session, but for a review, which is one by its name', () => {
    expect(kindWords('three-way')).toBe('three-way session');
    expect(kindWords('review')).toBe('review');
  });

  it('begin with a capital where they stand at the beginning', () => {
    expect(kindTitle('first')).toBe('First session');
    expect(kindTitle('review')).toBe('Review');
  });
});
