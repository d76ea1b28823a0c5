import { type ButtonComponent, Platform, type Scope } from 'obsidian';
import { safely } from '../errors/safely';
import { words } from '../words/words';

/** Controls that have a use of their own for Enter; one with a list of proposals takes one of these. */
const TAKES_ENTER = 'button,textarea,select,a,summary,[list],.groundwork-new-tick:not(:placeholder-shown)';

/** Has Mod+Enter submit, which `button` shows, and Enter where nothing else could be meant. */
export function addSubmitKeys(scope: Scope, button: ButtonComponent, submit: () => void): void {
  const pressMod = () => {
    submit();
    return false;
  };
  const press = (event: KeyboardEvent) => {
    const target = event.targetNode;
    const isInForm = target?.instanceOf(HTMLElement);
    if (isInForm && (target.matches(TAKES_ENTER) || target.closest('.groundwork-lines'))) return undefined;
    if (event.isComposing) return undefined;
    submit();
    return false;
  };
  scope.register(['Mod'], 'Enter', safely(pressMod));
  scope.register([], 'Enter', safely(press));
  // The style sheet writes the key, so that the text of the button stays its name.
  const key = Platform.isMacOS ? '⌘ ↵' : words.dialogs.ctrlEnter;
  button.buttonEl.createEl('kbd', { cls: 'groundwork-submit-key', attr: { 'aria-hidden': 'true', 'data-key': key } });
}
