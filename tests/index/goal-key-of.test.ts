import { describe, expect, it } from 'vitest';
import { goalKeyOf } from '../../src/index/goal-key-of';
import { buildIndex } from './build-index';

const { index, paths } = buildIndex({
  'Engagements/Heron.md': { coaching: 'engagement', codename: 'Heron', goals: ['[[Board voice]]', 'Delegate'] },
  'Goals/Board voice.md': { coaching: 'goal', engagement: '[[Heron]]', aliases: ['Be heard'] },
  'Goals/Twin.md': { coaching: 'goal', engagement: '[[Heron]]' },
  'Goals/Other/Twin.md': { coaching: 'goal', engagement: '[[Heron]]' },
  'Reading/Book.md': {},
  'Sessions/One.md': {
    coaching: 'session',
    engagement: '[[Heron]]',
    date: '2026-01-01',
    goals: ['[[Book]]', 'twin.', 'BE  heard', '[[Nowhere|x]]', ' Delegate. '],
  },
});
const linked = index.linkedEngagement('Engagements/Heron.md');
if (!linked) throw new Error('The engagement is missing');
const { engagement } = linked;
const keyOf = (value: string) => goalKeyOf(engagement, value, (target) => paths.resolve(target, 'Sessions/One.md'));

describe('goalKeyOf', () => {
  it.each([
    ['a link', '[[Board voice#Why|voice]]', 'Goals/Board voice.md'],
    ['a link to another kind of note', '[[Book]]', 'Reading/Book.md'],
    ['the name of a goal note', 'board voice.', 'Goals/Board voice.md'],
    ['another name of a goal note', 'BE  heard', 'Goals/Board voice.md'],
    ['a name that two goal notes have', 'Twin', 'label:twin'],
    ['a label', ' Delegate. ', 'label:delegate'],
    ['a Markdown link', '[voice](<../Goals/Board voice.md>)', 'Goals/Board voice.md'],
    ['a dangling Markdown link', '[x](Goals/Nowhere%20yet.md)', 'label:goals/nowhere yet'],
    ['a dangling link', '[[Nowhere|x]]', 'label:nowhere'],
  ])('gives the key of %s', (_, value, key) => {
    expect(keyOf(value)).toBe(key);
  });

  it('keeps a label of its own where a goal of another engagement, listed or worked on here, has the same name', () => {
    const foreign = buildIndex({
      'E.md': { coaching: 'engagement', goals: ['[[Theirs]]'] },
      'F.md': { coaching: 'engagement' },
      'Theirs.md': { coaching: 'goal', engagement: '[[F]]', aliases: ['Their alias'] },
      'Worked.md': { coaching: 'goal', engagement: '[[F]]' },
      'S.md': { coaching: 'session', engagement: '[[E]]', date: '2026-01-01', goals: ['[[Worked]]'] },
    });
    const here = foreign.index.linkedEngagement('E.md')?.engagement;
    if (!here) throw new Error('The engagement is missing');
    const typed = (value: string) => goalKeyOf(here, value, (target) => foreign.paths.resolve(target, 'E.md'));
    expect([...here.goals.keys()]).toEqual(['Theirs.md', 'Worked.md']);
    expect(typed('Theirs')).toBe('label:theirs');
    expect(typed('their alias')).toBe('label:their alias');
    expect(typed('Worked')).toBe('label:worked');
    expect(typed('[[Theirs]]')).toBe('Theirs.md');
  });

  it('gives none for a value without a word', () => {
    expect(keyOf(' . ')).toBeUndefined();
  });

  it('gives a value the key that the engagement gives it', () => {
    const [session] = engagement.sessions;
    expect(session?.note.goals.map(keyOf)).toEqual(session?.goals);
  });
});
