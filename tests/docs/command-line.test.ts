import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const page = readFileSync('docs/command-line.md', 'utf8');

it('docs/command-line.md lists every kind of diagnostic that the code knows, and no other', () => {
  const source = readFileSync('src/notes/diagnostic.ts', 'utf8');
  const [from, to] = ['export type MembershipFault', 'export interface Diagnostic'].map((text) => source.indexOf(text));
  const faults = source.slice(from, to);
  const known = Array.from(faults.matchAll(/kind: ((?:'[a-z-]+'(?: \| )?)+)/g), ([, kinds = '']) => kinds.split(' | '));
  // What goes wrong in the app's own list is none of the command line's.
  const kinds = known.flat().map((kind) => kind.slice(1, -1)).filter((kind) => kind !== 'unexpected');
  const paragraph = /The `message` of a diagnostic[^]*?\n\n/.exec(page)?.[0] ?? '';
  const listed = Array.from(paragraph.matchAll(/`([a-z]+(?:-[a-z]+)*)`/g), ([, kind = '']) => kind);
  const others = ['message', 'kind', 'property', 'file'];
  expect(listed.filter((kind) => !others.includes(kind)).toSorted()).toEqual(kinds.toSorted());
});
