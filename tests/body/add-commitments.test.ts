import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCommitments, sortCommitments } from '../../src/body/add-commitments';
import { commitmentsIn } from '../../src/body/open-commitments';
import { applyEdits } from '../../src/text/text-edit';

const VAULT = { privateHeadings: ['Supervision'], commitmentHeadings: ['Promises'] };
const PLACE = { ...VAULT, sections: ['Commitments', 'Promises'], isClosing: false } as const;
const after = (note: string, ...lines: string[]) => applyEdits(note, addCommitments(note, lines, PLACE));
const openIn = (note: string) => commitmentsIn(note, VAULT).open;

describe('a commitment', () => {
  it('is not added again where it is open in the section, whatever was added to it there', () => {
    for (const there of ['- [ ] Rest', '- [/] Rest ([[One]]) 📅 2026-03-30', '* [ ] Rest ^id\n  - at home']) {
      const note = `## Commitments\n\n${there}\n`;
      expect(after(note, 'Rest')).toBe(note);
    }
    const sorted = sortCommitments(['Rest'], ['Rest', 'Sleep', 'Sleep']);
    expect(sorted).toEqual({ added: ['Sleep'], there: ['Rest', 'Sleep'] });
  });

  it.each([
    ['ticked', '## Commitments\n\n- [x] Rest\n', '## Commitments\n\n- [x] Rest\n- [ ] Rest\n'],
    ['a task elsewhere', '- [ ] Rest\n\n## Commitments\n', '- [ ] Rest\n\n## Commitments\n- [ ] Rest\n'],
    ['a line of text', 'Rest\n\n## Commitments\n', 'Rest\n\n## Commitments\n- [ ] Rest\n'],
    ['private', '## For my eyes\n- [ ] Rest\n', '## For my eyes\n- [ ] Rest\n\n## Commitments\n- [ ] Rest\n'],
  ])('is added where the same words are %s', (_, before, expected) => {
    expect(after(before, 'Rest')).toBe(expected);
  });
});

describe('the section of commitments', () => {
  it('is made above a private part that would take it in, in either language', () => {
    for (const heading of ['# For my eyes', '# Nur für mich', 'Supervision\n===']) {
      const note = `Said.\n\n${heading}\nHm.\n\n## More\nHm.\n`;
      expect(after(note, 'Rest')).toBe(note.replace(heading, `## Commitments\n- [ ] Rest\n\n${heading}`));
    }
    const two = 'Said.\n\n# For my eyes\nHm.\n\n# Supervision\nHm.\n';
    expect(after(two, 'Rest')).toBe(two.replace('# For my', '## Commitments\n- [ ] Rest\n\n# For my'));
    const top = '---\na: 1\n---\n# For my eyes\n';
    expect(after(top, 'Rest')).toBe(top.replace('# For', '## Commitments\n- [ ] Rest\n\n# For'));
  });

  it('goes to the end where the private part ends with it', () => {
    expect(after('## For my eyes\nHm.\n', 'Rest')).toBe('## For my eyes\nHm.\n\n## Commitments\n- [ ] Rest\n');
  });

  it('is not one that is private, and nothing goes into a private part of it', () => {
    const hidden = '# For my eyes\n## Commitments\n- [ ] x\n';
    expect(after(hidden, 'Rest')).toBe(`## Commitments\n- [ ] Rest\n\n${hidden}`);
    const within = '## Commitments\n- [ ] a\n\n**For my eyes**\n- [ ] x\n\n## Next\n';
    expect(after(within, 'Rest')).toBe(within.replace('] a\n', '] a\n- [ ] Rest\n'));
  });

  it('is the first that there is of its names', () => {
    expect(after('## Promises\n', 'Rest')).toBe('## Promises\n- [ ] Rest\n');
    expect(after('## Promises\n\n## Vorhaben\n', 'Rest')).toBe('## Promises\n\n## Vorhaben\n- [ ] Rest\n');
  });
});

it('what is added is open and not private, changes nothing else, and is not added a second time', () => {
  const hidden = ['# For my eyes', '## For my eyes', '**For my eyes**', '> [!note] For my eyes'];
  const ours = ['## Commitments', '**Promises**', '- [ ] Rest', '- [x] Rest', '- [ ] Rest 📅 2026-03-30', 'Rest'];
  const line = fc.constantFrom(...hidden, ...ours, '> q', '### Sub', '## Next', '', '', '- x');
  const typed = fc.constantFrom('Rest', 'Sleep', 'Tell [[Ben]] ^id', 'Go 📅 2026-03-30', '[ ] Box', '# Tag');
  fc.assert(
    fc.property(fc.array(line), fc.array(typed, { minLength: 1 }), fc.boolean(), (note, added, isCr) => {
      const before = note.join(isCr ? '\r\n' : '\n');
      const once = after(before, ...added);
      expect(sortCommitments(openIn(once), added).added).toEqual([]);
      expect(after(once, ...added)).toBe(once);
      for (const edit of addCommitments(before, added, PLACE)) expect(edit.from).toBe(edit.to);
    }),
    { numRuns: 300 },
  );
});
