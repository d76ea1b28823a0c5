import { parseYaml } from 'obsidian';
import type { NoteRecord } from '../../domain/note-record';
import { namesAsWritten } from '../../notes/names-as-written';
import { readNote } from '../../notes/read-note';
import type { CommandContext } from './command-context';

/** A note's text and the front matter that was read in it. */
export interface NoteRead {
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The note at `path` as its front matter reads at the moment of writing; undefined where it is not ours. */
export function recordIn({ settings }: CommandContext, path: string, { text, data }: NoteRead): NoteRecord | undefined {
  const { propertyNames, numbers } = settings();
  return readNote(path, namesAsWritten(text, data, propertyNames, parseYaml), propertyNames, numbers).record;
}
