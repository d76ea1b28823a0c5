import { standsFor } from '../domain/successor';
import { fileName } from '../notes/file-name';
import type { CommandContext } from './command-context';
import { editLists } from './edit-lists';
import { namedEngagement } from './named-engagement';
import { pickGoals } from './pick-goals';
import { sessionGoalChoices } from './session-goal-choices';
import { tellRefused } from './tell';

/** Asks which goals the session at `path` has worked on, and writes what changed to its `goals`. */
export function tagGoals(context: CommandContext, path: string): void {
  const { index, portfolio, today } = context.practice;
  const state = portfolio.state(index.engagementOf(path) ?? '', today());
  const session = state?.sessions.find(({ note }) => note.path === path);
  if (!state || !session) {
    const { engagement, date } = context.settings().propertyNames;
    return tellRefused(path, `Give “${engagement}” an engagement and “${date}” a day as YYYY-MM-DD first.`);
  }
  const { engagement } = state;
  pickGoals(context, {
    path,
    engagement,
    placeholder: `Goals worked on in “${fileName(path)}”`,
    choices: sessionGoalChoices(state, session),
    standsFor: (key) => standsFor(engagement.goals, key, session.date),
    save: (delta) =>
      editLists(context, path, 'Goals', {
        type: 'session',
        changes: [['goals', delta]],
        problemIn: (data) =>
          namedEngagement(context, path, data).engagement === engagement.note.path
            ? undefined
            : `It no longer belongs to “${engagement.name}”. Tag its goals again.`,
      }),
  });
}
