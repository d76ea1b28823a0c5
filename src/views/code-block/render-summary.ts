import type { Day } from '../../domain/day';
import type { EngagementState } from '../../domain/engagement-state';
import { rowText } from '../../words/row-text';
import { words } from '../../words/words';
import { addLink } from '../parts/add-link';

/** Draws two lines: who, and how far it is with what comes next. Returns the second one, for more. */
export function renderSummary(el: HTMLElement, state: EngagementState, today: Day): HTMLElement {
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
