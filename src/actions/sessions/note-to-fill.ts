import type { Editor, TFile } from 'obsidian';
import { type EditorText, readEditor } from '../../vault/read-editor';
import { activeNoteView } from '../shared/active-note-view';
import type { CommandContext } from '../shared/command-context';
import { notifyRefused } from '../shared/notify-results';

/** A note as an editor has it. */
export interface NoteToFill extends EditorText {
  readonly path: string;
}

/** The note at `path` as `editor` shows it. For one that is not ready says so, and gives undefined. */
export function noteToFill(path: string, editor: Editor): NoteToFill | undefined {
  const held = readEditor(editor);
  if (held) return { path, ...held };
  notifyRefused(path, { kind: 'editor-not-ready' });
  return undefined;
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
