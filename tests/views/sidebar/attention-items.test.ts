import { describe, expect, it } from 'vitest';
import { attentionItems } from '../../../src/views/sidebar/attention-items';
import { buildIndex } from '../../index/build-index';
import { today } from './sample-states';

function itemsOf(notes: Parameters<typeof buildIndex>[0]) {
  const { index, portfolio } = buildIndex(notes);
  const found = Object.keys(notes).flatMap((path) => portfolio.diagnosticsOf(path, today));
  return attentionItems(found, (path) => index.membershipProblem(path) !== undefined);
}

describe('attentionItems', () => {
  it('is empty where every note could be taken as written', () => {
    expect(itemsOf({ 'E.md': { coaching: 'engagement' } })).toEqual([]);
  });

  it('gathers all reasons of a note', () => {
    const engagement = { coaching: 'engagement', status: 'on hold', start: '2026-13-40' };
    const [item, ...others] = itemsOf({ 'In/E.md': engagement });
    expect(others).toEqual([]);
    expect(item).toMatchObject({ path: 'In/E.md', name: 'E', isLost: false });
    expect(item?.reasons).toHaveLength(2);
    expect(item?.reasons[1]).toMatch(/^status: .*on hold.* prospect, active, paused, closed\.$/);
  });

  it('has a lost session once, with the reason', () => {
    expect(itemsOf({ 'S.md': { coaching: 'session', date: '2026-03-02' } })).toEqual([
      {
        path: 'S.md',
        name: 'S',
        reasons: ['engagement: The session names no engagement. Link the one it belongs to.'],
        property: 'engagement',
        isLost: true,
        unlistedIn: [],
      },
    ]);
  });

  it('says once what two engagements find of a goal that both list', () => {
    const goal = { coaching: 'goal', 'replaced-by': '[[G]]', status: 'replaced', 'ended-on': '2026-03-02' };
    const engagement = { coaching: 'engagement', goals: ['[[G]]'] };
    const [item, ...others] = itemsOf({ 'G.md': goal, 'A.md': engagement, 'B.md': engagement });
    expect(others).toEqual([]);
    expect(item?.reasons).toHaveLength(1);
  });

  it('says what was found where the message does not', () => {
    const [item] = itemsOf({ 'S.md': { coaching: 'session', date: '2026-03-02', engagement: '[[Nobody]]' } });
    expect(item?.reasons).toEqual(['engagement: [[Nobody]]. No note has this name. Link an engagement.']);
  });

  it('tells which engagements do not list a contracted goal', () => {
    const goal = { coaching: 'goal', status: 'contracted', engagement: ['[[A]]', '[[B]]'] };
    const [item] = itemsOf({ 'A.md': { coaching: 'engagement' }, 'B.md': { coaching: 'engagement' }, 'G.md': goal });
    expect(item).toMatchObject({ path: 'G.md', unlistedIn: ['A.md', 'B.md'], isLost: false });
  });

  it('says what was found also where the message has the same word in it', () => {
    const goal = { coaching: 'goal', engagement: '[[F]]' };
    const engagement = { coaching: 'engagement', goals: ['[[goal]]'] };
    const [item] = itemsOf({ 'E.md': engagement, 'F.md': { coaching: 'engagement' }, 'goal.md': goal });
    expect(item?.reasons[0]).toMatch(/^goals: goal\. This goal belongs/);
  });
});
