import type { SearchMatches, SearchResult } from 'obsidian';

/** `renderMatches` of the typings: the text, with its matches in `.suggestion-highlight`. The mock draws nothing. */
export function renderMatches(
  el: HTMLElement | DocumentFragment,
  text: string,
  matches: SearchMatches | null,
  offset = 0,
): void {
  let at = 0;
  for (const [start, end] of matches ?? []) {
    const from = Math.max(at, start + offset);
    const to = end + offset;
    if (to <= from) continue;
    el.append(text.slice(at, from), createSpan({ cls: 'suggestion-highlight', text: text.slice(from, to) }));
    at = to;
  }
  el.append(text.slice(at));
}

/** `renderResults` of the typings. */
export function renderResults(el: HTMLElement, text: string, result: SearchResult, offset?: number): void {
  renderMatches(el, text, result.matches, offset);
}
