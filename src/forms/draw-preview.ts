import type { App } from 'obsidian';
import type { PreviewLine } from '../text/preview-lines';
import { safely } from '../errors/safely';
import { words } from '../words/words';
import { isPreviewOpen, rememberPreview } from './preview-is-open';

interface NotePreview {
  readonly kind: 'lines';
  readonly note: string;
  readonly lines: readonly PreviewLine[];
  /** What it comes to, before the lines, which are then folded. */
  readonly sentences?: readonly string[];
}

/** A note as it will be, or why it will not, in a sentence. */
export type Preview = NotePreview | { readonly kind: 'refused'; readonly reason: string };

/** The signs are for eyes that see no colour; who listens hears the words. */
const MARKS = { added: '+', removed: '−', kept: '' } as const;
const TAGS = { added: 'ins', removed: 'del', kept: 'span' } as const;

/** The previews of one action, with what it comes to before the first; the lines of all are folded. */
export function withSentences(previews: readonly Preview[], sentences: readonly string[]): Preview[] {
  return previews.map((preview, at) => {
    return preview.kind === 'refused' ? preview : { ...preview, sentences: at === 0 ? sentences : [] };
  });
}

/** Shows in `el` what becomes of a note: what comes and what goes stands out, what stays is quiet. */
export function drawPreview(app: App, el: HTMLElement, preview: Preview): void {
  el.empty();
  if (preview.kind === 'refused') {
    el.createDiv({ cls: 'groundwork-form-note', text: preview.reason });
    return;
  }
  const { note, lines, sentences } = preview;
  for (const text of sentences ?? []) el.createEl('p', { cls: 'groundwork-preview-sentence', text });
  const { changesIn, lineByLine, previewOf, nothingToAdd } = words.dialogs;
  const goes = lines.some(({ kind }) => kind === 'removed');
  const caption = (lines.length === 0 ? nothingToAdd : goes ? changesIn : previewOf)(note);
  if (!sentences || lines.length === 0) {
    el.createDiv({ cls: 'groundwork-form-note', text: caption });
    if (lines.length > 0) drawLines(el, lines);
    return;
  }
  const fold = el.createEl('details', 'groundwork-preview-fold');
  fold.createEl('summary', { cls: 'groundwork-form-note', text: lineByLine(note) });
  fold.open = isPreviewOpen(app);
  const follow = (): void => {
    rememberPreview(app, fold.open);
    // The lines of all notes come and go together.
    const folds = fold.doc.querySelectorAll<HTMLDetailsElement>('.groundwork-preview-fold');
    for (const other of folds) other.open = fold.open;
  };
  fold.addEventListener('toggle', safely(follow));
  drawLines(fold, lines);
}

function drawLines(el: HTMLElement, lines: readonly PreviewLine[]): void {
  const { linesKept, lineMarks } = words.dialogs;
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
