import { type Component, Menu, setIcon, setTooltip } from 'obsidian';
import { BADGE_KINDS } from '../../domain/badges';
import { compareNames } from '../../domain/engagement-order';
import type { EngagementState } from '../../domain/engagement-state';
import { asAction } from '../../forms/run-action';
import { closeWhenOutdated, isPrivate, onPrivacyChange, displayText, togglePrivacy } from '../../privacy/display';
import { words } from '../../words/words';
import { BADGE_ICONS, badgeMeans, badgeName } from '../parts/badge-words';
import { addPart } from '../parts/elements';
import type { ListState } from './list-state';
import {
  type Filter, isFilterOn, type OrganisationKeyOf, organisationName, organisationsOf, SORTS,
} from './select-engagements';

/** Shows at `button` what the list can be sorted by; `changed` is called after another sort was chosen. */
export function showSortMenu(button: HTMLElement, state: ListState, changed: () => void): void {
  const menu = new Menu();
  for (const sort of SORTS) {
    addChoice(menu, words.sidebar.sortBy[sort], sort === state.sort, () => {
      state.sort = sort;
      changed();
    });
  }
  showAt(button, menu);
}

/** A badge or an organisation that the list can be filtered by. */
interface FilterChoice {
  readonly title: string;
  /** What it says, where the title alone says too little. */
  readonly means?: string;
  readonly icon: string;
  /** Of how many engagements it is true. */
  readonly count: number;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

/**
 * Shows at `button` what the list can be filtered by, each with the number of engagements it is true of: the badges and
 * organisations that there are, and those that are asked for already. Where there are both, it is asked which first.
 * `changed` is called after one was chosen or given up.
 */
export function showFilterMenu(
  button: HTMLElement,
  state: ListState,
  all: ReadonlyMap<string, EngagementState>,
  keyOf: OrganisationKeyOf,
  changed: () => void,
): void {
  const { sidebar } = words;
  const badges = badgeChoices(state, all, changed);
  // They are the names of privacy mode's concern; what is filtered by them already stays so.
  const organisations = isPrivate() ? [] : organisationChoices(state, all, keyOf, changed);
  if (badges.length === 0 || organisations.length === 0) return showChoices(button, [...badges, ...organisations]);
  const menu = new Menu();
  const lists = [['badges', 'tag', badges], ['organisations', 'building-2', organisations]] as const;
  for (const [list, icon, choices] of lists) {
    const isChosen = choices.some((choice) => choice.isChosen);
    menu.addItem((item) => {
      item.setTitle(sidebar.filterBy[list]).setIcon(icon).setChecked(isChosen);
      item.onClick(asAction(() => showChoices(button, choices)));
    });
  }
  showAt(button, menu);
}

function badgeChoices(
  state: ListState,
  all: ReadonlyMap<string, EngagementState>,
  changed: () => void,
): FilterChoice[] {
  const counts = new Map(Array.from(state.badges, (kind) => [kind, 0]));
  for (const { badges } of all.values()) {
    for (const kind of new Set(badges.map((badge) => badge.kind))) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return BADGE_KINDS.flatMap((kind): FilterChoice[] => {
    const count = counts.get(kind);
    if (count === undefined) return [];
    const named = { title: badgeName(kind), means: badgeMeans(kind), icon: BADGE_ICONS[kind] };
    return [{ ...named, count, ...inFilter(state.badges, kind, changed) }];
  });
}

function organisationChoices(
  state: ListState,
  all: ReadonlyMap<string, EngagementState>,
  keyOf: OrganisationKeyOf,
  changed: () => void,
): FilterChoice[] {
  const names = new Map(Array.from(state.organisations, (key) => [key, organisationName(key)]));
  for (const [key, name] of organisationsOf(all.values(), keyOf)) names.set(key, name);
  const counts = new Map<string, number>();
  for (const key of Array.from(all.values(), keyOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...names]
    .sort(([, a], [, b]) => compareNames(a, b))
    .map(([key, title]) => {
      return { title, icon: '', count: counts.get(key) ?? 0, ...inFilter(state.organisations, key, changed) };
    });
}

function inFilter<T>(set: Set<T>, value: T, changed: () => void): Pick<FilterChoice, 'isChosen' | 'choose'> {
  const choose = () => {
    if (!set.delete(value)) set.add(value);
    changed();
  };
  return { isChosen: set.has(value), choose };
}

function showChoices(button: HTMLElement, choices: readonly FilterChoice[]): void {
  const menu = new Menu();
  for (const { title, means, icon, count, isChosen, choose } of choices) {
    const text = createFragment((el) => {
      el.createSpan({ text: title });
      el.createSpan({ cls: 'groundwork-filter-count', text: ` ${count}` });
      if (means !== undefined) el.createDiv({ cls: 'groundwork-filter-means', text: means });
    });
    addChoice(menu, text, isChosen, choose, icon);
  }
  showAt(button, menu);
}

function addChoice(
  menu: Menu,
  title: string | DocumentFragment,
  isChosen: boolean,
  choose: () => void,
  icon = '',
): void {
  menu.addItem((item) => {
    item.setTitle(title).setChecked(isChosen).onClick(asAction(choose));
    if (icon) item.setIcon(icon);
  });
}

function showAt(button: HTMLElement, menu: Menu): void {
  menu.onHide(closeWhenOutdated(() => menu.hide()));
  const { left, bottom } = button.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, button.doc);
}

/**
 * Adds a line that says what the list is filtered by, for as long as it is, with a button that clears the filter.
 * Returns how to show a filter; `nameOf` gives what an organisation is called by its key.
 */
export function addFilterBar(
  parent: HTMLElement,
  clear: () => void,
): (filter: Filter, nameOf: (key: string) => string) => void {
  const bar = addPart(parent, 'filter is-hidden');
  setIcon(addPart(bar, 'filter-icon'), 'list-filter');
  const text = addPart(bar, 'filter-text');
  addHeaderButton(bar, 'x', words.sidebar.clearFilter, clear);
  return ({ badges, organisations }, nameOf) => {
    bar.toggleClass('is-hidden', !isFilterOn({ badges, organisations }));
    const names = Array.from(organisations, (key) => (isPrivate() ? displayText(key) : nameOf(key)));
    text.setText([...Array.from(badges, badgeName), ...names].join(', '));
  };
}

/** Adds the switch of privacy mode to `parent`, and says in `line`, as long as it is on, what is not hidden. */
export function addPrivacyButton(owner: Component, parent: HTMLElement, line: HTMLElement): void {
  const button = addHeaderButton(parent, 'eye-off', words.privacy.mode, togglePrivacy);

  function draw(): void {
    button.toggleClass('is-active', isPrivate());
    button.setAttribute('aria-pressed', String(isPrivate()));
    line.setText(isPrivate() ? words.privacy.notOurs : '');
  }

  owner.register(onPrivacyChange(draw));
  draw();
}

/** Adds a button to a header, as the app's own views have it: an icon, named by its tooltip. */
export function addHeaderButton(parent: HTMLElement, icon: string, name: string, press: () => void): HTMLElement {
  const button = parent.createEl('button', 'clickable-icon nav-action-button');
  setIcon(button, icon);
  setTooltip(button, name);
  button.addEventListener('click', asAction(press));
  return button;
}
