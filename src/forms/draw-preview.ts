import type { PreviewLine } from '../text/preview-lines';
import { words } from '../words/words';

/** A note as it will be, or why it will not, in a sentence. */
export type Preview =
  | { readonly kind: 'lines'; readonly note: string; readonly lines: readonly PreviewLine[] }
  | { readonly kind: 'refused'; readonly reason: string };

/** The signs are for eyes that see no colour; who listens hears the words. */
const MARKS = { added: '+', removed: '−', kept: '' } as const;
const TAGS = { added: 'ins', removed: 'del', kept: 'span' } as const;

/** Shows in `el` what becomes of a note: what comes and what goes stands out, what stays is quiet. */
export function drawPreview(el: HTMLElement, preview: Preview): void {
  el.empty();
  if (preview.kind === 'refused') {
    el.createDiv({ cls: 'groundwork-form-note', text: preview.reason });
    return;
  }
  const { note, lines } = preview;
  const { changesIn, previewOf, nothingToAdd, linesKept, lineMarks } = words.dialogs;
  const goes = lines.some(({ kind }) => kind === 'removed');
  const caption = lines.length === 0 ? nothingToAdd : goes ? changesIn : previewOf;
  el.createDiv({ cls: 'groundwork-form-note', text: caption(note) });
  if (lines.length === 0) return;
  const page = el.createDiv({ cls: 'groundwork-preview-page', attr: { tabindex: '0', role: 'document' } });
  for (const line of lines) {
    if (line.kind === 'left-out') {
      page.createDiv({ cls: 'groundwork-preview-gap', text: linesKept(line.count) });
    } else {
      const row = page.createDiv(`groundwork-preview-line mod-${line.kind}`);
      const { kind, text } = line;
      const spoken: Record<string, string> =
        kind === 'kept' ? { 'aria-hidden': 'true' } : { 'role': 'img', 'aria-label': lineMarks[kind] };
      row.createSpan({ cls: 'groundwork-preview-mark', text: MARKS[kind], attr: spoken });
      row.createEl(TAGS[kind], { cls: 'groundwork-preview-text', text });
    }
  }
}

/** The preview that privacy mode shows in place of any other. */
export function hiddenPreview(): Preview {
  return { kind: 'refused', reason: words.privacy.noPreview };
}
