import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenPieces } from '../../src/body/written-pieces';
import { builtInTemplates } from '../../src/templates/built-in-templates';
import { en } from '../../src/words/en';

const TEMPLATES = Object.entries(builtInTemplates(true, en.templates));

const texts = (note: string) => writtenPieces(note).map(({ text }) => text);

describe('what is written in a note', () => {
  it('is its paragraphs and items, each with the headings above it', () => {
    const two = '# One\n## Two\nA line\nand another.\n\n- an item\n- [x] a task\n1. [/] begun';
    const note = `---\nkind: first\n---\nBefore.\n\n${two}\n\n# Three\n\nEnd.`;
    expect(writtenPieces(note)).toEqual([
      { sections: [], text: 'Before.' },
      { sections: ['one', 'two'], text: 'A line\nand another.' },
      { sections: ['one', 'two'], text: 'an item', item: 'plain' },
      { sections: ['one', 'two'], text: 'a task', item: 'done' },
      { sections: ['one', 'two'], text: 'begun', item: 'open' },
      { sections: ['three'], text: 'End.' },
    ]);
  });

  it('calls a section what it is called in English, in whatever language it was written', () => {
    const own = { sections: ['for my eyes'], text: 'Geheim.' };
    expect(writtenPieces('## Nur für mich\n\nGeheim.')).toEqual([own]);
  });

  it('knows a heading that is underlined', () => {
    const aim = { sections: ['purpose'], text: 'To lead.' };
    expect(writtenPieces('Purpose\n-------\nTo lead.')).toEqual([aim]);
  });

  it('leaves out comments, prompts and what nobody filled', () => {
    const unwritten = ['%% Ask this %%', '> [!question|prompt]- One?\n> - Two?', '- [ ] \n-', '<!-- \n no -->\n'];
    expect(texts(unwritten.join('\n\n'))).toEqual([]);
    const answered = '> [!question|prompt] One?\n\nAn answer.\r\n\r\n> A quotation.\r\n';
    expect(texts(answered)).toEqual(['An answer.', '> A quotation.']);
  });

  it.each(TEMPLATES)('is nothing of the template %s but what it carries', (_, text) => {
    const asked = texts(text.replace(/\{\{[^}]*\}\}/g, ''));
    expect(asked.filter((piece) => piece !== '>')).toEqual([]);
  });

  it('is all of a plain text', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        expect(texts(words.join('\n\n'))).toEqual(words);
        expect(texts(words.map((text) => `- ${text}`).join('\n'))).toEqual(words);
      }),
    );
  });
});
