import { engagementState } from '../src/domain/engagement-state';
import { DEFAULT_SETTINGS } from '../src/settings/settings';
import { createPractice } from '../src/vault/practice';
import { type CachedApp, cachedApp } from './cached-app';
import { compare, type Figure, median, timeOf } from './compare';
import { makePractice } from './make-practice';
import { TODAY } from './obsidian';
import { plainIndex } from './plain-index';

/** So many notes are read per size in all. */
const NOTES_MEASURED = 1_000_000;
/** The size at which the still lower floor is measured, too. */
const BARE = 10_000;
const { propertyNames, numbers } = DEFAULT_SETTINGS;

/** From the app's cache to how all engagements stand, as at vault start, beside a plain loop that comes to the same. */
export async function measureInitialIndex(sizes: readonly number[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of sizes) {
    const app = cachedApp(makePractice(size));
    // One of each is kept: a program that has nothing of its kind left forgets how to run it fast.
    const longest: number[] = [];
    const kept = [await timeOfStart(app, []), await start(app), plainStates(app, true)];
    const rounds = Math.min(40, Math.round(NOTES_MEASURED / size));
    const of = { unit: 'ms', rounds, warmUps: rounds / 2, ours: () => timeOfStart(app, longest) };
    const what = `first reading of ${size.toLocaleString('en')} notes`;
    figures.push(await compare({ ...of, what, floor: () => timeOf(() => plainStates(app, true)) }));
    const bare = 'the same, beside a loop that keeps no lookups';
    if (size === BARE) {
      figures.push(await compare({ ...of, what: bare, floor: () => timeOf(() => plainStates(app, false)) }));
    }
    figures.push({ what: 'longest piece of it', unit: 'ms', ours: median(longest) });
    if (kept.length === 0) throw new Error('nothing was kept');
  }
  return figures;
}

async function start({ app, owner }: CachedApp): Promise<unknown> {
  const practice = createPractice(app, DEFAULT_SETTINGS);
  await practice.start(owner);
  return practice;
}

/**
 * How long a first reading takes, in milliseconds; its longest piece goes to `longest`. Stands in for the app's timers:
 * the app has nothing to do and gives the turn back at once, so that only our own time is measured.
 */
async function timeOfStart(app: CachedApp, longest: number[]): Promise<number> {
  const pieces: number[] = [];
  let piece = performance.now();
  const setTimeout = (run: () => void, ms?: number) => {
    // A frame that comes too late is waited for with a time; here nothing is drawn.
    if (ms !== undefined) return 0;
    pieces.push(performance.now() - piece);
    setImmediate(() => {
      piece = performance.now();
      run();
    });
    return 0;
  };
  const never = () => 0;
  const frames = { requestAnimationFrame: never, cancelAnimationFrame: never };
  Object.assign(globalThis, { window: { setTimeout, clearTimeout: never, setInterval: never, ...frames } });
  const begin = performance.now();
  await start(app);
  pieces.push(performance.now() - piece);
  longest.push(Math.max(...pieces));
  return performance.now() - begin;
}

function plainStates(app: CachedApp, hasLookups: boolean): unknown {
  const plain = plainIndex(app, propertyNames, numbers, hasLookups);
  const states = Array.from(plain.engagements.values(), ({ engagement, diagnostics }) => {
    const { path } = engagement.note;
    const own = plain.notes.get(path)?.diagnostics ?? [];
    const count = [...own, ...diagnostics].filter((diagnostic) => diagnostic.path === path).length;
    return engagementState(engagement, TODAY, numbers, { count, read: 0, isUnreadable: false });
  });
  return { plain, states };
}
