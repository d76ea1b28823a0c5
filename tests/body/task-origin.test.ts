import { describe, expect, it } from 'vitest';
import { taskParts, withOrigin } from '../../src/body/tasks';

describe('the link to where a task was made', () => {
  it.each([
    ['Ask Ben', 'Ask Ben ([[a]])'],
    ['Ask Ben for the numbers 📅 2026-03-18', 'Ask Ben for the numbers ([[a]]) 📅 2026-03-18'],
    [
      'Ask 🔼 🔁 every week, when done ⏳ 2026-03-17 📅 2026-03-18',
      'Ask ([[a]]) 🔼 🔁 every week, when done ⏳ 2026-03-17 📅 2026-03-18',
    ],
    ['Ask ⏫ 🆔 x1 ⛔ y2, z3 🏁 delete', 'Ask ([[a]]) ⏫ 🆔 x1 ⛔ y2, z3 🏁 delete'],
    ['Ask 🗓\uFE0F 2026-03-18 #work', 'Ask ([[a]]) 🗓\uFE0F 2026-03-18 #work'],
    ['Ask #work ➕ 2026-03-01', 'Ask #work ([[a]]) ➕ 2026-03-01'],
    ['Ask #work', 'Ask #work ([[a]])'],
    ['Ask [due:: 2026-03-18] (priority:: high)', 'Ask ([[a]]) [due:: 2026-03-18] (priority:: high)'],
    ['Ask [day:: [[2026-03-18]]]', 'Ask ([[a]]) [day:: [[2026-03-18]]]'],
    ['Look at 📅 2026-03-18 together', 'Look at 📅 2026-03-18 together ([[a]])'],
    ['Ask 📅 2026-03-18\n- of Ben', 'Ask ([[a]]) 📅 2026-03-18\n- of Ben'],
  ])('goes before the fields at the end of %j', (task, expected) => {
    expect(withOrigin(task, '[[a]]')).toBe(expected);
    expect(withOrigin(expected, '[[b]]')).toBe(expected);
  });

  it('is moved before the fields where an earlier version put it behind them', () => {
    expect(withOrigin('Ask 📅 2026-03-18 ([[a]])', '[[b]]')).toBe('Ask ([[a]]) 📅 2026-03-18');
  });

  it('is left out where there is none', () => {
    expect(withOrigin('Ask 📅 2026-03-18', undefined)).toBe('Ask 📅 2026-03-18');
  });

  it('and the fields are told apart from the words', () => {
    expect(taskParts('Ask ([[a|A]]) 📅 2026-03-18\n- of Ben')).toEqual({ text: 'Ask\n- of Ben', origin: '[[a|A]]' });
    expect(taskParts('Ask')).toEqual({ text: 'Ask', origin: undefined });
  });

  it.each([
    ['fields', 'a 📅 2026-03-18'],
    ['brackets', '[a::'],
    ['links', '([[a]]'],
  ])('is put in time into a long line of %s', (_, part) => {
    expect(withOrigin(part.repeat(20_000), '[[a]]')).toContain('([[a]])');
  });
});
