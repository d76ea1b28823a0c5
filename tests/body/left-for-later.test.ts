import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leftForLater } from '../../src/body/left-for-later';
import { builtInTemplates } from '../../src/templates/built-in-templates';
import { de } from '../../src/words/de';
import { en } from '../../src/words/en';

describe('what a first session left for later', () => {
  it('is each item below its heading, in either language and at any depth, without Markdown', () => {
    const below = '- The **deputy**\n- How [[Ops|operations]] decides\n  and who pays\n\n### Perhaps never\n\n1. Sleep';
    const expected = ['The deputy', 'How operations decides and who pays', 'Sleep'];
    expect(leftForLater(`## Left for later\n\n${below}\n\n## For my eyes\n\nNo.`)).toEqual(expected);
    expect(leftForLater(`## Für später\n\n${below}\n`)).toEqual(expected);
  });

  it('is each line of a paragraph, once', () => {
    const note = '## Left for later\r\nThe deputy\r\nThe budget\r\n\r\nThe deputy\r\n';
    expect(leftForLater(note)).toEqual(['The deputy', 'The budget']);
  });

  it('is not what was ticked, cancelled or struck out, nor the lines below that', () => {
    const done = '- [x] The deputy\n  since March\n- [-] The budget\n- ~~The car~~\n- ~~The roof~~.';
    const open = '- [ ] The ~~old~~ desk\n- [/] Sleep\n';
    expect(leftForLater(`## Left for later\n\n${done}\n${open}`)).toEqual(['The old desk', 'Sleep']);
  });

  it.each([en, de])('is nothing in a note that only has its template', ({ templates }) => {
    expect(leftForLater(builtInTemplates(true, templates).first)).toEqual([]);
  });

  it('is nothing where there is no such section', () => {
    expect(leftForLater('## Value\n\n- The deputy\n')).toEqual([]);
  });

  it('is read without an error whatever a note holds', () => {
    const signs = ['- [x] ', '- ', '~~', 'a', '\n', '> ', '```\n', '%%', '  ', '|'];
    const piece = fc.constantFrom('## Left for later\n', ...signs);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        for (const line of leftForLater(pieces.join(''))) expect(line).toMatch(/^\S(?:.*\S)?$/);
      }),
    );
  });
});
