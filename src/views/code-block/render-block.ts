import { setTooltip } from 'obsidian';
import type { Day } from '../../domain/day';
import type { EngagementState } from '../../domain/engagement-state';
import { MARKS } from '../../domain/session-note';
import { rowText } from '../../words/row-text';
import { joinSentences } from '../../words/sentences';
import { words } from '../../words/words';
import { badgeWords } from '../parts/badge-words';
import { addLink } from '../parts/elements';
import type { BlockContent } from './block-content';
import type { BlockRequest } from './parse-block';
import type { DrawMatrix } from './render-matrix';

/** Draws what a code block shows: an engagement in full, all open ones as a list with their badges, or a sentence. */
export function renderBlock(
  el: HTMLElement,
  { kind }: BlockRequest,
  content: BlockContent,
  today: Day,
  drawMatrix: DrawMatrix,
): void {
  const list = kind === 'open' ? el.createEl('ul') : el;
  for (const part of content) {
    if (typeof part === 'string') {
      el.createDiv({ text: part });
    } else if (kind === 'open') {
      const facts = renderSummary(list.createEl('li'), part, today);
      const badges = part.badges.map((badge) => badgeWords(badge, part, today));
      const told = facts.createDiv({ text: words.sidebar.list(badges.map(({ word }) => word)) });
      if (badges.length > 0) setTooltip(told, joinSentences(badges.map(({ sentence }) => sentence)));
    } else {
      renderEngagement(el, part, today, drawMatrix);
    }
  }
}

/** Draws an engagement: who, how far it is, what comes next, the foundation, what for, and its goals by sessions. */
function renderEngagement(
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

/** Draws two lines: who, and how far it is with what comes next. Returns the second one, for more. */
function renderSummary(el: HTMLElement, state: EngagementState, today: Day): HTMLElement {
  const { name, organisation = '', whenSpoken } = rowText(state, today);
  const { path, sessionsContracted } = state.engagement.note;
  const who = el.createDiv('groundwork-facts');
  addLink(who, path, name);
  who.appendText(organisation);
  const facts = el.createDiv('groundwork-facts');
  facts.createDiv({ text: whenSpoken });
  facts.createDiv({ text: words.sidebar.sessionsUsed(state.used, sessionsContracted) });
  return facts;
}
