import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const page = readFileSync('docs/domain.md', 'utf8');
const table = page.slice(page.indexOf('## Where it is'));

/** The files that each row names; a file without a folder lies in the folder of the one before it. */
function namedFiles(): string[] {
  let folder = '';
  return [...table.matchAll(/`((?:src\/[a-z/-]+\/)?[a-z-]+\.ts)`/g)].map(([, name = '']) => {
    if (name.includes('/')) folder = name.slice(0, name.lastIndexOf('/') + 1);
    return name.includes('/') ? name : folder + name;
  });
}

describe('docs/domain.md', () => {
  it('names only files that are there', () => {
    expect(namedFiles().filter((file) => !existsSync(file))).toEqual([]);
  });

  it('names every file of the rules', () => {
    const rules = readdirSync('src/domain').map((file) => `src/domain/${file}`);
    expect(rules.filter((file) => !namedFiles().includes(file))).toEqual([]);
  });
});
