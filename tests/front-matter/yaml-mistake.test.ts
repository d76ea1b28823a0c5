import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { yamlMistake } from '../../src/front-matter/problem';
import { CATALOGUES, chooseLanguage } from '../../src/words/words';
import { en } from '../../src/words/en';
import { reasonOf } from './reason';

afterEach(() => chooseLanguage('en'));

/** The package's own list of codes, from its typings. */
function codesOfThePackage(): string[] {
  const folder = path.dirname(createRequire(import.meta.url).resolve('yaml'));
  const typings = readFileSync(path.join(folder, 'errors.d.ts'), 'utf8');
  const union = /type ErrorCode = ([^;]+);/.exec(typings)?.[1] ?? '';
  return union.match(/\w+/g) ?? [];
}

/** Every message that the package's source gives to somebody, so far as it is fixed. */
function messagesOfThePackage(): { code: string; message: string }[] {
  const folder = path.dirname(createRequire(import.meta.url).resolve('yaml'));
  const names = ['block-map', 'block-scalar', 'block-seq', 'end', 'flow-collection', 'flow-scalar', 'props'];
  return names.flatMap((name) => {
    const source = readFileSync(path.join(folder, 'compose', `resolve-${name}.js`), 'utf8');
    const calls = source.matchAll(/'([A-Z_\d]{6,})', ['`"](.+?)['`"](?:, true)?\)/g);
    return Array.from(calls, ([, code = '', message = '']) => ({ code, message }));
  });
}

function thrownBy(yaml: string): unknown {
  try {
    parse(yaml, { logLevel: 'error' });
  } catch (error) {
    return error;
  }
  throw new Error(`${yaml} was read.`);
}

const mistakeOf = (error: unknown) => mistakes[yamlMistake(error).mistake];
const said = (yaml: string) => mistakeOf(thrownBy(yaml));
const { mistakes } = en.diagnostics;

const BOMB = ['a: &a [x, x, x, x, x, x, x, x, x]', 'b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]']
  .concat('c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]', 'd: [*c, *c, *c, *c, *c, *c, *c, *c, *c]')
  .join('\n');

describe('what is said of YAML that cannot be read', () => {
  it('has words of its own for every code of the package', () => {
    const codes = codesOfThePackage();
    expect(codes.length).toBeGreaterThan(20);
    // What can never happen, by the package's own word, has no cause that could be named.
    const nameless = codes.filter((code) => mistakeOf({ name: 'YAMLParseError', code }) === mistakes.unknown);
    expect(nameless).toEqual(['IMPOSSIBLE']);
  });

  it.each(Object.keys(CATALOGUES))('passes on no word of the parser, nor of the note, in %s', (language) => {
    chooseLanguage(language);
    const plain = Object.values(CATALOGUES[language]?.diagnostics.mistakes ?? {});
    const yaml = CATALOGUES[language]?.diagnostics.yaml;
    const sentences = plain.map((mistake) => yaml?.('note', mistake));
    const messages = messagesOfThePackage();
    expect(messages.length).toBeGreaterThan(30);
    const errors = [new Error('Ana went wrong'), new TypeError('Ana'), 'Ana', null, undefined, { code: 'constructor' }];
    for (const error of [...messages, ...errors]) {
      expect(sentences).toContain(reasonOf({ problem: { kind: 'yaml', mistake: yamlMistake(error).mistake } }));
    }
  });

  it('says each mistake in words that differ from language to language', () => {
    for (const [key, sentence] of Object.entries(CATALOGUES['de']?.diagnostics.mistakes ?? {})) {
      expect(Object.entries(mistakes)).not.toContainEqual([key, sentence]);
    }
  });

  it.each<[string, keyof typeof mistakes]>([
    [BOMB, 'tooManyReferences'],
    ['a: *x', 'needsQuotes'],
    ['a: *', 'needsQuotes'],
    ['a: &x &y z', 'sign'],
    ['a: !x !y z', 'sign'],
    ['a: &x *y', 'sign'],
    ['a: !e!x y', 'sign'],
    ['a: &x[1]', 'sign'],
    ['%foo\na: 1', 'percent'],
    ['%TAG x\na: 1', 'percent'],
    ['a: "\\q"', 'backslash'],
    ['a: [b: c: d]', 'inBrackets'],
    ['a: ["x" "y"]', 'comma'],
    ['a: [b, ,c]', 'comma'],
    ['a: "x"#c', 'comment'],
    ['a: [1, 2]]', 'notOpened'],
    ['a: 1\n}', 'notOpened'],
    ['a: - b', 'hyphen'],
    ['a: > text', 'afterSign'],
    ['a: |x\n  y', 'afterSign'],
    [`${'x'.repeat(1100)}: 1`, 'longName'],
    [`a: ${'['.repeat(20_000)}`, 'tooDeep'],
    ['a: 1\n--- b: 2', 'dots'],
    ['--- b\na: 1', 'dots'],
    ['a: 1\nb', 'noName'],
    ['a: 1\n- b', 'noName'],
    ['a: "b', 'notClosed'],
    ['{a: 1', 'notClosed'],
    ['a: "x" y', 'textGoesOn'],
    ['a: @b', 'needsQuotes'],
    ['a: b: c', 'needsQuotes'],
  ])('tells what is wrong with %j', (yaml, mistake) => {
    expect(said(yaml)).toBe(mistakes[mistake]);
  });
});
