import { type App, type DataWriteOptions, FileManager, getLinkpath, parseYaml, stringifyYaml, type TAbstractFile, TFile,
  TFolder, Vault } from 'obsidian';

const MockFileManager = FileManager as unknown as new (app: App) => FileManager;

const block = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\r?\n|$)/;

/** The file manager. The mock's changes are not atomic, and it renames without mending links. */
export class WorkbenchFileManager extends MockFileManager {
  constructor(private readonly ownApp: App) {
    super(ownApp);
  }

  /** "Atomically read, modify, and save the frontmatter of a note"; throws on malformed YAML (typings). */
  override async processFrontMatter(
    file: TFile,
    change: (frontmatter: unknown) => void,
    options?: DataWriteOptions,
  ): Promise<void> {
    await this.ownApp.vault.process(
      file,
      (text) => {
        const found = block.exec(text);
        const data: unknown = (found && parseYaml(found[1] ?? '')) ?? {};
        const before = JSON.stringify(data);
        change(data);
        if (JSON.stringify(data) === before) return text;
        const body = found ? text.slice(found[0].length) : text;
        return typeof data === 'object' && data !== null && Object.keys(data).length > 0
          ? `---\n${stringifyYaml(data)}---\n${body}`
          : body;
      },
      options,
    );
  }

  /** "Rename or move a file safely, and update all links to it depending on the user's preferences" (typings). */
  override async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    const { vault, metadataCache } = this.ownApp;
    const moved = new Set<TFile>();
    if (file instanceof TFile) moved.add(file);
    if (file instanceof TFolder) {
      Vault.recurseChildren(file, (child) => {
        if (child instanceof TFile) moved.add(child);
      });
    }
    const targets = new Map<TFile, Map<string, TFile>>();
    for (const note of vault.getMarkdownFiles()) {
      const cache = metadataCache.getFileCache(note);
      for (const { original, link } of [...(cache?.links ?? []), ...(cache?.frontmatterLinks ?? [])]) {
        const target = metadataCache.getFirstLinkpathDest(getLinkpath(link), note.path);
        if (!target || !moved.has(target)) continue;
        targets.set(note, (targets.get(note) ?? new Map<string, TFile>()).set(original, target));
      }
    }
    await vault.rename(file, newPath);
    for (const [note, links] of targets) {
      await vault.process(note, (text) =>
        text.replace(/\[\[([^[\]|#\n]+)([^[\]\n]*)\]\]/g, (original: string, linkpath: string, rest: string) => {
          const target = links.get(original);
          if (!target) return original;
          const wanted = metadataCache.fileToLinktext(target, note.path);
          return linkpath === wanted ? original : `[[${wanted}${rest}]]`;
        }),
      );
    }
  }

  override generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias?: string): string {
    const linktext = this.ownApp.metadataCache.fileToLinktext(file, sourcePath) + subpath;
    return alias ? `[[${linktext}|${alias}]]` : `[[${linktext}]]`;
  }

  override async trashFile(file: TAbstractFile): Promise<void> {
    await this.ownApp.vault.trash(file, true);
  }

  override async promptForDeletion(file: TAbstractFile): Promise<boolean> {
    await this.trashFile(file);
    return true;
  }
}
