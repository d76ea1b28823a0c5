import { type HoverParent, type ItemView, Keymap, Menu, type PaneType, parseYaml, type TFile } from 'obsidian';
import { closeWhenOutdated, isPrivate } from '../../privacy/display';
import { asAction, runAction } from '../../forms/run-action';
import { propertyLine } from '../../front-matter/property-in';
import { followNotes } from '../../vault/follow-notes';
import { words } from '../../words/words';
import { isTouch, type TreeItem } from './tree-item';
import type { SidebarActions } from './sidebar-actions';
import type { TreeActions } from './tree-input';

/** The menu items, in their order, with the names and icons of the palette. */
const MENU_ACTIONS = [
  ['chooseEngagement', 'link'],
  ['newSession', 'calendar-plus'],
  ['prepareSession', 'clipboard-list'],
  ['contractGoals', 'file-pen-line'],
  ['recontract', 'refresh-cw'],
  ['recordSession', 'notebook-pen'],
  ['tagGoals', 'list-checks'],
  ['markFoundation', 'circle-check'],
  ['editEngagement', 'pencil'],
  ['resumeEngagement', 'circle-play'],
  ['pauseEngagement', 'circle-pause'],
  ['closeEngagement', 'archive'],
  ['reopenEngagement', 'archive-restore'],
] as const;

/** The actions of any item of the tree in `view`: opening it, its menu and its preview. */
export function itemActions(
  view: ItemView & HoverParent,
  actions: SidebarActions,
): Pick<TreeActions, 'open' | 'showMenu' | 'preview'> {
  const { vault, workspace } = view.app;
  const source = view.getViewType();
  let shownMenu: Menu | undefined;

  /** Null where an item has no note, or one that has just gone: opening that as a link would make it anew. */
  const fileOf = ({ path = '' }: TreeItem) => vault.getFileByPath(path);

  /** Opens an item's note, where it is about a property there, with the cursor in its line. */
  function openFile(file: TFile, { property }: TreeItem, where: PaneType | boolean): void {
    runAction(async () => {
      const text = property === undefined ? '' : await vault.cachedRead(file);
      const found = propertyLine(text, property ?? '', parseYaml);
      await workspace.getLeaf(where).openFile(file, {
        // Properties that cannot be read can only be fixed in source mode.
        ...(found?.isBroken ? { state: { mode: 'source', source: true } } : {}),
        ...(found ? { eState: { line: found.line } } : {}),
      });
    });
  }

  function showMenu(item: TreeItem, event?: MouseEvent): void {
    const { el, ownMenuItems = [], self, toggle } = item;
    const file = fileOf(item);
    const menuTargets = item.menuTargets?.();
    if (!file && !menuTargets && ownMenuItems.length === 0) return;
    // One at a time: some systems announce the menu key twice, as a key and as a click.
    shownMenu?.hide();
    const menu = new Menu();
    shownMenu = menu;
    const add = (section: string, title: string, icon: string, run: () => void) =>
      menu.addItem((entry) => entry.setSection(section).setTitle(title).setIcon(icon).onClick(asAction(run)));
    if (file) {
      add('open', words.sidebar.open, 'file-text', () => openFile(file, item, false));
      add('open', words.sidebar.openInNewTab, 'file-plus', () => openFile(file, item, 'tab'));
    }
    if (toggle && isTouch()) {
      const isExpanded = el.getAttribute('aria-expanded') === 'true';
      add('open', isExpanded ? words.sidebar.fold : words.sidebar.unfold, 'chevrons-up-down', toggle);
    }
    const now = followNotes(view.app);
    for (const { title, icon, run } of ownMenuItems) add('action', title, icon, () => run(now));
    for (const [action, icon] of MENU_ACTIONS) {
      const path = menuTargets?.[action];
      if (path !== undefined) add('action', words.commands[action], icon, () => actions[action](now(path)));
    }
    if (file) workspace.trigger('file-menu', menu, file, source, view.leaf);
    menu.onHide(closeWhenOutdated(() => menu.hide()));
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
      if (file) openFile(file, item, Keymap.isModEvent(event));
      else if (item.path === undefined) (item.run ?? item.toggle ?? (() => showMenu(item)))();
    },
    showMenu,
    preview({ path, self }, event) {
      const link = { source, hoverParent: view, targetEl: self, linktext: path, event };
      if (path !== undefined && !isPrivate()) workspace.trigger('hover-link', link);
    },
  };
}
