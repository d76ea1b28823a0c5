import { readLevelWords } from '../../domain/level';
import { runAction } from '../../forms/run-action';
import { fileName } from '../../text/file-name';
import { followNotes } from '../../vault/follow-notes';
import { words } from '../../words/words';
import { checkReadable, checkShowable } from '../shared/before-asking';
import type { CommandContext } from '../shared/command-context';
import { writeEdit } from '../shared/write-edits';
import { askForLevelWords } from './ask-for-level-words';
import { levelWordsEdit } from './level-edits';

/** Asks what each level of the goal at `path` means, and writes the words to its `level-words`. Not in privacy mode. */
export function agreeLevels(context: CommandContext, path: string): void {
  const goal = checkShowable() && checkReadable(context, path) && context.practice.index.record(path);
  if (!goal || goal.type !== 'goal') return;
  const now = followNotes(context.app);
  askForLevelWords(context.app, fileName(path), goal.goodLooksLike, readLevelWords(goal.levelWords), (agreed) => {
    const edit = levelWordsEdit(context, { ...goal, path: now(path) }, agreed);
    runAction(() => writeEdit(context, edit, words.commands.levelsAgreed));
  });
}
