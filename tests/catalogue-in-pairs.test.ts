import path from 'node:path';
import vm from 'node:vm';
import * as esbuild from 'esbuild';
import { describe, expect, it } from 'vitest';
import { catalogueInPairs } from '../scripts/catalogue-in-pairs.mjs';
import { CATALOGUES } from '../src/words/words';

/** The catalogues as they are in `main.js`. */
async function builtCatalogues(): Promise<unknown> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path.resolve('src/words/words.ts')],
    bundle: true,
    format: 'cjs',
    write: false,
    plugins: [catalogueInPairs()],
  });
  const module = { exports: {} as { CATALOGUES?: unknown } };
  vm.runInNewContext(outputFiles[0]?.text ?? '', { module, exports: module.exports, console });
  return module.exports.CATALOGUES;
}

/** Every text below `value` with its place; of a sentence with gaps, how many it has, and what it says with some. */
function textsOf(value: unknown, place = ''): string[] {
  if (typeof value === 'string') return [`${place}: ${value}`];
  if (typeof value === 'function') return [`${place}: ${value.length} gaps, ${said(value as Sentence)}`];
  return Object.entries(Object(value) as object).flatMap(([name, inside]) => textsOf(inside, `${place}.${name}`));
}

type Sentence = (...gaps: readonly unknown[]) => unknown;

/** What a sentence says with 1 in each gap; nothing where it needs something else. */
function said(sentence: Sentence): string {
  try {
    return String(sentence(...[1, 1, 1, 1]));
  } catch {
    return '';
  }
}

describe('the catalogue in pairs', () => {
  it('says in each language what the source says', async () => {
    const built = textsOf(await builtCatalogues()).sort();
    expect(built.length).toBeGreaterThan(1000);
    expect(built).toEqual(textsOf(CATALOGUES).sort());
  });
});
