import { DEFAULT_NUMBERS, type Numbers } from '../../src/domain/numbers';
import { NotePaths } from '../../src/index/note-paths';
import { createPortfolio } from '../../src/index/portfolio';
import { createPracticeIndex } from '../../src/index/practice-index';
import { DEFAULT_PROPERTY_NAMES } from '../../src/notes/property-names';

export type FrontMatterByPath = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** An index over notes given as parsed front matter, with the folder's own link lookup. */
export function buildIndex(notes: FrontMatterByPath, numbers: Numbers = DEFAULT_NUMBERS) {
  const paths = new NotePaths();
  const names = DEFAULT_PROPERTY_NAMES;
  const resolveLink = (target: string, from: string) => paths.resolve(target, from);
  const index = createPracticeIndex({ names, numbers, resolveLink });
  const portfolio = createPortfolio(index, names, numbers);
  for (const path of Object.keys(notes)) paths.add(path);
  for (const [path, data] of Object.entries(notes)) index.set(path, { kind: 'front-matter', data });
  return { index, portfolio, paths };
}
