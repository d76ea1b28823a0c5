import { describe, expect, it } from 'vitest';
import { joinSentences } from '../../src/words/sentences';

describe('joinSentences', () => {
  it('ends every sentence with one mark, whether it had one or not', () => {
    expect(joinSentences(['Goal Say no.', 'Not worked on yet', 'Goal Whose call is it?', 'Met'])).toBe(
      'Goal Say no. Not worked on yet. Goal Whose call is it? Met.',
    );
  });

  it('leaves out what is missing or empty', () => {
    expect(joinSentences(['Heron', undefined, ''])).toBe('Heron.');
  });
});
