import { type DataWriteOptions, type TAbstractFile, TFile, TFolder, Vault } from 'obsidian';
import type { DiskAdapter } from './disk-adapter';
import type { Change, Listing } from './server-connection';

/** The mocks' members for a vault's tree, which the app keeps to itself. */
interface Tree {
  deleteVaultAbstractFile__(path: string): void;
  setVaultAbstractFile__(path: string, file: TAbstractFile): void;
  createFolderSync__(path: string): TFolder;
  createSync__(path: string, data: string): TFile;
}
const MockVault = Vault as unknown as new (adapter: DiskAdapter) => Vault & Tree;

/** An open editor with text that is not on disk yet. */
export interface UnsavedText {
  readonly file: TFile | null;
  /** The text, once: whoever takes it writes it, or says that it could not. Null where the disk has it already. */
  takeUnsaved(): string | null;
  /** The disk refused what was taken last: the editor still holds it, and the next save writes it. */
  notSaved(): void;
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '/';
}

function sameOnSomeDisks(one: string, other: string): boolean {
  return one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();
}

function isHidden(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('.'));
}

/**
 * The vault, over a folder on disk. The mock overwrites where the app refuses, keeps files whose folder is gone,
 * knows no sizes or times, and lets two changes of one file cross.
 */
export class WorkbenchVault extends MockVault {
  readonly editors = new Set<UnsavedText>();
  /**
   * What the vault of another host may lack. `letter-case`: the disk takes `A.md` for `a.md`, as on Windows and macOS,
   * while the app tells the two apart. `nested-folders`: a folder is made in one that is there alone. `fresh-reads`:
   * `cachedRead` gives what was there before the last write of a plugin.
   */
  readonly lacks = new Set<'letter-case' | 'nested-folders' | 'fresh-reads'>();
  private readonly stale = new Map<string, string>();
  private readonly queues = new Map<string, Promise<unknown>>();
  private readonly disk: DiskAdapter;

  constructor(
    adapter: DiskAdapter,
    private readonly vaultName: string,
  ) {
    super(adapter);
    this.disk = adapter;
  }

  override getName(): string {
    return this.vaultName;
  }

  override getAllFolders(includeRoot = false): TFolder[] {
    return super.getAllFolders(true).filter((folder) => includeRoot || !folder.isRoot());
  }

  /** Fill the tree at the start, before anybody listens. */
  seed({ folders, files, others }: Listing): void {
    for (const path of [...folders].sort()) {
      if (isHidden(path)) this.disk.mkdirSync__(path);
      else if (!this.getFolderByPath(path)) this.createFolderSync__(path);
    }
    for (const { path, data, ctime, mtime } of files) {
      this.disk.writeSync__(path, data, { ctime, mtime });
      if (!isHidden(path)) this.createSync__(path, data).stat = { ctime, mtime, size: data.length };
    }
    for (const path of others) if (!isHidden(path)) this.createSync__(path, '');
  }

  /** "Atomically read, modify, and save the contents of a note" (typings): what an editor holds is saved first. */
  override async process(file: TFile, change: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    return this.inTurn(file.path, async () => {
      this.mustExist(file);
      await this.saveEditors(file);
      const before = await this.disk.read(file.path);
      const after = change(before);
      if (after !== before) await this.put(file, after, options);
      return after;
    });
  }

  override async modify(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    await this.inTurn(file.path, async () => {
      this.mustExist(file);
      await this.put(file, data, options);
    });
  }

  override async append(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    await this.process(file, (before) => before + data, options);
  }

  override async cachedRead(file: TFile): Promise<string> {
    return this.stale.get(file.path) ?? this.remembered(file);
  }

  /** What the page knows of the note. */
  remembered(file: TFile): Promise<string> {
    return this.disk.remembered(file.path);
  }

  override async create(path: string, data: string, options?: DataWriteOptions): Promise<TFile> {
    this.mustBeFree(path, 'File already exists.');
    return this.inTurn(path, async () => {
      this.mustBeFree(path, 'File already exists.');
      await this.disk.write(path, data, options);
      return this.appear(path);
    });
  }

  override async createFolder(path: string): Promise<TFolder> {
    this.mustBeFree(path, 'Folder already exists.', this.lacks.has('nested-folders'));
    return super.createFolder(path);
  }

  /** As in the app a folder's children are told too; the mock tells only of the folder. */
  override async rename(file: TAbstractFile, newPath: string): Promise<void> {
    this.mustBeFree(newPath, 'Destination file already exists!', true, file);
    const moved: [TAbstractFile, string][] = [];
    if (file instanceof TFolder) Vault.recurseChildren(file, (child) => moved.push([child, child.path]));
    for (const { file: open } of this.editors) {
      if (open) await this.inTurn(open.path, () => this.saveEditors(open));
    }
    await super.rename(file, newPath);
    for (const [child, oldPath] of moved) this.trigger('rename', child, oldPath);
  }

  override async delete(file: TAbstractFile, _force?: boolean): Promise<void> {
    if (file instanceof TFolder) await this.disk.rmdir(file.path, true);
    else await this.disk.remove(file.path);
    this.vanish(file);
  }

  /** Into `.trash`, whichever trash is asked for: in the workbench nothing is lost by a click. */
  override async trash(file: TAbstractFile, _system: boolean): Promise<void> {
    await this.disk.trashLocal(file.path);
    this.vanish(file);
  }

  /** Follow a change that another program made. */
  async follow(change: Change): Promise<void> {
    const { path } = change;
    const file = this.getAbstractFileByPath(path);
    if (change.type === 'delete') {
      await this.disk.forget(path);
      if (file) this.vanish(file);
    } else if (change.type === 'mkdir') {
      if (isHidden(path)) this.disk.mkdirSync__(path);
      else if (!file) this.createFolderSync__(path);
    } else {
      this.stale.delete(path);
      this.disk.writeSync__(path, change.data);
      if (isHidden(path)) this.trigger('raw', path);
      else if (file instanceof TFile) await this.tell('modify', file);
      else {
        if (!this.getFolderByPath(folderOf(path))) this.createFolderSync__(folderOf(path));
        await this.appear(path);
      }
    }
  }

  private async put(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    if (this.lacks.has('fresh-reads')) this.stale.set(file.path, await this.remembered(file));
    await this.disk.write(file.path, data, options);
    await this.tell('modify', file);
  }

  private async saveEditors(file: TFile): Promise<void> {
    for (const editor of this.editors) {
      if (editor.file !== file) continue;
      const unsaved = editor.takeUnsaved();
      if (unsaved === null) continue;
      try {
        await this.put(file, unsaved);
      } catch (error) {
        editor.notSaved();
        throw error;
      }
    }
  }

  private async appear(path: string): Promise<TFile> {
    const file = new (TFile as unknown as new (vault: Vault, path: string) => TFile)(this, path);
    this.setVaultAbstractFile__(path, file);
    await this.tell('create', file);
    return file;
  }

  private vanish(file: TAbstractFile): void {
    const gone: TAbstractFile[] = [];
    if (file instanceof TFolder) Vault.recurseChildren(file, (child) => gone.push(child));
    for (const one of [...gone.reverse(), file]) {
      this.deleteVaultAbstractFile__(one.path);
      this.trigger('delete', one);
    }
  }

  private async tell(event: 'create' | 'modify', file: TFile): Promise<void> {
    const stat = await this.disk.stat(file.path);
    if (stat) file.stat = { ctime: stat.ctime, mtime: stat.mtime, size: stat.size };
    this.trigger(event, file);
  }

  private mustExist(file: TFile): void {
    if (this.getAbstractFileByPath(file.path) === file) return;
    throw Object.assign(new Error(`ENOENT: no such file or directory, open '${file.path}'`), { code: 'ENOENT' });
  }

  private mustBeFree(path: string, message: string, folderNeeded = true, except?: TAbstractFile): void {
    const taken = this.lacks.has('letter-case')
      ? this.getAllLoadedFiles().find((one) => one !== except && sameOnSomeDisks(one.path, path))
      : this.getAbstractFileByPath(path);
    if (taken) throw new Error(message);
    if (/[\\:]/.test(path)) throw new Error('File name cannot contain any of the following characters: \\ / :');
    if (folderNeeded && !this.getFolderByPath(folderOf(path))) {
      throw Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), { code: 'ENOENT' });
    }
  }

  private inTurn<T>(path: string, work: () => Promise<T>): Promise<T> {
    const mine = (this.queues.get(path) ?? Promise.resolve()).then(work, work);
    this.queues.set(path, mine.catch(() => undefined));
    return mine;
  }
}
