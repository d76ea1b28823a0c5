import { setTooltip } from 'obsidian';
import type { Day } from '../../domain/day';
import { MARKS } from '../../domain/session-note';
import type { ShownState } from '../../privacy/display';
import type { RowText } from '../../words/row-text';
import { addPart } from '../parts/add-part';
import { renderBadges } from './render-badges';

/** Draws the two lines of a collapsed row into `inner`, in place of what was there. */
export function renderRow(inner: HTMLElement, text: RowText, state: ShownState, today: Day): void {
  const { name, organisation, when, used, foundation } = text;
  inner.empty();
  const first = addPart(inner, 'line');
  addPart(first, 'name', name);
  if (organisation) addPart(first, 'organisation', organisation);
  addPart(first, state.next ? 'when' : 'when is-none', when);

  const second = addPart(inner, 'line mod-second');
  if (foundation) {
    const marks = addPart(second, 'marks');
    for (const mark of MARKS) addPart(marks, state.foundation[mark] ? 'mark is-marked' : 'mark');
    setTooltip(marks, foundation);
  }
  addPart(second, 'used', used);
  renderBadges(second, state, today);
}
