import { describe, expect, it } from 'vitest';
import { GOAL_STATUSES, isEnded } from '../../src/domain/goal-note';
import { readNote } from '../../src/notes/read-note';
import { DEFAULT_PROPERTY_NAMES } from '../../src/notes/property-names';
import { DEFAULT_NUMBERS } from '../../src/domain/numbers';

describe('an ended goal', () => {
  it('is met, dropped or replaced', () => {
    const ended = GOAL_STATUSES.filter((status) => {
      const data = { coaching: 'goal', status };
      const { record } = readNote('G.md', data, DEFAULT_PROPERTY_NAMES, DEFAULT_NUMBERS);
      return record?.type === 'goal' && isEnded(record);
    });
    expect(ended).toEqual(['met', 'dropped', 'replaced']);
  });
});
