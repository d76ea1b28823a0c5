import { type App, type Editor, MarkdownView, normalizePath, type TFile } from 'obsidian';
import { guardCommands } from '../text/guard-commands';
import { applyEdits, invertEdits, type TextEdit } from '../text/text-edit';
import {
  editTogether,
  type IfUnsaved,
  type NoteAccess,
  type NotePreview,
  previewTogether,
  type RefusedNote,
  onlyIfUnchanged,
  type TogetherResult,
  type Unsaved,
} from './edit-together';
import type { NoteChange, Proposal, Propose } from './note-change';
import { type Refusal, refuse } from './refusal';

interface Written {
  readonly kind: 'written' | 'unchanged';
  readonly file: TFile;
}

export type WriteResult = Written | Unsaved | RefusedNote;

/**
 * The one gateway through which Groundwork changes a vault. An edit is worked out anew from the text at the moment of
 * writing, so nothing typed or synced in the meantime is lost; no change is no write. No command of Templater's (`<%`)
 * comes into a note but those of its own text and of `commandsFrom` (see `guardCommands`).
 */
export interface NoteWriter {
  /**
   * Edits the note at `path`. Open in an editor: one transaction, one undo step, the cursor where the proposal says.
   * Else one atomic `vault.process`. Refused where the note is gone, and where two editors show it differently. Unsaved
   * where it is changed in its editor and the app could not write that to the disk.
   */
  edit(path: string, propose: Propose): Promise<WriteResult>;
  /** Changes several notes as one action: all or none, as far as the vault allows. */
  editTogether(changes: readonly NoteChange[]): Promise<TogetherResult>;
  /** The changes that an action would make, note by note; writes nothing. */
  previewTogether(changes: readonly NoteChange[]): Promise<readonly NotePreview[] | RefusedNote>;
  /**
   * Creates a note with its full text, and its folder where that is missing. Refused where the path is taken, and where
   * a file has that of the folder.
   */
  create(path: string, text: string, commandsFrom?: string): Promise<Written | RefusedNote>;
}

/**
 * The gateway to the vault of `app`.
 *
 * @param created hears of every note that was created, with its text as it was written
 */
export function noteWriter(app: App, created: (file: TFile, text: string) => void): NoteWriter {
  const { vault, workspace } = app;

  /** The views in which `file` can be typed, the active one first. One in reading mode cannot. */
  function viewsOf(file: TFile): MarkdownView[] {
    const views = workspace.getLeavesOfType('markdown').map(({ view }) => view);
    const shows = (view: unknown): view is MarkdownView =>
      view instanceof MarkdownView && view.file === file && view.getMode() === 'source';
    return [workspace.getActiveViewOfType(MarkdownView), ...views].filter(shows);
  }

  /**
   * Has `propose` look at the note as it is now, in its editor if there is one, and writes what it says if told what is
   * to become of a change that the editor has and the disk refuses.
   */
  async function access(path: string, propose: Propose, ifUnsaved?: IfUnsaved): Promise<WriteResult> {
    const isToWrite = ifUnsaved !== undefined;
    const file = vault.getFileByPath(path);
    if (!file) return refuseNote(path, { kind: 'note-gone' });
    let proposal: Proposal = { kind: 'edits', edits: [] };
    try {
      // To save an editor replaces the file: what sync has brought and the app has not noticed yet would be lost.
      const onDisk = viewsOf(file).length > 0 ? await vault.read(file) : '';
      if (viewsOf(file).length > 0 && onDisk !== (await vault.cachedRead(file))) {
        return refuseNote(path, { kind: 'changed-elsewhere' });
      }
      const [view, ...others] = viewsOf(file);
      if (view) {
        const { editor } = view;
        if (isToWrite) leaveProperties(view);
        const text = editor.getValue();
        // Whichever pane is saved last wins: what was typed in the other one a moment ago would be lost.
        const differ = others.some((other) => other.editor.getValue() !== text);
        if (differ) return refuseNote(path, { kind: 'open-twice' });
        proposal = propose(text, editor.posToOffset(editor.getCursor()));
        if (isToWrite && proposal.kind === 'edits') {
          applyToEditor(editor, proposal.edits, proposal.cursor);
          const reason = await saveNow(view, file, onDisk);
          if (!reason) return { kind: proposal.edits.length > 0 ? 'written' : 'unchanged', file };
          const isTakenBack = ifUnsaved === 'take-back' && takeBack(editor, text, proposal.edits);
          return isTakenBack ? refuseNote(path, reason) : { kind: 'unsaved', path, reason };
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
      return refuseNote(path, failure(error));
    }
    if (proposal.kind === 'refused') return { ...proposal, path };
    return { kind: proposal.edits.length > 0 ? 'written' : 'unchanged', file };
  }

  const check = (path: string, propose: Propose) => access(path, propose);

  function checkNew(path: string): RefusedNote | { readonly kind: 'written' } {
    const target = normalizePath(path);
    if (vault.getAbstractFileByPath(target)) return refuseNote(target, { kind: 'place-taken' });
    const parts = target.split('/');
    const folders = parts.slice(1).map((_, depth) => parts.slice(0, depth + 1).join('/'));
    const file = folders.find((folder) => vault.getFileByPath(folder));
    return file === undefined ? { kind: 'written' } : refuseNote(target, { kind: 'folder-is-file', path: file });
  }

  async function makeFolderOf(target: string): Promise<void> {
    const folder = target.slice(0, Math.max(target.lastIndexOf('/'), 0));
    if (folder !== '' && !vault.getFolderByPath(folder)) await vault.createFolder(folder);
  }

  async function create(path: string, text: string): Promise<Written | RefusedNote> {
    const target = normalizePath(path);
    const free = checkNew(target);
    if (free.kind === 'refused') return free;
    try {
      await makeFolderOf(target);
      const file = await vault.create(target, text);
      created(file, text);
      return { kind: 'written', file };
    } catch (error) {
      return refuseNote(target, failure(error));
    }
  }

  /** The place for deleted notes that is chosen in the app's own settings. */
  async function trash(path: string, text: string): Promise<WriteResult> {
    const checked = await check(path, onlyIfUnchanged(text, []));
    if (!('file' in checked)) return checked;
    try {
      await app.fileManager.trashFile(checked.file);
      return { kind: 'written', file: checked.file };
    } catch (error) {
      return refuseNote(path, failure(error));
    }
  }

  /** Gives a note another path, with its folder where that is missing. The app keeps the links to it. */
  async function rename(path: string, to: string): Promise<WriteResult> {
    const file = vault.getFileByPath(path);
    if (!file) return refuseNote(path, { kind: 'note-gone' });
    const free = checkNew(to);
    if (free.kind === 'refused') return refuseNote(path, free.reason);
    try {
      const target = normalizePath(to);
      await makeFolderOf(target);
      await app.fileManager.renameFile(file, target);
      return { kind: 'written', file };
    } catch (error) {
      return refuseNote(path, failure(error));
    }
  }

  const notes: NoteAccess = { check, edit: access, checkNew, create, trash, rename };
  return {
    edit: (path, propose) => access(path, guarded(propose), 'keep'),
    editTogether: (changes) => editTogether(changes.map(guardedChange), notes),
    previewTogether: (changes) => previewTogether(changes.map(guardedChange), notes),
    create: (path, text, commandsFrom) => create(path, guardedText(text, commandsFrom)),
  };
}

/** Whatever is written goes through one of these three, so that no form has to think of what is typed into it. */
function guarded(propose: Propose): Propose {
  return (text, cursor) => {
    const proposal = propose(text, cursor);
    if (proposal.kind === 'refused') return proposal;
    const { edits, moved } = guardCommands(text, proposal.edits, proposal.commandsFrom);
    return { ...proposal, edits, cursor: proposal.cursor === undefined ? undefined : moved(proposal.cursor) };
  };
}

function guardedText(text: string, commandsFrom?: string): string {
  return applyEdits('', guardCommands('', [{ from: 0, to: 0, text }], commandsFrom).edits);
}

function guardedChange(change: NoteChange): NoteChange {
  if ('propose' in change) return { ...change, propose: guarded(change.propose) };
  return 'create' in change ? { ...change, create: guardedText(change.create, change.commandsFrom) } : change;
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

/** Takes edits of `text` back where they are all that has changed since; says whether it did. */
function takeBack(editor: Editor, text: string, edits: readonly TextEdit[]): boolean {
  if (editor.getValue() !== applyEdits(text, edits)) return false;
  applyToEditor(editor, invertEdits(text, edits));
  return true;
}

/**
 * Has the app save at once what an editor holds, and says why it could not. Else it saves after two seconds
 * (`requestSave` in its typings), and until then whoever looks at the index, as the next command does, sees the note as
 * it was. The typings do not say that a save which fails rejects, so the file is looked at too.
 *
 * @param before what the disk had
 */
async function saveNow(view: MarkdownView, file: TFile, before: string): Promise<Refusal | undefined> {
  try {
    await view.save();
    const now = await view.app.vault.read(file);
    // In an open note the app decides about line ends.
    const isSaved = now !== before || now.replaceAll('\r\n', '\n') === view.editor.getValue();
    return isSaved ? undefined : { kind: 'file-unchanged' };
  } catch (error) {
    return failure(error);
  }
}

function failure(error: unknown): Refusal {
  return { kind: 'not-written', error: error instanceof Error ? error.message : String(error) };
}

function refuseNote(path: string, reason: Refusal): RefusedNote {
  return { ...refuse(reason), path };
}
