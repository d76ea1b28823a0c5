import { answer, type Check } from '../check';
import { openSideView } from '../open-side-view';
import { seen } from '../seen';

export const sideViewHasNoEditor: Check = {
  id: 'side-view-has-no-editor',
  sentence: '`activeEditor` is null while a side view is active (the typings say that it can be null "if the'
    + ' active view has no editor"), so that editor commands are not offered then.',
  run: async (attempt) => {
    const { workspace } = attempt.app;
    await attempt.openNote(await attempt.note('note.md', 'one\n'));
    const before = workspace.activeEditor !== null;
    await openSideView(attempt);
    const isNull = await attempt.until(() => workspace.activeEditor === null, 1000);
    return answer(before && isNull, seen`With a note there is one: ${before}; with a side view none: ${isNull}.`);
  },
};
