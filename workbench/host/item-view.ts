import { ItemView } from 'obsidian';
import { setIcon } from './icons';
import { patch } from './patch';

patch(ItemView, {
  /** The mock has the elements without header and classes (docs.obsidian.md, "Views"). */
  constructor3__(this: ItemView) {
    this.containerEl.addClass('workspace-leaf-content');
    this.contentEl.addClass('view-content');
    const header = createDiv('view-header');
    header.createDiv('view-header-left');
    header.createDiv('view-header-title-container').createDiv('view-header-title');
    header.createDiv('view-actions');
    this.containerEl.prepend(header);
  },
  addAction(this: ItemView, icon: string, title: string, callback: (event: MouseEvent) => unknown) {
    const action = createEl('button', { cls: 'clickable-icon view-action', attr: { 'aria-label': title } });
    setIcon(action, icon);
    action.addEventListener('click', callback);
    this.containerEl.querySelector('.view-actions')?.prepend(action);
    return action;
  },
});
