import { applyEdits, type TextEdit } from './text-edit';

/** A line of a note that is added, removed or kept, or a number of kept lines that are not shown. */
export type PreviewLine =
  | { readonly kind: 'added' | 'removed' | 'kept'; readonly text: string }
  | { readonly kind: 'left-out'; readonly count: number };

type Line = Exclude<PreviewLine, { kind: 'left-out' }>;

/** Lines of context shown above and below a change. */
const CONTEXT_LINES = 2;

/**
 * The changes `edits`, in their order, make to a note: lines removed, lines added in their place, and the unchanged
 * lines around them. Empty where no line changes. Reads the note once.
 */
export function previewLines(text: string, edits: readonly TextEdit[]): PreviewLine[] {
  const lines = difference(text, edits);
  const isChanged = ({ kind }: Line) => kind !== 'kept';
  if (!lines.some(isChanged)) return [];
  const isNear = (at: number) => lines.slice(Math.max(0, at - CONTEXT_LINES), at + CONTEXT_LINES + 1).some(isChanged);
  const shown: PreviewLine[] = [];
  for (const [at, line] of lines.entries()) {
    const last = shown.at(-1);
    if (isNear(at)) shown.push(line);
    else if (last?.kind === 'left-out') shown[shown.length - 1] = { kind: 'left-out', count: last.count + 1 };
    else shown.push({ kind: 'left-out', count: 1 });
  }
  return shown;
}

/** Every line of the text before and after. Edits that touch one line are treated together. */
function difference(text: string, edits: readonly TextEdit[]): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (let next = 0; next < edits.length; ) {
    const first = edits[next] as TextEdit;
    const from = startOfLine(text, first.from);
    let to = endOfLine(text, first.to);
    const touching = [first];
    for (next += 1; next < edits.length; next += 1) {
      const edit = edits[next] as TextEdit;
      // A line that keeps its break ends where the next one begins.
      const isEnded = text[to - 1] === '\n' && (touching.at(-1)?.to ?? to) < to;
      if (edit.from > to || (edit.from === to && isEnded)) break;
      if (edit.to >= to) to = endOfLine(text, edit.to);
      touching.push(edit);
    }
    addLines(lines, 'kept', linesOf(text.slice(at, from)));
    const before = text.slice(from, to);
    const moved = touching.map((edit) => ({ ...edit, from: edit.from - from, to: edit.to - from }));
    addChange(lines, linesOf(before), linesOf(applyEdits(before, moved)));
    at = to;
  }
  addLines(lines, 'kept', linesOf(text.slice(at)));
  return lines;
}

/** Lines that are the same at either end of a change are kept; those between are removed, and added. */
function addChange(lines: Line[], before: readonly string[], after: readonly string[]): void {
  const shorter = Math.min(before.length, after.length);
  let above = 0;
  while (above < shorter && before[above] === after[above]) above += 1;
  let below = 0;
  while (below < shorter - above && before.at(-1 - below) === after.at(-1 - below)) below += 1;
  addLines(lines, 'kept', before.slice(0, above));
  addLines(lines, 'removed', before.slice(above, before.length - below));
  addLines(lines, 'added', after.slice(above, after.length - below));
  addLines(lines, 'kept', before.slice(before.length - below));
}

function addLines(lines: Line[], kind: Line['kind'], texts: readonly string[]): void {
  for (const text of texts) lines.push({ kind, text });
}

function startOfLine(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** The end of the line at `offset`, including its break. */
function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

/** The lines of a text, without their breaks; none below the last break. */
function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n').map((line) => line.replace(/\r$/, ''));
}
