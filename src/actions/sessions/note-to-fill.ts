import type { Editor, TFile } from 'obsidian';
import { activeNoteView } from '../shared/active-note-view';
import type { CommandContext } from '../shared/command-context';

/** A note in an editor, in which the cursor is at an offset into its text. */
export interface NoteToFill {
  readonly path: string;
  readonly text: string;
  readonly cursor: number;
}

/** The note at `path` as `editor` shows it. */
export function noteToFill(path: string, editor: Editor): NoteToFill {
  return { path, text: editor.getValue(), cursor: editor.posToOffset(editor.getCursor()) };
}

/** The active note as the view shows it that has it; read-only views have no cursor, so theirs is at the end. */
export function activeNoteToFill({ app }: CommandContext, path: string): NoteToFill | undefined {
  const view = activeNoteView(app);
  if (view?.file?.path !== path) return undefined;
  if (view.getMode() === 'source') return noteToFill(path, view.editor);
  const text = view.getViewData();
  return { path, text, cursor: text.length };
}

/** The path of a note that is a session or could become one, which an engagement or a goal could not. */
export function sessionToBe({ practice }: CommandContext, file: TFile | null): string | undefined {
  if (!file || !practice.index.isReady) return undefined;
  const type = practice.index.record(file.path)?.type ?? 'session';
  return type === 'session' ? file.path : undefined;
}
