import { type App, SuggestModal } from 'obsidian';
import { closeWhenOutdated } from '../privacy/display';

/**
 * The app's suggester with its three questions answered by functions. Privacy mode and another language close it.
 *
 * @param placeholder what the choice is for, shown and spoken
 * @param find what to offer for what is typed
 */
export function createSuggester<T>(
  app: App,
  placeholder: string,
  find: (query: string) => T[],
  draw: (row: T, el: HTMLElement) => void,
  choose: (row: T) => void,
): SuggestModal<T> {
  class Suggester extends SuggestModal<T> {
    override getSuggestions = find;
    override renderSuggestion = draw;
    override onChooseSuggestion = choose;
  }
  const suggester = new Suggester(app);
  suggester.setPlaceholder(placeholder);
  suggester.inputEl.setAttr('aria-label', placeholder);
  suggester.setCloseCallback(closeWhenOutdated(() => suggester.close()));
  return suggester;
}
