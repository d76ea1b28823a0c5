import { type App, Setting } from 'obsidian';
import { isPrivate } from '../privacy/display';
import { words } from '../words/words';
import { drawPreview, hiddenPreview, type Preview } from './draw-preview';
import { createForm } from './form';
import { asAction } from './run-action';

interface Confirmation {
  readonly title: string;
  /** The meaning of it, in a sentence or two. */
  readonly text: string;
  /** The text of the button. */
  readonly label: string;
  readonly preview: () => Promise<readonly Preview[]>;
  readonly confirm: () => void;
  /** An alternative: the reason for it, the text of its button, and the action once the form is closed. */
  readonly instead?: { readonly text: string; readonly label: string; readonly run: () => void };
}

/** Shows what will be written before it is; Mod+Enter or the button goes on, Esc leaves everything as it was. */
export function confirmEdits(app: App, { title, text, label, preview, confirm, instead }: Confirmation): void {
  const form = createForm(app, title);
  const closeAnd = (run: () => void) => () => {
    form.close();
    run();
  };
  form.addNote(text);
  if (instead) {
    const row = new Setting(form.el).setClass('groundwork-field').setDesc(instead.text);
    row.addButton((button) => button.setButtonText(instead.label).onClick(asAction(closeAnd(instead.run))));
  }
  form.addPreview(preview);
  form.open({ label, submit: closeAnd(confirm) });
}

/**
 * Shows what several notes will be, one below the other, and has it written on a key or a click. In privacy mode it is
 * only said how many they are.
 *
 * @param label the text of the button
 * @param write writes it, or says what is in the way
 */
export function showPreviews(
  app: App,
  label: string,
  previews: readonly Preview[],
  write: () => Promise<string | undefined>,
): void {
  const { back, whatWillBeWritten, willBeWritten } = words.dialogs;
  const form = createForm(app, whatWillBeWritten);
  form.addNote(willBeWritten(previews.length));
  for (const preview of isPrivate() ? [hiddenPreview()] : previews) {
    drawPreview(app, form.el.createDiv('groundwork-preview'), preview);
  }
  form.addProblemLine();
  const submit = async () => {
    const message = await write();
    if (message !== undefined) return { message };
    form.close();
    return undefined;
  };
  form.open({ label, cancel: back, submit });
}
