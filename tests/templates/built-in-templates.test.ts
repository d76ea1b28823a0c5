import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import MarkdownIt from 'markdown-it';
import { parse } from 'yaml';
import { findFrontMatterBlock, readFrontMatter } from '../../src/front-matter/front-matter';
import { openCommitments } from '../../src/body/open-commitments';
import { applyEdits } from '../../src/text/text-edit';
import { builtInTemplates } from '../../src/templates/built-in-templates';
import { insertTemplate } from '../../src/templates/insert-template';
import { renderTemplate } from '../../src/templates/render-template';
import { TEMPLATE_KINDS, type TemplateKind } from '../../src/templates/template';
import type { TokenContext } from '../../src/templates/tokens';
import { writtenPieces } from '../../src/body/written-pieces';
import { de } from '../../src/words/de';
import { en } from '../../src/words/en';
import { CONTEXT } from './context';
import { reasonOf } from '../front-matter/reason';

const FULL: TokenContext = { ...CONTEXT, revisit: 'Come back to the doubt of [[2026-11-08 Heron]].' };
const EMPTY: TokenContext = { title: '', now: CONTEXT.now };
const LANGUAGES = ['en', 'de'] as const;
type Language = (typeof LANGUAGES)[number];

const HEADINGS: Readonly<Record<Language, Readonly<Record<TemplateKind, readonly string[]>>>> = {
  en: {
    engagement: ['What was agreed', 'The setting', 'For the sponsor', 'For my eyes'],
    chemistry: ['The fit', 'What happens next', 'For my eyes'],
    first: ['Recognition', 'Value', 'Purpose', 'Left for later', 'For my eyes'],
    regular: ['Where we stand', 'Commitments', 'Today', 'For my eyes'],
    review: ['What has moved', 'What we keep, change and let go', 'Commitments', 'For my eyes'],
    'three-way': ['Before the others arrive', 'In the room', 'Agreed by all three', 'Commitments', 'For my eyes'],
    closing: ['What is different', 'What carries on without me', 'Farewell', 'For my eyes'],
    goal: ['In which situations', 'What good looks like', 'Signs along the way'],
  },
  de: {
    engagement: ['Was vereinbart ist', 'Das Umfeld', 'Für den Auftraggeber', 'Nur für mich'],
    chemistry: ['Ob es passt', 'Wie es weitergeht', 'Nur für mich'],
    first: ['Vorbehalte', 'Nutzen', 'Anliegen', 'Für später', 'Nur für mich'],
    regular: ['Wo wir stehen', 'Vorhaben', 'Heute', 'Nur für mich'],
    review: ['Was sich bewegt hat', 'Behalten, ändern, lassen', 'Vorhaben', 'Nur für mich'],
    'three-way': ['Bevor die anderen kommen', 'Zu dritt', 'Gemeinsam vereinbart', 'Vorhaben', 'Nur für mich'],
    closing: ['Was anders ist', 'Was ohne mich weitergeht', 'Abschied', 'Nur für mich'],
    goal: ['In welchen Situationen', 'Wenn es gelingt', 'Zeichen unterwegs'],
  },
};

/** [kind, language, prompts on] for every template there is. */
const ALL = TEMPLATE_KINDS.flatMap((kind) =>
  LANGUAGES.flatMap((language) => [true, false].map((prompts) => [kind, language, prompts] as const)),
);

function template(kind: TemplateKind, language: Language, prompts: boolean): string {
  return builtInTemplates(prompts, language === 'de' ? de.templates : en.templates)[kind];
}

function render(text: string, context: TokenContext) {
  const made = renderTemplate({ template: text, context, parseYaml: parse });
  if (made.kind === 'refused') throw new Error(reasonOf(made, 'template'));
  return made;
}

function insert(note: string, text: string, context: TokenContext, cursor = note.length) {
  return insertTemplate({ note, template: text, cursor, context, parseYaml: parse });
}

function headingsOf(text: string): string[] {
  return [...text.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading);
}

/** A template without its prompts, which are callouts and comments, and without the room to write below them. */
function withoutPrompts(text: string): string {
  const bare = text.replace(/\n\n> \[!.*(?:\n>.*)*/g, '').replace(/\n\n%%.*%%/g, '');
  return bare.replace(/\n{3,}/g, '\n\n').replace(/\n+$/, '\n');
}

/** Each prompt of a template, and of each the section that asks it. */
function promptsOf(text: string): string[][] {
  const [, ...sections] = text.split(/^## /m);
  return sections.map((section) => {
    const lines = section.match(/^> (?!\{\{).*$|^%%.*%%$/gm) ?? [];
    return lines.map((line) => line.replace(/^> \[![^\]]*\]-? |^> - |^%% | %%$/g, ''));
  });
}

describe.each(ALL)('the built-in template for %s (%s, prompts %s)', (kind, language, prompts) => {
  it.each([
    ['all is known', FULL],
    ['nothing is known yet', EMPTY],
  ])('becomes a note that Groundwork reads and a coach can write in, where %s', (_, context) => {
    const { text, cursor, unknownTokens } = render(template(kind, language, prompts), context);
    const coaching = kind === 'engagement' || kind === 'goal' ? kind : 'session';
    const data = coaching === 'session' ? { coaching, kind, date: '2026-11-22' } : { coaching };
    expect(readFrontMatter(text, parse)).toMatchObject({ kind: 'read', data });
    expect(unknownTokens).toEqual([]);
    expect(text).not.toMatch(/[{}]|undefined|null/);
    expect(headingsOf(text)).toEqual(HEADINGS[language][kind]);
    expect(text.slice(cursor - 2, cursor + 2)).toBe('\n\n\n\n');
    const beforeCursor = text.slice(0, cursor);
    expect(headingsOf(beforeCursor)).toEqual(HEADINGS[language][kind].slice(0, 1));
  });

  it('leaves no empty item, no empty quote and no hole where nothing is carried forward', () => {
    const { text, cursor } = render(template(kind, language, prompts), EMPTY);
    expect(text).not.toMatch(/^(?:[ \t]*[-*]|- \[ \])[ \t]*$/m);
    // Such a line is the end of a quote, and has one above it.
    expect(text).not.toMatch(/^(?!>).*\n>$/m);
    // Below prompts there are two empty lines: the second one is to write on.
    const closed = text.slice(0, cursor - 1) + text.slice(cursor + 1);
    expect(closed.replaceAll(/^(>|%% .* %%)\n\n\n(?=##)/gm, '$1\n\n')).not.toContain('\n\n\n');
  });

  it('adds nothing when it is inserted a second time', () => {
    const text = template(kind, language, prompts);
    for (const context of [FULL, EMPTY]) {
      const once = insert('Mine.\n', text, context);
      if (once.kind !== 'edits') throw new Error(once.kind);
      expect(insert(applyEdits('Mine.\n', once.edits), text, context)).toEqual({ kind: 'complete' });
    }
  });
});

/** What is shown of a note outside of quotes, code and comments, as a parser that is not ours reads it. */
function shownOutside(text: string): string {
  let inside = 0;
  const shown: string[] = [];
  for (const { type, nesting, content } of new MarkdownIt({ html: true }).parse(text, {})) {
    if (type.startsWith('blockquote')) inside += nesting;
    if (type === 'inline' && inside === 0) shown.push(content.replace(/%%[^]*?%%/g, ''));
  }
  return shown.join('\n');
}

describe.each(ALL)('what is typed into a note of the template for %s (%s, prompts %s)', (kind, language, prompts) => {
  it.each([
    ['all is known', FULL],
    ['only what would make it worth it is known', { ...EMPTY, worthIf: 'One honest hour' }],
    ['nothing is known yet', EMPTY],
  ])('is seen on every empty line, where %s', (_, context) => {
    const { text } = render(template(kind, language, prompts), context);
    const { bodyStart } = findFrontMatterBlock(text);
    const lines = text.slice(bodyStart).split('\n');
    const empty = lines.flatMap((line, at) => (line === '' ? [at] : []));
    expect(empty.length).toBeGreaterThanOrEqual(HEADINGS[language][kind].length);
    for (const at of empty) {
      const typed = lines.with(at, 'Typed here.').join('\n');
      expect(shownOutside(typed)).toContain('Typed here.');
      expect(writtenPieces(typed).some((piece) => piece.text.includes('Typed here.'))).toBe(true);
    }
  });
});

describe.each(TEMPLATE_KINDS)('the built-in template for %s', (kind) => {
  it.each([
    ['a new note', undefined],
    ['a note that has text', 'Mine.\n'],
    ['a note that has its last section', '## For my eyes\n\nMine.\n'],
  ])('has below every prompt in %s an empty line to write on that is not the one right below', (_, note) => {
    for (const context of [FULL, EMPTY]) {
      const asking = template(kind, 'en', true);
      const inserted = note === undefined ? undefined : insert(note, asking, context);
      if (inserted && inserted.kind !== 'edits') throw new Error(inserted.kind);
      const text = inserted ? applyEdits(note ?? '', inserted.edits) : render(asking, context).text;
      const prompts = [...text.matchAll(/^(?:> \[!question.*(?:\n>.*)*|%% .* %%)\n/gm)];
      expect(prompts.length).toBeGreaterThan(0);
      for (const { index, 0: prompt } of prompts) {
        const below = text.slice(index + prompt.length);
        expect(below).toMatch(/^\n(?:\n{1,2}## |\n?$)/);
      }
    }
  });

  it('is the same without prompts, but for the prompts', () => {
    for (const language of LANGUAGES) {
      const asking = template(kind, language, true);
      expect(template(kind, language, false)).toBe(withoutPrompts(asking));
      expect(asking).not.toBe(withoutPrompts(asking));
      expect(template(kind, language, false)).not.toMatch(/\[!|%%|\?$/m);
    }
  });

  it('has the same properties and carries the same lines in every language', () => {
    const skeleton = (language: Language): string => template(kind, language, false).replace(/^## .*$/gm, '##');
    expect(skeleton('de')).toBe(skeleton('en'));
  });

  it('says nothing in English when the language is German', () => {
    const english = template(kind, 'en', true);
    const german = template(kind, 'de', true);
    const said = promptsOf(german).flat();
    for (const prompt of said) {
      expect(promptsOf(english).flat()).not.toContain(prompt);
      // Names and values of properties stay as the notes have them.
      const plain = prompt.replace(/`[^`]*`|\((?:said|shown|guess)\)/g, '');
      expect(plain).not.toMatch(/\b(?:the|what|who|which|how|is|it|this|that|they|you|my|me|of|to)\b|['"]/i);
    }
    expect(headingsOf(german).filter((heading) => headingsOf(english).includes(heading))).toEqual([]);
  });

  it('asks as much in one language as in the other', () => {
    const counts = (language: Language) => promptsOf(template(kind, language, true)).map(({ length }) => length);
    expect(counts('de')).toEqual(counts('en'));
    expect(counts('en').every((count) => count > 0 && count <= 4)).toBe(true);
  });

  it('keeps prompts quiet, each in one line, and folds them where there are several', () => {
    for (const language of LANGUAGES) {
      const callouts = template(kind, language, true).match(/^> \[!.*(?:\n>.*)*$/gm) ?? [];
      expect(callouts.length).toBeGreaterThan(0);
      for (const callout of callouts) {
        expect(callout.startsWith(`> [!question|prompt]${callout.split('\n').length > 2 ? '-' : ''} `)).toBe(true);
      }
    }
  });
});

describe('the built-in templates', () => {
  it('are taken for the same in any language: what one has inserted, another does not insert again', () => {
    const kinds = fc.constantFrom(...TEMPLATE_KINDS);
    const languages = fc.constantFrom(...LANGUAGES);
    const contexts = fc.constantFrom(FULL, EMPTY);
    const notes = fc.constantFrom('', 'Mine.\n', '# Mine\n\n## Heute\n\nText\n\n## Other\n', '## for my eyes.\nText');
    fc.assert(
      fc.property(
        fc.record({ kind: kinds, one: languages, other: languages, context: contexts, note: notes }),
        fc.tuple(fc.boolean(), fc.boolean(), fc.nat(400)),
        ({ kind, one, other, context, note }, [prompts, otherPrompts, cursor]) => {
          const first = insert(note, template(kind, one, prompts), context);
          if (first.kind !== 'edits') throw new Error(first.kind);
          const text = applyEdits(note, first.edits);
          const second = insert(text, template(kind, other, otherPrompts), context, Math.min(cursor, text.length));
          expect(second).toEqual({ kind: 'complete' });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('ask for three things in the first session, two to four prompts each, folded', () => {
    for (const language of LANGUAGES) {
      const first = template('first', language, true);
      for (const prompts of promptsOf(first).slice(0, 3)) {
        expect(prompts.length).toBeGreaterThanOrEqual(2);
        expect(prompts.length).toBeLessThanOrEqual(4);
      }
    }
  });

  it.each(['regular', 'review', 'closing'] as const)(
    'show on top of a %s session, unfolded, their own words, the doubt and the goals',
    (kind) => {
      for (const prompts of [true, false]) {
        const { text } = render(template(kind, 'en', prompts), FULL);
        const [heading] = HEADINGS.en[kind];
        const carried = [
          `## ${String(heading)}`,
          '> One honest hour',
          '>',
          '- [ ] Come back to the doubt of [[2026-11-08 Heron]].',
          '- [[Goals/Delegate]]',
          '- Say no',
        ].join('\n');
        expect(text).toContain(`---\n${carried}\n\n`);
      }
    },
  );

  it('carry nothing said in confidence into a three-way session, where others may see the screen', () => {
    const { text } = render(template('three-way', 'en', true), FULL);
    expect(text).toContain('## Before the others arrive\n- [[Goals/Delegate]]\n- Say no\n');
    expect(text).not.toMatch(/One honest hour|the doubt of/);
  });

  it.each(['regular', 'review', 'three-way'] as const)(
    'carry open commitments on from a %s session to the next, in any language',
    (kind) => {
      for (const language of LANGUAGES) {
        const { text } = render(template(kind, language, true), FULL);
        expect(openCommitments(text)).toEqual(['Ask Jo', 'Sleep on it']);
      }
    },
  );

  it('hand what is still open to the coachee in the closing session', () => {
    const { text } = render(template('closing', 'en', true), FULL);
    expect(text).toContain('## What carries on without me\n- [ ] Ask Jo\n- [ ] Sleep on it\n\n');
  });

  it('keep prompts out of what the sponsor reads', () => {
    for (const language of LANGUAGES) {
      const [, section = ''] = template('engagement', language, true).split(HEADINGS[language].engagement[2] ?? '');
      expect(section.split('## ')[0]).toMatch(/^\n\n%% .*\? %%\n\n\n$/);
    }
  });
});
