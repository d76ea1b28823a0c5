import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ESLint, type Linter } from 'eslint';
import obsidianmd from 'eslint-plugin-obsidianmd';
import { describe, expect, it } from 'vitest';

const root = path.dirname(import.meta.dirname);
const review = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [...obsidianmd.configs.recommended] as Linter.Config[],
});
const own = new ESLint({ cwd: root });

/** One file of each folder below src. */
const files = readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => path.join(entry.parentPath, entry.name))
  .filter((file, at, all) => all.findIndex((other) => path.dirname(other) === path.dirname(file)) === at);

/** The globals that a rule forbids, by name. */
const namesIn = (options: readonly unknown[]) =>
  options.flatMap((option) => (typeof option === 'string' ? option : (option as { name?: string }).name ?? []));

describe('the lint of src', () => {
  it.each(files.map((file) => path.relative(root, file)))('asks as much as the review does: %s', async (file) => {
    const asked = (await review.calculateConfigForFile(file)) as Linter.Config;
    const asks = (await own.calculateConfigForFile(file)) as Linter.Config;
    const missing = Object.entries(asked.rules ?? {}).filter(([rule, entry]) => {
      const [severity, ...options] = [entry].flat() as [number, ...unknown[]];
      const [ownSeverity, ...ownOptions] = [asks.rules?.[rule] ?? 0].flat() as [number, ...unknown[]];
      if (ownSeverity < severity) return true;
      // Another list of our own takes the place of the review's, so it has to have the names of that one.
      if (rule !== 'no-restricted-globals') return false;
      const names = namesIn(ownOptions);
      return namesIn(options).some((name) => name !== 'warn' && !names.includes(name));
    });
    expect(missing.map(([rule]) => rule)).toEqual([]);
    expect(asks.linterOptions?.noInlineConfig).toBe(true);
  });
});
