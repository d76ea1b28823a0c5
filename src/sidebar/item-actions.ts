import { type HoverParent, type ItemView, Keymap, Menu, type PaneType, type TFile } from 'obsidian';
import { words } from '../words/words';
import type { SidebarActions } from './sidebar-actions';
import type { TreeActions } from './tree-actions';
import type { TreeItem } from './tree-item';

/** What menus offer, in their order, with the names and icons of the palette. */
const OFFERS = [
  ['newSession', 'calendar-plus'],
  ['contractGoals', 'file-pen-line'],
  ['tagGoals', 'list-checks'],
  ['markFoundation', 'circle-check'],
  ['closeEngagement', 'archive'],
  ['reopenEngagement', 'archive-restore'],
] as const;

/** What can be done with any item of the tree in `view`: opening it, its menu and its preview. */
export function itemActions(
  view: ItemView & HoverParent,
  actions: SidebarActions,
): Pick<TreeActions, 'open' | 'showMenu' | 'preview'> {
  const { vault, workspace } = view.app;
  const source = view.getViewType();
  let shownMenu: Menu | undefined;

  /** Null where an item has no note, or one that has just gone: opening that as a link would make it anew. */
  const fileOf = ({ path = '' }: TreeItem) => vault.getFileByPath(path);
  const openFile = (file: TFile, where: PaneType | boolean) => void workspace.getLeaf(where).openFile(file);

  function showMenu(item: TreeItem, event?: MouseEvent): void {
    const { offers, self } = item;
    const file = fileOf(item);
    if (!file && !offers) return;
    // One at a time: some systems announce the menu key twice, as a key and as a click.
    shownMenu?.hide();
    const menu = new Menu();
    shownMenu = menu;
    const add = (section: string, title: string, icon: string, run: () => void) =>
      menu.addItem((entry) => entry.setSection(section).setTitle(title).setIcon(icon).onClick(run));
    if (file) {
      add('open', words.sidebar.open, 'file-text', () => openFile(file, false));
      add('open', words.sidebar.openInNewTab, 'file-plus', () => openFile(file, 'tab'));
    }
    for (const [offer, icon] of OFFERS) {
      const path = offers?.[offer];
      if (path !== undefined) add('action', words.commands[offer], icon, () => actions[offer](path));
    }
    if (file) workspace.trigger('file-menu', menu, file, source, view.leaf);
    if (event) {
      menu.showAtMouseEvent(event);
    } else {
      const { left, bottom } = self.getBoundingClientRect();
      menu.showAtPosition({ x: left, y: bottom }, self.doc);
    }
  }

  return {
    /** Opens the item's note where the pressed modifiers say, else does what the item is there for. */
    open(item, event) {
      const file = fileOf(item);
      if (file) openFile(file, Keymap.isModEvent(event));
      else if (item.path === undefined) (item.run ?? item.toggle ?? (() => showMenu(item)))();
    },
    showMenu,
    preview({ path, self }, event) {
      const link = { source, hoverParent: view, targetEl: self, linktext: path, event };
      if (path !== undefined) workspace.trigger('hover-link', link);
    },
  };
}
