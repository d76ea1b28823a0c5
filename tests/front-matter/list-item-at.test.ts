import { describe, expect, it } from 'vitest';
import { listItemAt } from '../../src/front-matter/list-item-at';
import { parseYaml } from './parse-yaml';

/** What is found at the bar. */
function at(marked: string): string | undefined {
  const cursor = marked.indexOf('|');
  return listItemAt(marked.replace('|', ''), cursor, 'goals', parseYaml);
}

describe('listItemAt', () => {
  it.each([
    ['---\ngoals:\n  - Rest\n  - Dele|gate\n---\n', 'Delegate'],
    ['---\ngoals:\n  -| "Delegate." # said twice\n---\n', 'Delegate.'],
    ['---\ngoals:\n  - Delegate\n  - Delegate more|\n---\n', 'Delegate more'],
    ['---\ngoals: [Rest, Dele|gate]\n---\n', 'Delegate'],
    ['---\ngoals: Delegate|\n---\n', 'Delegate'],
    ['---\ngoals: |Delegate\n---\n', 'Delegate'],
    ['---\ngoals:\n  - "[[Be| heard]]"\n---\n', '[[Be heard]]'],
    ['---\nGoals:\n  - Dele|gate\n---\n', 'Delegate'],
  ])('finds the item in %j', (text, item) => {
    expect(at(text)).toBe(item);
  });

  it.each([
    '---\ngoals: [Rest, |, Delegate]\n---\n',
    '---\nkind: De|legate\ngoals:\n  - Delegate\n---\n',
    '---\ngoals:\n  - Delegate\n---\nDele|gate\n',
    '---\ngoals: [Dele|gate\n---\n',
    'Dele|gate',
    '---\ngoals:\nGoals:\n  - Dele|gate\n---\n',
    '---\nGoals:\n  - Dele|gate\nGOALS: Rest\n---\n',
  ])('finds none in %j', (text) => {
    expect(at(text)).toBeUndefined();
  });
});
