import { afterEach, describe, expect, it } from 'vitest';
import type { Engagement } from '../../src/domain/engagement';
import type { NamedGoal, Refusal } from '../../src/vault/refusal';
import { type Display, refusalWords } from '../../src/words/refusal-words';
import { CATALOGUES, chooseLanguage, words } from '../../src/words/words';
import { buildIndex } from '../index/build-index';
import { inWords } from '../vault/in-words';

afterEach(() => chooseLanguage('en'));

const { portfolio } = buildIndex({
  'Clients/Ana Secret.md': { coaching: 'engagement', coachee: 'Ana Secret', goals: ['Secret label'] },
});
const engagement = portfolio.state('Clients/Ana Secret.md', '2026-03-16')?.engagement as Engagement;
const goal: NamedGoal = { engagement, key: 'label:secret label', label: 'Secret label' };
const at = { line: 3, problem: { kind: 'unclosed' } } as const;
const path = 'Clients/Ana Secret.md';

/** One refusal of every kind; a kind that is missing does not pass the type check. */
const ALL: Readonly<Record<Refusal['kind'], Refusal>> = {
  'note-gone': { kind: 'note-gone' },
  'place-taken': { kind: 'place-taken' },
  'open-twice': { kind: 'open-twice' },
  'changed-elsewhere': { kind: 'changed-elsewhere' },
  'editor-not-ready': { kind: 'editor-not-ready' },
  'changed-meanwhile': { kind: 'changed-meanwhile' },
  'too-large': { kind: 'too-large' },
  'file-unchanged': { kind: 'file-unchanged' },
  'folder-is-file': { kind: 'folder-is-file', path },
  'goal-note-exists': { kind: 'goal-note-exists', path },
  'not-written': { kind: 'not-written', error: `EACCES: ${path}` },
  unreadable: {
    kind: 'unreadable',
    diagnostics: [{ path, found: 'Secret', fault: { kind: 'several-links' } }],
  },
  'note-unusable': { kind: 'note-unusable', ...at },
  'template-unusable': { kind: 'template-unusable', template: { kind: 'goal' }, ...at },
  'template-gone': { kind: 'template-gone' },
  'says-no-longer': { kind: 'says-no-longer', property: 'coaching', value: 'goal' },
  'says-by-now': { kind: 'says-by-now', property: 'status', value: 'met' },
  'says-otherwise': { kind: 'says-otherwise', property: 'kind', value: 'Secret', wanted: 'first' },
  'property-changed': { kind: 'property-changed', property: 'level-words' },
  'answer-outdated': { kind: 'answer-outdated', property: 'horizon' },
  'not-a-list': { kind: 'not-a-list', property: 'goals' },
  'not-a-member': { kind: 'not-a-member', property: 'coaching' },
  'label-not-listed': { kind: 'label-not-listed', property: 'goals' },
  'session-incomplete': { kind: 'session-incomplete', engagement: 'engagement', date: 'date' },
  'session-not-held': { kind: 'session-not-held' },
  'goal-moved-on': { kind: 'goal-moved-on' },
  'not-an-engagement': { kind: 'not-an-engagement' },
  'names-another-engagement': { kind: 'names-another-engagement' },
  'session-of-another': { kind: 'session-of-another' },
  'engagement-gone': { kind: 'engagement-gone', path },
  'engagement-not-found': {
    kind: 'engagement-not-found',
    property: 'engagement',
    value: '[[Secret]]',
    fault: { kind: 'no-such-note' },
  },
  'goal-left': { kind: 'goal-left', engagement },
  'ended-goal-left': { kind: 'ended-goal-left', engagement },
  'session-left': { kind: 'session-left', engagement },
  'goal-not-free': { kind: 'goal-not-free', goal },
  'goal-not-linkable': { kind: 'goal-not-linkable', goal },
  'goal-exists': { kind: 'goal-exists', goal },
  'label-means-several': { kind: 'label-means-several', goal },
  'note-not-linkable': { kind: 'note-not-linkable', path },
  'new-note-not-linkable': { kind: 'new-note-not-linkable', path },
};
const all = Object.entries(ALL);

/** Hides whatever it is asked for. */
const hiding: Display = {
  displayName: () => '…',
  displayText: () => '…',
  displayEngagement: (all) => ({ ...all, name: '…', goals: new Map([[goal.key, { ...goal, label: '…' } as never]]) }),
  displayDiagnostic: (diagnostic) => ({ ...diagnostic, found: '' }),
};

describe('the words of a refusal', () => {
  it.each(Object.keys(CATALOGUES))('are whole sentences of their own for each kind, in the language %s', (code) => {
    chooseLanguage(code);
    const said = all.map(([, refusal]) => inWords(refusal));
    const isSentence = (text: string) => /^[A-ZÄÖÜ„“].*[.…]$|: EACCES/.test(text) && !/undefined|object/.test(text);
    expect(said.filter((text) => !isSentence(text))).toEqual([]);
    expect(new Set(said).size).toBe(all.length);
  });

  it('differ from language to language', () => {
    const inEnglish = all.map(([, refusal]) => inWords(refusal));
    chooseLanguage('de');
    expect(all.filter(([, refusal], at) => inWords(refusal) === inEnglish[at])).toEqual([]);
  });

  it('show nothing that privacy mode hides', () => {
    const own: Refusal = { kind: 'template-unusable', template: { path }, ...at };
    const said = [...Object.values(ALL), own].map((refusal) => refusalWords(refusal, hiding));
    expect(said.filter((text) => /Ana|Secret/.test(text))).toEqual([]);
  });

  it('name the note, the goal or the engagement where nothing is hidden', () => {
    expect(inWords(ALL['goal-left'])).toContain('“Ana Secret”');
    expect(inWords(ALL['goal-not-free'])).toContain('“Secret label”');
    expect(inWords(ALL['engagement-gone'])).toContain('“Ana Secret”');
    expect(inWords(ALL['goal-note-exists'])).toContain(path);
  });

  it('name a goal by the label that was typed where the engagement does not have it', () => {
    const typed = { ...goal, key: 'label:delegate', label: 'Delegate' };
    expect(refusalWords({ kind: 'goal-not-linkable', goal: typed }, hiding)).toContain('“Delegate”');
  });

  it('name the line, and the template where the reason lies in it', () => {
    expect(inWords(ALL['note-unusable'])).toMatch(/^Line 3: The note /);
    expect(inWords(ALL['template-unusable'])).toMatch(
      /^The template “Goal template” cannot be used. Line 3: The template /,
    );
    const own = inWords({ kind: 'template-unusable', template: { path: 'T/Mine.md' }, ...at, line: null });
    expect(own).toMatch(/^The template “T\/Mine.md” cannot be used. The template /);
    expect(inWords({ kind: 'file-unchanged' })).toBe(words.writing.failed(words.writing.fileUnchanged));
  });
});
