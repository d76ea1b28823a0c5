import type { Diagnostic } from './diagnostic';
import type { NoteRecord } from '../domain/note-record';
import type { Numbers } from '../domain/numbers';
import { nameFinder } from '../front-matter/property-in';
import { DEFAULT_PROPERTY_NAMES, type PropertyNames } from './property-names';
import { propertyReader } from './property-reader';
import { readEngagement } from './read-engagement';
import { readGoal } from './read-goal';
import { readSession } from './read-session';

const TYPES = ['engagement', 'goal', 'session'] as const;

/** A note as read; without a record it is not ours. */
export interface ReadNote {
  readonly record?: NoteRecord;
  readonly diagnostics: readonly Diagnostic[];
}

const NOT_OURS: ReadNote = { diagnostics: [] };

/**
 * Reads the front matter of the note at `path`. A note without `coaching` is not ours; one where it holds another word,
 * or has it in several spellings, is not ours either, but says so: of another word only where the property has its own
 * name. Diagnostics name properties as this code does.
 */
export function readNote(
  path: string,
  frontMatter: Readonly<Record<string, unknown>>,
  names: PropertyNames,
  numbers: Numbers,
): ReadNote {
  // Of most notes in a vault only the names of their properties are looked at, and no value.
  const coaching = nameFinder(Object.keys(frontMatter))(names.coaching);
  const isBlank = coaching.kind === 'found' && (frontMatter[coaching.name] ?? undefined) === undefined;
  if (coaching.kind === 'missing' || isBlank) return NOT_OURS;
  const diagnostics: Diagnostic[] = [];
  const read = propertyReader(path, frontMatter, names, diagnostics);
  switch (read.oneOf('coaching', TYPES)) {
    case 'engagement':
      return { record: readEngagement(path, read, numbers), diagnostics };
    case 'goal':
      return { record: readGoal(path, read), diagnostics };
    case 'session':
      return { record: readSession(path, read, numbers), diagnostics };
    case undefined:
      // A name that the vault uses for other things, as `type`, holds other words by right.
      return coaching.kind === 'found' && names.coaching !== DEFAULT_PROPERTY_NAMES.coaching
        ? NOT_OURS
        : { diagnostics };
  }
}
