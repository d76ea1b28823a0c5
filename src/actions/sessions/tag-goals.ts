import { standsFor } from '../../domain/successor';
import { shownName } from '../../privacy/display';
import { words } from '../../words/words';
import type { CommandContext } from '../shared/command-context';
import { editLists } from '../shared/edit-lists';
import { namedEngagement } from '../shared/named-engagement';
import { pickGoals } from '../shared/pick-goals';
import { sessionGoalChoices } from './session-goal-choices';
import { tellRefused } from '../shared/tell';

/** Asks which goals the session at `path` has worked on, and writes what changed to its `goals`. */
export function tagGoals(context: CommandContext, path: string): void {
  const { index, portfolio, today } = context.practice;
  const state = portfolio.state(index.engagementOf(path) ?? '', today());
  const session = state?.sessions.find(({ note }) => note.path === path);
  if (!state || !session) {
    const { engagement, date } = context.settings().propertyNames;
    return tellRefused(path, { kind: 'session-incomplete', engagement, date });
  }
  const { engagement } = state;
  pickGoals(context, {
    path,
    engagement,
    placeholder: words.commands.goalsWorkedOnIn(shownName(path)),
    choices: sessionGoalChoices(state, session),
    standsFor: (goals, key) => standsFor(goals, key, session.date),
    save: (delta, _, held) =>
      editLists(context, held.path, words.commands.goalsSaved, {
        type: 'session',
        changes: [['goals', delta]],
        problemIn: (read) =>
          namedEngagement(context, held.path, read).engagement === held.engagement.note.path
            ? undefined
            : { kind: 'session-left', engagement },
      }),
  });
}
