import { type ButtonComponent, Platform, type Scope } from 'obsidian';
import { words } from '../words/words';

/** Controls that have a use of their own for Enter; one with a list of proposals takes one of these. */
const TAKES_ENTER = 'button,textarea,select,a,summary,[list],.groundwork-new-tick:not(:placeholder-shown)';

/** Has Mod+Enter submit, which `button` shows, and Enter where nothing else could be meant. */
export function addSubmitKeys(scope: Scope, button: ButtonComponent, submit: () => void): void {
  scope.register(['Mod'], 'Enter', () => {
    submit();
    return false;
  });
  scope.register([], 'Enter', (event) => {
    const target = event.targetNode;
    const isInForm = target?.instanceOf(HTMLElement);
    if (isInForm && (target.matches(TAKES_ENTER) || target.closest('.groundwork-lines'))) return undefined;
    if (event.isComposing) return undefined;
    submit();
    return false;
  });
  // The style sheet writes the key, so that the text of the button stays its name.
  const key = Platform.isMacOS ? '⌘ ↵' : words.dialogs.ctrlEnter;
  button.buttonEl.createEl('kbd', { cls: 'groundwork-submit-key', attr: { 'aria-hidden': 'true', 'data-key': key } });
}
