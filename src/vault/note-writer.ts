import { type App, type Editor, MarkdownView, normalizePath, type TFile } from 'obsidian';
import { safely } from '../errors/safely';
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
import { readEditor } from './read-editor';
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

/** A note before an editor of it was saved, on the disk and as the app knew it, and after that, with `\n`. */
interface LastSave {
  readonly before: readonly string[];
  readonly after: string;
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

  const lastSave = new WeakMap<TFile, LastSave>();

  /** True where the app knows what was there before our last save, and the disk has just that save. */
  function isOwnSave(file: TFile, known: string, onDisk: string): boolean {
    const save = lastSave.get(file);
    return save?.after === withLf(onDisk) && save.before.includes(known);
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
      const isOpen = viewsOf(file).length > 0;
      const onDisk = isOpen ? await vault.read(file) : '';
      const known = isOpen ? await vault.cachedRead(file) : '';
      const [view, ...others] = viewsOf(file);
      if (view) {
        const { editor } = view;
        const shown = readEditor(editor)?.text;
        const isNoticed = onDisk === known || withLf(onDisk) === shown || isOwnSave(file, known, onDisk);
        if (!isNoticed) return refuseNote(path, { kind: 'changed-elsewhere' });
        if (isToWrite) leaveProperties(view);
        const held = readEditor(editor);
        if (!held) return refuseNote(path, { kind: 'editor-not-ready' });
        const { text, cursor } = held;
        // Whichever pane is saved last wins: what was typed in the other one a moment ago would be lost.
        const differ = others.some((other) => readEditor(other.editor)?.text !== text);
        if (differ) return refuseNote(path, { kind: 'open-twice' });
        proposal = propose(text, cursor);
        if (isToWrite && proposal.kind === 'edits') {
          applyToEditor(editor, proposal.edits, proposal.cursor);
          const reason = await saveNow(view, file, onDisk);
          if (!reason) lastSave.set(file, { before: [known, onDisk], after: applyEdits(text, proposal.edits) });
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

  /** The folders of a path, the outermost first. */
  function foldersOf(path: string): string[] {
    const parts = path.split('/');
    return parts.slice(1).map((_, depth) => parts.slice(0, depth + 1).join('/'));
  }

  function checkNew(path: string): RefusedNote | { readonly kind: 'written' } {
    const target = normalizePath(path);
    if (vault.getAbstractFileByPath(target)) return refuseNote(target, { kind: 'place-taken' });
    const file = foldersOf(target).find((folder) => vault.getFileByPath(folder));
    return file === undefined ? { kind: 'written' } : refuseNote(target, { kind: 'folder-is-file', path: file });
  }

  /**
   * Makes the folders of a path one by one: whether the app makes those above one is not said. It may refuse one that
   * it has not noticed yet, so only `use` shows whether one is missing; where that fails, the first refusal says why.
   */
  async function inFolders<T>(path: string, use: () => Promise<T>): Promise<T> {
    const refusals: unknown[] = [];
    for (const folder of foldersOf(path).filter((each) => !vault.getFolderByPath(each))) {
      await vault.createFolder(folder).catch((error: unknown) => refusals.push(error));
    }
    try {
      return await use();
    } catch (error) {
      throw refusals[0] ?? error;
    }
  }

  async function create(path: string, text: string): Promise<Written | RefusedNote> {
    const target = normalizePath(path);
    const free = checkNew(target);
    if (free.kind === 'refused') return free;
    try {
      const file = await inFolders(target, () => vault.create(target, text));
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
      await inFolders(target, () => app.fileManager.renameFile(file, target));
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
  // The note is changed by now, wherever the cursor is.
  safely(() => {
    editor.setCursor(at(cursor));
    editor.scrollIntoView({ from: at(cursor), to: at(cursor) });
  })();
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
    const isSaved = now !== before || withLf(now) === view.editor.getValue();
    return isSaved ? undefined : { kind: 'file-unchanged' };
  } catch (error) {
    return failure(error);
  }
}

/** A text as an editor has it. */
function withLf(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

function failure(error: unknown): Refusal {
  return { kind: 'not-written', error: error instanceof Error ? error.message : String(error) };
}

function refuseNote(path: string, reason: Refusal): RefusedNote {
  return { ...refuse(reason), path };
}
