import {
  type App,
  type Constructor,
  FileView,
  MarkdownView,
  type OpenViewState,
  type PaneType,
  type Side,
  type TFile,
  type View,
  type ViewCreator,
  Workspace,
  type WorkspaceLeaf,
} from 'obsidian';
import { TabGroup, type TabSide } from './tab-group';
import { WorkbenchLeaf } from './workbench-leaf';
import { WorkbenchMarkdownView } from './workbench-markdown-view';

const MockWorkspace = Workspace as unknown as new (app: App, containerEl: HTMLElement) => Workspace & {
  setLayoutReady__(): void;
};

interface SideOptions {
  active?: boolean;
  split?: boolean;
  reveal?: boolean;
  state?: Record<string, unknown>;
}

/** Tabs in the middle and at both sides. The mock's leaves have no place, and it tells of no opened file. */
export class WorkbenchWorkspace extends MockWorkspace {
  readonly viewCreators = new Map<string, ViewCreator>([['markdown', (leaf) => new WorkbenchMarkdownView(leaf)]]);
  private groups: Record<TabSide, TabGroup> | null = null;
  private lastFile: TFile | null = null;
  private current: WorkbenchLeaf | null = null;

  constructor(
    private readonly ownApp: App,
    containerEl: HTMLElement,
  ) {
    super(ownApp, containerEl);
  }

  /** Put the three parts into the page. */
  mount(parts: Record<TabSide, HTMLElement>): void {
    this.groups = {
      left: new TabGroup('left', parts.left),
      root: new TabGroup('root', parts.root),
      right: new TabGroup('right', parts.right),
    };
    for (const side of ['left', 'right'] as const) {
      const split = side === 'left' ? this.leftSplit : this.rightSplit;
      const show = (collapsed: boolean): void => {
        split.collapsed = collapsed;
        parts[side].toggleClass('is-sidedock-collapsed', collapsed);
        // "Called when the size of this view is changed" (typings of `View.onResize`).
        for (const { view } of this.tabs(side).leaves) view.onResize();
        this.trigger('layout-change');
      };
      Object.assign(split, {
        collapse: () => show(true),
        expand: () => show(false),
        toggle: () => show(!split.collapsed),
      });
    }
    this.getLeaf('tab');
  }

  /** "Runs the callback function right away if layout is already ready" (typings); a microtask later here, so that
   * a plugin works either way (README, assumptions). */
  override onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) queueMicrotask(() => void callback());
    else super.onLayoutReady(callback);
  }

  override getLeaf(newLeaf?: PaneType | boolean): WorkspaceLeaf {
    const { active, leaves } = this.tabs('root');
    const current = active?.canNavigate ? active : leaves.find((leaf) => leaf.canNavigate);
    return newLeaf || !current ? this.make('root') : current;
  }

  override getUnpinnedLeaf(): WorkspaceLeaf {
    return this.getLeaf(false);
  }

  override getMostRecentLeaf(): WorkspaceLeaf | null {
    return this.tabs('root').active;
  }

  override getRightLeaf(split: boolean): WorkspaceLeaf | null {
    return this.sideLeaf('right', split);
  }

  override getLeftLeaf(split: boolean): WorkspaceLeaf | null {
    return this.sideLeaf('left', split);
  }

  /** "Get side leaf or create one if one does not exist" (typings). */
  override async ensureSideLeaf(type: string, side: Side, options: SideOptions = {}): Promise<WorkspaceLeaf> {
    const known = this.getLeavesOfType(type).find((leaf) => (leaf as WorkbenchLeaf).tabs.side === side);
    const leaf = known ?? this.make(side);
    if (!known || options.state) await leaf.setViewState({ type, state: options.state ?? {} });
    if (options.reveal ?? true) await this.revealLeaf(leaf);
    if (options.active) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  override getLeavesOfType(type: string): WorkspaceLeaf[] {
    return this.all().filter((leaf) => leaf.view.getViewType() === type);
  }

  override detachLeavesOfType(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) leaf.detach();
  }

  override iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    this.all().forEach((leaf) => void callback(leaf));
  }

  override iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    [...this.tabs('root').leaves].forEach((leaf) => void callback(leaf));
  }

  override getActiveViewOfType<T extends View>(type: Constructor<T>): T | null {
    const view = this.current?.view;
    return view instanceof type ? view : null;
  }

  /** "Otherwise, it will return the most recently active file" (typings): a side view has none of its own. */
  override getActiveFile(): TFile | null {
    const own = this.current?.view;
    if (own instanceof FileView) return own.file;
    const recent = this.tabs('root').active?.view;
    return recent instanceof FileView ? recent.file : null;
  }

  override setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean } | boolean, focus?: boolean): void {
    const own = leaf as WorkbenchLeaf;
    const before = this.current;
    this.makeCurrent(own);
    own.tabs.show(own);
    const { view } = own;
    // "This can be null if the active view has no editor" (typings), as a side view has none.
    this.activeEditor = view instanceof MarkdownView ? view : null;
    for (const one of this.all()) one.containerEl.toggleClass('mod-active', one === own);
    if (before !== leaf) {
      if (before?.view.scope) this.ownApp.keymap.popScope(before.view.scope);
      if (view.scope) this.ownApp.keymap.pushScope(view.scope);
      this.trigger('active-leaf-change', leaf);
    }
    // A view is told to take the focus; one that does nothing with it, as `ItemView` itself, has none (README). Taking
    // it leads back here and tells of the file, which comes after the leaf.
    if (focus ?? (typeof params === 'object' && params.focus)) view.setEphemeralState({ focus: true });
    this.tellFileOpen();
  }

  override async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    const { side } = (leaf as WorkbenchLeaf).tabs;
    if (side !== 'root') (side === 'left' ? this.leftSplit : this.rightSplit).expand();
    this.setActiveLeaf(leaf, { focus: side === 'root' });
  }

  /** A link that leads nowhere makes the note, as in the app. */
  override async openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf?: PaneType | boolean,
    state?: OpenViewState,
  ): Promise<void> {
    const linkpath = linktext.split(/[#|]/)[0] ?? '';
    const { metadataCache, vault } = this.ownApp;
    const file =
      metadataCache.getFirstLinkpathDest(linkpath, sourcePath) ??
      (await vault.create(/\.md$/.test(linkpath) ? linkpath : `${linkpath}.md`, ''));
    await this.getLeaf(newLeaf).openFile(file, state);
  }

  /** `file-open`: "the active file changes. The file could be in a new leaf, an existing leaf" (typings). */
  tellFileOpen(): void {
    const file = this.getActiveFile();
    if (file === this.lastFile) return;
    this.lastFile = file;
    this.trigger('file-open', file);
  }

  /** A leaf has been closed; the middle is never without one. */
  forget(leaf: WorkbenchLeaf): void {
    if (leaf.tabs.side === 'root' && this.tabs('root').leaves.length === 0) this.make('root');
    const next = this.tabs('root').active;
    if (this.current !== leaf) return;
    if (leaf.view.scope) this.ownApp.keymap.popScope(leaf.view.scope);
    this.makeCurrent(null);
    if (next) this.setActiveLeaf(next);
  }

  /** Show names anew after a rename. */
  updateHeaders(): void {
    for (const leaf of this.all()) leaf.updateHeader();
  }

  /** Plugins may still read the field that the typings advise against. */
  private makeCurrent(leaf: WorkbenchLeaf | null): void {
    this.current = leaf;
    Object.assign(this, { activeLeaf: leaf });
  }

  private tabs(side: TabSide): TabGroup {
    if (!this.groups) throw new Error('The workspace is not in the page yet.');
    return this.groups[side];
  }

  private all(): WorkbenchLeaf[] {
    return [...this.tabs('left').leaves, ...this.tabs('root').leaves, ...this.tabs('right').leaves];
  }

  private make(side: TabSide): WorkbenchLeaf {
    return new WorkbenchLeaf(this.ownApp, this.tabs(side));
  }

  private sideLeaf(side: Side, split: boolean): WorkbenchLeaf {
    const { active } = this.tabs(side);
    return !split && active?.view.getViewType() === 'empty' ? active : this.make(side);
  }
}
