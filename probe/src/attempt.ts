import { type App, MarkdownView, type OpenViewState, type Plugin, type TFile, type WorkspaceLeaf } from 'obsidian';
import type { Happenings } from './happenings';

/** A note in a tab of its own. */
export interface OpenedNote {
  readonly leaf: WorkspaceLeaf;
  readonly view: MarkdownView;
}

/** The tools of a check: a folder of its own, and a way to put back what it changed. */
export class Attempt {
  private readonly undoing: (() => unknown)[] = [];
  private isOver = false;

  constructor(
    readonly app: App,
    readonly happened: Happenings,
    /** The folder of this check, in the scratch folder. */
    readonly folder: string,
    /** The probe itself. */
    readonly plugin: Plugin,
  ) {}

  /** A path in the folder of this check. */
  path(name: string): string {
    this.refuseWhenOver();
    return `${this.folder}/${name}`;
  }

  /** A new note in the folder of this check, known to the cache where it may be. */
  async note(name: string, text: string): Promise<TFile> {
    const file = await this.app.vault.create(this.path(name), text);
    await this.until(() => this.app.metadataCache.getFileCache(file) !== null, 1000);
    return file;
  }

  /** Opens a note in a tab of its own, which is saved and closed at the end. */
  async openNote(file: TFile, state: OpenViewState = {}): Promise<OpenedNote> {
    this.refuseWhenOver();
    const leaf = this.app.workspace.getLeaf('tab');
    this.atEnd(() => leaf.detach());
    await leaf.openFile(file, { active: true, state: { mode: 'source', source: true }, ...state });
    await this.until(() => leaf.view instanceof MarkdownView, 1000);
    const { view } = leaf;
    if (!(view instanceof MarkdownView)) throw new Error('The file is open, and not in a note view.');
    // A tab that closes saves by itself, but nobody can wait for that, and the note is deleted next.
    this.atEnd(() => view.save());
    return { leaf, view };
  }

  /** Waits until something is so. @returns whether it became so within `ms` */
  async until(isSo: () => boolean, ms = 2000): Promise<boolean> {
    const end = window.performance.now() + ms;
    while (!isSo()) {
      if (window.performance.now() > end) return false;
      await this.pause(20);
    }
    return true;
  }

  /** Waits. Rejects once the check is over, so that one that ran too long does nothing more. */
  async pause(ms: number): Promise<void> {
    await new Promise((resolve) => window.setTimeout(resolve, ms));
    this.refuseWhenOver();
  }

  /** Has something done at the end, however the check ends: what was asked for last comes first. */
  atEnd(undo: () => unknown): void {
    this.undoing.unshift(undo);
  }

  /** Ends the check: puts back what it changed. What cannot be put back keeps nothing else from being so. */
  async end(): Promise<void> {
    this.isOver = true;
    for (const undo of this.undoing) {
      try {
        await undo();
      } catch {
        // The next check has its own folder and tabs.
      }
    }
  }

  private refuseWhenOver(): void {
    if (this.isOver) throw new Error('The check is over.');
  }
}
