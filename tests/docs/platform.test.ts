import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { appMembers } from './app-members';

const page = readFileSync('docs/platform.md', 'utf8');
const from = page.indexOf('## What the app is relied on for');
const rows = [...page.slice(from).matchAll(/^\| (`.*) \| (.*) \| (.*) \| (.*) \|$/gm)].map(([, ...cells]) => cells);
const listed = rows.flatMap(([members = '']) => [...members.matchAll(/`([^`]+)`/g)].map(([, member = '']) => member));

it('docs/platform.md lists every member of the app that src/ uses, and no other', () => {
  const used = appMembers();
  const missing = [...used].filter(([member]) => !listed.includes(member));
  expect(missing.map(([member, [place]]) => `${member}: ${place}`)).toEqual([]);
  expect(listed.filter((member) => !used.has(member))).toEqual([]);
  expect(listed.filter((member, i) => listed.indexOf(member) !== i)).toEqual([]);
});

it('docs/platform.md says of each what is relied on and where that is said', () => {
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.filter((cells) => cells.some((cell) => cell.trim() === ''))).toEqual([]);
  expect(rows.filter(([, , source = '']) => !/typings|not said|\]\(https:/.test(source))).toEqual([]);
});

it('docs/platform.md links each assumption to the check of the probe that tries it, or says why there is none', () => {
  const checked = rows.map(([, , , check = '']) => check);
  const linked = checked.filter((check) => !/^none: \S.{20,}/.test(check));
  const files = linked.map((check) => /^\[.+ …\]\(\.\.\/(probe\/src\/checks\/[a-z-]+\.ts)\)$/.exec(check)?.[1]);
  expect(files.length).toBeGreaterThan(60);
  expect(linked.filter((_, i) => files[i] === undefined || !existsSync(files[i]))).toEqual([]);
});
