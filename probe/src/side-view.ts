import { ItemView, type ViewStateResult, WorkspaceLeaf } from 'obsidian';

export const SIDE_VIEW = 'groundwork-probe-side-view';

/** A view that does nothing with the focus it is offered, and remembers what it was told. */
export class SideView extends ItemView {
  readonly told: unknown[] = [];
  /** What `setState` was given, in its order. */
  readonly states: unknown[] = [];
  /** For each call of `onOpen`: whether `contentEl` was empty and in a document, and the leaf was there. */
  readonly openings: { isEmpty: boolean; isConnected: boolean; hasPlace: boolean }[] = [];
  resized = 0;
  title = 'Groundwork probe';
  mark = '';

  override getViewType(): string {
    return SIDE_VIEW;
  }

  override getDisplayText(): string {
    return this.title;
  }

  override getIcon(): string {
    return 'target';
  }

  override async onOpen(): Promise<void> {
    const { contentEl, leaf } = this;
    this.openings.push({
      isEmpty: !contentEl.hasChildNodes(),
      isConnected: contentEl.isConnected,
      hasPlace: leaf instanceof WorkspaceLeaf,
    });
    contentEl.createEl('button', { text: 'Nothing' });
  }

  override onResize(): void {
    this.resized += 1;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mark: this.mark };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    this.states.push(state);
    const { mark } = (state ?? {}) as { mark?: unknown };
    if (typeof mark === 'string') this.mark = mark;
    await super.setState(state, result);
  }

  override setEphemeralState(state: unknown): void {
    this.told.push(state);
    super.setEphemeralState(state);
  }
}
