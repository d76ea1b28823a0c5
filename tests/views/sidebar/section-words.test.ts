import { describe, expect, it } from 'vitest';
import { sectionWords } from '../../../src/views/sidebar/section-words';

describe('sectionWords', () => {
  it.each([
    ['open', 8, 'Open, 8 engagements'],
    ['closed', 1, 'Closed, 1 engagement'],
    ['attention', 1, 'Needs attention, 1 note'],
  ] as const)('speaks %s with %i as "%s"', (section, count, spoken) => {
    expect(sectionWords(section, count).spoken).toBe(spoken);
  });
});
