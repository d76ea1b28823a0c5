import { setTooltip } from 'obsidian';
import type { Day } from '../../domain/day';
import type { EngagementState } from '../../domain/engagement-state';
import { MARKS } from '../../domain/session-note';
import type { DisplayState } from '../../privacy/display';
import type { RowText } from '../../words/row-text';
import { words } from '../../words/words';
import { badgeWords } from '../parts/badge-words';
import { addPart, drawIcon } from '../parts/elements';

/** Draws the two lines of a collapsed row into `inner`, in place of what was there. */
export function renderRow(inner: HTMLElement, text: RowText, state: DisplayState, today: Day): void {
  const { name, organisation, when, isToday, used, foundation } = text;
  inner.empty();
  const first = addPart(inner, 'line');
  addPart(first, 'name', name);
  if (organisation) addPart(first, 'organisation', organisation);
  if (when) addPart(first, isToday ? 'when is-today' : state.next ? 'when' : 'when is-none', when);

  const second = addPart(inner, 'line mod-second');
  if (foundation) {
    const marks = addPart(second, 'marks');
    for (const mark of MARKS) addPart(marks, state.foundation[mark] ? 'mark is-marked' : 'mark');
    setTooltip(marks, foundation);
  }
  addPart(second, 'used', used);
  renderBadges(second, state, today);
}

/**
 * Draws the badges of a row on one line: icon and short word each, the sentence as a tooltip. The first keeps its word
 * and all keep their icon; the last word wraps out of sight where it has no room (styles/row.css), so it comes last.
 */
function renderBadges(parent: HTMLElement, state: EngagementState, today: Day): void {
  const { shown, more } = state.row;
  if (shown.length === 0) return;
  const el = addPart(parent, more > 0 ? 'badges has-more' : 'badges');
  const fitting = addPart(el, 'badges-fitting');
  const kept = addPart(fitting, 'badges-kept');
  shown.forEach((badge, at) => {
    const { icon, word, sentence } = badgeWords(badge, state, today);
    const iconEl = addPart(kept, 'badge-icon');
    drawIcon(iconEl, icon);
    setTooltip(iconEl, sentence);
    const isLast = at > 0 && at === shown.length - 1;
    setTooltip(addPart(isLast ? fitting : kept, 'badge-word', word), sentence);
  });
  if (more > 0) setTooltip(addPart(el, 'more', `+${more}`), words.sidebar.moreBadges(more));
}
