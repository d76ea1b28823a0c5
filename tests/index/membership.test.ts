import { describe, expect, it } from 'vitest';
import { buildIndex, type FrontMatterByPath } from './build-index';
import { lostSessions } from './lost-sessions';
import { membershipWords } from '../../src/words/diagnostic-words';
import { said as sayIt } from '../notes/said';

const TODAY = '2026-03-16';
const ENGAGEMENTS: FrontMatterByPath = {
  'Engagements/Heron.md': { coaching: 'engagement', codename: 'The logistics one', coachee: '[[People/Marguerite|M]]' },
  'Engagements/Larch.md': { coaching: 'engagement', codename: 'Größe', coachee: 'Ann' },
};

/** Where a session of this engagement belongs, and what is said about it. */
function sessionOf(engagement: unknown, notes: FrontMatterByPath = ENGAGEMENTS, date: string | null = '2026-03-01') {
  const session = { coaching: 'session', date, engagement };
  const { index, portfolio } = buildIndex({ ...notes, 'Sessions/S.md': session });
  const said = portfolio.diagnostics(TODAY).filter(({ path }) => path === 'Sessions/S.md').map(sayIt);
  return {
    path: index.engagementOf('Sessions/S.md'),
    messages: said.map(({ message }) => message),
    said: said.map(({ property, found }) => `${property}: ${found}`),
    lost: lostSessions(portfolio.index),
  };
}

describe('a session', () => {
  it.each<[unknown, string]>([
    ['[[Heron]]', 'a link'],
    ['[[Engagements/Heron#Purpose|H]]', 'a link with folder, subpath and alias'],
    [[['Heron']], 'an unquoted link'],
    ['[Heron](../Engagements/Heron.md)', 'a Markdown link'],
    ['[H](Engagements/Heron)', 'a Markdown link from the top of the vault'],
    ['[H](Heron.md "The logistics one")', 'a Markdown link by name alone'],
    ['Engagements/Heron.md', 'its path'],
    ['engagements/heron', 'its path without the extension and in any case'],
    ['HERON.', 'its file name, compared like a goal label'],
    ['the  logistics one', 'its codename'],
    ['People/Marguerite', 'its coachee, whose brackets and alias are stripped'],
  ])('belongs to the engagement named by %j: %s', (engagement) => {
    expect(sessionOf(engagement)).toMatchObject({ path: 'Engagements/Heron.md', said: [], lost: [] });
  });

  it('compares with full case folding', () => {
    expect(sessionOf('GRÖSSE').path).toBe('Engagements/Larch.md');
  });

  it.each([
    [null, 'The session names no engagement. Link the one it belongs to.'],
    ['[Heron](./Heron.md)', 'No note has this name. Link an engagement.'],
    ['[Heron](https://example.org)', 'No engagement has this path, file name, codename or coachee. Link one.'],
    ['[[Heron]], [[Larch]]', '“[[Heron]], [[Larch]]” has more than one link. Write one link per value.'],
    ['[[Nowhere]]', 'No note has this name. Link an engagement.'],
    ['[[S]]', 'This note is not an engagement. Link one that is.'],
    ['Nobody', 'No engagement has this path, file name, codename or coachee. Link one.'],
  ])('that names %j belongs nowhere, is listed as lost and says why', (engagement, message) => {
    expect(sessionOf(engagement)).toMatchObject({
      path: undefined,
      messages: [message],
      said: [`engagement: ${engagement ?? ''}`],
      lost: ['Sessions/S.md'],
    });
  });

  it('says it once where its engagement does not fit at all', () => {
    expect(sessionOf(['[[Heron]]', '[[Larch]]'])).toMatchObject({
      said: ['engagement: [[Heron]], [[Larch]]'],
      messages: [
        'The session names 2 engagements and can belong to one. Keep that one, and make a session of each other.',
      ],
      lost: ['Sessions/S.md'],
    });
  });

  it('is not found by text where its link leads nowhere or to another kind of note', () => {
    const notes = { ...ENGAGEMENTS, 'Goals/Ann.md': { coaching: 'goal' }, 'Notes/Größe.md': {} };
    expect(sessionOf('[[The logistics one]]').path).toBeUndefined();
    expect(sessionOf('[[Ann]]', notes).path).toBeUndefined();
    expect(sessionOf('[[Größe]]', notes).path).toBeUndefined();
  });

  it('whose date cannot be read still belongs to its engagement', () => {
    expect(sessionOf('[[Heron]]', ENGAGEMENTS, null)).toMatchObject({ path: 'Engagements/Heron.md', lost: [] });
  });
});

describe('plain text', () => {
  const all = {
    'Ann.md': { coaching: 'engagement' },
    'Folder/Ann.md': { coaching: 'engagement' },
    'Coded.md': { coaching: 'engagement', codename: 'Ann' },
    'Coached.md': { coaching: 'engagement', coachee: 'Ann' },
  };
  const without = (...paths: string[]) =>
    Object.fromEntries(Object.entries(all).filter(([path]) => !paths.includes(path)));

  it('is tried as path before file name, codename and coachee', () => {
    expect(sessionOf('Ann', all).path).toBe('Ann.md');
    expect(sessionOf('Ann', without('Ann.md')).path).toBe('Folder/Ann.md');
    expect(sessionOf('Ann', without('Ann.md', 'Folder/Ann.md')).path).toBe('Coded.md');
    expect(sessionOf('Ann', without('Ann.md', 'Folder/Ann.md', 'Coded.md')).path).toBe('Coached.md');
  });

  it.each([
    ['file name', { 'A/Ann.md': {}, 'B/Ann.md': {}, 'C.md': { codename: 'Ann' } }],
    ['codename', { 'A.md': { codename: 'Ann' }, 'B.md': { codename: 'ANN.' }, 'C.md': { coachee: 'Ann' } }],
    ['coachee', { 'A.md': { coachee: 'Ann' }, 'B.md': { coachee: '[[Ann]]' } }],
  ])('that two engagements answer to as %s matches none, with a diagnostic', (_kind, notes) => {
    const engagements = Object.entries(notes).map(([path, properties]) => [
      path,
      { coaching: 'engagement', ...properties },
    ]);
    expect(sessionOf('Ann', Object.fromEntries(engagements) as FrontMatterByPath)).toMatchObject({
      path: undefined,
      messages: ['2 engagements go by this name. Link the one that is meant.'],
      lost: ['Sessions/S.md'],
    });
  });

  it('that one engagement answers to twice is no ambiguity', () => {
    expect(sessionOf('Ann', { 'Ann.md': { coaching: 'engagement', codename: 'Ann', coachee: 'Ann' } }).path).toBe(
      'Ann.md',
    );
  });
});

describe('of several engagements with one coachee', () => {
  const notes = {
    'Ann 1.md': { coaching: 'engagement', coachee: 'Ann', start: '2025-01-10', 'closed-on': '2025-06-30' },
    'Ann 2.md': { coaching: 'engagement', coachee: 'Ann', start: '2025-09-01' },
  };
  const on = (date: string | null) => sessionOf('Ann', notes, date);

  it('the one that ran on the session’s day is meant, its first and last day included', () => {
    expect(on('2025-01-10').path).toBe('Ann 1.md');
    expect(on('2025-06-30').path).toBe('Ann 1.md');
    expect(on('2025-09-01').path).toBe('Ann 2.md');
    expect(on('2026-03-01').path).toBe('Ann 2.md');
  });

  it('none is meant on a day when none ran, or where the day is not known', () => {
    expect(on('2025-01-09')).toMatchObject({ path: undefined, lost: ['Sessions/S.md'] });
    expect(on('2025-07-15').path).toBeUndefined();
    expect(on(null).path).toBeUndefined();
  });

  it('none is meant on a day when both ran', () => {
    const both = { ...notes, 'Ann 2.md': { ...notes['Ann 2.md'], start: '2025-06-30' } };
    expect(sessionOf('Ann', both, '2025-06-30').path).toBeUndefined();
    expect(sessionOf('Ann', both, '2025-06-29').path).toBe('Ann 1.md');
  });

  it('one that was reopened goes on, though it keeps the day on which it was closed', () => {
    const reopened = { ...notes['Ann 1.md'], status: 'active', 'resumed-on': '2025-07-10' };
    const { path } = sessionOf('Ann', { ...notes, 'Ann 1.md': reopened }, '2025-07-15');
    expect(path).toBe('Ann 1.md');
  });

  it('one alone is meant whatever the day', () => {
    expect(sessionOf('Ann', { 'Ann 1.md': notes['Ann 1.md'] }, '2026-03-01').path).toBe('Ann 1.md');
  });

  it('dates do not help where they share a codename too', () => {
    const shared = Object.entries(notes).map(([path, properties]) => [path, { ...properties, codename: 'Ann' }]);
    expect(sessionOf('Ann', Object.fromEntries(shared) as FrontMatterByPath, '2026-03-01').path).toBeUndefined();
  });

  it('one without dates ran always', () => {
    const open = { 'Ann 1.md': notes['Ann 1.md'], 'Ann 2.md': { coaching: 'engagement', coachee: 'Ann' } };
    expect(sessionOf('Ann', open, '2026-03-01').path).toBe('Ann 2.md');
    expect(sessionOf('Ann', open, '2025-03-01').path).toBeUndefined();
  });
});

describe('a goal', () => {
  function goalOf(engagement: unknown) {
    const { index, portfolio } = buildIndex({ ...ENGAGEMENTS, 'G.md': { coaching: 'goal', engagement } });
    return { path: index.engagementOf('G.md'), said: portfolio.diagnostics(TODAY).map(({ property }) => property) };
  }

  it('belongs to its engagement by link or by text, as a session does', () => {
    expect(goalOf('[[Heron]]').path).toBe('Engagements/Heron.md');
    expect(goalOf('ann').path).toBe('Engagements/Larch.md');
  });

  it('whose engagement leads nowhere is diagnosed', () => {
    expect(goalOf('[[Nowhere]]')).toEqual({ path: undefined, said: ['engagement'] });
    expect(goalOf('Nobody')).toEqual({ path: undefined, said: ['engagement'] });
  });

  it('that names no engagement is not', () => {
    expect(goalOf(null)).toEqual({ path: undefined, said: [] });
    expect(goalOf(' ')).toEqual({ path: undefined, said: [] });
  });
});

describe('an engagement', () => {
  it('belongs to itself', () => {
    expect(buildIndex(ENGAGEMENTS).index.engagementOf('Engagements/Heron.md')).toBe('Engagements/Heron.md');
  });
});

describe('a goal that engagements share', () => {
  const shared = (engagement: unknown, notes: FrontMatterByPath = ENGAGEMENTS) => {
    const goal = { coaching: 'goal', owner: 'coachee', engagement };
    const { index, portfolio } = buildIndex({ ...notes, 'Goals/G.md': goal });
    const said = portfolio.diagnostics(TODAY).map(({ property, found }) => `${property}: ${found}`);
    const all = [...index.engagements()];
    const belongs = all.filter(({ engagement }) => engagement.goals.get('Goals/G.md')?.belongs === 'here');
    return { all: index.engagementsOf('Goals/G.md'), here: belongs.map(({ engagement: { note } }) => note.path), said };
  };

  it('is a goal note of each, without a diagnostic', () => {
    const all = ['Engagements/Heron.md', 'Engagements/Larch.md'];
    expect(shared(['[[Heron]]', 'Larch'])).toEqual({ all, here: all, said: [] });
  });

  it('counts for the others where one item resolves to nothing, which gets a diagnostic of its own', () => {
    const found = shared(['[[Nowhere]]', '[[Larch]]', 'Nobody']);
    expect(found.here).toEqual(['Engagements/Larch.md']);
    expect(found.said).toEqual(['engagement: Nobody', 'engagement: [[Nowhere]]']);
  });

  it('belongs once to an engagement that it names twice', () => {
    expect(shared(['[[Heron]]', 'Heron']).all).toEqual(['Engagements/Heron.md']);
  });

  it('is brought together with each engagement when it changes', () => {
    const goal = { coaching: 'goal', engagement: ['[[Heron]]', '[[Larch]]'] };
    const { index } = buildIndex({ ...ENGAGEMENTS, 'G.md': goal });
    index.set('G.md', { kind: 'front-matter', data: { coaching: 'goal', engagement: '[[Larch]]' } });
    const goalsOf = (path: string) => [...(index.linkedEngagement(path)?.engagement.goals.keys() ?? [])];
    expect([goalsOf('Engagements/Heron.md'), goalsOf('Engagements/Larch.md')]).toEqual([[], ['G.md']]);
  });
});

describe('a session that links the coachee’s note', () => {
  const person = { 'People/Marguerite.md': {} };
  const second = { 'Engagements/Later.md': { coaching: 'engagement', coachee: '[[Marguerite]]', start: '2026-03-01' } };
  const problem = '2 engagements go by this name. Link the one that is meant.';

  it('belongs to the one engagement that has that link as its coachee', () => {
    const found = sessionOf('[[Marguerite]]', { ...ENGAGEMENTS, ...person });
    expect(found).toMatchObject({ path: 'Engagements/Heron.md', said: [] });
  });

  it('belongs there also where nobody made that note yet', () => {
    expect(sessionOf('[[People/Marguerite]]')).toMatchObject({ path: 'Engagements/Heron.md', said: [] });
  });

  it('is diagnosed where two engagements have it', () => {
    const found = sessionOf('[[Marguerite]]', { ...ENGAGEMENTS, ...person, ...second }, null);
    expect(found).toMatchObject({ path: undefined, messages: expect.arrayContaining([problem]) as string[] });
  });

  it('belongs, of two with the same coachee, to the one that ran on its day', () => {
    const notes = { ...ENGAGEMENTS, ...person, ...second };
    expect(sessionOf('[[Marguerite]]', notes, '2026-02-01').path).toBe('Engagements/Heron.md');
  });

  it('is no session of an engagement whose coachee is another note of that name', () => {
    const notes = { ...ENGAGEMENTS, ...person, 'Team/Marguerite.md': {} };
    const { messages } = sessionOf('[[Team/Marguerite]]', notes);
    expect(messages).toEqual(['This note is not an engagement. Link one that is.']);
  });

  it('follows when the engagement gets another coachee', () => {
    const session = { coaching: 'session', date: '2026-03-01', engagement: '[[Marguerite]]' };
    const { index } = buildIndex({ ...ENGAGEMENTS, ...person, 'S.md': session });
    expect(index.engagementOf('S.md')).toBe('Engagements/Heron.md');
    const write = (path: string, coachee: string) =>
      index.set(path, { kind: 'front-matter', data: { coaching: 'engagement', coachee } });
    write('Engagements/Heron.md', '[[Ann]]');
    write('Engagements/Larch.md', '[[Marguerite]]');
    expect(index.engagementOf('S.md')).toBe('Engagements/Larch.md');
  });
});

describe('a bare link that could mean several engagements', () => {
  const contract = { coaching: 'engagement' };
  const paths = ['Clients/Ana/Contract.md', 'Clients/Ben/Contract.md', 'Top/Contract.md'];
  const notes = Object.fromEntries(paths.map((path) => [path, contract]));
  const at = (path: string, more: FrontMatterByPath = {}, engagement = '[[Contract]]') => {
    const session = { coaching: 'session', date: '2026-03-01', engagement };
    const { index } = buildIndex({ ...notes, ...more, [path]: session });
    const problem = index.membershipProblem(path);
    return index.engagementOf(path) ?? (problem && membershipWords(problem));
  };

  it.each([
    ['Clients/Ben/S.md', 'Clients/Ben/Contract.md', 'in the same folder'],
    ['Clients/Ben/Sessions/2026/S.md', 'Clients/Ben/Contract.md', 'in the nearest folder above'],
    ['Clients/S.md', '3 engagements go by this name. Link the one that is meant.', 'in none of them'],
  ])('means, from %s, %s: %s', (path, meant) => {
    expect(at(path)).toBe(meant);
  });

  it('means the one at the top of the vault from where no nearer one is', () => {
    expect(at('Elsewhere/S.md', { 'Contract.md': contract })).toBe('Contract.md');
    expect(at('Clients/Ana/S.md', { 'Contract.md': contract })).toBe('Clients/Ana/Contract.md');
  });

  it('is not asked where the link has a folder', () => {
    expect(at('Clients/Ben/S.md', {}, '[[Clients/Ana/Contract]]')).toBe('Clients/Ana/Contract.md');
  });
});

describe('two engagements of one name', () => {
  it('are two, and plain text matches neither', () => {
    const heron = { coaching: 'engagement', codename: 'Heron' };
    const notes = { 'A.md': heron, 'B.md': heron };
    const { portfolio } = buildIndex(notes);
    expect(portfolio.all(TODAY).map(({ engagement }) => engagement.note.path)).toEqual(['A.md', 'B.md']);
    expect(sessionOf('Heron', notes)).toMatchObject({ path: undefined, lost: ['Sessions/S.md'] });
  });
});
