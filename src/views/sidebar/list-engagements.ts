import { type HoverParent, type ItemView, SearchComponent } from 'obsidian';
import type { Day } from '../../domain/day';
import { safely } from '../../errors/safely';
import type { EngagementState } from '../../domain/engagement-state';
import { GROUPS } from '../../domain/group';
import type { Portfolio } from '../../index/portfolio';
import { onPrivacyChange } from '../../privacy/display';
import type { SettingsStore } from '../../vault/settings-store';
import type { Practice } from '../../vault/practice';
import { words } from '../../words/words';
import { addFilterBar, addHeaderButton, addPrivacyButton, showFilterMenu, showSortMenu } from './list-header';
import { addHiddenName, addPart } from '../parts/elements';
import { engagementTree } from './engagement-tree';
import {
  compareBy, isFilterOn, matchesSearch, organisationKey, organisationName, organisationsNow, organisationsOf,
  passesFilter,
} from './select-engagements';
import { isTouch, itemAt } from './tree-item';
import { itemActions } from './item-actions';
import { LIST_KEY, readListState, writeListState } from './list-state';
import { listPractice } from './listed-practice';
import { type Message, messagePlace } from './message-place';
import type { SidebarActions } from './sidebar-actions';
import { currentItem, focusItem } from './tree-focus';
import { listenToKeys, listenToPointer } from './tree-input';
import { keepOnDevice, readOnDevice } from '../../forms/on-device';

/** The list as its view uses it. */
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
  store: Pick<SettingsStore, 'isLocked'>,
  actions: SidebarActions,
): EngagementList {
  const { app, containerEl, contentEl } = view;
  const { newEngagement } = actions;
  const state = readListState(readOnDevice(app, LIST_KEY));
  const listed = listPractice(practice);
  const leadsTo = (target: string, from: string) => practice.resolveLink(target, from);
  const keyOf = (each: EngagementState) => organisationKey(each, leadsTo);
  /** The day that is shown; undefined where nothing is, or what is shown is out of date. */
  let shownDay: Day | undefined;
  let shownPortfolio: Portfolio | undefined;
  let isSaveScheduled = false;

  contentEl.addClass('groundwork-engagements');
  contentEl.toggleClass('is-touch', isTouch());
  const header = addPart(contentEl, 'header nav-header');
  const search = new SearchComponent(header).setPlaceholder(words.sidebar.search).onChange(safely(refresh));
  const { inputEl, clearButtonEl } = search;
  clearButtonEl.setAttrs({ role: 'button', 'aria-label': words.sidebar.clearSearch });
  addHiddenName(inputEl, header, words.sidebar.searchEngagements);
  const buttons = header.createDiv('nav-buttons-container');
  const sortButton = addHeaderButton(buttons, 'arrow-up-narrow-wide', words.sidebar.sort, () =>
    showSortMenu(sortButton, state, setUp),
  );
  const filterButton = addHeaderButton(buttons, 'list-filter', words.sidebar.filter, () =>
    showFilterMenu(filterButton, state, listed.all, keyOf, setUp),
  );
  for (const button of [sortButton, filterButton]) button.setAttribute('aria-haspopup', 'menu');
  const revealButton = addHeaderButton(buttons, 'locate-fixed', words.sidebar.reveal, reveal);
  addHeaderButton(buttons, 'plus', words.commands.newEngagement, newEngagement);
  addPrivacyButton(view, buttons, addPart(contentEl, 'privacy'));
  const showFilter = addFilterBar(header, clearFilter);
  const message = addPart(contentEl, 'message');
  const showMessage = messagePlace(message);
  const tree = addPart(contentEl, 'tree');
  tree.setAttribute('role', 'tree');
  addHiddenName(tree, contentEl, words.sidebar.engagements);
  const { show, finish, mark, reveal: revealRow } = engagementTree(tree, state, actions, save);

  /** Once for many changes at a time, as when all rows are expanded. */
  function save(): void {
    const saveNow = safely(() => {
      isSaveScheduled = false;
      keepOnDevice(app, LIST_KEY, writeListState(state));
    });
    if (!isSaveScheduled) queueMicrotask(saveNow);
    isSaveScheduled = true;
  }

  /** Shows the practice as it is now; while nobody can see it, remembers that it has to. */
  function refresh(): void {
    shownDay = undefined;
    if (!containerEl.isShown()) return;
    // What is drawn stays while the notes are read again, after a change of settings.
    if (!practice.index.isReady) {
      if (!tree.hasChildNodes()) showMessage({ sentences: [words.sidebar.reading], progress: practice.progress });
      return;
    }
    const today = practice.today();
    const query = search.getValue();
    const selection = {
      includes: (each: EngagementState) => passesFilter(each, state, keyOf) && matchesSearch(each, query),
      compare: compareBy(state.sort),
    };
    listed.readAll(today, selection);
    if (followOrganisations()) listed.readAll(today, selection);
    shownDay = today;
    shownPortfolio = practice.portfolio;
    draw(today);
  }

  /** Goes on filtering by the organisations that the coach chose; true where that is by other keys than before. */
  function followOrganisations(): boolean {
    const now = organisationsNow(state.organisations, listed.all.values(), keyOf);
    if (now.size === state.organisations.size && [...now].every((key) => state.organisations.has(key))) return false;
    state.organisations.clear();
    for (const key of now) state.organisations.add(key);
    save();
    return true;
  }

  /** Shows what changed in the notes at `paths`, and looks at nothing else. */
  function update(paths: Iterable<string>): void {
    const today = practice.today();
    const isCurrent = shownDay === today && shownPortfolio === practice.portfolio;
    if (!isCurrent || !containerEl.isShown()) {
      refresh();
      return;
    }
    listed.read(paths);
    draw(today);
  }

  function draw(today: Day): void {
    const query = search.getValue().trim();
    const isSearch = query !== '';
    show({ today, rows: listed.rows, attention: isSearch ? [] : listed.attention, isSearch });
    const isEmpty = listed.all.size === 0;
    header.toggleClass('is-hidden', isEmpty);
    tree.toggleClass('is-hidden', !tree.hasChildNodes());
    filterButton.toggleClass('is-active', isFilterOn(state));
    const organisations = state.organisations.size > 0 ? organisationsOf(listed.all.values(), keyOf) : undefined;
    showFilter(state, (key) => organisations?.get(key) ?? organisationName(key));
    showMessage(isEmpty ? emptyMessage() : hitsMessage(query));
    followOpenNote();
  }

  function emptyMessage(): Message {
    // Property names of their own may be what cannot be read: then it is not for lack of engagements.
    if (store.isLocked) return { sentences: [words.writing.settingsLocked] };
    const sentences = [words.sidebar.whatItIs, words.sidebar.whatWillBe];
    return { sentences, action: { text: words.commands.newEngagement, run: newEngagement } };
  }

  /** The number of engagements that a search or filter leaves; undefined without either. */
  function hitsMessage(query: string): Message | undefined {
    const hits = GROUPS.reduce((count, group) => count + listed.rows[group].length, 0);
    if (query === '' && !isFilterOn(state)) return undefined;
    if (hits > 0) return { sentences: [words.sidebar.found(hits)], isSpoken: true };
    if (query === '') return { sentences: [words.sidebar.noneFiltered] };
    const action = { text: words.sidebar.clearSearch, run: clearSearch };
    return { sentences: [words.sidebar.noMatch(query), words.sidebar.searched], action };
  }

  function catchUp(): void {
    if (shownDay !== practice.today()) refresh();
  }

  /** The engagements of the open note: several where it is a goal that they share. */
  function engagementsOfOpenNote(): readonly string[] {
    const { index } = practice;
    return index.isReady ? index.engagementsOf(app.workspace.getActiveFile()?.path ?? '') : [];
  }

  function followOpenNote(): void {
    const paths = engagementsOfOpenNote();
    mark(paths);
    revealButton.toggleClass('is-hidden', paths.length === 0);
  }

  /** Shows the engagement of the open note, also where a search or a filter leaves it out. */
  function reveal(): void {
    const [path] = engagementsOfOpenNote();
    if (path === undefined || revealRow(path)) return;
    search.setValue('');
    state.badges.clear();
    state.organisations.clear();
    setUp();
    revealRow(path);
  }

  /** Takes up another sort or filter. */
  function setUp(): void {
    save();
    refresh();
  }

  function clearFilter(): void {
    state.badges.clear();
    state.organisations.clear();
    setUp();
    filterButton.focus();
  }

  function clearSearch(): void {
    search.setValue('');
    refresh();
    if (!tree.contains(tree.doc.activeElement)) inputEl.focus();
  }

  /** From the search into the list, where the first hit is meant. */
  function leaveSearch(event: KeyboardEvent): void {
    const { key } = event;
    if (event.isComposing || !['Escape', 'ArrowDown', 'Enter'].includes(key)) return;
    event.preventDefault();
    event.stopPropagation();
    const isHitWanted = key !== 'Escape' && search.getValue() !== '';
    const firstHit = isHitWanted ? itemAt(tree.querySelector('[aria-level="2"]')) : undefined;
    focusItem(firstHit ?? currentItem(tree));
  }

  const treeActions = { ...itemActions(view, actions), search: () => inputEl.focus(), leave: clearSearch };
  // A key may lead to any row, the last one as well.
  view.registerDomEvent(tree, 'keydown', safely(finish));
  listenToKeys(view, tree, treeActions);
  listenToPointer(view, tree, treeActions);
  view.registerDomEvent(inputEl, 'keydown', safely(leaveSearch));
  view.register(practice.onChange((_, notes) => update(notes)));
  view.register(onPrivacyChange(refresh));
  view.registerEvent(app.workspace.on('file-open', safely(followOpenNote)));
  view.registerEvent(app.workspace.on('layout-change', safely(catchUp)));
  view.registerEvent(
    app.vault.on(
      'rename',
      safely(({ path }, from) => {
        // A renamed engagement stays expanded, and the list filtered by an organisation that was renamed.
        if (state.expanded.delete(from)) {
          state.expanded.add(path);
          save();
        }
        if (state.organisations.delete(from)) {
          state.organisations.add(path);
          setUp();
        }
      }),
    ),
  );
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
