import { Notice } from 'obsidian';
import { fileName } from '../notes/file-name';
import type { WriteResult } from '../vault/note-writer';

/** Milliseconds; a reason takes longer to read than a confirmation. */
const LONG = 10_000;

/** Tells how an edit went. The words are what to say of the note, as “… ‘Goals saved in’ [note].” */
export function tellResult(result: WriteResult, written: string, unchanged = 'Nothing changed in'): void {
  if (result.kind === 'refused') tellRefused(result.path, result.reason);
  else new Notice(`${result.kind === 'written' ? written : unchanged} “${fileName(result.file.path)}”.`);
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
