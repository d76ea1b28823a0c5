import { type App, MarkdownView, type TFile } from 'obsidian';
import { safely } from '../../errors/safely';

/** The file at `path`, also in other capitals: many disks take the two for one. Undefined where there is none. */
export function fileAt(app: App, path: string): TFile | undefined {
  const spelling = (text: string) => text.normalize('NFC').toLowerCase();
  return app.vault.getFiles().find((file) => spelling(file.path) === spelling(path));
}

/** Opens a note to write in it, with the cursor at `cursor` (an offset) where that is given. */
export async function openNote(app: App, file: TFile, cursor?: number): Promise<void> {
  const leaf = app.workspace.getLeaf(false);
  await leaf.openFile(file, { active: true, state: { mode: 'source' } });
  const { view } = leaf;
  if (cursor === undefined || !(view instanceof MarkdownView)) return;
  // The note is open, whatever its editor lacks.
  safely(({ editor }: MarkdownView) => {
    editor.setCursor(editor.offsetToPos(cursor));
    editor.focus();
  })(view);
}
