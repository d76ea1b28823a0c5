import { describe, expect, it } from 'vitest';
import { blockContent } from '../../../src/views/code-block/block-content';
import { parseBlock } from '../../../src/views/code-block/parse-block';
import sample from '../../fixtures/sample-practice.json';
import { buildIndex, type FrontMatterByPath } from '../../index/build-index';

/** What a block with this text shows in the note at `path`: a sentence, or the names of engagements. */
function content(notes: FrontMatterByPath, text: string, path = 'Overview.md', isReady = true) {
  const { index, portfolio, paths } = buildIndex(notes);
  paths.add(path);
  if (isReady) index.markReady();
  const shown = blockContent(parseBlock(text), path, { index, portfolio, today: () => sample.today });
  return shown?.map((part) => (typeof part === 'string' ? part : part.engagement.name));
}

const inSample = (text: string, path?: string) => content(sample.notes, text, path);

describe('blockContent', () => {
  it.each(['[[Wren]]', '"[[Engagements/Wren#Agreed|him]]"', 'Wren', 'engagements/wren.md'])(
    'finds the engagement that is named %s',
    (named) => expect(inSample(`engagement: ${named}`)).toEqual(['Wren']),
  );

  it('finds an engagement by its coachee', () => {
    expect(inSample('engagement: beatriz ferreira lopes')).toEqual(['Juniper']);
  });

  it.each(['Engagements/Heron.md', 'Sessions/2026-03-10 Heron.md', 'Goals/Decide at the right altitude.md'])(
    'finds the engagement to which %s belongs',
    (path) => expect(inSample('', path)).toEqual(['Heron']),
  );

  it('lists the open ones in the order of the list', () => {
    expect(inSample('show: open')).toEqual(['Larch', 'Heron', 'Wren', 'Cedar', 'Juniper', 'Kestrel', 'Moss', 'Tern']);
  });

  it('says so where none is open', () => {
    const notes = { 'E.md': { coaching: 'engagement', status: 'closed' } };
    expect(content(notes, 'show: open')).toEqual(['No engagement is open.']);
  });

  it.each([
    ['[[Nobody]]', 'No note has this name. Link an engagement.'],
    ['[[2026-03-10 Heron]]', 'This note is not an engagement. Link one that is.'],
    ['Nobody', 'No engagement has this path, file name, codename or coachee. Link one.'],
    ['[[Wren]], [[Heron]]', 'No engagement has this path, file name, codename or coachee. Link one.'],
  ])('says on which line %s leads nowhere, and why', (named, why) => {
    expect(inSample(`# who\nengagement: ${named}`)).toEqual([`Line 2: ${why}`]);
  });

  it('takes of two engagements with one coachee the one that runs today', () => {
    const former = { coaching: 'engagement', coachee: 'Ana', 'closed-on': '2025-01-01' };
    const running = { coaching: 'engagement', coachee: 'Ana', start: '2026-01-01', codename: 'Now' };
    expect(content({ 'A.md': former, 'B.md': running }, 'engagement: Ana')).toEqual(['Now']);
    expect(content({ 'A.md': running, 'B.md': running }, 'engagement: Ana')).toEqual([
      'Line 1: 2 engagements go by this name. Link the one that is meant.',
    ]);
  });

  it('says why the note has no engagement to show', () => {
    expect(inSample('')).toEqual(['This note belongs to no engagement. Name one: “engagement: [[Name]]”.']);
    const session = { coaching: 'session', engagement: '[[Nobody]]', date: sample.today };
    expect(content({ 'S.md': session }, '', 'S.md')).toEqual(['No note has this name. Link an engagement.']);
  });

  it('shows nothing while the notes are being read, but for a mistake in the block', () => {
    expect(content(sample.notes, 'engagement: [[Wren]]', 'Overview.md', false)).toBeUndefined();
    expect(content({}, 'show: open', 'Overview.md', false)).toBeUndefined();
    expect(content({}, 'show: all', 'Overview.md', false)).toEqual(['Line 1: “all” does not fit here. Allowed: open.']);
  });

  it('gives the same states as long as nothing changes', () => {
    const { index, portfolio } = buildIndex(sample.notes);
    index.markReady();
    const look = () => blockContent({ kind: 'open' }, 'A.md', { index, portfolio, today: () => sample.today });
    const [first = [], second = []] = [look(), look()];
    expect([...first].every((state, at) => state === second[at])).toBe(true);
  });
});
