import { afterEach, describe, expect, it } from 'vitest';
import { createMask } from '../../src/privacy/mask';
import { chooseLanguage } from '../../src/words/words';
import { buildIndex, type FrontMatterByPath } from '../index/build-index';
import { said } from '../notes/said';

const TODAY = '2026-03-16';
const engagement = (properties: object) => ({ coaching: 'engagement', ...properties });
const session = (properties: object) => ({ coaching: 'session', engagement: '[[E]]', ...properties });

function maskOf(notes: FrontMatterByPath) {
  const { index, portfolio } = buildIndex(notes);
  index.markReady();
  index.flush();
  const mask = createMask({ index, onChange: (listener) => index.onChange(listener) });
  const masked = (path: string) => {
    const state = portfolio.state(path, TODAY);
    if (!state) throw new Error(`${path} is missing`);
    return mask.state(state);
  };
  return { index, portfolio, mask, masked, nameOf: (path: string) => masked(path).engagement.name };
}

afterEach(() => chooseLanguage('en'));

describe('the name of an engagement', () => {
  it('is the codename', () => {
    expect(maskOf({ 'E.md': engagement({ codename: '[[Heron]]', coachee: 'Ana Ruiz' }) }).nameOf('E.md')).toBe('Heron');
  });

  it.each([
    ['no codename', {}],
    ['the coachee', { codename: 'Ana Ruiz' }],
    ['a part of the coachee', { codename: 'Ruíz' }],
    ['the organisation', { codename: 'DELTA 2', organisation: '[[Orgs/Delta|Quay]]' }],
    ['the words of a Markdown link', { codename: 'Case Quay', organisation: '[Quay](../Orgs/dq.md)' }],
    ['the note of a Markdown link', { codename: 'Case Quay', organisation: '[dq](../Orgs/Quay.md)' }],
    ['the sponsor', { codename: 'For Ms Moor', sponsor: 'Ida Moor' }],
    ['a part of the coachee with something around it', { codename: 'Ruizcase' }],
    ['the name of the note a coachee links to', { codename: 'Lind2', coachee: '[[People/Mara Lind|ML]]' }],
    ['what a link to the coachee is shown as', { codename: 'MaraL', coachee: '[[People/0815|Mara Lind]]' }],
    ['one of several coachees', { codename: 'Ben2', coachee: '[[Ann]] & [[Ben]]' }],
    ['a part of the organisation', { codename: 'NordhafenCEO', organisation: 'Nordhafen' }],
    ['a goal', { codename: 'The delegator', goals: ['Delegator.'] }],
    ['the name of a goal note', { codename: 'Speak up now' }],
    ['the purpose', { codename: 'Lead it', purpose: 'lead it' }],
  ])('is a number where the codename is %s', (_, properties) => {
    const goal = { 'Goals/Speak up.md': { coaching: 'goal' } };
    const { nameOf } = maskOf({ 'E.md': engagement({ coachee: 'Ana Ruiz', ...properties }), ...goal });
    expect(nameOf('E.md')).toBe('Engagement 1');
  });

  it('is a number where the codename holds the name of another coachee, as soon as there is one', () => {
    const { index, nameOf } = maskOf({ 'E.md': engagement({ codename: 'Annabel' }) });
    expect(nameOf('E.md')).toBe('Annabel');
    index.set('F.md', { kind: 'front-matter', data: engagement({ codename: 'Heron', coachee: 'Anna' }) });
    index.flush();
    expect(nameOf('E.md')).toBe('Engagement 1');
    expect(nameOf('F.md')).toBe('Heron');
    index.delete('F.md');
    index.flush();
    expect(nameOf('E.md')).toBe('Annabel');
  });

  it('is a number where the codename holds a part of the name of another coachee', () => {
    const heron = engagement({ codename: 'Heron', coachee: '[[People/Ana Ruiz|AR]]' });
    const { nameOf } = maskOf({ 'E.md': engagement({ codename: 'Ruizcase' }), 'F.md': heron });
    expect([nameOf('E.md'), nameOf('F.md')]).toEqual(['Engagement 1', 'Heron']);
  });

  it('is a number where the codename holds a part of what the note is called, unless that is the codename', () => {
    const { nameOf } = maskOf({
      'Ana Ruiz.md': engagement({ codename: 'Ruiz2' }),
      'Heron.md': engagement({ codename: 'Heron' }),
      'Grey-wren 2.md': engagement({ codename: 'Grey wren' }),
    });
    expect(nameOf('Ana Ruiz.md')).toBe('Engagement 1');
    expect(nameOf('Heron.md')).toBe('Heron');
    expect(nameOf('Grey-wren 2.md')).toBe('Grey wren');
  });

  it('keeps its number, whatever comes and goes', () => {
    const { index, nameOf } = maskOf({ 'A.md': engagement({}), 'B.md': engagement({}), 'C.md': engagement({}) });
    expect(['B.md', 'C.md', 'A.md'].map(nameOf)).toEqual(['Engagement 1', 'Engagement 2', 'Engagement 3']);
    index.delete('B.md');
    expect(['A.md', 'C.md'].map(nameOf)).toEqual(['Engagement 3', 'Engagement 2']);
  });
});

describe('a masked state', () => {
  it('is the same one as long as the state is, so that a row is not drawn again for nothing', () => {
    const { index, masked } = maskOf({ 'E.md': engagement({ codename: 'Heron' }), 'F.md': engagement({}) });
    const [before, other] = [masked('E.md'), masked('F.md')];
    expect(masked('E.md')).toBe(before);
    index.set('F.md', { kind: 'front-matter', data: engagement({ coachee: 'Ana Ruiz' }) });
    index.flush();
    expect(masked('E.md')).toBe(before);
    expect(masked('F.md')).not.toBe(other);
  });

  it('numbers goals within the engagement, and keeps the numbers when their order changes', () => {
    const notes = { 'E.md': engagement({ goals: ['One', 'Two'] }), 'F.md': engagement({ goals: ['X'] }) };
    const { index, masked } = maskOf(notes);
    const labels = (path: string) => Array.from(masked(path).engagement.goals.values(), ({ label }) => label);
    expect(labels('E.md')).toEqual(['Goal 1', 'Goal 2']);
    expect(labels('F.md')).toEqual(['Goal 1']);
    index.set('E.md', { kind: 'front-matter', data: engagement({ goals: ['Two', 'Three', 'One'] }) });
    expect(labels('E.md')).toEqual(['Goal 2', 'Goal 3', 'Goal 1']);
  });
});

describe('what a note is called', () => {
  const notes = {
    'E.md': engagement({ codename: 'Heron', coachee: 'Ana Ruiz' }),
    'Delegate.md': { coaching: 'goal', engagement: '[[E]]' },
    '2026-03-01 Ana.md': session({ date: '2026-03-01' }),
    'Ana someday.md': session({}),
    'Ana lost.md': session({ engagement: undefined }),
    'Ana.md': {},
  };

  it('is made of the codename, and of what is no name', () => {
    const { mask } = maskOf(notes);
    expect(Object.keys(notes).map((path) => mask.noteName(path))).toEqual([
      'Heron',
      'Goal 1 of Heron',
      'Session of 2026-03-01 with Heron',
      'Session of … with Heron',
      'Note 1',
      'Note 2',
    ]);
    expect(mask.noteName('Ana lost.md')).toBe('Note 1');
  });

  it('is said in the chosen language', () => {
    chooseLanguage('de');
    const { mask } = maskOf(notes);
    expect(mask.noteName('Delegate.md')).toBe('Ziel 1 von Heron');
  });
});

describe('a masked diagnostic', () => {
  it.each(['en', 'de'])('does not quote the note, in %s', (language) => {
    chooseLanguage(language);
    const status = 'Ana “the” Ruiz„';
    const { mask, portfolio } = maskOf({ 'E.md': engagement({ status, start: 'Ana' }) });
    const before = portfolio.diagnostics(TODAY);
    const after = before.map((diagnostic) => mask.diagnostic(diagnostic));
    expect(before.map(said)[0]?.message).toContain('Ana');
    expect(after).toHaveLength(2);
    expect(JSON.stringify([after, after.map(said)])).not.toContain('Ana');
    expect(after.map(said).at(-1)?.message).toContain('prospect, active, paused, closed');
  });
});
