import { ItemView, Menu, type TAbstractFile, TFile, TFolder, type WorkspaceLeaf } from 'obsidian';
import { debounce } from './debounce';
import { setIcon } from './icons';

export const fileExplorerType = 'file-explorer';

function inOrder(folder: TFolder): TAbstractFile[] {
  return [...folder.children].sort(
    (one, other) =>
      Number(other instanceof TFolder) - Number(one instanceof TFolder) ||
      one.name.localeCompare(other.name, undefined, { numeric: true }),
  );
}

/** The list of folders and notes. */
export class FileExplorer extends ItemView {
  private readonly folded = new Set<string>();

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.containerEl.querySelector('.view-header')?.remove();
  }

  override getViewType(): string {
    return fileExplorerType;
  }

  override getDisplayText(): string {
    return 'Files';
  }

  override getIcon(): string {
    return 'folder-closed';
  }

  override async onOpen(): Promise<void> {
    const { vault, workspace } = this.app;
    const draw = debounce(() => this.draw(), 20);
    this.registerEvent(vault.on('create', draw));
    this.registerEvent(vault.on('delete', draw));
    this.registerEvent(vault.on('rename', draw));
    this.registerEvent(workspace.on('file-open', () => this.markActive()));
    this.draw();
  }

  private draw(): void {
    const { scrollTop } = this.contentEl;
    this.contentEl.empty();
    const container = this.contentEl.createDiv('nav-files-container node-insert-event');
    this.drawChildren(this.app.vault.getRoot(), container);
    this.contentEl.scrollTop = scrollTop;
    this.markActive();
  }

  private drawChildren(folder: TFolder, into: HTMLElement): void {
    for (const child of inOrder(folder)) {
      if (child instanceof TFolder) this.drawFolder(child, into);
      else if (child instanceof TFile) this.drawFile(child, into);
    }
  }

  private drawFolder(folder: TFolder, into: HTMLElement): void {
    const item = into.createDiv('tree-item nav-folder');
    const title = this.row(item, folder, 'nav-folder-title is-clickable mod-collapsible', folder.name);
    const icon = createDiv('tree-item-icon collapse-icon');
    setIcon(icon, 'chevron-down');
    title.prepend(icon);
    const children = item.createDiv('tree-item-children nav-folder-children');
    const fold = (): void => {
      const folded = this.folded.has(folder.path);
      icon.toggleClass('is-collapsed', folded);
      item.toggleClass('is-collapsed', folded);
      children.toggle(!folded);
    };
    title.addEventListener('click', () => {
      if (!this.folded.delete(folder.path)) this.folded.add(folder.path);
      fold();
    });
    this.drawChildren(folder, children);
    fold();
  }

  private drawFile(file: TFile, into: HTMLElement): void {
    const name = file.extension === 'md' ? file.basename : file.name;
    const title = this.row(into.createDiv('tree-item nav-file'), file, 'nav-file-title is-clickable', name);
    if (file.extension !== 'md') return;
    title.addEventListener('click', (event) => {
      void this.app.workspace.getLeaf(event.ctrlKey ? 'tab' : false).openFile(file);
    });
  }

  private row(item: HTMLElement, file: TAbstractFile, cls: string, text: string): HTMLElement {
    const attr = { 'data-path': file.path };
    const title = item.createDiv({ cls: `tree-item-self ${cls}`, attr });
    title.createDiv({ cls: `tree-item-inner ${cls.split(' ')[0] ?? ''}-content`, text });
    title.addEventListener('contextmenu', (event) => this.showMenu(event, file));
    return title;
  }

  private showMenu(event: MouseEvent, file: TAbstractFile): void {
    const menu = new Menu();
    this.app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu', this.leaf);
    menu.addItem((item) => {
      item.setTitle('Delete').setIcon('trash-2').setSection('danger').setWarning(true);
      item.onClick(() => void this.app.fileManager.trashFile(file));
    });
    menu.showAtMouseEvent(event);
  }

  private markActive(): void {
    const active = this.app.workspace.getActiveFile()?.path;
    for (const title of this.contentEl.findAll('.nav-file-title')) {
      title.toggleClass('is-active', title.dataset['path'] === active);
    }
  }
}
