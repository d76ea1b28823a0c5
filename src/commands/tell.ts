import { Notice } from 'obsidian';
import { fileName } from '../notes/file-name';
import { listWords } from '../sidebar/list-words';
import type { NoteState, TogetherResult } from '../vault/edit-together';
import type { WriteResult } from '../vault/note-writer';

/** Milliseconds; a reason takes longer to read than a confirmation. */
const LONG = 10_000;

/** Tells how an edit went. The words are what to say of the note, as “… ‘Goals saved in’ [note].” */
export function tellResult(result: WriteResult, written: string, unchanged = 'Nothing changed in'): void {
  if (result.kind === 'refused') tellRefused(result.path, result.reason);
  else new Notice(`${result.kind === 'written' ? written : unchanged} “${fileName(result.file.path)}”.`);
}

/** What is said of a note where another one of the same action could not be changed. */
const STANDINGS: Partial<Readonly<Record<NoteState, string>>> = {
  'taken back': 'was changed, and then put back as it was',
  'not taken back': 'was changed before that and could not be put back: have a look at it',
};

/** Tells how an edit of several notes went, naming each note. The words are what to say of those that were written. */
export function tellTogether({ states, refused }: TogetherResult, written: string): void {
  const named = (paths: readonly string[]) => listWords(paths.map((path) => `“${fileName(path)}”`));
  const all = [...states.keys()];
  if (!refused) {
    const changed = all.filter((path) => states.get(path) === 'written');
    new Notice(changed.length > 0 ? `${written} ${named(changed)}.` : `Nothing changed in ${named(all)}.`);
    return;
  }
  const others = all.filter((path) => path !== refused.path).map((path) => {
    const standing = STANDINGS[states.get(path) ?? 'not written'] ?? 'was not changed either';
    return `“${fileName(path)}” ${standing}.`;
  });
  tellRefused(refused.path, [refused.reason, ...others].join(' '));
}

/** Tells that a note was not changed or created, and why. */
export function tellRefused(path: string, reason: string, outcome: 'changed' | 'created' = 'changed'): void {
  new Notice(`“${fileName(path)}” was not ${outcome}. ${reason}`, LONG);
}

/** Tells which tokens of a template nobody knows. Without any, says nothing. */
export function tellUnknownTokens(path: string, tokens: readonly string[]): void {
  if (tokens.length === 0) return;
  const words = `The template has tokens that Groundwork does not know: ${tokens.join(', ')}.`;
  new Notice(`${words} They stay in “${fileName(path)}”.`, LONG);
}
