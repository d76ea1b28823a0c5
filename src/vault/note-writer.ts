import { type App, type Editor, MarkdownView, normalizePath, type TFile } from 'obsidian';
import { applyEdits, type TextEdit } from '../notes/text-edit';

/** What a command wants done to a note's text, worked out from the text as it is at the moment of writing. */
export type Proposal =
  | { readonly kind: 'edits'; readonly edits: readonly TextEdit[]; readonly cursor?: number }
  | { readonly kind: 'refused'; readonly reason: string };

/** Works out a proposal from a note's text and the offset of the cursor in it (its end, where no editor shows it). */
export type Propose = (text: string, cursor: number) => Proposal;

export type WriteResult =
  | { readonly kind: 'written' | 'unchanged'; readonly file: TFile }
  | { readonly kind: 'refused'; readonly path: string; readonly reason: string };

/**
 * The one gateway through which Groundwork changes a vault. An edit is worked out anew from the text at the moment of
 * writing, so nothing typed or synced in the meantime is lost; no change is no write.
 */
export interface NoteWriter {
  /**
   * Edits the note at `path`. Open in an editor: one transaction, one undo step, the cursor where the proposal says.
   * Else one atomic `vault.process`. Refused where the note is gone.
   */
  edit(path: string, propose: Propose): Promise<WriteResult>;
  /** Creates a note with its full text, and its folder where that is missing. Refused where the path is taken. */
  create(path: string, text: string): Promise<WriteResult>;
}

/** The gateway to the vault of `app`. */
export function noteWriter(app: App): NoteWriter {
  const { vault, workspace } = app;

  /** The editor that shows `file`, the active one first. A view in reading mode has none to type in. */
  function editorOf(file: TFile): Editor | undefined {
    const views = workspace.getLeavesOfType('markdown').map(({ view }) => view);
    const shows = (view: unknown): view is MarkdownView =>
      view instanceof MarkdownView && view.file === file && view.getMode() === 'source';
    return [workspace.getActiveViewOfType(MarkdownView), ...views].find(shows)?.editor;
  }

  return {
    async edit(path, propose) {
      const file = vault.getFileByPath(path);
      if (!file) return refuse(path, 'The note is no longer there.');
      const editor = editorOf(file);
      let proposal: Proposal = { kind: 'edits', edits: [] };
      try {
        if (editor) {
          proposal = propose(editor.getValue(), editor.posToOffset(editor.getCursor()));
          if (proposal.kind === 'edits') applyToEditor(editor, proposal.edits, proposal.cursor);
        } else {
          await vault.process(file, (text) => {
            proposal = propose(text, text.length);
            return proposal.kind === 'edits' ? applyEdits(text, proposal.edits) : text;
          });
        }
      } catch (error) {
        return failed(path, error);
      }
      if (proposal.kind === 'refused') return refuse(path, proposal.reason);
      return { kind: proposal.edits.length > 0 ? 'written' : 'unchanged', file };
    },

    async create(path, text) {
      const target = normalizePath(path);
      if (vault.getAbstractFileByPath(target)) {
        return refuse(target, 'Something of this name is already there. Choose another name.');
      }
      try {
        const folder = target.slice(0, Math.max(target.lastIndexOf('/'), 0));
        if (folder !== '' && !vault.getFolderByPath(folder)) await vault.createFolder(folder);
        return { kind: 'written', file: await vault.create(target, text) };
      } catch (error) {
        return failed(target, error);
      }
    },
  };
}

function applyToEditor(editor: Editor, edits: readonly TextEdit[], cursor?: number): void {
  if (edits.length === 0) return;
  const at = (offset: number) => editor.offsetToPos(offset);
  editor.transaction({ changes: edits.map(({ from, to, text }) => ({ from: at(from), to: at(to), text })) });
  if (cursor !== undefined) editor.setCursor(at(cursor));
}

function failed(path: string, error: unknown): WriteResult {
  return refuse(path, `The app could not write the note: ${error instanceof Error ? error.message : String(error)}`);
}

function refuse(path: string, reason: string): WriteResult {
  return { kind: 'refused', path, reason };
}
