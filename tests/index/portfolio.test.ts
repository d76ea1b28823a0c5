import { describe, expect, it } from 'vitest';
import { DEFAULT_NUMBERS } from '../../src/domain/numbers';
import { createPortfolio } from '../../src/index/portfolio';
import { createPracticeIndex } from '../../src/index/practice-index';
import { DEFAULT_PROPERTY_NAMES } from '../../src/notes/property-names';
import { buildIndex } from './build-index';
import { lostSessions } from './lost-sessions';
import { said } from '../notes/said';

const TODAY = '2026-03-16';

describe('the portfolio', () => {
  it('has every engagement of the practice, in the default order', () => {
    const { portfolio } = buildIndex({
      'B.md': { coaching: 'engagement', status: 'closed' },
      'C.md': { coaching: 'engagement' },
      'A.md': { coaching: 'engagement' },
      'Not ours.md': { status: 'active' },
    });
    expect(portfolio.all(TODAY).map(({ engagement }) => engagement.note.path)).toEqual(['A.md', 'C.md', 'B.md']);
  });

  it('is empty without engagements, and knows none where there is none', () => {
    const { portfolio } = buildIndex({ 'S.md': { coaching: 'session', date: TODAY } });
    expect(portfolio.all(TODAY)).toEqual([]);
    expect(portfolio.state('S.md', TODAY)).toBeUndefined();
    expect(portfolio.state('Nowhere.md', TODAY)).toBeUndefined();
  });

  it('works a state out again when the day changes, and not before', () => {
    const { portfolio } = buildIndex({ 'A.md': { coaching: 'engagement', status: 'paused', 'paused-until': TODAY } });
    const badges = (today: string) => portfolio.state('A.md', today)?.badges.map(({ kind }) => kind);
    expect([badges(TODAY), badges(TODAY)]).toEqual([[], []]);
    expect(portfolio.statesComputed).toBe(1);
    expect(badges('2026-03-17')).toEqual(['pause-over']);
    expect(portfolio.statesComputed).toBe(2);
  });
});

describe('lost sessions', () => {
  it('are those of no engagement, by path, whatever their date', () => {
    const { portfolio } = buildIndex({
      'E.md': { coaching: 'engagement' },
      'S3.md': { coaching: 'session', engagement: '[[Nowhere]]', date: TODAY },
      'S2.md': { coaching: 'session', engagement: '[[E]]', date: TODAY },
      'S1.md': { coaching: 'session' },
      'G.md': { coaching: 'goal', engagement: '[[Nowhere]]' },
    });
    expect(lostSessions(portfolio.index)).toEqual(['S1.md', 'S3.md']);
  });
});

describe('diagnostics', () => {
  it('are those of reading, of membership, of linking and of sessions held in the future, by path', () => {
    const { portfolio } = buildIndex({
      'E.md': { coaching: 'engagement', origin: 'lottery', goals: ['Twice'] },
      'G1.md': { coaching: 'goal', engagement: '[[E]]', aliases: 'Twice' },
      'G2.md': { coaching: 'goal', engagement: '[[E]]', aliases: 'Twice', level: 7 },
      'S1.md': { coaching: 'session', engagement: '[[E]]', date: '2026-03-20', status: 'held' },
      'S2.md': { coaching: 'session', engagement: '[[Nowhere]]', date: TODAY },
      'W.md': { coaching: 'client' },
    });
    expect(portfolio.diagnostics(TODAY).map(({ path, property, found }) => [path, property, found])).toEqual([
      ['E.md', 'goals', 'Twice'],
      ['E.md', 'origin', 'lottery'],
      ['G2.md', 'level', '7'],
      ['S1.md', 'status', 'held'],
      ['S2.md', 'engagement', '[[Nowhere]]'],
      ['W.md', 'coaching', 'client'],
    ]);
  });

  it('give an engagement no badge for the fault of one of its sessions', () => {
    const notes = {
      'E.md': { coaching: 'engagement' },
      'S.md': { coaching: 'session', engagement: '[[E]]', date: TODAY, kind: 'lottery' },
    };
    const badgesOf = (engagement: object) => {
      const { portfolio } = buildIndex({ ...notes, 'E.md': { ...notes['E.md'], ...engagement } });
      const kinds = portfolio.state('E.md', TODAY)?.badges.map(({ kind }) => kind) ?? [];
      return kinds.filter((kind) => kind === 'data');
    };
    expect(buildIndex(notes).portfolio.diagnosticsOf('S.md', TODAY)).toMatchObject([{ property: 'kind' }]);
    expect(badgesOf({})).toEqual([]);
    expect(badgesOf({ origin: 'lottery' })).toEqual(['data']);
  });

  it('of a session that belongs to no engagement tell what else is wrong with it, too', () => {
    const { portfolio } = buildIndex({
      'S.md': { coaching: 'session', engagement: '[[Nowhere]]', date: '2026-03-20', status: 'held', kind: 'lottery' },
    });
    const found = portfolio.diagnosticsOf('S.md', TODAY).map(({ property }) => property);
    expect(found.sort()).toEqual(['engagement', 'kind', 'status']);
  });

  it('can be asked of one note, with what comes up where it brings an engagement together', () => {
    const { portfolio } = buildIndex({
      'E.md': { coaching: 'engagement', origin: 'lottery', goals: ['[[G]]'] },
      'F.md': { coaching: 'engagement', goals: ['[[G]]'] },
      'G.md': { coaching: 'goal', status: 'replaced', 'ended-on': TODAY, 'replaced-by': '[[G]]', level: 7 },
      'S.md': { coaching: 'session', engagement: '[[Nowhere]]', date: TODAY },
    });
    const of = (path: string) => portfolio.diagnosticsOf(path, TODAY).map((found) => `${found.path} ${found.property}`);
    expect(of('E.md')).toEqual(['E.md origin', 'G.md replaced-by']);
    expect(of('F.md')).toEqual(['G.md replaced-by']);
    expect(of('G.md')).toEqual(['G.md level']);
    expect(of('S.md')).toEqual(['S.md engagement']);
    expect(of('Nowhere.md')).toEqual([]);
  });

  it('name properties as the notes of this vault spell them', () => {
    const names = { ...DEFAULT_PROPERTY_NAMES, status: 'stand', engagement: 'auftrag' };
    const index = createPracticeIndex({ names, numbers: DEFAULT_NUMBERS, resolveLink: () => undefined });
    const portfolio = createPortfolio(index, names, DEFAULT_NUMBERS);
    index.set('E.md', { kind: 'front-matter', data: { coaching: 'engagement', stand: 'ruht' } });
    index.set('S.md', { kind: 'front-matter', data: { coaching: 'session', date: TODAY, auftrag: 'Nobody' } });
    expect(portfolio.diagnostics(TODAY).map(({ property, found }) => [property, found])).toEqual([
      ['stand', 'ruht'],
      ['auftrag', 'Nobody'],
    ]);
  });

  it('keep their own names where a property is called like one of ours', () => {
    const { portfolio, index } = buildIndex({});
    index.set('E.md', { kind: 'unreadable', line: 3, problem: { kind: 'unclosed' }, coaching: 'engagement' });
    expect(portfolio.diagnostics(TODAY).map(said)).toMatchObject([{ property: 'front matter' }]);
  });
});
