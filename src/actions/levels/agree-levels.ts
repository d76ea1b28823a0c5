import type { GoalNote } from '../../domain/goal-note';
import { LEVELS, levelText, type LevelWords, readLevelWords } from '../../domain/level';
import { asWritten, namesForLinks } from '../../domain/link-names';
import { drawPoints } from '../../forms/draw-points';
import { createForm } from '../../forms/form';
import { runAction } from '../../forms/run-action';
import { fileName } from '../../text/file-name';
import { oneLine } from '../../text/one-line';
import { followNotes } from '../../vault/follow-notes';
import { words } from '../../words/words';
import { checkReadable, checkShowable } from '../shared/before-asking';
import type { CommandContext } from '../shared/command-context';
import { writeEdit } from '../shared/write-edits';
import { levelWordsEdit } from './level-edits';

/** Asks what each level of the goal at `path` means, and writes the words to its `level-words`. Not in privacy mode. */
export function agreeLevels(context: CommandContext, path: string): void {
  const goal = checkShowable() && checkReadable(context, path) && context.practice.index.record(path);
  if (!goal || goal.type !== 'goal') return;
  const now = followNotes(context.app);
  askForLevelWords(context, goal, (agreed, written) => {
    const edit = levelWordsEdit(context, { ...goal, path: now(path) }, agreed);
    runAction(async () => {
      if (await writeEdit(context, edit, words.commands.levelsAgreed)) written();
    });
  });
}

/**
 * Asks what each level of a goal means, all five or none.
 *
 * @param save gets no words where all fields are empty, and calls `written` where they were saved
 */
function askForLevelWords(
  { app }: CommandContext,
  goal: GoalNote,
  save: (agreed: LevelWords, written: () => void) => void,
): void {
  const { dialogs } = words;
  const form = createForm(app, dialogs.levelsOf(fileName(goal.path)), { form: 'level-words', path: goal.path });
  const before = readLevelWords(goal.levelWords);
  form.addNote(dialogs.levelsAgreedBefore);
  drawPoints(form.el, [{ name: dialogs.goodLooksLike, lines: goal.goodLooksLike ? [goal.goodLooksLike] : [] }]);
  const fields = LEVELS.map((level) => {
    const name = levelText(level);
    const meaning = dialogs.levelIs[level];
    const row = form.addField(name, name, meaning).setClass('groundwork-level');
    const written = before.get(level) ?? '';
    const typed = form.addText(row, `${name}, ${meaning}`, namesForLinks(written));
    return { level, name, typed: () => asWritten(written, typed()) };
  });

  form.open({
    label: dialogs.save,
    submit: () => {
      const typed = fields.map((field) => ({ ...field, text: oneLine(field.typed()) }));
      const filled = typed.filter(({ text }) => text !== '');
      const empty = typed.find(({ text }) => text === '');
      if (filled.length > 0 && empty) return { field: empty.name, message: dialogs.levelMissing };
      form.setAside();
      save(new Map(filled.map(({ level, text }) => [level, text])), () => form.close());
      return undefined;
    },
  });
}
