import { type App, Setting } from 'obsidian';
import { words } from '../words/words';
import { drawPreview, type Preview } from './draw-preview';
import type { Form } from './form';
import { nameToggle } from './name-toggle';
import { asAction } from './run-action';
import { isPreviewOpen, rememberPreview } from './preview-is-open';

/**
 * Adds a switch to a form that shows below it what will be written, and follows what the form holds. As long as it is
 * off, `preview` is not asked. The device remembers it for the next form.
 */
export function addPreviewOnDemand(app: App, form: Form, preview: () => Promise<readonly Preview[]>): void {
  const row = new Setting(form.el).setName(words.dialogs.preview);
  let isOpen = isPreviewOpen(app);
  const shown = form.el.createDiv('groundwork-preview');
  const look = async () => (isOpen ? await preview() : []);
  const again = form.followPreview(look, (previews) => {
    shown.toggle(isOpen);
    shown.empty();
    const places = previews.length > 1 ? previews.map(() => shown.createDiv('groundwork-preview-note')) : [shown];
    previews.forEach((each, at) => drawPreview(app, places[at] ?? shown, each));
    if (isOpen && previews.length === 0) {
      shown.createDiv({ cls: 'groundwork-form-note', text: words.dialogs.nothingWritten });
    }
  });
  // It is no answer: nothing of it is kept with what was typed.
  row.addToggle((toggle) => {
    nameToggle(toggle, words.dialogs.preview);
    const show = (on: boolean) => {
      isOpen = on;
      rememberPreview(app, on);
      again();
    };
    toggle.setValue(isOpen).onChange(asAction(show));
  });
  again();
}
