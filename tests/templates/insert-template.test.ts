import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/text/text-edit';
import { type Insertion, insertTemplate } from '../../src/templates/insert-template';
import { parseYaml } from '../front-matter/parse-yaml';
import { CONTEXT } from './context';
import { saidRefusal } from '../front-matter/reason';

const SECTIONS = '## Recognition\n\n{{cursor}}\n\n## Value\n\n> [!question]- When?\n\n## Purpose\n';

function insert(note: string, template: string, cursor = 0): Insertion {
  return insertTemplate({ note, template, cursor, context: CONTEXT, parseYaml });
}

/** The note after the insertion; the cursor stands at the | in `note`, and comes out as one. */
function inserted(note: string, template: string, withCursor = false): string {
  const at = note.indexOf('|');
  const text = note.replace('|', '');
  const made = insert(text, template, Math.max(at, 0));
  if (made.kind === 'complete') return 'complete';
  if (made.kind === 'refused') return `refused: ${made.where} ${String(made.line)}`;
  const result = applyEdits(text, made.edits);
  return withCursor ? `${result.slice(0, made.cursor)}|${result.slice(made.cursor)}` : result;
}

const properties = (lines: string): string => `---\n${lines}---\n`;

/** [in the note, in the template, result]: the corners of the rules that docs/inserting.md gives. */
const TABLE: [row: string, note: string, template: string, result: string][] = [
  [
    'no front matter: properties are added above the text',
    '# Text\n',
    properties('kind: first\n'),
    '---\nkind: first\n---\n# Text\n',
  ],
  ['an empty block', '---\n---\n', properties('kind: first\nx:\n'), '---\nkind: first\nx:\n---\n'],
  [
    'a property with a value: the note’s stays',
    properties('kind: regular # c\n'),
    properties('kind: first\n'),
    'complete',
  ],
  ['a checkbox that is false is a value', properties('paid: false\n'), properties('paid: true\n'), 'complete'],
  [
    'an empty property: the template’s value',
    properties('kind: # c\n'),
    properties('kind: first\n'),
    properties('kind: first # c\n'),
  ],
  [
    'null, empty quotes, no items are empty too',
    properties('a: null\nb: ""\nc: []\n'),
    properties('a: x\nb: y\nc: z\n'),
    properties('a: x\nb: "y"\nc: z\n'),
  ],
  [
    'a missing property is added',
    properties('a: 1\n'),
    properties('kind: first\ngoals: []\nworth-if:\n'),
    properties('a: 1\nkind: first\ngoals: []\nworth-if:\n'),
  ],
  [
    'a property that is empty in both stays as it is',
    properties('a:\nb: []\nc: ""\n'),
    properties('a: []\nb:\nc:\n'),
    'complete',
  ],
  [
    'lists unite, the note’s first',
    properties("goals:\n- 'B' # c\n- A\n"),
    properties('goals: [A, C]\n'),
    properties("goals:\n- 'B' # c\n- A\n- C\n"),
  ],
  [
    'a flow list stays one',
    properties('goals: [ "B",A ]\n'),
    properties('goals:\n  - C\n'),
    properties('goals: [ "B",A,C ]\n'),
  ],
  [
    'a scalar and a list unite',
    properties("goals: 'B'\n"),
    properties('goals: [C, B]\n'),
    properties("goals:\n  - 'B'\n  - C\n"),
  ],
  [
    'an unquoted link and a list unite',
    properties('goals: [[B]]\n'),
    properties('goals: [C]\n'),
    properties('goals: ["[[B]]", C]\n'),
  ],
  [
    'unquoted links in a list stay',
    properties('goals:\n  - [[B]]\n'),
    properties('goals: ["[[B]]", C]\n'),
    properties('goals:\n  - [[B]]\n  - C\n'),
  ],
  [
    'no duplicates by alias, subpath, case or spaces',
    properties('goals:\n  - "[[B#x|b]]"\n  - Say No\n'),
    properties('goals: ["[[B]]", "say  no."]\n'),
    'complete',
  ],
  [
    'an empty list takes the template’s items once each',
    properties('goals: []\n'),
    properties('goals: [A, B, A]\n'),
    properties('goals:\n  - A\n  - B\n'),
  ],
  ['a mapping stays', properties('goals: {a: 1}\n'), properties('goals: [A]\n'), 'complete'],
  ['unreadable YAML: refused', properties('a: [\n'), '## A\n', 'refused: note 3'],
  ['a list on top: refused', properties('- a\n'), properties('a: 1\n'), 'refused: note 2'],
  ['duplicate names: refused', properties('a: 1\na: 2\n'), properties('b: 1\n'), 'refused: note 3'],
  ['a flow mapping on top: refused', properties('{a: 1}\n'), properties('b: 1\n'), 'refused: note 2'],
  ['a fence that nothing closes: refused', '---\na: 1\n', '## A\n', 'refused: note 1'],
  [
    'a template with code above its properties: refused',
    'text\n',
    '<%* const a = 1 -%>\n<% tp.x %>\n---\na: 1\n---\n',
    'refused: template 1',
  ],
  ['a template with code above a rule', 'text\n', '<%* a %>\n\n---\n\nb\n', 'text\n\n<%* a %>\n\n---\n\nb\n'],
  ['a template without fence end: refused', 'text\n', '---\na: 1\n', 'refused: template 1'],
  ['a template with broken YAML: refused', 'text\n', properties('\na: "x\n'), 'refused: template 4'],
  ['a template with a mapping: refused', 'text\n', properties('a: {b: 1}\n'), 'refused: template 2'],
  ['all sections are there', '## Purpose\na\n# recognition\nb\n## VALUE ##\n', SECTIONS, 'complete'],
  [
    'a section is there and another is missing',
    '## Value\nmine\n',
    '## Value\nnot mine\n## Purpose\n',
    '## Value\nmine\n\n## Purpose\n',
  ],
  [
    'missing sections come in order',
    'a\n\n## Value\nmine\n\n### More\n\n# Other\nb|\n',
    SECTIONS,
    'a\n\n## Recognition\n\n\n\n## Value\nmine\n\n### More\n\n## Purpose\n\n# Other\nb\n',
  ],
  ['a heading in a code fence is no section', '```\n## A\n```\n', '## A\nx\n', '```\n## A\n```\n\n## A\nx\n'],
  [
    'sections of one name are counted',
    '## A\n### Notes\n## B\n',
    '## A\n### Notes\n## B\n### Notes\n',
    '## A\n### Notes\n## B\n\n### Notes\n',
  ],
  [
    'sections of one name are told apart by what they stand below',
    '## B\n### Notes\nmine\n',
    '## A\n### Notes\n## B\n### Notes\n',
    '## A\n\n### Notes\n\n## B\n### Notes\nmine\n',
  ],
  [
    'a missing section comes before the next one, also where the title above both is one of them',
    '# Title\n\n## B\n',
    '# Title\n## A\n## B\n',
    '# Title\n\n## A\n\n## B\n',
  ],
  [
    'an underlined heading is one',
    'A\n===\n> x\n---\n\nB\n---\n',
    '## A\n## C\n## B\n## x\n',
    'A\n===\n> x\n---\n\n## C\n\nB\n---\n\n## x\n',
  ],
  ['emphasis, links and tags make no other name', '## **A** #x\n# [B](x)\n', '## A\n## B #y\n', 'complete'],
  ['a number sign in a name is part of it', '## C#\n', '## C\n', '## C#\n\n## C\n'],
  ['a heading whose token has nothing to say comes once', '##\n', '## {{sponsor}}\n', 'complete'],
  ['money is no formula', '$$ a\n\n## A\n\n$$ b\n', '## A\n', 'complete'],
  ['a rule on top begins no properties', '\n\na\n', '\n---\nb\n', '\n---\nb\n\n\na\n'],
  ['a template that would swallow the note: refused', 'a\n', '## A\n\n%% x\n', 'refused: template null'],
  ['text above the first heading comes with the first section', 'a\n', 'Hello\n\n## A\n', 'a\n\nHello\n\n## A\n'],
  ['and does not come again', '## A\n', 'Hello\n\n## A\n## B\n', '## A\n\n## B\n'],
  ['a template without headings goes in once', 'Before\n\nHello\n', 'Hello\n', 'complete'],
];

describe.each([['\n'], ['\r\n']])('insertTemplate, line end %j', (lineBreak) => {
  it.each(TABLE)('%s', (_, note, template, result) => {
    const withBreaks = (text: string) => text.replaceAll('\n', lineBreak);
    expect(inserted(withBreaks(note), withBreaks(template))).toBe(withBreaks(result));
  });
});

it('fills an empty note', () => {
  expect(inserted('', properties('kind: first\n') + SECTIONS, true)).toBe(
    '---\nkind: first\n---\n## Recognition\n\n|\n\n## Value\n\n> [!question]- When?\n\n## Purpose\n',
  );
});

describe('a template without headings goes below the block that the cursor is in', () => {
  it.each([
    ['paragraph', 'a|\nb\n\nc\n', 'a\nb\n\nMine.\n\nc\n'],
    ['last line without end', 'a|', 'a\n\nMine.\n'],
    ['blank line', 'a\n\n|\nb\n', 'a\n\nMine.\n\nb\n'],
    ['blank line above all', '|\na\n', 'Mine.\n\na\n'],
    ['blank line below text', 'a\n|\nb\n', 'a\n\nMine.\n\nb\n'],
    ['end of the note', 'a\n|', 'a\n\nMine.\n'],
    ['code fence', '```js\n\n|x\n\n```\nb\n', '```js\n\nx\n\n```\nb\n\nMine.\n'],
    ['code fence of tildes and more', '~~~~\n|\n~~~\n~~~~\n\nb\n', '~~~~\n\n~~~\n~~~~\n\nMine.\n\nb\n'],
    ['code fence that nothing closes', 'a\n\n```\n\n|x\n', 'a\n\nMine.\n\n```\n\nx\n'],
    ['callout', '> [!note]- T\n>|\n> x\n\nb\n', '> [!note]- T\n>\n> x\n\nMine.\n\nb\n'],
    ['list', '- a|\n- b\n\nc\n', '- a\n- b\n\nMine.\n\nc\n'],
    ['list with blank lines', '- a|\n\n  more\n\n- b\n\nc\n', '- a\n\n  more\n\n- b\n\nMine.\n\nc\n'],
    [
      'list with a code fence',
      '1. a|\n   ```\n\n   ```\n\n2. b\n\nc\n',
      '1. a\n   ```\n\n   ```\n\n2. b\n\nMine.\n\nc\n',
    ],
    ['table', 'a ¦ b\n--¦|--\nc ¦ d\n\nc\n', 'a ¦ b\n--¦--\nc ¦ d\n\nMine.\n\nc\n'],
    ['comment that nothing closes', 'a\n\n%% b\n\nc\n|', 'a\n\nMine.\n\n%% b\n\nc\n'],
    ['formula that nothing closes: the end is sure', '$$\n\nb|\n\nc\n', '$$\n\nb\n\nc\n\nMine.\n'],
    ['comment', '%% a|\n\nb %%\n\nc\n', '%% a\n\nb %%\n\nMine.\n\nc\n'],
    ['HTML comment', '<!--\n\n|b\n-->\nc\n\nd\n', '<!--\n\nb\n-->\nc\n\nMine.\n\nd\n'],
    ['formula', '$$\n\n|x\n$$\n\nd\n', '$$\n\nx\n$$\n\nMine.\n\nd\n'],
    ['heading with text below', '# T|\nx\n\ny\n', '# T\nx\n\nMine.\n\ny\n'],
    ['front matter', '---\nx|: 1\n---\nb\n', '---\nx: 1\n---\nMine.\n\nb\n'],
    ['front matter without a line end', '---\nx: 1\n---|', '---\nx: 1\n---\nMine.\n'],
    ['percent signs that open nothing: the end is sure', 'a %% b|\n\nc\n', 'a %% b\n\nc\n\nMine.\n'],
    ['front matter above a blank line', '---\nx|: 1\n---\n\nb\n', '---\nx: 1\n---\n\nMine.\n\nb\n'],
    ['HTML', '<pre>|\n\nb\n</pre>\n\nc\n', '<pre>\n\nb\n</pre>\n\nMine.\n\nc\n'],
    ['HTML that nothing closes', 'a\n\n<script>\n\nb|\n', 'a\n\nMine.\n\n<script>\n\nb\n'],
  ])('%s', (_, note, result) => {
    const table = (text: string) => text.replaceAll('¦', '|');
    const text = table(note.replace('|', ''));
    const made = insert(text, 'Mine.\n', note.indexOf('|'));
    expect(made.kind === 'edits' && applyEdits(text, made.edits)).toBe(table(result));
  });
});

/** [where, note with the cursor, note afterwards] of the template `## Value`, `### How`, `## Purpose`. */
const PLACES: [where: string, note: string, result: string][] = [
  ['below all text of a note without any', 'a|\n\nb\n', 'a\n\nb\n\n## Value\n\n### How\n\n## Purpose\n'],
  [
    'below all text, also with the cursor among the properties, below which a blank line stays',
    '---\nx|: 1\n---\n\na\n',
    '---\nx: 1\n---\n\na\n\n## Value\n\n### How\n\n## Purpose\n',
  ],
  [
    'below the blank line that is left under the properties',
    '---\nx|: 1\n---\n\n',
    '---\nx: 1\n---\n\n## Value\n\n### How\n\n## Purpose\n',
  ],
  [
    'beside the headings of a note that has several on top',
    '# A\na|\n\n# B\nb\n',
    '# A\na\n\n# B\nb\n\n# Value\n\n## How\n\n# Purpose\n',
  ],
  ['below one title', '# A\na|\n\n## B\nb\n', '# A\na\n\n## B\nb\n\n## Value\n\n### How\n\n## Purpose\n'],
  [
    'on the level of those that are there, where that is lower',
    '### Recognition\n\n### Purpose\nmine|\n\n### Actions\n',
    '### Recognition\n\n### Value\n\n#### How\n\n### Purpose\nmine\n\n### Actions\n',
  ],
  [
    'on the level of those that are there, where that is higher',
    '# Value\nmine|\n\n# Actions\n',
    '# Value\nmine\n\n## How\n\n# Purpose\n\n# Actions\n',
  ],
  [
    'into the entry that the cursor is in and that has some of them',
    '# Mara\n## Purpose\nhers\n## 2026-01-10\n### Value\nmine|\n## 2026-01-17\nx\n',
    '# Mara\n## Purpose\nhers\n## 2026-01-10\n### Value\nmine\n\n#### How\n\n### Purpose\n\n## 2026-01-17\nx\n',
  ],
  [
    'in one piece into the entry that the cursor is in and that has none of them',
    '# Mara\n## Purpose\nhers\n## 2026-01-10\n### Value\nmine\n## 2026-01-17\nx|\n## Notes\ny\n',
    '# Mara\n## Purpose\nhers\n## 2026-01-10\n### Value\nmine\n## 2026-01-17\nx\n\n' +
      '### Value\n\n#### How\n\n### Purpose\n\n## Notes\ny\n',
  ],
  [
    'in one piece into an entry that says no day, beside one that has some',
    '# Mara\n## Session 1\n### Value\nmine\n## Session 2\nx|\n',
    '# Mara\n## Session 1\n### Value\nmine\n## Session 2\nx\n\n### Value\n\n#### How\n\n### Purpose\n',
  ],
  [
    'in one piece below all, where some are in one entry and some are in another',
    '# Mara\nx|\n## Purpose\nhers\n## Session 1\n### Value\nmine\n',
    '# Mara\nx\n## Purpose\nhers\n## Session 1\n### Value\nmine\n\n## Value\n\n### How\n\n## Purpose\n',
  ],
  [
    'below the end, where it is not sure what is a formula',
    '$$ 5\n\n## Value\nmine|\n\n## Other\nx\n',
    '$$ 5\n\n## Value\nmine\n\n## Other\nx\n\n## How\n\n## Purpose\n',
  ],
  [
    'on the lowest level at least, which is the sixth',
    '###### Value\nmine|\n',
    '###### Value\nmine\n\n###### How\n\n###### Purpose\n',
  ],
];

describe('the sections of a template that a note lacks go', () => {
  it.each(PLACES)('%s', (_, note, result) => {
    const template = '## Value\n\n### How\n\n## Purpose\n';
    expect(inserted(note, template)).toBe(result);
    const text = note.replace('|', '');
    const at = result.indexOf(text.slice(0, note.indexOf('|'))) + note.indexOf('|');
    expect(insert(result, template, at).kind).toBe('complete');
  });

  it('without a title that stands above all of them, where some are there', () => {
    expect(inserted('# Mine\n\n## Value\n', '# Session\n## Value\n## Purpose\n')).toBe(
      '# Mine\n\n## Value\n\n## Purpose\n',
    );
  });

  it('with number signs, where an underlined heading gets another level', () => {
    expect(inserted('### Value\n', '## Value\n\nPurpose\n---\n\nx\n')).toBe('### Value\n\n### Purpose\n\nx\n');
  });
});

describe('insertTemplate and the cursor', () => {
  it('goes where the template says, behind new front matter', () => {
    const sections = SECTIONS.replace('{{cursor}}', '|');
    const result = `---\nkind: first\n---\na\n\n${sections}`;
    const made = inserted('a\r\n|\r\n', properties('kind: first\n') + SECTIONS, true);
    expect(made.replaceAll('\r\n', '\n')).toBe(result);
    expect(made.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('goes above the first section where the template says so, and not for its own sake', () => {
    expect(inserted('a|\nb\n', '{{cursor}}\n\n## A\n', true)).toBe('a\nb\n\n|\n\n## A\n');
    expect(inserted('a|\n', '{{cursor}}\n')).toBe('complete');
  });

  it('stays with its text where the section with the cursor is there already', () => {
    expect(inserted('## Recognition\n\nmine|\n', properties('kind: first\n') + SECTIONS, true)).toBe(
      '---\nkind: first\n---\n## Recognition\n\nmine|\n\n## Value\n\n> [!question]- When?\n\n## Purpose\n',
    );
  });

  it('does not stay inside a value that was replaced', () => {
    expect(inserted('---\na: nu|ll\nb: 1\n---\n', properties('a: first\n'), true)).toBe('---\na: first|\nb: 1\n---\n');
  });

  it('names the tokens it does not know', () => {
    expect(insert('', '{{foo}}')).toMatchObject({ kind: 'edits', unknownTokens: ['{{foo}}'] });
  });

  it('adds no second spelling of a property, and is refused where the note has two', () => {
    const template = properties('date: 2026-03-02\nTags: [b]\n');
    const note = properties('DATE: 2026-03-01\ntags:\n  - a\n');
    expect(inserted(note, template)).toBe(properties('DATE: 2026-03-01\ntags:\n  - a\n  - b\n'));
    expect(inserted(properties('Date:\n'), template)).toBe(properties('Date: 2026-03-02\nTags:\n  - b\n'));
    expect(saidRefusal(insert(properties('Date: 1\nDATE: 2\n'), template))).toMatchObject({
      kind: 'refused',
      where: 'note',
      reason: '“Date, DATE” are spellings of one name; please keep one of them.',
    });
  });

  it('uses the vault’s names for properties', () => {
    const propertyNames = (name: string) => (name === 'kind' ? 'Art' : name);
    const note = properties('Art: regular\n');
    const made = insertTemplate({
      note,
      template: properties('kind: first\nx: 1\n'),
      cursor: 0,
      context: CONTEXT,
      parseYaml,
      propertyNames,
    });
    expect(made.kind === 'edits' && applyEdits(note, made.edits)).toBe(properties('Art: regular\nx: 1\n'));
  });
});

describe('headings that say different things in brackets', () => {
  const calls = '## Call (Ann)\n\n## Call (Ben)\n';

  it.each([
    ['one is there', '## Call (Ben)\n\nBen.\n', calls, '## Call (Ann)\n\n## Call (Ben)\n\nBen.\n'],
    ['both are there', '## Call (Ben)\n\n## Call (Ann)\n', calls, 'complete'],
    ['one of ours is there', '## Value (Ben)\n', '## Value (Ann)\n\n## Value (Ben)\n',
      '## Value (Ann)\n\n## Value (Ben)\n'],
    ['ours has something there', '## Value (Ben)\n', '## Value\n', 'complete'],
    ['the template’s has something there', '## Value\n', '## Value (Ben)\n', 'complete'],
    ['it is how long', '## Call (10 min)\n', '## Call\n', 'complete'],
    ['it is by when', '## Call (by Monday)\n', '## Call (by Friday)\n\n## Call (by Monday)\n',
      '## Call (by Friday)\n\n## Call (by Monday)\n'],
  ])('are sections of their own: %s', (_, note, template, result) => {
    expect(inserted(note, template)).toBe(result);
  });
});
