import type { Diagnostic } from '../notes/diagnostic';
import type { NoteRecord } from '../domain/note-record';
import type { Numbers } from '../domain/numbers';
import { DEFAULT_KIND_WORDS, kindOfNote, type KindWords } from '../notes/note-kinds';
import { DEFAULT_PROPERTY_NAMES, type PropertyNames } from '../notes/property-names';
import { readNote } from '../notes/read-note';
import type { NoteSource } from './note-source';

/** The index's record of one of our notes. */
export interface IndexEntry {
  /** Missing where the note was never readable, or gives its type in an unknown word. */
  readonly record?: NoteRecord;
  readonly diagnostics: readonly Diagnostic[];
  /** True if the record is the last readable content of a note that cannot be read now. */
  readonly stale: boolean;
  /** False where the note was never read as ours: its record, if it has one, holds defaults alone. */
  readonly wasRead: boolean;
}

/** Most notes have no diagnostics, and share one empty list. */
const NONE: readonly Diagnostic[] = [];

/**
 * The entry for a note, undefined where it is not ours. A note that once was ours and cannot be read stays, with its
 * last good content; so does one whose broken text still has a line `coaching: …`, or whose folder says what it is, and
 * an engagement among those is listed with defaults. A data error never hides a client.
 */
export function readEntry(
  path: string,
  source: NoteSource,
  before: IndexEntry | undefined,
  names: PropertyNames,
  numbers: Numbers,
  words: KindWords = DEFAULT_KIND_WORDS,
): IndexEntry | undefined {
  if (source.kind === 'front-matter') {
    const { record, diagnostics } = readNote(path, source.data, names, numbers, words);
    const isOurs = record !== undefined || diagnostics.length > 0;
    if (!isOurs) return undefined;
    return { record, diagnostics: diagnostics.length > 0 ? diagnostics : NONE, stale: false, wasRead: true };
  }
  const lastRead = before?.wasRead ? before.record : undefined;
  const said = { [names.coaching]: source.coaching ?? null };
  const isOurs = source.coaching !== undefined || kindOfNote(path, said, names, words) !== undefined;
  if (lastRead === undefined && !isOurs) return undefined;
  const asWritten = readNote(path, said, names, numbers, words).record;
  // Under another name than its own the property may hold other words by right.
  const isOther = names.coaching !== DEFAULT_PROPERTY_NAMES.coaching && asWritten === undefined;
  if (isOther && lastRead === undefined) return undefined;
  const defaults = asWritten?.type === 'engagement' ? asWritten : undefined;
  const wasRead = lastRead !== undefined;
  const { line, problem } = source;
  const diagnostic = { path, found: '', fault: { kind: 'unreadable', line, problem, wasRead } } as const;
  return { record: lastRead ?? defaults, diagnostics: [diagnostic], stale: wasRead, wasRead };
}

/** The same entry for a note that moved. */
export function moveEntry(entry: IndexEntry, path: string): IndexEntry {
  const record = entry.record && { ...entry.record, path };
  return { ...entry, record, diagnostics: entry.diagnostics.map((diagnostic) => ({ ...diagnostic, path })) };
}
