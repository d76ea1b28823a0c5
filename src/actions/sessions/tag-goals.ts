import { standsFor } from '../../domain/successor';
import { shownName } from '../../privacy/display';
import { words } from '../../words/words';
import { namedEngagement } from '../shared/choose-engagement';
import type { CommandContext } from '../shared/command-context';
import { editLists } from '../shared/edit-record';
import { pickGoals } from '../shared/pick-goals';
import { notifyRefused } from '../shared/notify-results';
import { writeEdit } from '../shared/write-edits';
import { sessionGoalChoices } from './session-goal-choices';

/** Asks which goals the session at `path` has worked on, and writes what changed to its `goals`. */
export function tagGoals(context: CommandContext, path: string): void {
  const { index, portfolio, today } = context.practice;
  const state = portfolio.state(index.engagementOf(path) ?? '', today());
  const session = state?.sessions.find(({ note }) => note.path === path);
  if (!state || !session) {
    const { engagement, date } = context.settings().propertyNames;
    return notifyRefused(path, { kind: 'session-incomplete', engagement, date });
  }
  const { engagement } = state;
  pickGoals(context, {
    path,
    engagement,
    placeholder: words.commands.goalsWorkedOnIn(shownName(path)),
    choices: sessionGoalChoices(state, session),
    standsFor: (goals, key) => standsFor(goals, key, session.date),
    save: (delta, _, held) => {
      const edit = editLists(context, held.path, 'session', [['goals', delta]], (note) => {
        const isOurs = namedEngagement(context, held.path, note).engagement === held.engagement.note.path;
        return isOurs ? undefined : { kind: 'session-left', engagement };
      });
      return writeEdit(context, edit, words.commands.goalsSaved);
    },
  });
}
