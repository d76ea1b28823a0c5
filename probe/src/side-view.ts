import { ItemView } from 'obsidian';

export const SIDE_VIEW = 'groundwork-probe-side-view';

/** A view for the side that does nothing with the focus it is offered, and remembers what it was told. */
export class SideView extends ItemView {
  readonly told: unknown[] = [];
  title = 'Groundwork probe';

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
    this.contentEl.createEl('button', { text: 'Nothing' });
  }

  override setEphemeralState(state: unknown): void {
    this.told.push(state);
    super.setEphemeralState(state);
  }
}
