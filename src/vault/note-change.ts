import type { TextEdit } from '../text/text-edit';
import type { Refused } from './refusal';

/** The edits that a command wants made in a note's text, worked out from the text as it is at the moment of writing. */
export type Proposal =
  | {
      readonly kind: 'edits';
      readonly edits: readonly TextEdit[];
      readonly cursor?: number;
      /** The text whose commands of Templater's may come into the note, as the coach's own template. */
      readonly commandsFrom?: string;
    }
  | Refused;

/** Works out a proposal from a note's text and the offset of the cursor in it (its end, where no editor shows it). */
export type Propose = (text: string, cursor: number) => Proposal;

export interface NoteEdit {
  readonly path: string;
  readonly propose: Propose;
  /**
   * The path that it gets, too, before it is edited; the app keeps the links to it. Only where several changes are made
   * as one action: its first one, so that what links to the note in the others means it under the new path.
   */
  readonly renameTo?: string;
  /** True where the note is edited before it gets the other path, as what takes such a change back does. */
  readonly isRenamedLast?: boolean;
}

/** A change of one of several notes: an edit, a new note with its full text, a note into the trash. */
export type NoteChange =
  | NoteEdit
  | { readonly path: string; readonly create: string; readonly commandsFrom?: string }
  /** Only where the note still has this text. */
  | { readonly path: string; readonly trash: string };
