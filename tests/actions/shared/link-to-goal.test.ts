import { describe, expect, it } from 'vitest';
import type { CommandContext } from '../../../src/actions/shared/command-context';
import { linkToGoal, linkToNewGoal } from '../../../src/actions/shared/link-to';
import type { Engagement } from '../../../src/domain/engagement';
import { goalKeyOf } from '../../../src/index/goal-key-of';
import { buildIndex, type FrontMatterByPath } from '../../index/build-index';

/** The engagement `Heron.md` among other notes, and links as the app would write and follow them there. */
function heron(goals: readonly string[], others: FrontMatterByPath) {
  const notes = { 'Heron.md': { coaching: 'engagement', goals }, 'Kite.md': { coaching: 'engagement' }, ...others };
  const { portfolio, paths } = buildIndex(notes);
  const engagement = portfolio.state('Heron.md', '2026-03-16')?.engagement;
  if (!engagement) throw new Error('The engagement is missing');
  const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
  const resolveLink = (target: string, from: string) => paths.resolve(target, from);
  const isOnly = (path: string) => Object.keys(notes).filter((other) => nameOf(other) === nameOf(path)).length === 1;
  const context = {
    app: {
      vault: { getFileByPath: (path: string) => (path in notes ? { path } : null) },
      metadataCache: {
        fileToLinktext: ({ path }: { path: string }) => (isOnly(path) ? nameOf(path) : path.replace(/\.md$/, '')),
      },
    },
    practice: { resolveLink },
  } as unknown as CommandContext;
  const meaning = (link: string) => goalKeyOf(engagement, link, (target) => resolveLink(target, 'S.md'));
  const linkFor = (key: string) => {
    const goal = engagement.goals.get(key);
    return goal && linkToGoal(context, engagement, goal, 'S.md');
  };
  return { engagement, context, meaning, linkFor, keys: [...(engagement satisfies Engagement).goals.keys()] };
}

const own = (properties: object = {}) => ({ coaching: 'goal', engagement: '[[Heron]]', ...properties });
const kites = { coaching: 'goal', engagement: '[[Kite]]' };

describe('a link to a goal', () => {
  it('is the bare name where that means the goal', () => {
    const { linkFor } = heron(['[[Delegate]]'], { 'Goals/Delegate.md': own() });
    expect(linkFor('Goals/Delegate.md')).toBe('[[Delegate]]');
  });

  it('is the path where the bare name would mean a goal of the engagement that has it as another name', () => {
    const goals = { 'Goals/Hand over.md': own({ aliases: ['delegate'] }), 'Kite/Delegate.md': kites };
    const { linkFor } = heron(['[[Kite/Delegate]]', '[[Hand over]]'], goals);
    expect(linkFor('Kite/Delegate.md')).toBe('[[Kite/Delegate]]');
    expect(linkFor('Goals/Hand over.md')).toBe('[[Hand over]]');
  });

  it('is the path with a slash where the note lies in no folder', () => {
    const goals = { 'Goals/Hand over.md': own({ aliases: ['Delegate'] }), 'Delegate.md': kites };
    expect(heron(['[[/Delegate]]'], goals).linkFor('Delegate.md')).toBe('[[/Delegate]]');
  });

  it('means the heading that was chosen where a goal has the name of its note', () => {
    const listed = ['[[Notes/Delegate#Say no|Say no]]'];
    const notes = { 'Goals/Hand over.md': own({ aliases: ['Delegate'] }), 'Notes/Delegate.md': {} };
    const { linkFor } = heron(listed, notes);
    expect(linkFor('Notes/Delegate.md#Say no')).toBe(listed[0]);
  });

  it('means every goal that it was made for, whatever the names and aliases', () => {
    const names = ['Delegate', 'delegate', 'Say no'];
    for (const alias of names) {
      for (const [first, second] of [['A/', 'B/'], ['', 'B/'], ['A/', '']]) {
        const goals: FrontMatterByPath = {
          [`${first}Delegate.md`]: kites,
          [`${second}Say no.md`]: own({ aliases: [alias, 'x'] }),
          'C/Delegate.md': own({ aliases: ['Say no'] }),
        };
        const { keys, linkFor, meaning } = heron([`[[/${first}Delegate]]`], goals);
        expect(keys).toContain(`${first}Delegate.md`);
        for (const key of keys) expect(meaning(linkFor(key) ?? ''), key).toBe(key);
      }
    }
  });

  it('is none where the path that it needs cannot be written in a link', () => {
    const goals = { 'Goals/Hand over.md': own({ aliases: ['Delegate'] }), 'Kite [1]/Delegate.md': kites };
    const { engagement, context } = heron([], goals);
    const goal = { key: 'Kite [1]/Delegate.md', path: 'Kite [1]/Delegate.md', label: 'Delegate' };
    expect(linkToGoal(context, engagement, goal, 'S.md')).toBe(undefined);
  });
});

describe('a link to a goal note that is not there yet', () => {
  it('is the path where a goal of the engagement has the name as another name already', () => {
    const { engagement, context } = heron([], { 'Goals/Hand over.md': own({ aliases: ['Delegate'] }) });
    expect(linkToNewGoal(context, engagement, 'Goals/Delegate.md')).toBe('[[Goals/Delegate]]');
    expect(linkToNewGoal(context, engagement, 'Delegate.md')).toBe('[[/Delegate]]');
    expect(linkToNewGoal(context, engagement, 'Goals/Say no.md')).toBe('[[Say no]]');
  });
});
