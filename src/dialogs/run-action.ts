import { Notice } from 'obsidian';
import { words } from '../words/words';

/**
 * Runs what a coach started. Expected errors are values and are told by whoever meets them; an unexpected one ends
 * here: one notice, and the stack in the console.
 */
export function runAction(action: () => Promise<void>): void {
  action().catch((error: unknown) => {
    console.error('Groundwork met something unexpected.', error);
    new Notice(words.dialogs.unexpected(String(error)), 10_000);
  });
}
