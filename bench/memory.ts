import { DEFAULT_SETTINGS } from '../src/settings/settings';
import { createPractice } from '../src/vault/practice';
import { type CachedApp, cachedApp } from './cached-app';
import { compare, type Figure } from './compare';
import { makePractice } from './make-practice';
import { plainIndex } from './plain-index';

const { propertyNames, numbers } = DEFAULT_SETTINGS;

/** What the index keeps of each note of ours, in bytes, beside the plain loop, and of each that is not. */
export async function measureMemory(size: number): Promise<Figure[]> {
  const notes = makePractice(size);
  const own = notes.filter(({ frontMatter }) => frontMatter?.['coaching'] !== undefined);
  const among = cachedApp(notes);
  const alone = cachedApp(own);
  const build = async ({ app, owner }: CachedApp) => {
    const practice = createPractice(app, DEFAULT_SETTINGS);
    await practice.start(owner);
    // Without the states, which the plain loop does not hold either.
    return practice.index;
  };
  const plain = (app: CachedApp) => plainIndex(app, propertyNames, numbers);
  const inBytes = { unit: 'bytes', rounds: 5, warmUps: 2 };
  const ofOwn = await compare({
    ...inBytes,
    what: 'memory for each note of ours',
    ours: async () => (await bytesOf(() => build(alone))) / own.length,
    floor: async () => (await bytesOf(() => plain(alone))) / own.length,
  });
  const foreign = notes.length - own.length;
  const both = await compare({
    ...inBytes,
    what: 'memory with and without notes that are not ours',
    ours: () => bytesOf(() => build(among)),
    floor: () => bytesOf(() => build(alone)),
  });
  const ofForeign = (both.ours - (both.floor ?? 0)) / foreign;
  return [ofOwn, { what: 'memory for each note that is not ours', unit: 'bytes', ours: ofForeign }];
}

/** What `make` leaves in memory. */
async function bytesOf(make: () => unknown): Promise<number> {
  const before = used();
  const kept = await make();
  const after = used();
  if (kept === undefined) throw new Error('nothing was kept');
  return after - before;
}

function used(): number {
  if (!globalThis.gc) throw new Error('Start Node with --expose-gc.');
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
