import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import { Component, type EventRef, type MarkdownViewModeType, MarkdownView, Menu, TFile, type ViewStateResult,
  type WorkspaceLeaf } from 'obsidian';
import { CodeMirrorEditor } from './code-mirror-editor';
import { renderMarkdown } from './markdown-renderer';
import { mergeTexts } from './merge-texts';
import { noteStyling } from './note-styling';
import type { UnsavedText, WorkbenchVault } from './workbench-vault';

/** "Debounced save in 2 seconds from now" (typings of `TextFileView.requestSave`). */
const saveDelay = 2000;

/** What plugins have added to every editor; taken up by editors that open afterwards. */
export const editorExtensions: Extension[] = [];

/** A note in a tab: CodeMirror for writing, `markdown-renderer.ts` for reading. The mock has neither. */
export class WorkbenchMarkdownView extends MarkdownView implements UnsavedText {
  private readonly cm: EditorView;
  private readonly ownEditor: CodeMirrorEditor;
  private readonly sourceEl: HTMLElement;
  private readonly readingEl: HTMLElement;
  private reading = false;
  private saved = '';
  private savedBefore = '';
  private saveTimer: number | undefined;
  private watching: EventRef[] = [];
  private drawn: Component | null = null;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.sourceEl = this.contentEl.createDiv('markdown-source-view cm-s-obsidian mod-cm6');
    this.readingEl = this.contentEl.createDiv('markdown-reading-view');
    this.readingEl.hide();
    this.cm = new EditorView({ parent: this.sourceEl, state: this.stateOf('') });
    this.ownEditor = new CodeMirrorEditor(this.cm);
    this.editor = this.ownEditor;
    this.requestSave = () => {
      window.clearTimeout(this.saveTimer);
      this.saveTimer = window.setTimeout(() => void this.save(), saveDelay);
    };
    this.addAction('book-open', 'Toggle reading view', () => void this.setReading(!this.reading));
    this.sourceEl.addEventListener('contextmenu', (event) => {
      const menu = new Menu();
      this.app.workspace.trigger('editor-menu', menu, this.editor, this);
      menu.showAtMouseEvent(event);
    });
  }

  /** A new state, so that undo does not reach back into another note. */
  private stateOf(doc: string): EditorState {
    return EditorState.create({
      doc,
      extensions: [
        history(),
        drawSelection(),
        keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
        markdown(),
        noteStyling,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': 'Note' }),
        editorExtensions,
        EditorView.updateListener.of((update) => {
          if (!update.docChanged) return;
          this.data = update.state.doc.toString();
          if (this.data === this.saved) return;
          this.requestSave();
          this.app.workspace.trigger('editor-change', this.editor, this);
        }),
      ],
    });
  }

  override getIcon(): string {
    return 'file-text';
  }

  override getDisplayText(): string {
    return this.file?.basename ?? 'Untitled';
  }

  override getMode(): MarkdownViewModeType {
    return this.reading ? 'preview' : 'source';
  }

  override getViewData(): string {
    return this.cm.state.doc.toString();
  }

  override setViewData(data: string, clear: boolean): void {
    this.data = data;
    if (clear) this.cm.setState(this.stateOf(data));
    else if (data !== this.getViewData()) {
      const anchor = Math.min(this.cm.state.selection.main.head, this.cm.state.toText(data).length);
      this.cm.dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: data }, selection: { anchor } });
    }
    if (this.reading) void this.drawReading();
  }

  override clear(): void {
    this.setViewData('', true);
  }

  override getState(): Record<string, unknown> {
    return { file: this.file?.path ?? null, mode: this.getMode(), source: true };
  }

  override async setState(state: unknown, _result: ViewStateResult): Promise<void> {
    const { file: path, mode } = (state ?? {}) as { file?: unknown; mode?: unknown };
    if (typeof path === 'string' && path !== this.file?.path) {
      const file = this.app.vault.getFileByPath(path);
      if (this.file) await this.onUnloadFile(this.file);
      this.file = file;
      if (file) await this.onLoadFile(file);
    }
    if (mode === 'preview' || mode === 'source') await this.setReading(mode === 'preview');
  }

  /** The app places the cursor where `eState.line` or a heading says; only the line is needed here. */
  override setEphemeralState(state: unknown): void {
    const { line, focus } = (state ?? {}) as { line?: number; focus?: boolean };
    if (line !== undefined) this.ownEditor.setCursor(line, 0);
    if (focus) this.cm.focus();
  }

  override async onLoadFile(file: TFile): Promise<void> {
    this.show(await this.app.vault.adapter.read(file.path), true);
  }

  override async onUnloadFile(_file: TFile): Promise<void> {
    await this.save();
  }

  override async save(): Promise<void> {
    const { file } = this;
    const unsaved = this.takeUnsaved();
    if (!file || unsaved === null) return;
    try {
      await this.app.vault.modify(file, unsaved);
    } catch (error) {
      this.notSaved();
      throw error;
    }
  }

  notSaved(): void {
    this.saved = this.savedBefore;
  }

  takeUnsaved(): string | null {
    window.clearTimeout(this.saveTimer);
    this.saveTimer = undefined;
    const now = this.getViewData();
    if (!this.file || now === this.saved) return null;
    this.savedBefore = this.saved;
    this.saved = now;
    return now;
  }

  override async onOpen(): Promise<void> {
    const { vault } = this.app;
    (vault as WorkbenchVault).editors.add(this);
    this.watching = [
      vault.on('modify', (file) => void (file === this.file && this.takeOver(this.file))),
      vault.on('delete', (file) => {
        if (file === this.file) this.leaf.detach();
      }),
    ];
  }

  override async onClose(): Promise<void> {
    await this.save();
    (this.app.vault as WorkbenchVault).editors.delete(this);
    for (const ref of this.watching) this.app.vault.offref(ref);
    this.cm.destroy();
  }

  /** From the disk, with \n between lines as the editor has it (the app saves an edited CRLF note so too). */
  private show(text: string, clear: boolean): void {
    const normal = text.replaceAll('\r\n', '\n');
    this.saved = normal;
    this.setViewData(normal, clear);
  }

  /** The file changed under the editor: what is typed and not saved yet is merged with it. */
  private async takeOver(file: TFile): Promise<void> {
    const text = (await (this.app.vault as WorkbenchVault).remembered(file)).replaceAll('\r\n', '\n');
    if (file !== this.file || text === this.saved) return;
    const merged = mergeTexts(this.saved, this.getViewData(), text);
    this.saved = text;
    this.setViewData(merged, false);
  }

  private async setReading(reading: boolean): Promise<void> {
    if (reading === this.reading) return;
    this.reading = reading;
    this.sourceEl.toggle(!reading);
    this.readingEl.toggle(reading);
    if (reading) await this.drawReading();
    this.app.workspace.trigger('layout-change');
  }

  private async drawReading(): Promise<void> {
    const el = createDiv('markdown-preview-view markdown-rendered');
    // What a plugin added to the drawing before is unloaded with it (typings of `MarkdownPostProcessorContext`).
    if (this.drawn) this.removeChild(this.drawn);
    const drawn = this.addChild(new Component());
    this.drawn = drawn;
    el.createDiv({ cls: 'inline-title', text: this.getDisplayText() });
    await renderMarkdown(this.app, this.getViewData(), el, this.file?.path ?? '', drawn);
    this.readingEl.replaceChildren(el);
  }
}
