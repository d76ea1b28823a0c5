import { describe, expect, it } from 'vitest';
import { movedEngagement, movedKey } from '../../src/domain/moved-engagement';
import { buildIndex } from '../index/build-index';

const goal = { coaching: 'goal', engagement: '[[Heron]]' };
const notes = (folder: string) => ({
  [`${folder}/Heron.md`]: { coaching: 'engagement', goals: ['[[Old]]', '[[Value#Time to think]]', 'Delegate'] },
  [`${folder}/Old.md`]: { ...goal, status: 'replaced', 'ended-on': '2026-03-01', 'replaced-by': '[[New]]' },
  [`${folder}/New.md`]: goal,
  [`${folder}/Value.md`]: {},
  [`${folder}/One.md`]: { coaching: 'session', engagement: '[[Heron]]', date: '2026-03-02', goals: ['[[New]]'] },
});

function engagementIn(folder: string) {
  const found = buildIndex(notes(folder)).index.linkedEngagement(`${folder}/Heron.md`)?.engagement;
  if (!found) throw new Error('The engagement is missing');
  return found;
}

const moveTo = (folder: string) => (path: string) => path.replace(/^[^/]*/, folder);

describe('an engagement whose notes were moved', () => {
  it('is what is read anew where they are now', () => {
    expect(movedEngagement(engagementIn('Open'), moveTo('Kept'))).toEqual(engagementIn('Kept'));
  });

  it('has the key of a heading with the note, and that of a label as it is', () => {
    const open = engagementIn('Open');
    const moved = [...open.goals.keys()].map((key) => movedKey(open, key, moveTo('Kept')));
    expect(moved).toEqual(expect.arrayContaining(['Kept/Old.md', 'Kept/Value.md#Time to think', 'label:delegate']));
    expect(moved).toHaveLength(4);
  });
});
