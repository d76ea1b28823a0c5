// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * A plugin of esbuild by which the built script asks for `obsidian` once, and takes from it what the source imports.
 * Otherwise every file of the source would ask, and each call of the app's functions go through what it got.
 * @param {string} source the folder of the source
 * @returns {import('esbuild').Plugin}
 */
export function obsidianOnce(source) {
  return {
    name: 'obsidian-once',
    setup(build) {
      build.onResolve({ filter: /^obsidian$/ }, ({ namespace }) => {
        return namespace === 'app' ? { path: 'obsidian', external: true } : { path: 'obsidian', namespace: 'app' };
      });
      build.onLoad({ filter: /^obsidian$/, namespace: 'app' }, async () => {
        return { contents: `export const { ${(await importedNames(source)).join(', ')} } = require('obsidian');` };
      });
    },
  };
}

/**
 * @param {string} source
 * @returns {Promise<string[]>} the names that the source imports from `obsidian`, without types, each once
 */
async function importedNames(source) {
  const files = (await readdir(source, { recursive: true })).filter((file) => file.endsWith('.ts')).sort();
  const texts = await Promise.all(files.map((file) => readFile(path.join(source, file), 'utf8')));
  const imports = texts.flatMap((text) => Array.from(text.matchAll(/^import \{([^}]*)\} from 'obsidian'/gm)));
  const names = imports.flatMap(([, list = '']) => list.split(',').map((name) => name.trim().replace(/ as .*/, '')));
  return [...new Set(names.filter((name) => name !== '' && !name.startsWith('type ')))];
}
