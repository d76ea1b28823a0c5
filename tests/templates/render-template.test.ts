import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFrontMatter } from '../../src/front-matter/front-matter';
import { renderTemplate } from '../../src/templates/render-template';
import type { TokenContext } from '../../src/templates/tokens';
import { CONTEXT } from './context';
import { reasonOf, saidRefusal } from '../front-matter/reason';

function render(template: string, context: TokenContext = CONTEXT, propertyNames?: (name: string) => string) {
  return renderTemplate({ template, context, parseYaml: parse, ...(propertyNames ? { propertyNames } : {}) });
}

/** The text, with | where the cursor goes; fails where the template is refused. */
function rendered(template: string, context?: TokenContext, propertyNames?: (name: string) => string): string {
  const made = render(template, context, propertyNames);
  if (made.kind === 'refused') throw new Error(reasonOf(made, 'template'));
  return `${made.text.slice(0, made.cursor)}|${made.text.slice(made.cursor)}`;
}

describe('renderTemplate', () => {
  it('fills properties as YAML, whatever the template puts around its tokens', () => {
    const template = [
      '---',
      '# made for {{codename}}, "{{codename}}"',
      'engagement: "{{engagement}}" # link',
      "coachee: '{{coachee}}'",
      'bare: {{coachee}}',
      'about: {{codename}} at {{organisation}}',
      'date: "{{date}}"',
      'session: {{session}}',
      'goals: {{goals}}',
      'others:',
      '  - {{goals}}',
      '  - "Trust"',
      'none: {{sponsor}}',
      'odd: "{{foo}}"',
      'run: <% tp.date.now("YYYY") %>',
      '---',
      '# {{title}}',
      '{{cursor}}',
      '',
    ].join('\n');
    expect(rendered(template)).toBe(
      [
        '---',
        '# made for {{codename}}, "{{codename}}"',
        'engagement: "[[Engagements/Heron|Heron]]" # link',
        'coachee: "Mara: Lind"',
        'bare: "Mara: Lind"',
        'about: Heron at Nordhafen "Logistik"',
        'date: 2026-11-22',
        'session: 3',
        'goals:',
        '  - "[[Goals/Delegate]]"',
        '  - Say no',
        'others:',
        '  - "[[Goals/Delegate]]"',
        '  - Say no',
        '  - "Trust"',
        'none:',
        'odd: "{{foo}}"',
        'run: <% tp.date.now("YYYY") %>',
        '---',
        '# 2026-11-22 Heron',
        '|',
        '',
      ].join('\n'),
    );
  });

  it('fills a link without quotes, and keeps quotes that hold more than a token company', () => {
    const template = '---\nlink: [[{{codename}}]]\nsaid: He said "{{codename}}" twice\n---\n';
    expect(rendered(template)).toBe('---\nlink: "[[Heron]]"\nsaid: He said "Heron" twice\n---\n|\n');
  });

  it('names unknown tokens of properties and body', () => {
    expect(render('---\na: "{{foo}}"\n---\n{{bar}}')).toMatchObject({ unknownTokens: ['{{foo}}', '{{bar}}'] });
  });

  it('puts the cursor at the end where the template does not say', () => {
    expect(rendered('{{codename}}\n')).toBe('Heron\n|');
  });

  it.each([
    ['', '|\n'],
    ['---\na: {{codename}}\n---', '---\na: Heron\n---\n|\n'],
    ['---\na: 1\n---\n', '---\na: 1\n---\n|\n'],
    ['---\na: 1\n---\n{{cursor}}', '---\na: 1\n---\n|\n'],
    ['{{purpose}}', '|\n'],
  ])('leaves no body empty, over which Templater would put the template of the folder: %j', (template, note) => {
    expect(rendered(template)).toBe(note);
  });

  it('writes bare dates and times of the body as set, and those of properties so that they are read', () => {
    const template = '---\ndate: {{date}}\nat: {{date}} {{time}}\nown: {{date:DD.MM.}}\n---\n{{date}} {{time}}';
    const formats = { ...CONTEXT, dateFormat: 'D. M. YYYY', timeFormat: 'H[h]mm' };
    const properties = 'date: 2026-11-22\nat: 2026-11-22 HH:mm\nown: DD.MM.';
    expect(rendered(template, formats)).toBe(`---\n${properties}\n---\nD. M. YYYY H[h]mm|`);
  });

  it('takes a value for text that looks like a mask of its own', () => {
    expect(rendered('---\na: "{{title}}"\nb: "{{foo}}"\n---\nx', { ...CONTEXT, title: 'token1z' })).toBe(
      '---\na: token1z\nb: "{{foo}}"\n---\nx|',
    );
  });

  it('refuses a template in which only escapes of YAML make a command of Templater', () => {
    expect(render('---\na: "\\x3C% x %> {{codename}}"\n---\n')).toMatchObject({ kind: 'refused', where: 'template' });
  });

  it('takes line ends and byte order mark of the template for its own', () => {
    expect(rendered('\uFEFF---\r\na: {{codename}}\r\n---\r\nb\r\n')).toBe('---\na: Heron\n---\nb\n|');
  });

  it('gives properties the names of the vault', () => {
    const names: Record<string, string> = { kind: 'Art: Sitzung', goals: 'Ziele' };
    expect(rendered('---\n"kind": first # c\ngoals:\n- a\n---\n', CONTEXT, (name) => names[name] ?? name)).toBe(
      '---\n"Art: Sitzung": first # c\nZiele:\n- a\n---\n|\n',
    );
  });

  it.each([
    ['a fence that nothing closes', '---\na: 1\n', 1, /^The template begins with .* closes the properties/],
    ['broken YAML', '---\na: 1\nb: [\n---\n', 4, /of the template cannot be read/],
    ['a list as front matter', '---\n- a\n---\n', 2, /of the template are a list/],
    ['a token as a property name', '---\n"{{title}}": 1\n---\n', 2, /“{{title}}” cannot be the name/],
    ['a token inside a mapping', '---\na:\n  b: {{title}}\n---\n', 2, /“a” in the template contains more than text/],
    ['a flow mapping', '---\n{a: "{{title}}"}\n---\n', 2, /“name: value”/],
  ])('refuses %s', (_, template, line, reason) => {
    expect(saidRefusal(render(template), 'template')).toEqual({
      kind: 'refused',
      where: 'template',
      line,
      reason: expect.stringMatching(reason) as string,
    });
  });

  it('refuses two properties of one name, and renaming what it cannot find', () => {
    const rename = (name: string) => (name === 'kind' ? 'type' : name);
    expect(render('---\nkind: a\ntype: b\n---\n', CONTEXT, rename)).toMatchObject({ kind: 'refused', line: 3 });
    expect(render('---\n{kind: a}\n---\n', CONTEXT, rename)).toMatchObject({ kind: 'refused', line: null });
  });

  it('writes any value so that it is read back as it was', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'a1:-#\'"[]{}<%\n ') }));
    const lines = fc.constantFrom('a: {{title}}', 'a: "{{title}}"', "a: '{{title}}' # c", 'a:\n  {{title}}');
    fc.assert(
      fc.property(text, lines, (title, line) => {
        const made = render(`---\n${line}\n---\n`, { ...CONTEXT, title });
        const read = made.kind === 'rendered' ? readFrontMatter(made.text, parse) : made;
        const value = title.replaceAll('<%', '< %').replaceAll('\r\n', '\n');
        expect(read).toEqual({ kind: 'read', data: { a: value === '' ? null : value } });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a property that the note has to have', () => {
  const REQUIRED = [
    { name: 'when', value: '2026-04-13', below: 'engagement' },
    { name: 'status', value: 'planned', below: 'when' },
  ];
  const top = (template: string, propertyNames?: (name: string) => string) => {
    const input = { template, context: CONTEXT, parseYaml: parse, ...(propertyNames ? { propertyNames } : {}) };
    const made = renderTemplate(input, REQUIRED);
    if (made.kind === 'refused') throw new Error(reasonOf(made, 'template'));
    return made.text;
  };

  it('comes right below the one it belongs to, comments and all else staying', () => {
    const template = '---\nengagement: x # who\nwhen: "2026-04-13" # day\nkind: regular\n---\nText.\n';
    expect(top(template)).toBe(template.replace('# day\n', '# day\nstatus: planned\n'));
  });

  it('is found under the name that it has in this vault', () => {
    const names = (name: string) => (name === 'date' ? 'when' : name);
    const template = '---\ndate: "2026-04-13"\nkind: x\n---\n';
    expect(top(template, names)).toBe('---\nwhen: "2026-04-13"\nstatus: planned\nkind: x\n---\n\n');
  });

  it('replaces what the template says, where that is something else', () => {
    const template = '---\nwhen: <% tp.date.now() %>\nStatus: held # by hand\n---\nText.\n';
    expect(top(template)).toBe('---\nwhen: 2026-04-13\nStatus: planned # by hand\n---\nText.\n');
    expect(top('---\nwhen: "[[2026-04-13]]"\nstatus:\n---\nText.\n')).toBe(
      '---\nwhen: "[[2026-04-13]]"\nstatus: planned\n---\nText.\n',
    );
  });

  it('comes at the end of the properties, or makes them, where there is nothing to come below', () => {
    expect(top('---\nkind: x\n---\nText.\n')).toBe('---\nkind: x\nwhen: 2026-04-13\nstatus: planned\n---\nText.\n');
    expect(top('Text.\n')).toBe('---\nwhen: 2026-04-13\nstatus: planned\n---\nText.\n');
  });
});

it('a template says a kind in the word that the vault writes, and keeps what stands around it', () => {
  const ownValue = (name: string, value: unknown) => (name === 'type' && value === 'session' ? 'Sitzung' : undefined);
  const propertyNames = (name: string) => (name === 'coaching' ? 'type' : name);
  const template = '---\ncoaching: session # ours\ndate: 2026-03-16\n---\nBody\n';
  const made = renderTemplate({ template, context: CONTEXT, parseYaml: parse, propertyNames, ownValue });
  expect(made).toMatchObject({ text: '---\ntype: Sitzung # ours\ndate: 2026-03-16\n---\nBody\n' });
});
