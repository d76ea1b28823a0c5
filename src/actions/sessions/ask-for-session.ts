import { type App, Setting } from 'obsidian';
import { words } from '../../words/words';
import { drawPreview, type Preview } from '../../forms/draw-preview';
import { createForm, FormChoice } from '../../forms/form';

/** Whether the preview was open last, on this device. */
const PREVIEW_IS_OPEN = 'groundwork-preview';

interface SessionQuestion<C extends FormChoice> {
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
export function askForSession<C extends FormChoice>(app: App, question: SessionQuestion<C>): void {
  const { title, text = '', label, choices, preview, choose } = question;
  const form = createForm(app, title);
  form.el.addClass('groundwork-session-form');
  if (text !== '') form.addNote(text);
  const chosenAt = form.addChoices('session', title, choices, true);
  const chosen = () => choices[chosenAt()];
  const wasOpen = app.loadLocalStorage(PREVIEW_IS_OPEN) === true;
  const row = new Setting(form.el).setName(words.dialogs.preview);
  const isOpen = form.addToggle(row, words.dialogs.preview, wasOpen);
  form.onChange(() => app.saveLocalStorage(PREVIEW_IS_OPEN, isOpen() || null));
  const shown = form.el.createDiv('groundwork-preview');

  async function look(): Promise<Preview[]> {
    const choice = chosen();
    return isOpen() && choice ? [await preview(choice)] : [];
  }
  const lookAgain = form.followPreview(look, ([seen]) => {
    shown.toggle(isOpen());
    if (seen) drawPreview(shown, seen);
  });

  form.open({
    label,
    onEnter: true,
    submit: () => {
      const choice = chosen();
      if (!choice) return;
      form.close();
      choose(choice);
    },
  });
  lookAgain();
}
