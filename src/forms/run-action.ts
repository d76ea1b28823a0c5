import { displayText } from '../privacy/display';
import { words } from '../words/words';
import { notify } from './notify';

/**
 * Runs what a coach started. Expected errors are values and are told by whoever meets them; an unexpected one ends
 * here: one notice, and the stack in the console.
 */
export function runAction(action: () => Promise<void>): void {
  action().catch((error: unknown) => {
    console.error('Something went wrong in Groundwork.', error);
    notify(words.dialogs.unexpected(displayText(String(error))), 10_000);
  });
}
