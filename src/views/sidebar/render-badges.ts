import { setTooltip } from 'obsidian';
import type { Day } from '../../domain/day';
import type { EngagementState } from '../../domain/engagement-state';
import { words } from '../../words/words';
import { addPart } from '../parts/add-part';
import { badgeWords } from '../parts/badge-words';
import { drawIcon } from './draw-icon';

/**
 * Draws the badges of a row on one line: icon and short word each, the sentence as a tooltip. The first keeps its word
 * and all keep their icon; the last word wraps out of sight where it has no room (styles/row.css), so it comes last.
 */
export function renderBadges(parent: HTMLElement, state: EngagementState, today: Day): void {
  const { shown, more } = state.row;
  if (shown.length === 0) return;
  const el = addPart(parent, 'badges');
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
