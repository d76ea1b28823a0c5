import { type App, MarkdownView } from 'obsidian';

/**
 * The view that shows the active note: the active one, else, while a side pane has the focus, the one that was active
 * last in the middle, else any. `workspace.activeEditor` would not do: it is null while the active view has no editor
 * (typings), so that what needs the cursor would be gone after a click into our own sidebar. Undefined where no view
 * shows the note.
 */
export function activeNoteView({ workspace }: App): MarkdownView | undefined {
  const file = workspace.getActiveFile();
  const others = workspace.getLeavesOfType('markdown').map(({ view }) => view);
  const views = [workspace.getActiveViewOfType(MarkdownView), workspace.getMostRecentLeaf()?.view, ...others];
  // A deferred view is not a Markdown view yet.
  return views.find((view): view is MarkdownView => view instanceof MarkdownView && view.file === file);
}
