import { type Component, Menu, setIcon, setTooltip } from 'obsidian';
import { BADGE_KINDS } from '../../domain/badges';
import { compareNames } from '../../domain/engagement-order';
import { type EngagementState, organisationOf } from '../../domain/engagement-state';
import { closeWhenOutdated, isPrivate, onPrivacyChange, shownText, togglePrivacy } from '../../privacy/display';
import { words } from '../../words/words';
import { BADGE_ICONS, badgeName } from '../parts/badge-words';
import { addPart } from '../parts/elements';
import type { ListState } from './list-state';
import { type Filter, isFilterOn, SORTS } from './select-engagements';

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
  all: Iterable<EngagementState>,
  changed: () => void,
): void {
  const menu = new Menu();
  const badges = new Set(state.badges);
  const organisations = new Set(isPrivate() ? [] : state.organisations);
  for (const each of all) {
    for (const { kind } of each.badges) badges.add(kind);
    // They are the names of privacy mode's concern; what is filtered by them already stays so.
    if (!isPrivate()) organisations.add(organisationOf(each));
  }
  organisations.delete('');

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
  for (const name of [...organisations].sort(compareNames)) {
    addFilter('organisations', name, 'building-2', state.organisations, name);
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

/** Adds a line that says what the list is filtered by, for as long as it is, with a button that clears the filter. */
export function addFilterBar(parent: HTMLElement, clear: () => void): (filter: Filter) => void {
  const bar = addPart(parent, 'filter is-hidden');
  setIcon(addPart(bar, 'filter-icon'), 'list-filter');
  const text = addPart(bar, 'filter-text');
  addHeaderButton(bar, 'x', words.sidebar.clearFilter, clear);
  return (filter) => {
    bar.toggleClass('is-hidden', !isFilterOn(filter));
    text.setText([...Array.from(filter.badges, badgeName), ...Array.from(filter.organisations, shownText)].join(', '));
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
