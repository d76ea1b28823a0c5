import { words } from '../words/words';
import type { SessionPreview } from './ask-for-session';

/** Shows in `el` what a note will be: what is added stands out, what is kept is quiet. */
export function drawPreview(el: HTMLElement, preview: SessionPreview): void {
  el.empty();
  if (preview.kind === 'refused') {
    el.createDiv({ cls: 'groundwork-form-note', text: preview.reason });
    return;
  }
  const { note, lines } = preview;
  const caption = lines.length > 0 ? words.dialogs.previewOf(note) : words.dialogs.nothingToAdd(note);
  el.createDiv({ cls: 'groundwork-form-note', text: caption });
  if (lines.length === 0) return;
  const page = el.createDiv({ cls: 'groundwork-preview-page', attr: { tabindex: '0', role: 'document' } });
  for (const line of lines) {
    if (line.kind === 'left-out') {
      page.createDiv({ cls: 'groundwork-preview-gap', text: words.dialogs.linesKept(line.count) });
    } else {
      const row = page.createDiv(`groundwork-preview-line mod-${line.kind}`);
      // The mark is for eyes that see no colour; who listens hears the word.
      const isAdded = line.kind === 'added';
      row.createSpan({ cls: 'groundwork-preview-mark', text: isAdded ? '+' : '', attr: { 'aria-hidden': 'true' } });
      row.createSpan({ cls: 'groundwork-preview-text', text: line.text });
    }
  }
}
