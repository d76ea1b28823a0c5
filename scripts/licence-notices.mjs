// @ts-check
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The notices that the licences of the packages inside a bundle ask for, as one comment to put at its end: each
 * package with its copyright line, each licence text once.
 * @param {string} root the project's folder
 * @param {Iterable<string>} inputs the files that went into the bundle, relative to `root`, as esbuild's metafile has
 * them
 * @returns {Promise<string>} rejects where a package brings no licence file
 */
export async function licenceNotices(root, inputs) {
  const packageOf = (/** @type {string} */ file) => /^(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? [];
  const packages = new Set([...inputs].flatMap(packageOf));
  /** @type {Map<string, string[]>} */
  const byText = new Map();
  for (const folder of [...packages].sort()) {
    const { name, version, license } = JSON.parse(await readFile(path.join(root, folder, 'package.json'), 'utf8'));
    const lines = (await readFile(path.join(root, folder, 'LICENSE'), 'utf8')).trim().split(/\r?\n/);
    const isCopyright = (/** @type {string} */ line) => /^copyright \(c\)/i.test(line.trim());
    const text = lines.filter((line) => !isCopyright(line)).join('\n').replace(/\n{3,}/g, '\n\n');
    const notice = `${name} ${version} (${license}). ${lines.filter(isCopyright).join(' ').trim()}`;
    byText.set(text, [...(byText.get(text) ?? []), notice]);
  }
  const sections = [...byText].map(([text, notices]) => `${notices.join('\n')}\n\n${text}`);
  return `/*!\n${['Groundwork (MIT). It contains:', ...sections].join('\n\n').replaceAll('*/', '* /')}\n*/\n`;
}
