import { MarkdownView } from 'obsidian';
import { answer, type Check, untried } from '../check';
import { seen } from '../seen';

export const backgroundTabLoads: Check = {
  id: 'background-tab-loads',
  sentence: 'The deferred view of a tab in the background is no `MarkdownView` before `loadIfDeferred`, and is'
    + ' one after it.',
  run: async (attempt) => {
    const file = await attempt.note('note.md', 'one');
    const leaf = attempt.app.workspace.getLeaf('tab');
    attempt.atEnd(() => leaf.detach());
    await leaf.openFile(file, { active: false });
    if (!leaf.isDeferred) return untried(seen`A tab opened in the background was loaded at once.`);
    const before = leaf.view instanceof MarkdownView;
    await leaf.loadIfDeferred();
    const after = leaf.view instanceof MarkdownView;
    return answer(!before && after, seen`A MarkdownView before: ${before}; after: ${after}.`);
  },
};
