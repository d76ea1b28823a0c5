import { ItemView } from 'obsidian';

/** What a tab without a note shows. */
export class EmptyView extends ItemView {
  override getViewType(): string {
    return 'empty';
  }

  override getDisplayText(): string {
    return 'New tab';
  }

  override getIcon(): string {
    return 'file';
  }

  override async onOpen(): Promise<void> {
    this.contentEl.createDiv({ cls: 'empty-state', text: 'No note is open. Choose one on the left, or press Ctrl+O.' });
  }
}
