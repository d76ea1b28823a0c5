import { beforeEach, describe, expect, it } from 'vitest';
import { buildIndex, type FrontMatterByPath } from './build-index';
import { lostSessions } from './lost-sessions';

const TODAY = '2026-03-16';
const HERON = { coaching: 'engagement', codename: 'The logistics one', goals: ['Speak up'] };
const NOTES: FrontMatterByPath = {
  'Heron.md': HERON,
  'Larch.md': { coaching: 'engagement', goals: ['[[Delegate]]'] },
  'S1.md': { coaching: 'session', engagement: '[[Heron]]', date: '2026-03-01', goals: ['Speak up'] },
  'S2.md': { coaching: 'session', engagement: 'the logistics one', date: '2026-03-02', goals: ['Dare'] },
};

type Vault = ReturnType<typeof createVault>;

/** A vault whose changes reach the index as the app announces them, and what the index told of them. */
function createVault(notes: FrontMatterByPath) {
  const { index, portfolio, paths } = buildIndex(notes);
  const told: string[][] = [];
  index.markReady();
  index.flush();
  index.onChange((changes) => told.push([...changes].sort()));
  return {
    index,
    portfolio,
    told,
    write(path: string, data: Readonly<Record<string, unknown>>) {
      paths.add(path);
      index.noteNameChanged(path);
      index.set(path, { kind: 'front-matter', data });
    },
    rename(from: string, to: string) {
      paths.delete(from);
      paths.add(to);
      index.rename(from, to);
    },
    remove(path: string) {
      paths.delete(path);
      index.delete(path);
    },
    keys: (path: string) => portfolio.state(path, TODAY)?.engagement.listed,
    sessions: (path: string) => portfolio.state(path, TODAY)?.sessions.map(({ note }) => note.path),
    contracts: (path: string) => portfolio.state(path, TODAY)?.sessions.map(({ contract }) => contract),
  };
}

let vault: Vault;
beforeEach(() => {
  vault = createVault(NOTES);
});

describe('a label', () => {
  it('upgrades to the goal note created for it, and past sessions with it, without an edit', () => {
    vault.write('Goals/Speak up.md', { coaching: 'goal', engagement: '[[Heron]]' });
    expect(vault.keys('Heron.md')).toEqual(['Goals/Speak up.md']);
    expect(vault.contracts('Heron.md')).toEqual(['on-contract', 'drifted']);
  });

  it('upgrades to a goal note that gains it as an alias, and back when the alias goes', () => {
    vault.write('G.md', { coaching: 'goal', engagement: '[[Heron]]' });
    expect(vault.keys('Heron.md')).toEqual(['label:speak up']);
    vault.write('G.md', { coaching: 'goal', engagement: '[[Heron]]', aliases: ['speak up'] });
    expect(vault.keys('Heron.md')).toEqual(['G.md']);
    vault.write('G.md', { coaching: 'goal', engagement: '[[Heron]]' });
    expect(vault.keys('Heron.md')).toEqual(['label:speak up']);
  });

  it('stays one while the note belongs to another engagement', () => {
    vault.write('Speak up.md', { coaching: 'goal', engagement: '[[Larch]]' });
    expect(vault.keys('Heron.md')).toEqual(['label:speak up']);
    vault.write('Speak up.md', { coaching: 'goal', engagement: '[[Heron]]' });
    expect(vault.keys('Heron.md')).toEqual(['Speak up.md']);
  });

  it('is what a goal becomes again when its note is deleted', () => {
    vault.write('Speak up.md', { coaching: 'goal', engagement: '[[Heron]]' });
    vault.remove('Speak up.md');
    expect(vault.keys('Heron.md')).toEqual(['label:speak up']);
  });
});

describe('a link', () => {
  it('resolves as soon as its note comes, ours or not, and dangles when it goes', () => {
    expect(vault.keys('Larch.md')).toEqual(['label:delegate']);
    vault.write('Box/Delegate.md', {});
    expect(vault.keys('Larch.md')).toEqual(['Box/Delegate.md']);
    vault.remove('Box/Delegate.md');
    expect(vault.keys('Larch.md')).toEqual(['label:delegate']);
  });

  it('follows a note that moves to another folder, and loses one that gets another name', () => {
    vault.write('Delegate.md', {});
    vault.rename('Delegate.md', 'Box/Delegate.md');
    expect(vault.keys('Larch.md')).toEqual(['Box/Delegate.md']);
    vault.rename('Box/Delegate.md', 'Box/Other.md');
    expect(vault.keys('Larch.md')).toEqual(['label:delegate']);
    vault.rename('Box/Other.md', 'delegate.md');
    expect(vault.keys('Larch.md')).toEqual(['delegate.md']);
  });

  it('turns to a note that comes closer', () => {
    vault.write('Far/Delegate.md', {});
    vault.write('Delegate.md', {});
    expect(vault.keys('Larch.md')).toEqual(['Delegate.md']);
  });

  it('to a goal of another engagement is diagnosed as soon as that engagement is there', () => {
    vault.write('Delegate.md', { coaching: 'goal', engagement: '[[Wren]]' });
    vault.portfolio.diagnostics(TODAY);
    vault.write('Wren.md', { coaching: 'engagement' });
    const said = vault.portfolio.diagnostics(TODAY).map(({ path, property }) => `${path} ${property}`);
    expect(said).toEqual(['Larch.md goals']);
  });
});

describe('an engagement', () => {
  it('that moves keeps the sessions whose links and texts still lead to it', () => {
    vault.rename('Heron.md', 'Box/Heron.md');
    expect(vault.portfolio.state('Heron.md', TODAY)).toBeUndefined();
    expect(vault.sessions('Box/Heron.md')).toEqual(['S1.md', 'S2.md']);
  });

  it('that gets another file name loses those that link the old one, until they are changed', () => {
    vault.rename('Heron.md', 'Wren.md');
    expect(vault.sessions('Wren.md')).toEqual(['S2.md']);
    expect(lostSessions(vault.portfolio.index)).toEqual(['S1.md']);
    vault.write('S1.md', { ...NOTES['S1.md'], engagement: '[[Wren]]' });
    expect(vault.sessions('Wren.md')).toEqual(['S1.md', 'S2.md']);
  });

  it('whose codename changes loses those that call it by the old one, and wins those that wait for the new one', () => {
    vault.write('S3.md', { coaching: 'session', engagement: 'Falcon', date: '2026-03-03' });
    vault.write('Heron.md', { ...HERON, codename: 'Falcon' });
    expect(vault.sessions('Heron.md')).toEqual(['S1.md', 'S3.md']);
  });

  it('that comes to share a codename makes it ambiguous, until the other one goes', () => {
    vault.write('Wren.md', { coaching: 'engagement', codename: 'The logistics one' });
    expect(vault.sessions('Heron.md')).toEqual(['S1.md']);
    vault.remove('Wren.md');
    expect(vault.sessions('Heron.md')).toEqual(['S1.md', 'S2.md']);
  });

  it('that was created after its sessions finds them', () => {
    vault.write('S3.md', { coaching: 'session', engagement: '[[Wren]]', date: '2026-03-03' });
    expect(lostSessions(vault.portfolio.index)).toHaveLength(1);
    vault.write('Wren.md', { coaching: 'engagement' });
    expect(vault.sessions('Wren.md')).toEqual(['S3.md']);
    expect(lostSessions(vault.portfolio.index)).toEqual([]);
  });

  it('that is no longer one leaves its sessions lost', () => {
    vault.write('Heron.md', { ...HERON, coaching: null });
    expect(vault.portfolio.all(TODAY).map(({ engagement }) => engagement.note.path)).toEqual(['Larch.md']);
    expect(lostSessions(vault.portfolio.index)).toEqual(['S1.md', 'S2.md']);
  });
});

describe('the listeners', () => {
  it('are told once per batch, after it, with the paths of the engagements that changed', async () => {
    vault.write('S1.md', { ...NOTES['S1.md'], minutes: 90 });
    vault.write('S2.md', { ...NOTES['S2.md'], minutes: 90 });
    vault.write('Larch.md', { coaching: 'engagement', status: 'paused' });
    expect(vault.told).toEqual([]);
    await Promise.resolve();
    expect(vault.told).toEqual([['Heron.md', 'Larch.md']]);
    await Promise.resolve();
    expect(vault.told).toHaveLength(1);
  });

  it('are told of both engagements when a session moves from one to the other', async () => {
    vault.write('S1.md', { ...NOTES['S1.md'], engagement: '[[Larch]]' });
    await Promise.resolve();
    expect(vault.told).toEqual([['Heron.md', 'Larch.md']]);
  });

  it('are told of both paths when an engagement moves, and of its path when it goes', async () => {
    vault.rename('Larch.md', 'Box/Larch.md');
    await Promise.resolve();
    vault.remove('Box/Larch.md');
    await Promise.resolve();
    expect(vault.told).toEqual([['Box/Larch.md', 'Larch.md'], ['Box/Larch.md']]);
  });

  it('are told of a lost session, though no engagement changed', async () => {
    vault.write('S3.md', { coaching: 'session', date: '2026-03-03' });
    await Promise.resolve();
    expect(vault.told).toEqual([[]]);
  });

  it('are not told of a change that changes nothing', async () => {
    vault.write('S1.md', { ...NOTES['S1.md'] });
    vault.write('S1.md', { ...NOTES['S1.md'], mood: 'not ours', minutes: '60', status: ' ' });
    vault.write('Reading.md', { goals: ['not ours'] });
    vault.remove('Reading.md');
    vault.rename('Nowhere.md', 'Elsewhere.md');
    await Promise.resolve();
    expect(vault.told).toEqual([]);
  });

  it('are told although somebody looked before the batch ended, who saw all of it', async () => {
    vault.write('S1.md', { ...NOTES['S1.md'], minutes: 90 });
    vault.write('S3.md', { coaching: 'session', engagement: '[[Heron]]', date: '2026-03-03' });
    expect(vault.sessions('Heron.md')).toEqual(['S1.md', 'S2.md', 'S3.md']);
    await Promise.resolve();
    expect(vault.told).toEqual([['Heron.md']]);
  });

  it('are told which notes changed, and of which others something else is to be said', async () => {
    const heard: string[][] = [];
    vault.index.onChange((_, notes) => heard.push([...notes].sort()));
    vault.write('Lost.md', { coaching: 'session', engagement: 'Owl', date: '2026-03-03' });
    await Promise.resolve();
    vault.write('Owl.md', { coaching: 'engagement' });
    await Promise.resolve();
    expect(heard).toEqual([['Lost.md'], ['Lost.md', 'Owl.md']]);
  });

  it('are no longer told when they have stopped', async () => {
    const heard: string[] = [];
    const stop = vault.index.onChange((changes) => heard.push(...changes));
    stop();
    vault.write('Larch.md', { coaching: 'engagement', status: 'paused' });
    await Promise.resolve();
    expect(heard).toEqual([]);
    expect(vault.told).toHaveLength(1);
  });

  it('may write in their turn, which makes another batch', async () => {
    const stop = vault.index.onChange(() => {
      stop();
      vault.write('Larch.md', { coaching: 'engagement', status: 'paused' });
    });
    vault.write('S1.md', { ...NOTES['S1.md'], minutes: 90 });
    await Promise.resolve();
    await Promise.resolve();
    expect(vault.told).toEqual([['Heron.md'], ['Larch.md']]);
  });
});

describe('reading a vault for the first time', () => {
  it('tells nobody before all of it was read, and then of everything', async () => {
    const { index } = buildIndex(NOTES);
    const told: [string[], string[]][] = [];
    index.onChange((changes, notes) => told.push([[...changes].sort(), [...notes].sort()]));
    await Promise.resolve();
    expect([index.isReady, told]).toEqual([false, []]);
    index.markReady();
    expect(index.isReady).toBe(true);
    await Promise.resolve();
    expect(told).toEqual([[['Heron.md', 'Larch.md'], Object.keys(NOTES)]]);
  });

  it('says so of a vault without a note of ours, so that none and not yet differ', async () => {
    const { index } = buildIndex({});
    let batches = 0;
    index.onChange(() => (batches += 1));
    index.markReady();
    await Promise.resolve();
    expect([index.isReady, batches]).toEqual([true, 1]);
  });

  it('can be done step by step, and comes to the same', () => {
    const { index, portfolio } = buildIndex(NOTES);
    let steps = 0;
    while (!index.resolvePending(() => true)) steps += 1;
    // Two sessions are resolved, then the two engagements are linked.
    expect([steps, index.operations.engagementsLinked]).toEqual([4, 2]);
    expect(portfolio.all(TODAY)).toEqual(buildIndex(NOTES).portfolio.all(TODAY));
    expect(index.operations.engagementsLinked).toBe(2);
  });

  it('takes in what changes between two steps', () => {
    const { index, portfolio } = buildIndex(NOTES);
    index.resolvePending(() => true);
    index.set('S1.md', { kind: 'front-matter', data: { ...NOTES['S1.md'], engagement: '[[Larch]]' } });
    index.delete('S2.md');
    index.resolvePending(() => true);
    expect(index.resolvePending()).toBe(true);
    expect(portfolio.state('Larch.md', TODAY)?.sessions.map(({ note }) => note.path)).toEqual(['S1.md']);
    expect(portfolio.state('Heron.md', TODAY)?.sessions).toEqual([]);
  });
});
