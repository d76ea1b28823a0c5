import { warnOf } from '../errors/safely';
import { displayText } from '../privacy/display';
import { words } from '../words/words';
import { notify } from './notify';

/**
 * Runs what a coach started, at once. Expected errors are values and are told by whoever meets them; an unexpected one,
 * thrown or rejected, ends here: one notice, and the stack in the console.
 */
export function runAction(action: () => unknown): void {
  const run = async (): Promise<unknown> => action();
  run().catch(tellUnexpected).catch(warnOf);
}

/** Makes `action` one for a button, a key or an entry of a menu: what fails in it is told as in `runAction`. */
export function asAction<Given extends readonly unknown[]>(
  action: (...given: Given) => unknown,
): (...given: Given) => void {
  return (...given) => runAction(() => action(...given));
}

/** Tells the coach of an error that nobody expected. */
export function tellUnexpected(error: unknown): void {
  console.error('Something went wrong in Groundwork.', error);
  notify(words.dialogs.unexpected(displayText(String(error))), 10_000);
}
