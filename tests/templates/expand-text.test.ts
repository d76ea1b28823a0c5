import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandBody } from '../../src/templates/expand-body';
import { expandText } from '../../src/templates/tokens';
import { CONTEXT } from './context';

function expand(text: string, context = CONTEXT): string {
  return expandText(text, context, new Set());
}

function body(text: string, context = CONTEXT): string {
  return expandBody(text, context, new Set()).text;
}

describe('expandText', () => {
  it.each([
    ['{{title}}', '2026-11-22 Heron'],
    ['{{date}}', '2026-11-22'],
    ['{{time}}', 'HH:mm'],
    ['{{date:dddd D MMMM}}', 'dddd D MMMM'],
    ['{{time:YYYY-MM-DD}}', '2026-11-22'],
    ['{{date:}}', '2026-11-22'],
    ['{{date+7d}}', 'YYYY-MM-DD(7d)'],
    ['{{date-2w:dddd}}', 'dddd(-2w)'],
    ['{{date+1M:MMMM}} {{time+1m}} {{date + 2 Y}}', 'MMMM(1M) HH:mm(1m) YYYY-MM-DD(2y)'],
    ['{{time-30m}} {{Time - 8 H : HH}} {{DATE+0012W}}', 'HH:mm(-30m) HH(-8h) YYYY-MM-DD(12w)'],
    ['{{date:[on] dddd [at:] HH:mm}}', '[on] dddd [at:] HH:mm'],
    ['{{ Coachee }}', 'Mara: Lind'],
    ['{{codename}} at {{organisation}}', 'Heron at Nordhafen "Logistik"'],
    ['{{sponsor}}{{purpose}}', ''],
    ['{{engagement}}', '[[Engagements/Heron|Heron]]'],
    ['No. {{session}}', 'No. 3'],
    ['{{worth-if}}', 'One honest hour'],
    ['{{goals}}', '[[Goals/Delegate]], Say no'],
    ['{{commitments}}', 'Ask Jo, Sleep on it'],
    ['a{{cursor}}b', 'ab'],
    ['{{}} {{{title}}} {{ti\ntle}}', '{{}} {2026-11-22 Heron} {{ti\ntle}}'],
  ])('expands %j to %j', (text, expanded) => {
    expect(expand(text)).toBe(expanded);
  });

  it('uses the formats it is given for bare dates and times', () => {
    expect(expand('{{date}} {{time}}', { ...CONTEXT, dateFormat: 'DD.MM.', timeFormat: 'H' })).toBe('DD.MM. H');
    expect(expand('{{date}} {{time}}', { ...CONTEXT, dateFormat: '', timeFormat: ' ' })).toBe('2026-11-22 HH:mm');
  });

  it('leaves unknown tokens as they are and names them once', () => {
    const unknown = new Set<string>();
    const text = '{{foo}} {{ foo }} {{foo}} {{date+1}} {{date+10000d}} {{date+1M1d}} {{dated}}';
    expect(expandText(text, CONTEXT, unknown)).toBe(text);
    expect([...unknown]).toEqual([
      '{{foo}}',
      '{{ foo }}',
      '{{date+1}}',
      '{{date+10000d}}',
      '{{date+1M1d}}',
      '{{dated}}',
    ]);
  });

  it('does not expand a value again', () => {
    expect(expand('{{title}}', { ...CONTEXT, title: '{{coachee}} {{cursor}}' })).toBe('{{coachee}} {{cursor}}');
  });

  it('leaves commands of Templater in the template alone, and tokens in them, where a value would be run', () => {
    const unknown = new Set<string>();
    const text = '<% tp.file.title %> {{codename}} <% f("{{coachee}}", "{{foo}}") %> {{title';
    expect(expandText(text, CONTEXT, unknown)).toBe(text.replace('{{codename}}', 'Heron'));
    expect([...unknown]).toEqual([]);
    expect(expand('5 <% {{codename}}')).toBe('5 <% Heron');
  });

  it('never lets a value begin a command of Templater, alone or with its neighbours', () => {
    const value = fc.string({ unit: fc.constantFrom('<', '%', 'x', ' ') });
    const piece = fc.constantFrom('{{title}}', '{{coachee}}', '{{goals}}', '{{cursor}}', '<', '%', ' ');
    fc.assert(
      fc.property(fc.array(piece), value, value, fc.array(value), (pieces, title, coachee, goals) => {
        const text = pieces.join('');
        const own = text.split('<%').length;
        const context = { ...CONTEXT, title, coachee, goals };
        expect(expand(text, context).split('<%').length).toBeLessThanOrEqual(own);
        expect(body(text, context).split('<%').length).toBeLessThanOrEqual(own);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('expandBody', () => {
  it('leaves a command of Templater over several lines alone', () => {
    const text = '- {{codename}} <%*\n{{goals}}\n{{cursor}}\n%> {{codename}}\n{{codename}}{{cursor}}.';
    const expanded = expandBody(text, CONTEXT, new Set());
    expect(expanded.text).toBe('- Heron <%*\n{{goals}}\n{{cursor}}\n%> Heron\nHeron.');
    expect(expanded.cursor).toBe(expanded.text.length - 1);
  });

  it('repeats a line that holds nothing but a list', () => {
    expect(body('> - {{goals}}\n- [ ] {{commitments}}\n{{goals}}')).toBe(
      '> - [[Goals/Delegate]]\n> - Say no\n- [ ] Ask Jo\n- [ ] Sleep on it\n[[Goals/Delegate]]\nSay no',
    );
  });

  it('takes away a line whose only token has no value, but keeps an empty line empty', () => {
    const context = { ...CONTEXT, goals: [], worthIf: '' };
    expect(body('a\n> - {{goals}}\n> - {{worth-if}}\n{{goals}}\nb', context)).toBe('a\n\nb');
  });

  it('keeps a value over several lines inside its quote or list', () => {
    const context = { ...CONTEXT, worthIf: 'one\r\ntwo' };
    expect(body('> - {{worth-if}}\n- so: {{worth-if}}\n{{worth-if}}', context)).toBe(
      '> - one\n>   two\n- so: one\n  two\none\ntwo',
    );
  });

  it('indents what belongs to a task as the text behind the mark of its item', () => {
    const context = { ...CONTEXT, commitments: ['one\n- two'] };
    expect(body('- [ ] {{commitments}}\n> 1. [ ] {{commitments}}', context)).toBe(
      '- [ ] one\n  - two\n> 1. [ ] one\n>    - two',
    );
  });

  it('takes the end of a quote away with the line above it', () => {
    expect(body('> {{worth-if}}\n>\na', { ...CONTEXT, worthIf: '' })).toBe('a');
    expect(body('> {{worth-if}}\n>\n> b', { ...CONTEXT, worthIf: 'c' })).toBe('> c\n>\n> b');
  });

  it('keeps a value inside its cell of a table', () => {
    const context = { ...CONTEXT, worthIf: 'one | two\nthree \\| four', goals: ['[[A|a]]', 'b'] };
    expect(body('| {{worth-if}} | {{goals}} | {{cursor}} |\n{{worth-if}} | x', context)).toBe(
      '| one \\| two<br>three \\| four | [[A\\|a]], b |  |\none | two\nthree \\| four | x',
    );
  });

  it.each([
    ['a{{cursor}}b', 1],
    ['{{codename}}\n{{cursor}}{{cursor}}', 6],
    ['> - {{goals}}\n{{cursor}}', 34],
    ['x\n- {{purpose}}\ny{{ Cursor }}', 3],
    ['none', undefined],
  ])('finds the cursor of %j at %s', (text, cursor) => {
    expect(expandBody(text, CONTEXT, new Set()).cursor).toBe(cursor);
  });

  it('finds the cursor below a value over several lines in a quote', () => {
    const context = { ...CONTEXT, worthIf: 'one\ntwo' };
    const { text, cursor } = expandBody('> - a {{worth-if}}{{cursor}}!', context, new Set());
    expect(text.slice(0, cursor)).toBe('> - a one\n>   two');
  });
});
