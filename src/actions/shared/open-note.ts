import { type App, MarkdownView, type TFile } from 'obsidian';

/** Opens a note to write in it, with the cursor at `cursor` (an offset) where that is given. */
export async function openNote(app: App, file: TFile, cursor?: number): Promise<void> {
  const leaf = app.workspace.getLeaf(false);
  await leaf.openFile(file, { active: true, state: { mode: 'source' } });
  const { view } = leaf;
  if (cursor === undefined || !(view instanceof MarkdownView)) return;
  view.editor.setCursor(view.editor.offsetToPos(cursor));
  view.editor.focus();
}
