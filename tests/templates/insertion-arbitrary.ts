import fc from 'fast-check';
import { builtInTemplates } from '../../src/templates/built-in-templates';
import { anyLines, joinPieces, noteInPieces } from '../front-matter/note-arbitrary';
import { en } from '../../src/words/en';

const blocks = fc.constantFrom(
  ...['', '', '', 'text', 'more', '---', '===', '    code', '\tcode', '> [!note]- T', '> - x', '| a |', '| - |'],
  ...['- item', '  more', '1. a', '- [ ] b', '* ', '- ```', '  ```', '```', '~~~', '````', '```js', '#tag', '-->'],
  ...['%%', '%% a %%', 'a %% b', '$$', '$$ a', '<!--', '<!-- a -->'],
);
const headings = fc.constantFrom(
  ...['# Recognition', '## Recognition ##', '## value', '### Value #tag', '## **Value**', '## Own', '##', '## ', '#'],
  ...['## C#', '## Notes', '### Notes', ' ## Purpose', '- ## Purpose', '> ## Purpose', 'Purpose', '##\tA', '## A.'],
);
const tokens = fc.constantFrom(
  ...['{{cursor}}', '{{ Cursor }} a', '- {{goals}}', '{{worth-if}}', '> {{worth-if}}', '{{foo}}', '## {{coachee}}'],
  ...['## {{sponsor}}', '{{sponsor}}', 'a {{title}} b', '- [ ] {{commitments}}', '## {{cursor}}', '{{cursor}}## Last'],
  ...['> [!question|prompt]- Ask', '> - {{goals}}', '%% {{date}} %%'],
);
/** Taken in turn: all alike or mixed. */
const lineBreaks = fc.constantFrom(['\n'], ['\r\n'], ['\n', '\r\n']);
const ending = fc.constantFrom('\n', '');

/** Text below the properties: Markdown of all sorts, whole or broken off. */
export const noteBody: fc.Arbitrary<string> = fc
  .tuple(fc.array(fc.oneof(blocks, headings), { maxLength: 14 }), lineBreaks, ending)
  .map(([lines, breaks, end]) => {
    let count = 0;
    return (lines.join('\n') + end).replaceAll('\n', () => breaks[count++ % breaks.length] ?? '\n');
  });

const top = fc.oneof(
  { weight: 4, arbitrary: noteInPieces.map(joinPieces) },
  { weight: 2, arbitrary: fc.constantFrom('', '\uFEFF') },
  { weight: 1, arbitrary: anyLines },
);

/** Any note, its properties readable or not, and a cursor in it. */
export const noteWithCursor = fc
  .tuple(top, noteBody, fc.nat(400))
  .map(([above, body, at]) => {
    const note = /(?:^\uFEFF?|\n)$/.test(above) ? above + body : `${above}\n${body}`;
    return { note, cursor: Math.min(at, note.length) };
  });

const properties = fc.constantFrom(
  ...['kind: first', 'kind:', 'kind: "{{coachee}}"', "date: '{{date}}'", 'goals: []', 'goals: {{goals}}', 'a: 1'],
  ...['goals:\n  - A\n  - "{{worth-if}}"', 'goals: [a, Delegate, "[[X]]", 12]', 'worth-if: "{{worth-if}}"', ''],
  ...['worth-if: {{sponsor}}', 'a: [1, yes]', 'B: {{foo}}', 'größe: x', 'tags: [a, A, a.]', '# why', '__proto__: x'],
  ...['"two words": x # y', 'n: .inf', 'm: {a: 1}', 'session: {{session}}', 'x: |\n  text\n  more'],
);
const ownTemplate = fc
  .record({
    mark: fc.constantFrom('', '', '\uFEFF'),
    head: fc.option(fc.uniqueArray(properties, { selector: (line) => line.split(':')[0], maxLength: 5 })),
    body: fc.array(fc.oneof(blocks, headings, tokens), { maxLength: 12 }),
    end: ending,
    lineBreak: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ mark, head, body, end, lineBreak }) => {
    const top = head === null ? '' : `---\n${head.map((line) => `${line}\n`).join('')}---\n`;
    return mark + (top + body.join('\n') + end).replaceAll('\n', lineBreak);
  });

/** A template that Groundwork brings, or one of any other shape, which may be none that can be used. */
export const anyTemplate: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: ownTemplate },
  { weight: 1, arbitrary: fc.constantFrom(...Object.values(builtInTemplates(true, en.templates))) },
);

const wholeBlocks = fc.constantFrom(
  ...['text\nmore', '> [!note]- T\n>\n> - x', '| a |\n| - |\n| b |', '```js\n\n# x\n\n```', '<!--\n\n## X\n-->'],
  ...['- a\n\n- b\n\n  more', '1. a\n\n   more\n2. b', '- a\n  - b\n\n\n- c', '- a\n  ```\n  x\n\n  ```\n\n- b'],
  ...['    code\n\n    more', '~~~\n```\n\n~~~', '## Value', '# Own\ntext', 'Purpose\n---', '***', '<!-- a -->\ntext'],
  ...['', '```', '<!--'],
);

/** Blocks as Markdown has them anywhere, apart or close upon each other, the last perhaps without end. */
export const noteOfBlocks: fc.Arbitrary<string> = fc
  .tuple(fc.array(fc.tuple(wholeBlocks, fc.constantFrom('\n', '\n\n', '\n\n', '\n\n\n')), { maxLength: 6 }), ending)
  .map(([parts, end]) => parts.map(([block, gap]) => block + gap).join('').trimEnd() + end);

const NAMES = ['Recognition', 'Value', 'Purpose', 'Left for later', 'For my eyes'];
const level = fc.constantFrom('#', '##', '##', '###');
/** Nothing that nothing closes, and no heading that another section could be below. */
const filling = fc.constantFrom('', '\ntext\n', '- a\n\n  b\n', '#### Own\n', '#### Other\nx\n', '```\n# Value\n```\n');

/** Sections in an order, and a note that has some of them in that order, on one level, with more between them. */
export const sectionsAndNote = fc
  .tuple(fc.shuffledSubarray(NAMES, { minLength: 1 }), level, level, fc.array(fc.tuple(fc.boolean(), filling)), filling)
  .map(([names, inTemplate, inNote, shapes, top]) => {
    const parts = names.map((name, at) => {
      const [isThere, below] = shapes[at] ?? [false, ''];
      return { template: `${inTemplate} ${name}\n\n`, note: isThere ? `${inNote} ${name}\n${below}` : below };
    });
    return {
      names,
      template: parts.map(({ template }) => template).join(''),
      note: top + parts.map(({ note }) => note).join(''),
    };
  });

const anyHeading = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom(...NAMES, 'Own', 'Session 1', '2026-01-10', '2026-01-17'))
  .map(([marks, name]) => `${'#'.repeat(marks)} ${name}`);
const ownBlock = fc.constantFrom('text', 'text\nmore', '- a\n- b', '> q', '```\n# Value\n```', 'Purpose\n---');
const gap = fc.constantFrom('\n', '\n\n', '\n\n\n');

/** A note of headings on all levels, some of them sections of templates, with text below them. */
export const noteOfHeadings = fc
  .array(fc.tuple(fc.oneof(anyHeading, anyHeading, ownBlock), gap), { maxLength: 12 })
  .map((parts) => parts.map((part) => part.join('')).join(''));

/** A template of some sections on all levels. */
export const templateOfHeadings = fc
  .array(fc.oneof(anyHeading, anyHeading, fc.constantFrom('asked', 'Later\n===', '{{cursor}}')), { maxLength: 8 })
  .map((parts) => parts.join('\n\n'));
