import { describe, expect, it } from 'vitest';
import { buildIndex, type FrontMatterByPath } from './build-index';

const TODAY = '2026-03-16';
const SIZES = [10, 100, 1000];

/** So many engagements with a goal and three sessions each, and three ordinary notes to each of them. */
function notesOf(size: number): FrontMatterByPath {
  const notes: Record<string, Record<string, unknown>> = {};
  for (let number = 1; number <= size; number += 1) {
    const own = { engagement: `[[E${number}]]` };
    // The first two wait on a note that is not there.
    const goals = [`[[G${number}]]`, ...(number <= 2 ? ['[[Later]]'] : [])];
    notes[`E${number}.md`] = { coaching: 'engagement', coachee: `Coachee ${number}`, goals };
    notes[`G${number}.md`] = { coaching: 'goal', owner: 'coachee', ...own };
    for (const day of ['2026-01-10', '2026-02-10', '2026-03-10']) {
      notes[`${day} E${number}.md`] = { coaching: 'session', date: day, goals: [`[[G${number}]]`], ...own };
    }
    for (let other = 1; other <= 3; other += 1) notes[`Notes/${number}-${other}.md`] = { tags: ['reading'] };
  }
  return notes;
}

/** What it costs, in operations, to do `act` to a practice of that size and to look at all of it again. */
function costOf(size: number, act: (vault: ReturnType<typeof buildIndex>, notes: FrontMatterByPath) => void) {
  const notes = notesOf(size);
  const vault = buildIndex(notes);
  const { index, portfolio } = vault;
  portfolio.all(TODAY);
  const before = { ...index.operations, statesComputed: portfolio.statesComputed };
  act(vault, notes);
  portfolio.all(TODAY);
  const { operations } = index;
  return {
    read: operations.notesRead - before.notesRead,
    resolved: operations.membersResolved - before.membersResolved,
    linked: operations.engagementsLinked - before.engagementsLinked,
    links: operations.linksResolved - before.linksResolved,
    computed: portfolio.statesComputed - before.statesComputed,
  };
}

const NOTHING = { read: 0, resolved: 0, linked: 0, links: 0, computed: 0 };

describe.each(SIZES)('in a practice of %i engagements', (size) => {
  it('the first reading looks at every note, member and engagement once', () => {
    const { index, portfolio } = buildIndex(notesOf(size));
    portfolio.all(TODAY);
    // A goal and a session hold a link to their engagement. Those to an own goal need no look into the vault.
    const linksResolved = size * 4 + 2;
    const expected = { notesRead: size * 8, membersResolved: size * 4, engagementsLinked: size, linksResolved };
    expect(index.operations).toEqual(expected);
    expect(portfolio.statesComputed).toBe(size);
  });

  it('one changed session reads one note, resolves one member and its link, brings one engagement together', () => {
    const cost = costOf(size, ({ index }, notes) => {
      const path = '2026-03-10 E5.md';
      index.set(path, { kind: 'front-matter', data: { ...notes[path], minutes: 90 } });
    });
    expect(cost).toEqual({ read: 1, resolved: 1, linked: 1, links: 1, computed: 1 });
  });

  it('one changed goal costs the same', () => {
    const cost = costOf(size, ({ index }, notes) => {
      index.set('G5.md', { kind: 'front-matter', data: { ...notes['G5.md'], status: 'paused' } });
    });
    expect(cost).toEqual({ read: 1, resolved: 1, linked: 1, links: 1, computed: 1 });
  });

  it('one changed engagement reads one note, links itself and computes itself', () => {
    const cost = costOf(size, ({ index }, notes) => {
      index.set('E5.md', { kind: 'front-matter', data: { ...notes['E5.md'], status: 'paused' } });
    });
    expect(cost).toEqual({ read: 1, resolved: 0, linked: 1, links: 0, computed: 1 });
  });

  it('a changed note that says what it said costs one read', () => {
    const cost = costOf(size, ({ index }, notes) => {
      index.set('E5.md', { kind: 'front-matter', data: { ...notes['E5.md'], mood: 'good' } });
    });
    expect(cost).toEqual({ ...NOTHING, read: 1 });
  });

  it('a note that is not ours costs one read when it comes or changes, and nothing when it moves or goes', () => {
    const come = costOf(size, ({ index, paths }) => {
      paths.add('New.md');
      index.noteNameChanged('New.md');
      index.set('New.md', { kind: 'front-matter', data: { tags: ['x'] } });
    });
    const go = costOf(size, ({ index, paths }) => {
      paths.delete('Notes/1-1.md');
      paths.add('Notes/1-1 old.md');
      index.rename('Notes/1-1.md', 'Notes/1-1 old.md');
      paths.delete('Notes/1-2.md');
      index.delete('Notes/1-2.md');
    });
    expect([come, go]).toEqual([{ ...NOTHING, read: 1 }, NOTHING]);
  });

  it('a note that comes under a name links the two engagements that wait on it, and no other', () => {
    const cost = costOf(size, ({ index, paths }) => {
      paths.add('Later.md');
      index.noteNameChanged('Later.md');
      index.set('Later.md', { kind: 'front-matter', data: {} });
    });
    expect(cost).toEqual({ read: 1, resolved: 0, linked: 2, links: 2, computed: 2 });
  });

  it('a note that moves to that name costs no read', () => {
    const cost = costOf(size, ({ index, paths }) => {
      paths.delete('Notes/1-1.md');
      paths.add('Later.md');
      index.rename('Notes/1-1.md', 'Later.md');
    });
    expect(cost).toEqual({ read: 0, resolved: 0, linked: 2, links: 2, computed: 2 });
  });

  it('an engagement that moves resolves its four members again, reads nothing, and leaves the others alone', () => {
    const cost = costOf(size, ({ index, paths }) => {
      paths.delete('E5.md');
      paths.add('Box/E5.md');
      index.rename('E5.md', 'Box/E5.md');
    });
    expect(cost).toEqual({ read: 0, resolved: 4, linked: 1, links: 4, computed: 1 });
  });

  it('a codename that changes touches no session that names the engagement otherwise', () => {
    const cost = costOf(size, ({ index }, notes) => {
      index.set('E5.md', { kind: 'front-matter', data: { ...notes['E5.md'], codename: 'Heron' } });
    });
    expect(cost).toEqual({ read: 1, resolved: 0, linked: 1, links: 0, computed: 1 });
  });
});

describe.each([1_000, 100_000])('among %i notes', (count) => {
  it('one changed session costs the same: its read, its own link and its engagement', () => {
    const notes: Record<string, Record<string, unknown>> = { ...notesOf(50) };
    for (let other = Object.keys(notes).length; other < count; other += 1) notes[`Other/${other}.md`] = { tags: ['x'] };
    const { index, portfolio } = buildIndex(notes);
    portfolio.all(TODAY);
    const before = { ...index.operations, computed: portfolio.statesComputed };
    const path = '2026-03-10 E5.md';
    index.set(path, { kind: 'front-matter', data: { ...notes[path], minutes: 90 } });
    portfolio.all(TODAY);
    expect(before.notesRead).toBe(count);
    expect({ ...index.operations, computed: portfolio.statesComputed }).toEqual({
      notesRead: before.notesRead + 1,
      membersResolved: before.membersResolved + 1,
      engagementsLinked: before.engagementsLinked + 1,
      linksResolved: before.linksResolved + 1,
      computed: before.computed + 1,
    });
  });
});
