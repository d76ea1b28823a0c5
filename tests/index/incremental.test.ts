import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_NUMBERS } from '../../src/domain/numbers';
import { NotePaths } from '../../src/index/note-paths';
import type { NoteSource } from '../../src/index/note-source';
import { createPortfolio } from '../../src/index/portfolio';
import { createPracticeIndex } from '../../src/index/practice-index';
import { DEFAULT_PROPERTY_NAMES } from '../../src/notes/property-names';
import { lostSessions } from './lost-sessions';
import type { ReadProblem } from '../../src/front-matter/problem';

const TODAY = '2026-03-16';
const RUNS = 800;

// A small world in which names collide: one name in several folders and cases, a label like a file's name, a codename
// like a path.
const COPY = 'x (conflicted copy 2026-03-05 101010).md';
const PATHS = ['x.md', 'A/x.md', 'B/X.md', 'y.md', 'A/y.md', 'ß.md', 'SS.md', COPY];
const LINKS = [
  '[[x]]',
  '[[X|it]]',
  '[[A/x]]',
  '[[y#why]]',
  '[[A/y.md]]',
  '[[./y]]',
  '[[../x]]',
  '[[ss]]',
  '[[nowhere]]',
  '[x](A/x.md)',
  '[[y#Say no|Say no]]',
  '[[x#^b]]',
];
const TEXTS = ['Say no', 'x, y', 'x', 'X.', 'A/x', 'y', 'A/y.md', 'ß', 'SS', 'Ann', ' ann. '];
const DAYS = ['2026-01-10', '2026-02-20', '2026-03-01', TODAY, '2026-03-30'];

const blank = fc.constant(null);
const reference = fc.oneof(fc.constantFrom(...LINKS), fc.constantFrom(...TEXTS));
const references = fc.oneof(blank, reference, fc.array(reference, { maxLength: 3 }));
const name = fc.oneof(blank, fc.constantFrom(...TEXTS, '[[x|Ann]]', '[[y]]', '[[nowhere]]'));
const day = fc.oneof(blank, fc.constantFrom(...DAYS, '2026-13-40'));
const flag = fc.constantFrom(null, true);

const engagement = fc.record({
  coaching: fc.constant('engagement'),
  codename: name,
  coachee: name,
  status: fc.constantFrom(null, 'active', 'paused', 'closed', 'on hold'),
  goals: references,
  start: day,
  'closed-on': day,
  recontracted: day,
});
const goal = fc.record({
  coaching: fc.constant('goal'),
  engagement: references,
  aliases: fc.oneof(blank, fc.constantFrom(...TEXTS)),
  status: fc.constantFrom(null, 'proposed', 'contracted', 'contracted', 'met', 'replaced', 'replaced'),
  owner: fc.constantFrom(null, 'coachee', 'sponsor'),
  'contracted-on': day,
  'ended-on': day,
  'replaced-by': fc.oneof(blank, reference),
});
const session = fc.record({
  coaching: fc.constant('session'),
  engagement: fc.oneof(blank, reference),
  kind: fc.constantFrom(null, 'first', 'closing', 'walk'),
  status: fc.constantFrom(null, 'held', 'planned', 'no-show'),
  date: day,
  goals: references,
  foundation: fc.constantFrom(null, 'value'),
  detour: flag,
  'revisit-resistance': flag,
});
const notOurs = fc.record({ coaching: fc.constantFrom(null, 'client'), goals: references });

const readable = fc
  .oneof(engagement, goal, session, session, notOurs)
  .map((data): NoteSource => ({ kind: 'front-matter', data }));
const unreadable = fc
  .record({
    line: fc.constantFrom(null, 3),
    problem: fc.constantFrom<ReadProblem>({ kind: 'yaml', mistake: 'tab' }, { kind: 'unclosed' }),
    coaching: fc.constantFrom(undefined, 'engagement', 'goal', 'Session', 'client'),
  })
  .map((broken): NoteSource => ({ kind: 'unreadable', ...broken }));
const source = fc.oneof({ weight: 5, arbitrary: readable }, { weight: 1, arbitrary: unreadable });

const place = fc.constantFrom(...PATHS);
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ act: fc.constant('write' as const), path: place, source }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('rename' as const), path: place, to: place }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('delete' as const), path: place }) },
  // Somebody looks in the middle of a batch, or the batch ends.
  { weight: 1, arbitrary: fc.record({ act: fc.constantFrom('look' as const, 'flush' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** What a note holds now, and what it held when it could last be read. */
interface Content {
  readonly now: NoteSource;
  readonly lastRead?: NoteSource;
}

function createIndex() {
  const paths = new NotePaths();
  const index = createPracticeIndex({
    names: DEFAULT_PROPERTY_NAMES,
    numbers: DEFAULT_NUMBERS,
    resolveLink: (target, from) => paths.resolve(target, from),
  });
  return { paths, index, portfolio: createPortfolio(index, DEFAULT_PROPERTY_NAMES, DEFAULT_NUMBERS) };
}

/** The index made from scratch: every note once, its last readable content first where it is broken now. */
function rebuild(vault: ReadonlyMap<string, Content>) {
  const built = createIndex();
  const notes = [...vault].sort(([a], [b]) => (a < b ? 1 : -1));
  for (const [path] of notes) built.paths.add(path);
  for (const [path, { now, lastRead }] of notes) {
    if (lastRead) built.index.set(path, lastRead);
    if (lastRead !== now) built.index.set(path, now);
  }
  return built;
}

/** All that anybody can ask of an index. */
function everything({ index, portfolio }: ReturnType<typeof createIndex>) {
  return {
    states: portfolio.all(TODAY),
    diagnostics: portfolio.diagnostics(TODAY),
    lost: lostSessions(portfolio.index),
    notes: new Map(index.notes()),
    belongs: PATHS.map((path) => [
      path,
      index.engagementOf(path),
      index.membershipProblems(path),
      index.copyOf(path),
      index.engagementsOf(path),
      index.notes().get(path)?.stale ?? false,
    ]),
  };
}

/** A vault with its index, which take one step after another as the app announces it. */
function simulate() {
  const vault = new Map<string, Content>();
  const kept = createIndex();
  const { index, paths, portfolio } = kept;
  index.markReady();
  index.flush();
  let announced = new Set<string>();
  index.onChange((changes) => {
    announced = new Set([...announced, ...changes]);
  });
  let told = new Map(portfolio.all(TODAY).map((state) => [state.engagement.note.path, state]));

  function write(path: string, now: NoteSource) {
    const isNew = !vault.has(path);
    vault.set(path, { now, lastRead: now.kind === 'unreadable' ? vault.get(path)?.lastRead : now });
    if (isNew) {
      paths.add(path);
      index.noteNameChanged(path);
    }
    index.set(path, now);
  }

  function rename(from: string, to: string) {
    const content = vault.get(from);
    if (content === undefined || vault.has(to)) return;
    vault.delete(from);
    vault.set(to, content);
    paths.delete(from);
    paths.add(to);
    index.rename(from, to);
  }

  function remove(path: string) {
    if (!vault.delete(path)) return;
    paths.delete(path);
    index.delete(path);
  }

  return {
    take(step: Step) {
      if (step.act === 'write') write(step.path, step.source);
      if (step.act === 'rename') rename(step.path, step.to);
      if (step.act === 'delete') remove(step.path);
      if (step.act === 'flush') index.flush();
      if (step.act === 'look') this.compare();
    },
    /** Holds what the index says against an index made from scratch. */
    compare() {
      const found = everything(kept);
      const wanted = everything(rebuild(vault));
      if (!isDeepStrictEqual(found, wanted)) expect(found).toEqual(wanted);
    },
    /** Ends the batch; the paths of engagements that changed without being announced. */
    unannounced(): string[] {
      index.flush();
      const now = new Map(portfolio.all(TODAY).map((state) => [state.engagement.note.path, state]));
      const paths = [...new Set([...told.keys(), ...now.keys()])];
      const silent = paths.filter((path) => !announced.has(path) && !isDeepStrictEqual(told.get(path), now.get(path)));
      told = now;
      announced = new Set();
      return silent;
    },
  };
}

describe('after any sequence of changes', () => {
  it('the index says what an index made from scratch says', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30, size: 'max' }), (steps) => {
        const simulation = simulate();
        for (const one of steps) simulation.take(one);
        simulation.compare();
      }),
      { numRuns: RUNS },
    );
  });

  it('every engagement that changed was announced in its batch', () => {
    fc.assert(
      fc.property(fc.array(fc.array(step, { maxLength: 4 }), { maxLength: 8, size: 'max' }), (batches) => {
        const simulation = simulate();
        for (const batch of batches) {
          for (const one of batch) simulation.take(one);
          expect(simulation.unannounced()).toEqual([]);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
