import { applyEdits, type TextEdit } from '../notes/text-edit';

/** A line of a note as it will be, or so many lines that stay and are not shown. */
export type PreviewLine =
  | { readonly kind: 'added' | 'kept'; readonly text: string }
  | { readonly kind: 'left-out'; readonly count: number };

/** So many lines that stay are shown above and below what is added. */
const CONTEXT_LINES = 2;

/**
 * What a note will be after `edits`, line by line: those that are added or changed, and those that stay around them.
 * Nothing at all where there are no edits.
 */
export function previewLines(text: string, edits: readonly TextEdit[]): PreviewLine[] {
  if (edits.length === 0) return [];
  const lines = markLines(text, edits);
  const isNear = (at: number) =>
    lines.slice(Math.max(0, at - CONTEXT_LINES), at + CONTEXT_LINES + 1).some(({ kind }) => kind === 'added');
  const shown: PreviewLine[] = [];
  for (const [at, line] of lines.entries()) {
    const last = shown.at(-1);
    if (isNear(at)) shown.push(line);
    else if (last?.kind === 'left-out') shown.splice(-1, 1, { kind: 'left-out', count: last.count + 1 });
    else shown.push({ kind: 'left-out', count: 1 });
  }
  return shown;
}

/** The lines after `edits`; added is every one that holds a character of an edit. */
function markLines(text: string, edits: readonly TextEdit[]): { kind: 'added' | 'kept'; text: string }[] {
  let shift = 0;
  const spans = edits.map(({ from, to, text: inserted }) => {
    const start = from + shift;
    shift += inserted.length - (to - from);
    return { start, end: start + inserted.length };
  });
  let at = 0;
  const lines = applyEdits(text, edits).replace(/\n$/, '').split('\n');
  return lines.map((line) => {
    const from = at;
    at += line.length + 1;
    const isAdded = spans.some(({ start, end }) => start < at && end > from);
    return { kind: isAdded ? 'added' : 'kept', text: line.replace(/\r$/, '') };
  });
}
