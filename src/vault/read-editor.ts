import type { Editor } from 'obsidian';

/** A text, and the offset of the cursor in it. */
export interface EditorText {
  readonly text: string;
  readonly cursor: number;
}

/** What an editor holds; undefined for one that is not ready to be read and written, whatever it lacks. */
export function readEditor(editor: Editor | undefined): EditorText | undefined {
  try {
    if (typeof editor?.transaction !== 'function') return undefined;
    const cursor = editor.posToOffset(editor.getCursor());
    // An edit is given by such places.
    editor.offsetToPos(cursor);
    return { text: editor.getValue(), cursor };
  } catch {
    return undefined;
  }
}
