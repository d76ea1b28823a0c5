import { measureCommandLine } from './command-line';
import type { Figure } from './compare';
import { measureInitialIndex } from './initial-index';
import { measureMainFile } from './main-file';
import { measureMemory } from './memory';
import { measureOneChange } from './one-change';

/**
 * All that needs no browser. Prints its figures as JSON, and what it is at where somebody watches. With `--try` the
 * vaults are small: the figures say nothing then, but that all of it runs.
 */
const [mainFile = 'main.js', option] = process.argv.slice(2);
const few = option === '--try' ? 100 : undefined;
const sizes = few === undefined ? [1000, 10_000, 50_000, 100_000] : [few];

async function measure(what: string, run: () => Promise<Figure | Figure[]>): Promise<Figure[]> {
  process.stderr.write(`Measuring ${what} ...\n`);
  return [await run()].flat();
}

const figures = [
  ...(await measure('the first reading', () => measureInitialIndex(sizes))),
  ...(await measure('one change', () => measureOneChange(sizes))),
  ...(await measure('memory', () => measureMemory(few ?? 50_000))),
  ...(await measure('main.js', () => measureMainFile(mainFile))),
  ...(await measure('the command line', () => measureCommandLine(few ?? 10_000))),
];
process.stdout.write(JSON.stringify(figures));
