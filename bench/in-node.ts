import { measureCommandLine } from './command-line';
import type { Figure } from './compare';
import { measureInitialIndex } from './initial-index';
import { measureMainFile } from './main-file';
import { measureMemory } from './memory';
import { measureOneChange } from './one-change';

/** All that needs no browser. Prints its figures as JSON, and what it is at where somebody watches. */
const SIZES = [1000, 10_000, 50_000, 100_000];
const [mainFile = 'main.js'] = process.argv.slice(2);

async function measure(what: string, run: () => Promise<Figure | Figure[]>): Promise<Figure[]> {
  process.stderr.write(`Measuring ${what} ...\n`);
  return [await run()].flat();
}

const figures = [
  ...(await measure('the first reading', () => measureInitialIndex(SIZES))),
  ...(await measure('one change', () => measureOneChange(SIZES))),
  ...(await measure('memory', () => measureMemory(50_000))),
  ...(await measure('main.js', () => measureMainFile(mainFile))),
  ...(await measure('the command line', () => measureCommandLine(10_000))),
];
process.stdout.write(JSON.stringify(figures));
