import { type App, type Editor, MarkdownView, normalizePath, type TFile } from 'obsidian';
import { applyEdits, type TextEdit } from '../notes/text-edit';
import { shownText } from '../privacy/shown';
import { words } from '../words/words';
import {
  editTogether,
  type NoteAccess,
  type NoteChange,
  type Refused,
  stillSays,
  type TogetherResult,
} from './edit-together';
import { type NotePreview, previewTogether } from './preview-together';

/** What a command wants done to a note's text, worked out from the text as it is at the moment of writing. */
export type Proposal =
  | { readonly kind: 'edits'; readonly edits: readonly TextEdit[]; readonly cursor?: number }
  | { readonly kind: 'refused'; readonly reason: string };

/** Works out a proposal from a note's text and the offset of the cursor in it (its end, where no editor shows it). */
export type Propose = (text: string, cursor: number) => Proposal;

export type WriteResult =
  | { readonly kind: 'written' | 'unchanged'; readonly file: TFile }
  | Refused;

/**
 * The one gateway through which Groundwork changes a vault. An edit is worked out anew from the text at the moment of
 * writing, so nothing typed or synced in the meantime is lost; no change is no write.
 */
export interface NoteWriter {
  /**
   * Edits the note at `path`. Open in an editor: one transaction, one undo step, the cursor where the proposal says.
   * Else one atomic `vault.process`. Refused where the note is gone, and where two editors show it differently.
   */
  edit(path: string, propose: Propose): Promise<WriteResult>;
  /** Changes several notes as one action: all or none, as far as the vault allows. */
  editTogether(changes: readonly NoteChange[]): Promise<TogetherResult>;
  /** What an action would do, note by note; writes nothing. */
  previewTogether(changes: readonly NoteChange[]): Promise<readonly NotePreview[] | Refused>;
  /**
   * Creates a note with its full text, and its folder where that is missing. Refused where the path is taken, and where
   * a file has that of the folder.
   */
  create(path: string, text: string): Promise<WriteResult>;
}

/** The gateway to the vault of `app`. */
export function noteWriter(app: App): NoteWriter {
  const { vault, workspace } = app;

  /** The views in which `file` can be typed, the active one first. One in reading mode cannot. */
  function viewsOf(file: TFile): MarkdownView[] {
    const views = workspace.getLeavesOfType('markdown').map(({ view }) => view);
    const shows = (view: unknown): view is MarkdownView =>
      view instanceof MarkdownView && view.file === file && view.getMode() === 'source';
    return [workspace.getActiveViewOfType(MarkdownView), ...views].filter(shows);
  }

  /** Has `propose` look at the note as it is now, in its editor if there is one, and writes what it says if told to. */
  async function access(path: string, propose: Propose, isToWrite: boolean): Promise<WriteResult> {
    const file = vault.getFileByPath(path);
    if (!file) return refuse(path, words.writing.gone);
    let proposal: Proposal = { kind: 'edits', edits: [] };
    try {
      // To save an editor replaces the file: what sync has brought and the app has not noticed yet would be lost.
      if (viewsOf(file).length > 0 && (await vault.read(file)) !== (await vault.cachedRead(file))) {
        return refuse(path, words.writing.changedElsewhere);
      }
      const [view, ...others] = viewsOf(file);
      if (view) {
        const { editor } = view;
        if (isToWrite) leaveProperties(view);
        const text = editor.getValue();
        // Whichever pane is saved last wins: what was typed in the other one a moment ago would be lost.
        if (others.some((other) => other.editor.getValue() !== text)) return refuse(path, words.writing.openTwice);
        proposal = propose(text, editor.posToOffset(editor.getCursor()));
        if (isToWrite && proposal.kind === 'edits') {
          applyToEditor(editor, proposal.edits, proposal.cursor);
          await saveNow(view);
        }
      } else if (isToWrite) {
        await vault.process(file, (text) => {
          proposal = propose(text, text.length);
          return proposal.kind === 'edits' ? applyEdits(text, proposal.edits) : text;
        });
      } else {
        const text = await vault.read(file);
        proposal = propose(text, text.length);
      }
    } catch (error) {
      return failed(path, error);
    }
    if (proposal.kind === 'refused') return refuse(path, proposal.reason);
    return { kind: proposal.edits.length > 0 ? 'written' : 'unchanged', file };
  }

  const edit = (path: string, propose: Propose) => access(path, propose, true);
  const check = (path: string, propose: Propose) => access(path, propose, false);

  function checkNew(path: string): Refused | { readonly kind: 'written' } {
    const target = normalizePath(path);
    if (vault.getAbstractFileByPath(target)) return refuse(target, words.writing.taken);
    const parts = target.split('/');
    const folders = parts.slice(1).map((_, depth) => parts.slice(0, depth + 1).join('/'));
    const file = folders.find((folder) => vault.getFileByPath(folder));
    return file === undefined ? { kind: 'written' } : refuse(target, words.writing.folderIsFile(shownText(file)));
  }

  async function create(path: string, text: string): Promise<WriteResult> {
    const target = normalizePath(path);
    const free = checkNew(target);
    if (free.kind === 'refused') return free;
    try {
      const folder = target.slice(0, Math.max(target.lastIndexOf('/'), 0));
      if (folder !== '' && !vault.getFolderByPath(folder)) await vault.createFolder(folder);
      return { kind: 'written', file: await vault.create(target, text) };
    } catch (error) {
      return failed(target, error);
    }
  }

  /** Where the coach wants deleted notes to go, in the app's own settings. */
  async function trash(path: string, text: string): Promise<WriteResult> {
    const checked = await check(path, stillSays(text, []));
    if (checked.kind === 'refused') return checked;
    try {
      await app.fileManager.trashFile(checked.file);
      return { kind: 'written', file: checked.file };
    } catch (error) {
      return failed(path, error);
    }
  }

  const notes: NoteAccess = { check, edit, checkNew, create, trash };
  return {
    edit,
    editTogether: (changes) => editTogether(changes, notes),
    previewTogether: (changes) => previewTogether(changes, notes),
    create,
  };
}

/**
 * A field of the app's Properties editor writes its value when it loses the focus, at the latest: better before the
 * note is looked at than over what was written meanwhile. (Reported of plugins that change front matter under it.)
 */
function leaveProperties({ containerEl }: MarkdownView): void {
  const field = containerEl.doc.activeElement;
  if (!field?.instanceOf(HTMLElement) || !containerEl.contains(field)) return;
  if (field.closest('.metadata-container')) field.blur();
}

function applyToEditor(editor: Editor, edits: readonly TextEdit[], cursor?: number): void {
  if (edits.length === 0) return;
  const at = (offset: number) => editor.offsetToPos(offset);
  editor.transaction({ changes: edits.map(({ from, to, text }) => ({ from: at(from), to: at(to), text })) });
  if (cursor === undefined) return;
  editor.setCursor(at(cursor));
  editor.scrollIntoView({ from: at(cursor), to: at(cursor) });
}

/**
 * Else the app saves after two seconds (`requestSave` in its typings), and until then whoever looks at the index, as
 * the next command does, sees the note as it was.
 */
async function saveNow(view: MarkdownView): Promise<void> {
  try {
    await view.save();
  } catch (error) {
    // The change is in the editor and can be undone there; to save it is the app's affair, which tries again.
    console.warn('Groundwork changed a note that the app could not save yet.', error);
  }
}

function failed(path: string, error: unknown): Refused {
  return refuse(path, words.writing.failed(shownText(error instanceof Error ? error.message : String(error))));
}

function refuse(path: string, reason: string): Refused {
  return { kind: 'refused', path, reason };
}
