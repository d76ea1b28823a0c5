import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseWithWarnings } from 'yaml';
import { applyEdits } from '../../src/text/text-edit';
import { countCommands, type TokenContext } from '../../src/templates/tokens';
import { insertTemplate } from '../../src/templates/insert-template';
import { renderTemplate } from '../../src/templates/render-template';
import { CONTEXT } from './context';
import { reasonOf } from '../front-matter/reason';

const parse = (yaml: string): unknown => parseWithWarnings(yaml, { logLevel: 'error' });

/** What a value may be made of to become a command: alone, with its neighbours, or when something is taken out. */
const value = fc.string({
  unit: fc.constantFrom(
    ...['<', '%', '<% evil %>', '% evil %>', 'x', ' ', '\n', '\r\n'],
    ...['\uFFFF', '"', "'", '\\x3C', 'token0z'],
  ),
  maxLength: 6,
});
const values = fc.array(value, { maxLength: 3 });

const context: fc.Arbitrary<TokenContext> = fc
  .tuple(value, value, value, value, value, values, values)
  .map(([title, coachee, purpose, worthIf, dateFormat, goals, commitments]) => {
    return { ...CONTEXT, title, coachee, purpose, worthIf, dateFormat, goals, commitments };
  });

const token = fc.constantFrom(
  ...['{{title}}', '{{coachee}}', '{{purpose}}', '{{worth-if}}', '{{goals}}', '{{commitments}}', '{{date}}'],
  ...['{{cursor}}', '{{date:[<]%}}', '{{foo}}', '{{<% foo %>}}'],
);
const bodyPart = fc.constantFrom(
  ...['<', '%', '\n', '\n\n', '- ', '> ', '## A\n', ' '],
  ...['<% own %>', '<%*\nown\n%>', '\uFFFF'],
);
const body = fc.array(fc.oneof(token, bodyPart), { maxLength: 12 }).map((parts) => parts.join(''));

const scalarPart = fc.constantFrom('<', '%', '<% own %>', 'x', '\\x3C', 'token1z');
const scalar = fc.array(fc.oneof(token, scalarPart), { maxLength: 4 }).map((parts) => parts.join(''));
const property = fc.oneof(
  scalar,
  scalar.map((text) => `"${text}"`),
  scalar.map((text) => `'${text}'`),
  scalar.map((text) => `|\n  ${text}\n  ${text}`),
  fc.array(scalar, { maxLength: 3 }).map((items) => `[${items.join(',')}]`),
  fc.array(scalar, { maxLength: 3 }).map((items) => items.map((item) => `\n  - "${item}"`).join('')),
  fc.constantFrom('&a "<% own %>"', '*a', '[[A]]', '[["\\x3C% evil %>"]]'),
);
const head = fc.array(property, { maxLength: 3 }).map((all) => {
  return all.length === 0 ? '' : `---\n${all.map((text, at) => `p${String(at)}: ${text}\n`).join('')}---\n`;
});
const template = fc.tuple(head, body).map(([top, text]) => top + text);

describe('commands of Templater', () => {
  it('in a new note are never more than the template has, whatever the tokens stand for', () => {
    let rendered = 0;
    fc.assert(
      fc.property(template, context, (text, tokens) => {
        const made = renderTemplate({ template: text, context: tokens, parseYaml: parse });
        if (made.kind === 'refused') return;
        rendered += 1;
        expect(countCommands(made.text)).toBeLessThanOrEqual(countCommands(text));
      }),
      { numRuns: 3000 },
    );
    expect(rendered).toBeGreaterThan(500);
  });

  it('in a note that gets a template are never more than both have', () => {
    let inserted = 0;
    fc.assert(
      fc.property(template, template, fc.nat(60), context, (note, text, at, tokens) => {
        const cursor = Math.min(at, note.length);
        const made = insertTemplate({ note, template: text, cursor, context: tokens, parseYaml: parse });
        if (made.kind !== 'edits') return;
        inserted += 1;
        const after = applyEdits(note, made.edits);
        expect(countCommands(after)).toBeLessThanOrEqual(countCommands(note) + countCommands(text));
      }),
      { numRuns: 3000 },
    );
    expect(inserted).toBeGreaterThan(500);
  });

  it('are the template’s own, to the letter, in the body of a new note', () => {
    fc.assert(
      fc.property(body, context, (text, tokens) => {
        const commands = (some: string) => some.match(/<%[^]*?%>/g) ?? [];
        fc.pre(countCommands(text) === commands(text).length);
        const made = renderTemplate({ template: `x${text}`, context: tokens, parseYaml: parse });
        if (made.kind === 'refused') throw new Error(reasonOf(made, 'template'));
        expect(commands(made.text)).toEqual(commands(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('are no reason to refuse a template that hides none, whatever the tokens stand for', () => {
    const parts = fc.array(fc.oneof(token, fc.constantFrom('<', '%', 'x', 'token1z')), { maxLength: 4 });
    const plain = parts.map((all) => all.join(''));
    fc.assert(
      fc.property(plain, plain, context, (first, second, tokens) => {
        const text = `---\na: "${first}"\nb: ['${second}', x]\n---\n`;
        const made = renderTemplate({ template: text, context: tokens, parseYaml: parse });
        expect(made.kind).toBe('rendered');
        const insertion = insertTemplate({ note: '', template: text, cursor: 0, context: tokens, parseYaml: parse });
        expect(insertion.kind).toBe('edits');
      }),
      { numRuns: 2000 },
    );
  });

  it('do not come of a character that only stood between', () => {
    const made = insertTemplate({
      note: 'Before.\n',
      template: '## A\n{{worth-if}}\n{{cursor}}',
      cursor: 0,
      context: { ...CONTEXT, worthIf: '<\uFFFF% evil %>' },
      parseYaml: parse,
    });
    expect(made.kind === 'edits' && applyEdits('Before.\n', made.edits)).toBe('Before.\n\n## A\n<\uFFFF% evil %>\n\n');
    expect(made).toMatchObject({ cursor: 'Before.\n\n## A\n<\uFFFF% evil %>\n'.length });
  });
});
