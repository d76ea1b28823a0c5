import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { GROUPS } from '../../../src/domain/group';
import { createPortfolio } from '../../../src/index/portfolio';
import { createPracticeIndex } from '../../../src/index/practice-index';
import { NotePaths } from '../../../src/index/note-paths';
import { listPractice, type Selection } from '../../../src/views/sidebar/listed-practice';
import { compareBy } from '../../../src/views/sidebar/select-engagements';
import { DEFAULT_NUMBERS } from '../../../src/domain/numbers';
import { DEFAULT_PROPERTY_NAMES } from '../../../src/notes/property-names';

const TODAY = '2026-03-16';
const ALL: Selection = { includes: () => true, compare: compareBy('next') };

/** A practice whose portfolio counts what it is asked. */
function practiceOf(count: number) {
  const paths = new NotePaths();
  const resolveLink = (target: string, from: string) => paths.resolve(target, from);
  const index = createPracticeIndex({ names: DEFAULT_PROPERTY_NAMES, numbers: DEFAULT_NUMBERS, resolveLink });
  const portfolio = createPortfolio(index, DEFAULT_PROPERTY_NAMES, DEFAULT_NUMBERS);
  const asked = { states: 0, diagnostics: 0, lists: 0 };
  const counting = {
    ...portfolio,
    state: (...of: Parameters<typeof portfolio.state>) => (asked.states++, portfolio.state(...of)),
    diagnosticsOf: (...of: Parameters<typeof portfolio.diagnosticsOf>) =>
      (asked.diagnostics++, portfolio.diagnosticsOf(...of)),
    all: (day: string) => (asked.lists++, portfolio.all(day)),
    diagnostics: (day: string) => (asked.lists++, portfolio.diagnostics(day)),
  };
  const write = (path: string, data: Record<string, unknown>) => {
    paths.add(path);
    index.set(path, { kind: 'front-matter', data });
  };
  for (let at = 0; at < count; at += 1) write(`E${at}.md`, { coaching: 'engagement' });
  const listed = listPractice({ portfolio: counting, index });
  listed.readAll(TODAY, ALL);
  Object.assign(asked, { states: 0, diagnostics: 0, lists: 0 });
  index.markReady();
  index.flush();
  const unheard = new Set<string>();
  index.onChange((_, notes) => notes.forEach((path) => unheard.add(path)));
  return {
    index,
    portfolio,
    listed,
    asked,
    write,
    /** Has the list read what changed, as the sidebar does. */
    catchUp: () => {
      index.flush();
      listed.read(unheard);
      unheard.clear();
    },
  };
}

const paths = (practice: ReturnType<typeof practiceOf>) =>
  GROUPS.map((group) => practice.listed.rows[group].map(({ engagement }) => engagement.note.path));

describe('the listed practice', () => {
  it.each([
    { what: 'an engagement', path: 'E7.md', data: { coaching: 'engagement', organisation: 'Kora' }, cost: 1 },
    { what: 'a session', path: 'S.md', data: { coaching: 'session', engagement: '[[E7]]', date: TODAY }, cost: 2 },
    { what: 'a lost session', path: 'S.md', data: { coaching: 'session', date: TODAY }, cost: 1 },
  ])('asks for as much of 500 engagements as of 20 when $what changes', ({ path, data, cost }) => {
    const costs = [20, 500].map((count) => {
      const practice = practiceOf(count);
      practice.write(path, data);
      practice.catchUp();
      return practice.asked;
    });
    const expected = { states: cost, diagnostics: cost, lists: 0 };
    expect(costs).toEqual([expected, expected]);
  });

  it('moves what changed to its group, drops what is gone, and keeps the states of all others', () => {
    const practice = practiceOf(4);
    const [first] = practice.listed.rows.open;
    practice.write('E1.md', { coaching: 'engagement', status: 'paused' });
    practice.index.delete('E2.md');
    practice.catchUp();
    expect(paths(practice)).toEqual([['E0.md', 'E3.md'], [], ['E1.md'], []]);
    expect(practice.listed.rows.open[0]).toBe(first);
  });

  it('has the same rows note by note as when it reads everything anew', () => {
    const status = fc.constantFrom('active', 'paused', 'closed', 'prospect', 'nonsense');
    const organisation = fc.constantFrom('A', 'B');
    const engagement = fc.record({ coaching: fc.constant('engagement'), status, organisation });
    const session = fc.record({
      coaching: fc.constant('session'),
      engagement: fc.constantFrom('[[E1]]', 'E2', '[[Nobody]]'),
      date: fc.constantFrom('2026-03-20', '2026-04-01', '2026-03-01'),
    });
    const note = fc.constantFrom('E1.md', 'E2.md', 'E3.md', 'S1.md', 'S2.md');
    const changes = fc.array(fc.tuple(note, fc.option(fc.oneof(engagement, session))), { maxLength: 20 });
    const sort = fc.constantFrom('next', 'name', 'last', 'pressing' as const);
    fc.assert(
      fc.property(changes, sort, fc.boolean(), (all, by, onlyA) => {
        const practice = practiceOf(4);
        const selection: Selection = {
          includes: ({ engagement: { note: { organisation: of } } }) => !onlyA || of === 'A',
          compare: compareBy(by),
        };
        practice.listed.readAll(TODAY, selection);
        for (const [path, data] of all) {
          if (data) practice.write(path, data);
          else practice.index.delete(path);
          practice.catchUp();
        }
        const anew = listPractice(practice);
        anew.readAll(TODAY, selection);
        expect(practice.listed.rows).toEqual(anew.rows);
        expect(practice.listed.attention).toEqual(anew.attention);
        expect(new Set(practice.listed.all.keys())).toEqual(new Set(anew.all.keys()));
      }),
    );
  });

  it('keeps the list of what needs attention where nothing of it changed', () => {
    const practice = practiceOf(2);
    practice.write('Lost.md', { coaching: 'session', date: TODAY });
    practice.catchUp();
    const { attention } = practice.listed;
    practice.write('E1.md', { coaching: 'engagement', organisation: 'Kora' });
    practice.catchUp();
    expect(practice.listed.attention).toBe(attention);
  });

  it('keeps every item that says the same where another note comes to need attention', () => {
    const practice = practiceOf(2);
    practice.write('Lost.md', { coaching: 'session', date: TODAY });
    practice.catchUp();
    const [lost] = practice.listed.attention;
    practice.write('Another.md', { coaching: 'session', date: TODAY });
    practice.catchUp();
    expect(practice.listed.attention).toMatchObject([{ name: 'Another' }, { name: 'Lost' }]);
    expect(practice.listed.attention[1]).toBe(lost);
    practice.listed.readAll(TODAY, ALL);
    expect(practice.listed.attention[1]).toBe(lost);
  });

  it('forgets what needed attention where it is gone when everything is read anew', () => {
    const practice = practiceOf(1);
    practice.write('Lost.md', { coaching: 'session', date: TODAY });
    practice.catchUp();
    practice.index.delete('Lost.md');
    practice.listed.readAll(TODAY, ALL);
    expect(practice.listed.attention).toEqual([]);
  });

  it('lists the others, and the note itself as needing attention, where working one out fails', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { index, portfolio } = practiceOf(3);
    const failing = {
      ...portfolio,
      state: (path: string, day: string) => {
        if (path === 'E1.md') throw new Error('a fault of ours');
        return portfolio.state(path, day);
      },
    };
    const listed = listPractice({ index, portfolio: failing });
    listed.readAll(TODAY, ALL);
    expect(listed.rows.open.map(({ engagement }) => engagement.name)).toEqual(['E0', 'E2']);
    expect(listed.attention).toMatchObject([{ path: 'E1.md', name: 'E1' }]);
    expect(listed.attention[0]?.reasons[0]).toContain('a fault of ours');
    expect(said).toHaveBeenCalledOnce();
    said.mockRestore();
  });
});
