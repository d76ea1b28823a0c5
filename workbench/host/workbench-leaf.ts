import { type App, ItemView, type OpenViewState, type TFile, type View, type ViewState, WorkspaceLeaf } from 'obsidian';
import { EmptyView } from './empty-view';
import { setIcon } from './icons';
import type { TabGroup } from './tab-group';
import type { WorkbenchWorkspace } from './workbench-workspace';

/** A leaf calls these; to everybody else the typings hide them. */
interface Lifecycle {
  onOpen(): Promise<void>;
  onClose(): Promise<void>;
}

const MockLeaf = WorkspaceLeaf as unknown as new (app: App) => WorkspaceLeaf;

/** A tab. The mock remembers a state but makes no view, and has no element. */
export class WorkbenchLeaf extends MockLeaf {
  readonly containerEl = createDiv('workspace-leaf');
  readonly tabHeaderEl = createDiv({ cls: 'workspace-tab-header tappable', attr: { role: 'tab', tabindex: '-1' } });
  private readonly workspace: WorkbenchWorkspace;
  private stays = false;

  constructor(
    app: App,
    readonly tabs: TabGroup,
  ) {
    super(app);
    this.workspace = app.workspace as WorkbenchWorkspace;
    this.tabHeaderEl.addEventListener('click', () => this.workspace.setActiveLeaf(this, { focus: true }));
    this.containerEl.addEventListener('focusin', () => this.workspace.setActiveLeaf(this));
    this.containerEl.addEventListener('mousedown', () => this.workspace.setActiveLeaf(this));
    tabs.add(this);
    const empty = new EmptyView(this);
    this.attach(empty);
    void empty.onOpen();
  }

  override getRoot(): ReturnType<WorkspaceLeaf['getRoot']> {
    const { rootSplit, leftSplit, rightSplit } = this.workspace;
    return { root: rootSplit, left: leftSplit, right: rightSplit }[this.tabs.side];
  }

  override getIcon(): string {
    return this.view.getIcon();
  }

  override getDisplayText(): string {
    return this.view.getDisplayText();
  }

  override getViewState(): ViewState {
    const state = { type: this.view.getViewType(), state: this.view.getState() };
    return this.stays ? { ...state, pinned: true } : state;
  }

  /** Whether another file may be opened in it: `getLeaf(false)` gives one "which can be navigated" (typings). */
  get canNavigate(): boolean {
    return !this.stays;
  }

  override setPinned(pinned: boolean): void {
    this.stays = pinned;
    this.tabHeaderEl.toggleClass('mod-pinned', pinned);
    this.workspace.trigger('layout-change');
  }

  override togglePinned(): void {
    this.setPinned(!this.stays);
  }

  /** Makes the view where another type is asked for, then hands it its state. */
  override async setViewState(state: ViewState, eState?: unknown): Promise<void> {
    if (this.view.getViewType() !== state.type) {
      const make = this.workspace.viewCreators.get(state.type);
      await this.open(state.type === 'empty' || !make ? new EmptyView(this) : make(this));
    }
    await this.view.setState(state.state ?? {}, { history: false });
    if (eState) this.view.setEphemeralState(eState);
    if (state.pinned !== undefined) this.stays = state.pinned;
    this.updateHeader();
    if (state.active) this.workspace.setActiveLeaf(this, { focus: true });
    this.workspace.trigger('layout-change');
  }

  override async open(view: View): Promise<View> {
    await this.closeView();
    this.attach(view);
    await (view as unknown as Lifecycle).onOpen();
    this.updateHeader();
    return view;
  }

  override async openFile(file: TFile, { state, eState, active = true }: OpenViewState = {}): Promise<void> {
    await this.setViewState({ type: 'markdown', state: { ...state, file: file.path } }, eState);
    if (active) this.workspace.setActiveLeaf(this, { focus: true });
    this.workspace.tellFileOpen();
  }

  override detach(): void {
    this.tabs.remove(this);
    this.workspace.forget(this);
    void this.closeView().then(() => this.workspace.trigger('layout-change'));
  }

  updateHeader(): void {
    const text = this.view.getDisplayText();
    this.tabHeaderEl.empty();
    this.tabHeaderEl.setAttribute('aria-label', text);
    this.tabHeaderEl.dataset['type'] = this.view.getViewType();
    const inner = this.tabHeaderEl.createDiv('workspace-tab-header-inner');
    setIcon(inner.createDiv('workspace-tab-header-inner-icon'), this.view.getIcon() || 'file');
    inner.createDiv({ cls: 'workspace-tab-header-inner-title', text });
    const close = inner.createEl('button', {
      cls: 'workspace-tab-header-inner-close-button clickable-icon',
      attr: { 'aria-label': 'Close', tabindex: '-1' },
    });
    setIcon(close, 'x');
    close.addEventListener('click', (event) => {
      event.stopPropagation();
      this.detach();
    });
    this.containerEl.querySelector('.view-header-title')?.setText(text);
  }

  private attach(view: View): void {
    this.view = view;
    this.containerEl.replaceChildren(view.containerEl);
    view.containerEl.dataset['type'] = view.getViewType();
    if (view instanceof ItemView && this.tabs.side !== 'root') view.containerEl.querySelector('.view-header')?.remove();
    view.load();
    this.updateHeader();
  }

  private async closeView(): Promise<void> {
    const { view } = this;
    await (view as unknown as Lifecycle).onClose();
    view.unload();
    view.containerEl.remove();
  }
}
