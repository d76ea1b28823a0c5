import { redo, undo } from '@codemirror/commands';
import { EditorSelection as Selections } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { Editor, type EditorPosition, type EditorRange, type EditorSelection, type EditorSelectionOrCaret,
  type EditorTransaction } from 'obsidian';

/** The app's editor on CodeMirror 6, which keeps lines apart by \n whatever the file has. */
export class CodeMirrorEditor extends Editor {
  constructor(readonly cm: EditorView) {
    super();
  }

  override getDoc(): this {
    return this;
  }

  override refresh(): void {
    this.cm.requestMeasure();
  }

  override getValue(): string {
    return this.cm.state.doc.toString();
  }

  override setValue(text: string): void {
    this.cm.dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: text } });
  }

  override getLine(line: number): string {
    return this.cm.state.doc.line(line + 1).text;
  }

  override setLine(line: number, text: string): void {
    const { from, to } = this.cm.state.doc.line(line + 1);
    this.cm.dispatch({ changes: { from, to, insert: text } });
  }

  override lineCount(): number {
    return this.cm.state.doc.lines;
  }

  override lastLine(): number {
    return this.cm.state.doc.lines - 1;
  }

  override getSelection(): string {
    const { from, to } = this.cm.state.selection.main;
    return this.cm.state.sliceDoc(from, to);
  }

  override somethingSelected(): boolean {
    return !this.cm.state.selection.main.empty;
  }

  override getRange(from: EditorPosition, to: EditorPosition): string {
    return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }

  override replaceSelection(text: string): void {
    this.cm.dispatch(this.cm.state.replaceSelection(text));
  }

  override replaceRange(text: string, from: EditorPosition, to: EditorPosition = from): void {
    this.cm.dispatch({ changes: { from: this.posToOffset(from), to: this.posToOffset(to), insert: text } });
  }

  override getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }

  override setCursor(position: EditorPosition | number, ch = 0): void {
    const anchor = this.posToOffset(typeof position === 'number' ? { line: position, ch } : position);
    this.cm.dispatch({ selection: { anchor }, scrollIntoView: true });
  }

  override listSelections(): EditorSelection[] {
    return this.cm.state.selection.ranges.map(({ anchor, head }) => ({
      anchor: this.offsetToPos(anchor),
      head: this.offsetToPos(head),
    }));
  }

  override setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    this.setSelections([{ anchor, head }]);
  }

  override setSelections(ranges: EditorSelectionOrCaret[], main = 0): void {
    const selected = ranges.map(({ anchor, head }) =>
      Selections.range(this.posToOffset(anchor), this.posToOffset(head ?? anchor)),
    );
    this.cm.dispatch({ selection: Selections.create(selected, main), scrollIntoView: true });
  }

  override focus(): void {
    this.cm.focus();
  }

  override blur(): void {
    this.cm.contentDOM.blur();
  }

  override hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  override getScrollInfo(): { top: number; left: number } {
    return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
  }

  override scrollTo(left?: number | null, top?: number | null): void {
    this.cm.scrollDOM.scrollTo({ left: left ?? undefined, top: top ?? undefined });
  }

  override scrollIntoView(range: EditorRange, center = false): void {
    const y = center ? 'center' : 'nearest';
    this.cm.dispatch({ effects: EditorView.scrollIntoView(this.posToOffset(range.from), { y }) });
  }

  override undo(): void {
    undo(this.cm);
  }

  override redo(): void {
    redo(this.cm);
  }

  override exec(): void {
    throw new Error('The workbench has no editor commands of this kind.');
  }

  /** One dispatch is one undo step, and all positions are meant in the text before it. */
  override transaction(tx: EditorTransaction): void {
    const { state } = this.cm;
    const changes = state.changes([
      ...(tx.changes ?? []).map(({ from, to, text }) => ({
        from: this.posToOffset(from),
        to: this.posToOffset(to ?? from),
        insert: text,
      })),
      ...(tx.replaceSelection === undefined
        ? []
        : state.selection.ranges.map(({ from, to }) => ({ from, to, insert: tx.replaceSelection ?? '' }))),
    ]);
    this.cm.dispatch({ changes, userEvent: 'input' });
    const selections = tx.selections ?? (tx.selection ? [tx.selection] : []);
    if (selections.length === 0) return;
    this.setSelections(selections.map(({ from, to }) => ({ anchor: from, head: to ?? from })));
  }

  override wordAt(position: EditorPosition): EditorRange | null {
    const word = this.cm.state.wordAt(this.posToOffset(position));
    return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
  }

  override posToOffset({ line, ch }: EditorPosition): number {
    const { doc } = this.cm.state;
    const { from, to } = doc.line(Math.max(1, Math.min(line + 1, doc.lines)));
    return Math.max(from, Math.min(from + ch, to));
  }

  override offsetToPos(offset: number): EditorPosition {
    const { doc } = this.cm.state;
    const { number, from } = doc.lineAt(Math.max(0, Math.min(offset, doc.length)));
    return { line: number - 1, ch: offset - from };
  }
}
