// @ts-check
import { watch } from 'chokidar';

/** An editor saves several files at once, and one in several steps: they are quiet for this long before a run (ms). */
const QUIET = 100;

/**
 * Runs `run` whenever something below the paths has changed: one run at a time, and one more where something changed
 * meanwhile. What `run` rejects with is left to it.
 * @param {string[]} paths files and folders
 * @param {() => Promise<unknown>} run
 * @returns {Promise<() => Promise<void>>} once the paths are watched; stops watching, and waits for a run to end
 */
export async function onChange(paths, run) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let running = Promise.resolve();
  const watcher = watch(paths, { ignoreInitial: true });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(run).then(
        () => undefined,
        () => undefined,
      );
    }, QUIET);
  });
  await new Promise((resolve) => watcher.once('ready', () => resolve(undefined)));
  return async () => {
    clearTimeout(timer);
    await watcher.close();
    await running;
  };
}
