import { type Component, Menu, setIcon, setTooltip } from 'obsidian';
import { BADGE_KINDS } from '../../domain/badges';
import { compareNames } from '../../domain/engagement-order';
import type { EngagementState } from '../../domain/engagement-state';
import { closeWhenOutdated, isPrivate, onPrivacyChange, displayText, togglePrivacy } from '../../privacy/display';
import { words } from '../../words/words';
import { BADGE_ICONS, badgeName } from '../parts/badge-words';
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

/**
 * Shows at `button` what the list can be filtered by: the badges and organisations that there are, and those that are
 * asked for already. `changed` is called after one was chosen or given up.
 */
export function showFilterMenu(
  button: HTMLElement,
  state: ListState,
  all: ReadonlyMap<string, EngagementState>,
  keyOf: OrganisationKeyOf,
  changed: () => void,
): void {
  const menu = new Menu();
  const badges = new Set(state.badges);
  for (const each of all.values()) for (const { kind } of each.badges) badges.add(kind);
  const organisations = new Map<string, string>();
  // They are the names of privacy mode's concern; what is filtered by them already stays so.
  if (!isPrivate()) {
    for (const key of state.organisations) organisations.set(key, organisationName(key));
    for (const [key, name] of organisationsOf(all.values(), keyOf)) organisations.set(key, name);
  }

  function addFilter<T>(section: string, title: string, icon: string, set: Set<T>, value: T): void {
    const choose = () => {
      if (!set.delete(value)) set.add(value);
      changed();
    };
    addChoice(menu, title, set.has(value), choose, section, icon);
  }
  for (const kind of BADGE_KINDS.filter((known) => badges.has(known))) {
    addFilter('badges', badgeName(kind), BADGE_ICONS[kind], state.badges, kind);
  }
  for (const [key, name] of [...organisations].sort(([, a], [, b]) => compareNames(a, b))) {
    addFilter('organisations', name, 'building-2', state.organisations, key);
  }
  showAt(button, menu);
}

function addChoice(menu: Menu, title: string, isChosen: boolean, choose: () => void, section = '', icon = ''): void {
  menu.addItem((item) => {
    item.setTitle(title).setChecked(isChosen).onClick(choose);
    if (icon) item.setSection(section).setIcon(icon);
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
  button.addEventListener('click', press);
  return button;
}
