import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patch } from '../../src/front-matter/patch';
import { applyEdits } from '../../src/text/text-edit';
import { parseYaml } from './parse-yaml';
import { reasonOf } from './reason';

function without(note: string, ...names: readonly string[]): string {
  const patched = patch(note, Object.fromEntries(names.map((name) => [name, undefined])), parseYaml);
  return patched.kind === 'edits' ? applyEdits(note, patched.edits) : `refused: ${reasonOf(patched)}`;
}

function dataOf(note: string): Record<string, unknown> {
  return (parseYaml(note.replaceAll('\r\n', '\n').split('---\n')[1] ?? '') ?? {}) as Record<string, unknown>;
}

const header = fc.tuple(
  fc.constantFrom('|', '>'),
  fc.constantFrom('', '-', '+', '2', '2+', '-2', '2-'),
  fc.constantFrom('', ' ', ' # how'),
);
const line = fc.constantFrom('  text\n', '    more\n', '\n', '   \n', '  x |\n', '  # text\n');
const scalar = fc
  .tuple(header, fc.array(line, { maxLength: 4 }))
  .map(([parts, lines]) => `${parts.join('')}\n  first\n${lines.join('')}`);
const value = fc.oneof(
  scalar,
  scalar.map((text) => `\n  - ${text.replaceAll(/^ {2}/gm, '      ').trimStart()}`),
  fc.constantFrom('1\n', '\n', '"a"\n', 'one\n  two\n', '[a, b]\n', '\n  - a\n'),
);
const between = fc
  .array(fc.constantFrom('', ' ', '   ', '     ', '# note', '  # note', '      # note', '#'), { maxLength: 3 })
  .map((lines) => lines.map((line) => `${line}\n`).join(''));
const note = fc
  .tuple(fc.array(fc.tuple(value, between), { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\r\n'))
  .map(([entries, lineBreak]) => {
    const lines = entries.map(([text, below], at) => `p${String(at)}: ${text}${below}`);
    return `---\n${lines.join('')}---\nBody\n`.replaceAll('\n', lineBreak);
  });

describe('removing properties', () => {
  it('keeps a line of spaces out of the block scalar that it comes to stand below', () => {
    expect(without('---\na: |\n  text\nb: 1\n   \nc: 2\n---\n', 'b')).toBe('---\na: |\n  text\n#\n   \nc: 2\n---\n');
    expect(without('---\r\na: |\r\n  text\r\nb: 1\r\n   \r\n---\r\n', 'b')).toBe(
      '---\r\na: |\r\n  text\r\n#\r\n   \r\n---\r\n',
    );
  });

  it('leaves nothing behind where spaces are too few to be text', () => {
    expect(without('---\na: |\n  text\nb: 1\n  \nc: 2\n---\n', 'b')).toBe('---\na: |\n  text\n  \nc: 2\n---\n');
    expect(without('---\na:\n  - |\n    text\n  - b\nb: 1\n     \n---\n', 'b')).toBe(
      '---\na:\n  - |\n    text\n  - b\n     \n---\n',
    );
  });

  it('is refused for no block scalar, whatever lines of spaces and comments are around', () => {
    fc.assert(
      fc.property(note, fc.nat(), fc.nat(), (text, first, second) => {
        let data: Record<string, unknown>;
        try {
          data = dataOf(text);
        } catch {
          return;
        }
        const names = Object.keys(data);
        const gone = [...new Set([names[first % names.length] ?? '', names[second % names.length] ?? ''])];
        const after = without(text, ...gone);
        expect(after).not.toContain('refused');
        const left = Object.entries(data).filter(([name]) => !gone.includes(name));
        expect(dataOf(after)).toEqual(Object.fromEntries(left));
      }),
      { numRuns: 300 },
    );
  });
});
