import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../cli/parse-yaml';
import { readFrontMatter } from '../../src/front-matter/front-matter';

describe('parseYaml', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['date: 2026-03-10', { date: '2026-03-10' }, 'a day stays text'],
    ['time: 14:30', { time: '14:30' }, 'a time is no number in sixties'],
    ['number: 012', { number: 12 }, 'an octal of YAML 1.1 is a decimal'],
    ['word: yes', { word: 'yes' }, 'yes is a word'],
    ['text: |\n  ---\n  more', { text: '---\nmore\n' }, 'a fence within text closes nothing'],
    ['---js: 1', { '---js': 1 }, 'a name that begins like a fence is a name'],
  ])('reads %j as %j: %s', (source, data) => {
    expect(parseYaml(source)).toEqual(data);
  });

  it('gives what was changed last time anew', () => {
    const first = parseYaml('a: [1]') as { a: number[] };
    first.a.push(2);
    expect(parseYaml('a: [1]')).toEqual({ a: [1] });
  });

  it('throws again when the same broken text is read again', () => {
    for (const attempt of [1, 2]) expect(() => parseYaml('a: ['), `attempt ${attempt}`).toThrow();
  });

  it('refuses a name that is there twice', () => {
    expect(() => parseYaml('a: 1\na: 2')).toThrow();
  });

  const fences = ['---js', '---javascript', '--- js', '---json', '---coffee'];

  it.each(fences)('never evaluates a note that begins with %s', (fence) => {
    const text = `${fence}\n{ a: globalThis.touched = true }\n---\n`;
    expect(readFrontMatter(text, parseYaml)).toEqual({ kind: 'none' });
    expect('touched' in globalThis).toBe(false);
  });

  it('names the line of the note that is wrong', () => {
    expect(readFrontMatter('---\na: 1\nb: [\n---\n', parseYaml)).toMatchObject({ kind: 'unreadable', line: 4 });
  });
});
