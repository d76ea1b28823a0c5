import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { presentMoment } from '../../src/actions/shared/present-moment';
import { readFrontMatter } from '../../src/front-matter/front-matter';
import { openCommitments } from '../../src/body/open-commitments';
import { expandBody } from '../../src/templates/expand-body';
import { expandText, type TokenContext } from '../../src/templates/tokens';
import { renderTemplate } from '../../src/templates/render-template';

const page = readFileSync(path.join(import.meta.dirname, '../../docs/templates.md'), 'utf8');
const NOW = new Date('2026-03-16T14:05:00');

function blocks(language: string): string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)\\n\`\`\`$`, 'gms'))].map(([, text]) => text ?? '');
}

const [engagement = ''] = blocks('yaml');
const [session = '', repeated, repetition] = blocks('markdown');
const lastSession = readFrontMatter(session, parse);

/** The page's example: what its two notes say, and what it says about the third session. */
const context: TokenContext = {
  ...(parse(engagement) as Partial<TokenContext>),
  worthIf: lastSession.kind === 'read' ? String(lastSession.data['worth-if']) : '',
  commitments: openCommitments(session),
  title: '2026-03-16 Heron',
  engagement: '[[Heron]]',
  session: 3,
  now: presentMoment,
};

const rows = [...page.matchAll(/^\| `(\{\{.*?\}\})` \| (?:`(.*?)` )?\|/gm)].map(([, token = '', example = '']) => ({
  token,
  example,
}));

/** Every name that a token can have. */
const NAMES = [
  ...['title', 'date', 'time', 'coachee', 'codename', 'organisation', 'sponsor', 'purpose', 'engagement', 'session'],
  ...['worth-if', 'goals', 'commitments', 'cursor'],
];

afterEach(() => {
  vi.useRealTimers();
});

describe('docs/templates.md', () => {
  it('says which moment its examples are of', () => {
    expect(page).toContain('on 16 March 2026 at 14:05');
  });

  it('has a row for every token', () => {
    const named = rows.map(({ token }) => /[a-z-]*[a-z]/.exec(token)?.[0]);
    expect(NAMES.filter((name) => !named.includes(name))).toEqual([]);
  });

  it.each(rows)('is right that $token becomes “$example”', ({ token, example }) => {
    vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
    const unknown = new Set<string>();
    expect(expandText(token, context, unknown)).toBe(example);
    expect([...unknown]).toEqual([]);
  });

  it('is right about a line with nothing but a list', () => {
    expect(expandBody(repeated ?? '', context, new Set()).text).toBe(repetition);
  });

  it('is right about bare dates and times where formats are set', () => {
    vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
    const template = '---\na: "{{date}} {{time}}"\nb: "{{date:D.M.}}"\n---\n{{date}} {{time}}';
    const formats = { ...context, dateFormat: 'D MMM', timeFormat: 'H' };
    const made = renderTemplate({ template, context: formats, parseYaml: parse });
    expect(made).toMatchObject({ text: '---\na: "2026-03-16 14:05"\nb: 16.3.\n---\n16 Mar 14' });
    expect(page).toContain('written as `2026-03-16` and a bare `{{time}}` as `14:05`');
  });

  it.each(['a: "<% f("x") %>"', 'a: <% f("Who: all") %>'])('is right that %s is refused, with its line', (property) => {
    const template = `---\n${property}\n---\nText\n`;
    expect(renderTemplate({ template, context, parseYaml: parse })).toMatchObject({ kind: 'refused', line: 2 });
  });
});
