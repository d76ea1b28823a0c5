import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { type FrontMatter, readFrontMatter } from '../../src/front-matter/front-matter';
import { chooseLanguage } from '../../src/words/words';
import type { Where } from '../../src/words/en/diagnostics';
import { reasonOf } from './reason';

afterEach(() => chooseLanguage('en'));

function read(text: string) {
  return readFrontMatter(text, parse);
}

/** A reading with what is said of it where it failed. */
function saidOf(reading: FrontMatter, where: Where = 'note') {
  if (reading.kind !== 'unreadable') return reading;
  const { kind, line } = reading;
  return { kind, line, reason: reasonOf(reading, where) };
}

describe('readFrontMatter', () => {
  it.each([
    ['plain', '---\na: 1\n---\nbody', { a: 1 }],
    ['no line after the fence', '---\na: 1\n---', { a: 1 }],
    ['spaces after the fences', '--- \t\na: 1\n---  \nbody', { a: 1 }],
    ['CRLF', '---\r\na: text\r\nb: 2\r\n---\r\nbody', { a: 'text', b: 2 }],
    ['a byte order mark', '\uFEFF---\na: 1\n---\n', { a: 1 }],
    ['an empty block', '---\n---\nbody', {}],
    ['a blank block', '---\n\n---\nbody', {}],
    ['comments only', '---\n#\n# a: 1\n---\nbody', {}],
    ['a line that only begins with hyphens', '---\na: 1\n---- b: 2\n---\n', { a: 1, '---- b': 2 }],
    ['hyphens inside a block scalar', '---\na: |\n  ---\n  b\n---\n', { a: '---\nb\n' }],
    ['the last line of a block scalar', '---\na: |\n  text\n---\n', { a: 'text\n' }],
    ['a date', '---\ndate: 2026-11-22\n---\n', { date: '2026-11-22' }],
    ['a time', '---\nat: 14:30\n---\n', { at: '14:30' }],
    ['an unquoted link', '---\nlink: [[X]]\n---\n', { link: [['X']] }],
    ['a name of the prototype', '---\n__proto__: 1\n---\n', Object.fromEntries([['__proto__', 1]])],
  ])('reads %s', (_, text, data) => {
    expect(read(text)).toEqual({ kind: 'read', data });
  });

  it.each([
    ['', 'an empty note'],
    ['text', 'text'],
    ['\n---\na: 1\n---\n', 'a fence that is not on the first line'],
    ['---\na: 1\n', 'a fence that nothing closes'],
    ['---\na: 1\n ---\n', 'a closing fence that is indented'],
    ['----\na: 1\n----\n', 'a longer rule'],
    ['---yaml\na: 1\n---\n', 'a language after the fence'],
  ])('finds none in %j: %s', (text) => {
    expect(read(text)).toEqual({ kind: 'none' });
  });

  it('never evaluates a block that asks for another language', () => {
    const run = vi.fn();
    vi.stubGlobal('run', run);
    for (const language of ['js', 'javascript', 'json', 'coffee']) {
      expect(read(`---${language}\nrun()\n---\n`)).toEqual({ kind: 'none' });
    }
    expect(run).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });

  it.each([
    ['---\na: 1\na: 2\n---\n', 3, 'one of them is there twice'],
    ['---\na:\n\t- b\n---\n', 3, 'a line is indented with a tab; use spaces'],
    ['\uFEFF---\r\na: "x\r\nb: 1\r\n---\r\n', 4, 'a quote or bracket is not closed'],
    ['---\n# c\n\na: b: c\n---\n', 4, 'a value with a character like a colon or a star in it needs quotes'],
    ['---\na: [\n---\n', 3, 'a line is not indented as it should be, or a bracket is not closed'],
    ['---\na: *x\n---\n', null, 'a value with a character like a colon or a star in it needs quotes'],
  ])('says where and why %j is unreadable', (text, line, why) => {
    const reason = `The properties at the top of the note cannot be read: ${why}.`;
    expect(saidOf(read(text))).toEqual({ kind: 'unreadable', line, reason });
  });

  it.each([
    ['---\n- a\n- b\n---\n', 'a list'],
    ['---\njust text\n---\n', 'plain text'],
    ['---\n42\n---\n', 'plain text'],
  ])('does not take %j for properties', (text, found) => {
    const reason = expect.stringContaining(found) as string;
    expect(saidOf(read(text))).toMatchObject({ kind: 'unreadable', line: 2, reason });
  });

  it.each([
    ['note', 'Die Eigenschaften oben in der Notiz sind nicht lesbar: eine davon steht zweimal da.'],
    ['template', 'Die Eigenschaften oben in der Vorlage sind nicht lesbar: eine davon steht zweimal da.'],
  ] as const)('says in the chosen language what is wrong with a %s', (where, reason) => {
    chooseLanguage('de');
    expect(saidOf(read('---\na: 1\na: 2\n---\n'), where)).toEqual({ kind: 'unreadable', line: 3, reason });
  });

  it('reads a note anew each time, whatever was done to the last reading', () => {
    const text = '---\na: [1]\n---\n';
    const first = read(text);
    if (first.kind === 'read') (first.data.a as number[]).push(2);
    expect(read(text)).toEqual({ kind: 'read', data: { a: [1] } });
  });

  it('finds broken YAML broken on the second reading as well', () => {
    const kinds = [1, 2].map(() => read('---\na: [\n---\n').kind);
    expect(kinds).toEqual(['unreadable', 'unreadable']);
  });
});
