import type { NoteRecord } from '../domain/note-record';
import { readNote } from '../notes/read-note';
import type { CommandContext } from './command-context';

/** The note at `path` as its front matter reads at the moment of writing; undefined where it is not ours. */
export function recordIn(
  { settings }: CommandContext,
  path: string,
  data: Readonly<Record<string, unknown>>,
): NoteRecord | undefined {
  const { propertyNames, numbers } = settings();
  return readNote(path, data, propertyNames, numbers).record;
}
