import type { App } from 'obsidian';
import { type Kind, KINDS } from '../domain/session-note';
import { kindTitle } from '../words/kind-words';
import { words } from '../words/words';
import { askForEntry } from './ask-for-entry';

/** Asks which kind of session it is; `placeholder` says which. The proposed kind is on top, so that Enter takes it. */
export function askForKind(app: App, placeholder: string, proposed: Kind, choose: (kind: Kind) => void): void {
  const entries = [...new Set([proposed, ...KINDS])].map((kind) => ({
    text: kindTitle(kind),
    detail: kind === proposed ? words.dialogs.kindProposed : '',
    choose: () => choose(kind),
  }));
  askForEntry(app, placeholder, entries);
}
