import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/text/text-edit';
import { appendLines } from '../../src/body/fill-section';

const after = (note: string, ...lines: string[]) => applyEdits(note, [appendLines(note, 'Levels', lines)]);
const HEAD = '---\ncoaching: goal\n---\n';

describe('lines that are added to a section', () => {
  it.each([
    ['a list there', '## Levels\n\n- one\n\n## Next\n', '## Levels\n\n- one\n- two\n\n## Next\n'],
    ['a list right below its heading', '## Levels\n- one\n## Next\n', '## Levels\n- one\n- two\n\n## Next\n'],
    ['its heading alone', '## Levels\n\n## Next\n', '## Levels\n- two\n\n## Next\n'],
    ['text', '## Levels\n\nAgreed in May.\n', '## Levels\n\nAgreed in May.\n\n- two\n'],
    ['the last of its lists, above other text', '## Levels\n- one\n\nSaid.\n', '## Levels\n- one\n- two\n\nSaid.\n'],
    ['what is above a sub-heading', '# Levels\n- one\n### Sub\n- x\n', '# Levels\n- one\n- two\n\n### Sub\n- x\n'],
    ['a note without the section', 'Body.\n', 'Body.\n\n## Levels\n- two\n'],
    ['a note without a last line end', 'Body.', 'Body.\n\n## Levels\n- two\n'],
    ['a note without text', '', '## Levels\n- two\n'],
    ['a heading in code, which is none', '```\n## Levels\n```\n', '```\n## Levels\n```\n\n## Levels\n- two\n'],
    ['a bold line', '**Levels:**\n\n**Next**\n', '**Levels:**\n- two\n\n**Next**\n'],
    ['a list below a bold line', '**Levels**\n- one\n\n**Next**\n- x\n', '**Levels**\n- one\n- two\n\n**Next**\n- x\n'],
    ['a few words and a colon', 'Levels:\n\n- one\n', 'Levels:\n\n- one\n- two\n'],
    ['a heading with more around it', '## ✅ 1. Levels (mine):\n- one\n', '## ✅ 1. Levels (mine):\n- one\n- two\n'],
    ['a heading without case', '## levels.\n- one', '## levels.\n- one\n- two\n'],
  ])('go below %s', (_, before, expected) => {
    expect(after(before, '- two')).toBe(expected);
    expect(after(HEAD + before, '- two')).toBe(HEAD + expected);
  });

  it('go above a comment that nothing closes, or they would be hidden', () => {
    expect(after('Body.\n\n%% hidden\n', '- two')).toBe('Body.\n\n## Levels\n- two\n\n%% hidden\n');
  });

  it('have the line ends of the note', () => {
    expect(after('## Levels\r\n- one\r\n', '- two', '- three')).toBe('## Levels\r\n- one\r\n- two\r\n- three\r\n');
  });

  it('change nothing that is there, and come one after the other', () => {
    const plain = ['## Levels', '# Other', '- one', '  - deep', 'Text.', '', '> q', '---'];
    const line = fc.constantFrom(...plain, '```', '%%', '$$');
    fc.assert(
      fc.property(fc.array(line), fc.boolean(), (lines, ends) => {
        const note = lines.join('\n') + (ends ? '\n' : '');
        const edit = appendLines(note, 'Levels', ['- first']);
        expect(edit.from).toBe(edit.to);
        const once = applyEdits(note, [edit]);
        const twice = after(once, '- second');
        const found = twice.split('\n');
        // What opens something may swallow all below it: then lines go above it, the later ones too.
        const swallows = /```|%%|\$\$/.test(note);
        expect(found).toContain('- first');
        expect(found.indexOf('- second')).toBeGreaterThan(swallows ? -1 : found.indexOf('- first'));
        expect(found.filter((text) => !/^(?:- (?:first|second)|## Levels|)$/.test(text))).toEqual(
          lines.filter((text) => text !== '' && text !== '## Levels'),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
