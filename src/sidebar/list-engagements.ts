import { type HoverParent, type ItemView, SearchComponent, setIcon, setTooltip } from 'obsidian';
import type { Day } from '../domain/day';
import { onPrivacyChange, shownState } from '../privacy/shown';
import type { Practice } from '../vault/practice';
import { words } from '../words/words';
import { addHiddenName } from './add-hidden-name';
import { addPart } from './add-part';
import { attentionItems } from './attention-items';
import { COLLAPSE_KEY, readCollapseState, writeCollapseState } from './collapse-state';
import { engagementTree } from './engagement-tree';
import { addPrivacyButton } from './add-privacy-button';
import { itemActions } from './item-actions';
import { matchesSearch } from './search-engagements';
import { showMessage } from './show-message';
import type { SidebarActions } from './sidebar-actions';
import { currentItem, focusItem } from './tree-focus';
import { itemAt } from './tree-item';
import { listenToKeys } from './tree-keyboard';
import { listenToPointer } from './tree-pointer';

/** How often it is checked whether a new day has begun, in milliseconds. */
const DAY_CHECK = 60_000;

/** What a view does with its list. */
export interface EngagementList {
  /** Draws what was missed while hidden, and the new day. */
  readonly catchUp: () => void;
  /** Moves the focus into the list or what stands there. */
  readonly focus: () => void;
}

/** Fills `view` with a search and the list of engagements, and keeps them up to date for as long as it is open. */
export function listEngagements(
  view: ItemView & HoverParent,
  practice: Practice,
  actions: SidebarActions,
): EngagementList {
  const { app, containerEl, contentEl } = view;
  const { newEngagement } = actions;
  const collapse = readCollapseState(app.loadLocalStorage(COLLAPSE_KEY));
  const saveCollapse = () => app.saveLocalStorage(COLLAPSE_KEY, writeCollapseState(collapse));
  /** The day that is shown; undefined where nothing is, or what is shown is out of date. */
  let shownDay: Day | undefined;

  contentEl.addClass('groundwork-engagements');
  const header = addPart(contentEl, 'header nav-header');
  const search = new SearchComponent(header).setPlaceholder(words.sidebar.search).onChange(refresh);
  const { inputEl } = search;
  addHiddenName(inputEl, header, words.sidebar.searchEngagements);
  const button = header.createDiv('nav-buttons-container').createEl('button', 'clickable-icon nav-action-button');
  setIcon(button, 'plus');
  setTooltip(button, words.commands.newEngagement);
  addPrivacyButton(view, button.parentElement ?? header, addPart(contentEl, 'privacy'));
  const message = contentEl.createDiv();
  const tree = addPart(contentEl, 'tree');
  tree.setAttribute('role', 'tree');
  addHiddenName(tree, contentEl, words.sidebar.engagements);
  const show = engagementTree(tree, collapse, actions, saveCollapse);

  /** Shows the practice as it is now; while nobody can see it, remembers that it has to. */
  function refresh(): void {
    shownDay = undefined;
    if (!containerEl.isShown()) return;
    const { index, portfolio } = practice;
    // What is drawn stays while the notes are read again, after a change of settings.
    if (!index.isReady) {
      if (!tree.hasChildNodes()) showMessage(message, [words.sidebar.reading]);
      return;
    }
    const today = practice.today();
    const query = search.getValue().trim();
    const isSearch = query !== '';
    const all = portfolio.all(today);
    const states = all.filter((state) => matchesSearch(state, query)).map(shownState);
    const attention = isSearch ? [] : attentionItems(portfolio.diagnostics(today));
    show({ today, states, attention, isSearch });
    header.toggleClass('is-hidden', all.length === 0);
    tree.toggleClass('is-hidden', !tree.hasChildNodes());
    if (all.length === 0) {
      const button = { text: words.commands.newEngagement, cls: 'mod-cta' };
      showMessage(message, [words.sidebar.whatItIs, words.sidebar.whatWillBe], { button, run: newEngagement });
    } else if (states.length === 0) {
      const button = { text: words.sidebar.clearSearch };
      showMessage(message, [words.sidebar.noMatch(query), words.sidebar.searched], { button, run: clearSearch });
    } else {
      showMessage(message, []);
    }
    shownDay = today;
  }

  function catchUp(): void {
    if (shownDay !== practice.today()) refresh();
  }

  function clearSearch(): void {
    search.setValue('');
    refresh();
    if (!tree.contains(tree.doc.activeElement)) inputEl.focus();
  }

  const treeActions = { ...itemActions(view, actions), search: () => inputEl.focus(), leave: clearSearch };
  listenToKeys(view, tree, treeActions);
  listenToPointer(view, tree, treeActions);
  view.registerDomEvent(button, 'click', newEngagement);
  view.registerDomEvent(inputEl, 'keydown', (event) => {
    const { key } = event;
    if (event.isComposing || !['Escape', 'ArrowDown', 'Enter'].includes(key)) return;
    event.preventDefault();
    event.stopPropagation();
    const isHitWanted = key !== 'Escape' && search.getValue() !== '';
    const firstHit = isHitWanted ? itemAt(tree.querySelector('[aria-level="2"]')) : undefined;
    focusItem(firstHit ?? currentItem(tree));
  });
  view.register(practice.onChange(refresh));
  view.register(onPrivacyChange(refresh));
  view.registerEvent(app.workspace.on('layout-change', catchUp));
  view.registerEvent(
    app.vault.on('rename', ({ path }, from) => {
      // A renamed engagement stays expanded.
      if (!collapse.expanded.delete(from)) return;
      collapse.expanded.add(path);
      saveCollapse();
    }),
  );
  view.registerInterval(window.setInterval(catchUp, DAY_CHECK));
  refresh();

  return {
    catchUp,
    focus() {
      const item = currentItem(tree);
      if (item) focusItem(item);
      else message.querySelector('button')?.focus();
    },
  };
}
