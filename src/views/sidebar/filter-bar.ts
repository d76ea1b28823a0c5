import { setIcon } from 'obsidian';
import { shownText } from '../../privacy/display';
import { words } from '../../words/words';
import { addHeaderButton } from './header-button';
import { addPart } from '../parts/add-part';
import { badgeName } from '../parts/badge-words';
import { type Filter, isFilterOn } from './filter-engagements';

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
