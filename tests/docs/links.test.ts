import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';

const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'workbench/README.md'].concat(
  readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
);

describe('the docs', () => {
  it.each(pages)('%s links only to files that are there', (page) => {
    const links = readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g);
    const targets = [...links].map(([, target = '']) => target);
    expect(targets.filter((target) => !existsSync(path.join(path.dirname(page), target)))).toEqual([]);
  });

  it('gives a line to every package that is installed', () => {
    const lines = readFileSync('docs/dependencies.md', 'utf8');
    expect(Object.keys(packageJson.devDependencies).filter((name) => !lines.includes(`\`${name}\``))).toEqual([]);
  });

  it('pins every package to one version', () => {
    const versions = Object.values(packageJson.devDependencies);
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
