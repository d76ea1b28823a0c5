import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import e2e from '../../e2e/package.json';
import packageJson from '../../package.json';

const outside = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'];
const pages = outside.concat(
  ['workbench/README.md', 'e2e/README.md'],
  readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
);

/** Those of the project, and those of the walk in the real app, which has a package of its own. */
const dependencies: Record<string, string> = { ...packageJson.devDependencies, ...e2e.devDependencies };

describe('the docs', () => {
  it.each(pages)('%s links only to files that are there', (page) => {
    // What stands in code is an example.
    const text = readFileSync(page, 'utf8').replace(/`[^`\n]*`/g, '');
    const links = text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g);
    const targets = [...links].map(([, target = '']) => target);
    expect(targets.filter((target) => !existsSync(path.join(path.dirname(page), target)))).toEqual([]);
  });

  // Outside this folder it would fetch and run whatever package bears our name, in a folder of client notes.
  it('names no command that runs a package by its name', () => {
    const folders = ['src', 'bin', 'scripts', 'workbench', 'bench', 'styles', 'docs', 'e2e', '.github', '.'];
    const texts = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: folder !== '.', encoding: 'utf8' })
        .map((name) => path.join(folder, name))
        .filter((file) => /\.(md|ts|js|mjs|json|css|html|yml)$/.test(file) && !/node_modules|package-lock/.test(file)),
    );
    expect(texts).toEqual(expect.arrayContaining(pages.map((page) => path.normalize(page))));
    const runner = /\b(npx|npm exec|npm x|pnpm dlx|yarn dlx|bunx)\b/;
    expect(texts.filter((file) => runner.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('gives a line to every package that is installed', () => {
    const lines = readFileSync('docs/dependencies.md', 'utf8');
    expect(Object.keys(dependencies).filter((name) => !lines.includes(`\`${name}\``))).toEqual([]);
  });

  it('pins every package to one version', () => {
    const versions = Object.values(dependencies);
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
