import type { Day } from '../../domain/day';
import type { EngagementState } from '../../domain/engagement-state';
import { MARKS } from '../../domain/session-note';
import { rowText } from '../../words/row-text';
import { words } from '../../words/words';
import type { DrawMatrix } from './render-matrix';
import { renderSummary } from './render-summary';

/** Draws an engagement: who, how far it is, what comes next, the foundation, what for, and its goals by sessions. */
export function renderEngagement(
  el: HTMLElement,
  state: EngagementState,
  today: Day,
  drawMatrix: DrawMatrix,
): void {
  const facts = renderSummary(el, state, today);
  facts.createDiv({ text: words.block.hours(Math.round(state.hours * 10) / 10) });
  const { foundation } = rowText(state, today);
  if (foundation) {
    const fact = facts.createDiv();
    const marks = fact.createSpan({ cls: 'groundwork-marks', attr: { 'aria-hidden': 'true' } });
    for (const mark of MARKS) marks.createSpan('groundwork-mark').toggleClass('is-marked', state.foundation[mark]);
    fact.appendText(foundation);
  }
  el.createDiv({ text: state.engagement.note.purpose });
  drawMatrix(el, state, today);
}
