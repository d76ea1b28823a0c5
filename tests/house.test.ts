import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.dirname(import.meta.dirname);
const filesIn = (folder: string) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.split(path.sep).join('/')}`);
const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** The files that a file imports from, those of which it imports types alone too. */
function importsOf(file: string): string[] {
  return Array.from(textOf(file).matchAll(/(?:\bfrom|\bimport\()\s*'(\.[^']+)'/g), ([, to = '']) =>
    `${path.posix.join(path.posix.dirname(file), to)}.ts`,
  );
}

/** A circle among `files`, as the files on it; none where there is no circle. */
function circleIn(files: readonly string[]): string[] {
  const finished = new Set<string>();
  const walk = (file: string, above: readonly string[]): string[] => {
    if (above.includes(file)) return [...above.slice(above.indexOf(file)), file];
    if (finished.has(file)) return [];
    for (const next of importsOf(file)) {
      const circle = walk(next, [...above, file]);
      if (circle.length > 0) return circle;
    }
    finished.add(file);
    return [];
  };
  return files.map((file) => walk(file, [])).find((circle) => circle.length > 0) ?? [];
}

const source = filesIn('src');

describe('the source', () => {
  it('has no circle of imports, those of types included', () => {
    expect(circleIn(source)).toEqual([]);
  });

  it('has no view that stands on another', () => {
    const views = source.filter((file) => file.startsWith('src/views/') && !file.startsWith('src/views/parts/'));
    const viewOf = (file: string) => file.split('/').slice(0, 3).join('/');
    const others = views.flatMap((file) =>
      importsOf(file).filter((to) => views.includes(to) && viewOf(to) !== viewOf(file)).map((to) => `${file} → ${to}`),
    );
    expect(others).toEqual([]);
    const parts = source.filter((file) => file.startsWith('src/views/parts/'));
    expect(parts.flatMap(importsOf).filter((to) => views.includes(to))).toEqual([]);
  });

  it('has actions share what stands on none of them', () => {
    const shared = source.filter((file) => file.startsWith('src/actions/shared/'));
    const others = source.filter((file) => file.startsWith('src/actions/') && !shared.includes(file));
    expect(shared.flatMap(importsOf).filter((to) => others.includes(to))).toEqual([]);
  });

  it('imports nothing of the command line', () => {
    expect(source.flatMap(importsOf).filter((to) => to.startsWith('cli/'))).toEqual([]);
  });
});

describe('the unit tests', () => {
  it('stand in the folder of what they test', () => {
    const known = new Set([...source, ...filesIn('cli')]);
    const folders = new Set([...known].map((file) => path.posix.dirname(file).replace(/^src\//, '')));
    const lost = filesIn('tests').filter((file) => {
      const [, name = ''] = /^tests\/(.*)\.test\.ts$/.exec(file) ?? [];
      const isOfFolder = folders.has(path.posix.dirname(name));
      const testsCode = importsOf(file).some((to) => known.has(to));
      const own = name.replace(/\.property$/, '');
      const sameName = [...known].filter((one) => path.posix.basename(one) === `${path.posix.basename(own)}.ts`);
      return isOfFolder && testsCode && sameName.length > 0 && !known.has(`src/${own}.ts`) && !known.has(`${own}.ts`);
    });
    expect(lost).toEqual([]);
  });
});
