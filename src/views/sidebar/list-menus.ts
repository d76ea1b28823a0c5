import { Menu } from 'obsidian';
import { BADGE_KINDS } from '../../domain/badges';
import { compareNames } from '../../domain/engagement-order';
import { type EngagementState, organisationOf } from '../../domain/engagement-state';
import { closeWhenOutdated, isPrivate } from '../../privacy/display';
import { words } from '../../words/words';
import { BADGE_ICONS, badgeName } from '../parts/badge-words';
import type { ListState } from './list-state';
import { SORTS } from './sort-engagements';

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
