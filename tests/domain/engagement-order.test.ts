import { describe, expect, it } from 'vitest';
import { compareNames, compareText } from '../../src/domain/engagement-order';
import { buildIndex, type FrontMatterByPath } from '../index/build-index';
import { ago, TODAY } from './practice';

function order(notes: FrontMatterByPath) {
  return buildIndex(notes)
    .portfolio.all(TODAY)
    .map(({ engagement }) => engagement.note.path);
}

function engagements(...list: readonly [path: string, properties: Record<string, unknown>][]): FrontMatterByPath {
  return Object.fromEntries(list.map(([path, properties]) => [path, { coaching: 'engagement', ...properties }]));
}

describe('the default order of engagements', () => {
  it('has the open ones first, then upcoming, paused and closed', () => {
    const notes = engagements(
      ['A.md', { status: 'closed' }],
      ['B.md', { status: 'paused' }],
      ['C.md', { status: 'prospect' }],
      ['D.md', { status: 'active' }],
    );
    expect(order(notes)).toEqual(['D.md', 'C.md', 'B.md', 'A.md']);
  });

  it('then goes by the next session, those without one last', () => {
    const notes = engagements(['A.md', {}], ['B.md', {}], ['C.md', {}]);
    const sessions = {
      'S1.md': { coaching: 'session', engagement: '[[B]]', date: ago(-9) },
      'S2.md': { coaching: 'session', engagement: '[[C]]', date: ago(-3) },
    };
    expect(order({ ...notes, ...sessions })).toEqual(['C.md', 'B.md', 'A.md']);
  });

  it('then by name, then by path', () => {
    const notes = engagements(
      ['A.md', { codename: 'Wren' }],
      ['B.md', { codename: 'Heron' }],
      ['X/C.md', { codename: 'Heron' }],
      ['D.md', { codename: 'Heron' }],
    );
    expect(order(notes)).toEqual(['B.md', 'D.md', 'X/C.md', 'A.md']);
  });
});

describe('the order of names', () => {
  it('is without case and accents, so that É stands with E, and of equal ones by their letters', () => {
    const names = ['Zoë', 'emil', 'Émile', 'Emile', 'Ångström', 'Fay', 'EMILE', 'ala'];
    const inOrder = ['ala', 'Ångström', 'emil', 'EMILE', 'Emile', 'Émile', 'Fay', 'Zoë'];
    expect(names.toSorted(compareNames)).toEqual(inOrder);
    expect(names.toReversed().sort(compareNames)).toEqual(inOrder);
  });
});

describe('the order of texts', () => {
  it('is that of their code units, on every machine', () => {
    expect(['é', 'z', 'a', 'Z', 'a '].sort(compareText)).toEqual(['Z', 'a', 'a ', 'z', 'é']);
    expect(compareText('a', 'a')).toBe(0);
  });
});
