import type { Debouncer } from 'obsidian';

/**
 * `debounce` of the typings: `resetTimer` is false unless asked for, so that a steady stream of calls still runs
 * once per timeout, with the latest arguments. The mock resets by default and keeps the first arguments.
 */
export function debounce<Args extends unknown[], Result>(
  callback: (...args: Args) => Result,
  timeout = 0,
  resetTimer = false,
): Debouncer<Args, Result> {
  let timer: number | undefined;
  let latest: Args | undefined;
  const run = (): Result | undefined => {
    window.clearTimeout(timer);
    timer = undefined;
    if (latest === undefined) return undefined;
    const args = latest;
    latest = undefined;
    return callback(...args);
  };
  const debouncer = Object.assign(
    (...args: Args) => {
      latest = args;
      if (timer !== undefined && !resetTimer) return debouncer;
      window.clearTimeout(timer);
      timer = window.setTimeout(run, timeout);
      return debouncer;
    },
    {
      cancel: () => {
        window.clearTimeout(timer);
        timer = undefined;
        latest = undefined;
        return debouncer;
      },
      run,
    },
  ) as unknown as Debouncer<Args, Result>;
  return debouncer;
}
