import type { Day } from '../../domain/day';
import { badgeWord } from '../../words/badge-words';
import { words } from '../../words/words';
import type { BlockContent } from './block-content';
import type { BlockRequest } from './parse-block';
import { renderEngagement } from './render-engagement';
import type { DrawMatrix } from './render-matrix';
import { renderSummary } from './render-summary';

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
      facts.createDiv({ text: words.sidebar.list(part.badges.map(badgeWord)) });
    } else {
      renderEngagement(el, part, today, drawMatrix);
    }
  }
}
