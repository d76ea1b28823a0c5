import { setIcon } from 'obsidian';

/** Draws an entry of a suggester: its text, an icon before it and muted words at its end where there are any. */
export function drawEntry(el: HTMLElement, text: string, detail = '', icon = ''): void {
  el.empty();
  el.addClass('groundwork-suggestion');
  if (icon !== '') setIcon(el.createSpan('groundwork-suggestion-icon'), icon);
  el.createSpan({ text });
  if (detail !== '') el.createSpan({ cls: 'groundwork-suggestion-detail', text: detail });
}
