import { type App, Modal, Setting } from 'obsidian';
import { isPrivate } from '../../privacy/display';
import { words } from '../../words/words';
import { drawPreview, type Preview } from '../../forms/draw-preview';
import { openForm } from '../../forms/open-form';
import { runAction } from '../../forms/run-action';

/** Whether the preview was open last, on this device. */
const PREVIEW_IS_OPEN = 'groundwork-preview';

/** A template that a session can be made from. */
export interface SessionChoice {
  readonly name: string;
  /** What stands beside the name. */
  readonly detail: string;
}

interface SessionQuestion<C extends SessionChoice> {
  readonly title: string;
  /** What is good to know before, in sentences. */
  readonly text?: string;
  /** What the button does. */
  readonly label: string;
  /** The first one is proposed: Enter takes it. */
  readonly choices: readonly C[];
  readonly preview: (choice: C) => Promise<Preview>;
  readonly choose: (choice: C) => void;
}

/**
 * Asks for the template of a session. A digit or an arrow key changes the choice, Enter takes it, and what will be
 * written can be looked at before.
 */
export function askForSession<C extends SessionChoice>(app: App, question: SessionQuestion<C>): void {
  const { title, text = '', label, choices, preview, choose } = question;
  const modal = new Modal(app).setTitle(title);
  const { contentEl, scope } = modal;
  contentEl.addClass('groundwork-session-form');
  if (text !== '') contentEl.createEl('p', { cls: 'groundwork-form-note', text });
  let [chosen] = choices;
  let isOpen = app.loadLocalStorage(PREVIEW_IS_OPEN) === true;
  let looks = 0;

  const list = contentEl.createDiv({ cls: 'groundwork-choices', attr: { role: 'radiogroup', 'aria-label': title } });
  const inputs = choices.map((choice, at) => {
    const row = list.createEl('label', 'groundwork-choice');
    const input = row.createEl('input', { type: 'radio', attr: { name: 'session' } });
    input.checked = at === 0;
    row.createSpan({ cls: 'groundwork-choice-name', text: choice.name });
    if (choice.detail !== '') row.createSpan({ cls: 'groundwork-suggestion-detail', text: choice.detail });
    // The first nine have a digit each.
    const key = at < 9 ? String(at + 1) : undefined;
    if (key !== undefined) {
      row.createEl('kbd', { cls: 'groundwork-choice-key', text: key, attr: { 'aria-hidden': 'true' } });
      input.setAttr('aria-keyshortcuts', key);
      scope.register([], key, () => {
        input.checked = true;
        input.focus();
        take(choice);
        return false;
      });
    }
    input.addEventListener('change', () => take(choice));
    return input;
  });

  new Setting(contentEl).setName(words.dialogs.preview).addToggle((toggle) =>
    toggle.setValue(isOpen).onChange((value) => {
      isOpen = value;
      app.saveLocalStorage(PREVIEW_IS_OPEN, value || null);
      runAction(look);
    }),
  );
  const shown = contentEl.createDiv('groundwork-preview');

  function take(choice: C): void {
    chosen = choice;
    runAction(look);
  }

  /** The last choice may be ready before the one before it: that one is no longer asked for. */
  async function look(): Promise<void> {
    const current = (looks += 1);
    shown.toggle(isOpen);
    if (!isOpen || !chosen) return;
    const hidden: Preview = { kind: 'refused', reason: words.privacy.noPreview };
    const seen = isPrivate() ? hidden : await preview(chosen);
    if (current === looks) drawPreview(shown, seen);
  }

  function submit(): void {
    if (!chosen) return;
    modal.close();
    choose(chosen);
  }

  scope.register([], 'Enter', (event) => {
    // A button that has the focus does what it says.
    if (event.targetNode?.instanceOf(HTMLButtonElement)) return undefined;
    submit();
    return false;
  });
  openForm(modal, label, submit);
  inputs[0]?.focus();
  runAction(look);
}
