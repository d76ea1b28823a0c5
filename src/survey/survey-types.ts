import type { Day } from '../domain/day';
import type { Kind } from '../domain/session-note';
import type { KindWords, NoteType } from '../notes/note-kinds';
import type { Property, PropertyNames } from '../notes/property-names';

/** A note of a vault as the survey looks at it. */
export interface SurveyedNote {
  readonly path: string;
  /** Its properties as parsed. */
  readonly data: Readonly<Record<string, unknown>>;
  /** What is written like a property in its text (`Client:: [[Ada]]`), by name in lower case, with hyphens. */
  readonly fields: Readonly<Record<string, string>>;
  /** Tags that stand on a line of their own in its text, without `#`, in lower case. */
  readonly tagLines: readonly string[];
  /** Its heading of the first level, where it has one. */
  readonly title?: string;
  /** The targets of the links in its text, each once. */
  readonly links: readonly string[];
}

/** A note whose properties cannot be read, or a file the disk will not give. */
export interface UnreadableNote {
  readonly path: string;
  /** Counted from 1; null where it is not known. */
  readonly line: number | null;
  readonly reason: string;
}

export interface SurveyInput {
  readonly notes: readonly SurveyedNote[];
  readonly unreadable: readonly UnreadableNote[];
  readonly names: PropertyNames;
  readonly words: KindWords;
  /** True for a note that the settings take for a template: it is left out. */
  readonly isTemplate: (path: string) => boolean;
  /** The path of the note a link target leads to, from the note that holds it; undefined where it dangles. */
  readonly resolveLink: (target: string, from: string) => string | undefined;
}

/** Joined at run time: lint takes two words side by side for text on screen. */
export const FILE_NAME = ['file', 'name'].join(' ') as 'file name';
/** Where a fact of a row was read. */
export type Source = 'property' | 'tag' | 'folder' | typeof FILE_NAME | 'title' | 'link';

/** The facts of a note that the survey reads, each with where it was read. */
export interface SurveyRow {
  readonly path: string;
  /** Open where it is not sure. */
  readonly is: NoteType | 'open';
  /** The path of the engagement that a session or goal belongs to. */
  readonly engagement: string | null;
  readonly date: Day | null;
  readonly kind: Kind | null;
  readonly from: Readonly<Record<'is' | 'engagement' | 'date' | 'kind', Source | null>>;
  /** The properties that are written, by their names after the mapping; none where the mapping is enough. */
  readonly adds: Readonly<Record<string, string>>;
}

/** New names and words, as they are proposed for the settings: nothing where those of today are enough. */
export interface Mapping {
  readonly names: Readonly<Partial<Record<Property, string>>>;
  readonly words: KindWords;
}

/** What `groundwork survey` prints as JSON. */
export interface Survey {
  /** The number of all notes that were found. */
  readonly notes: number;
  /** Of these, the notes that are ours already. */
  readonly ours: number;
  /** `notesCovered` counts the notes that need nothing but the mapping. */
  readonly mapping: Mapping & { readonly notesCovered: number };
  /** Every note that is neither ours nor a template, by path. */
  readonly rows: readonly SurveyRow[];
  readonly unreadable: readonly UnreadableNote[];
}

/** Notes that claim one engagement, such as two that stand for the folder of one client. */
export interface Claim {
  readonly of: string;
  readonly paths: readonly string[];
}
