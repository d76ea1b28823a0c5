import type { CountedSession } from '../../domain/engagement-as-of';
import type { EngagementState } from '../../domain/engagement-state';
import { standsFor } from '../../domain/successor';
import { displayName } from '../../privacy/display';
import { words } from '../../words/words';
import { namedEngagement } from '../engagements/choose-engagement';
import type { CommandContext } from '../shared/command-context';
import { editLists } from '../shared/edit-record';
import { notifyRefused } from '../shared/notify-results';
import { type GoalChoice, pickGoals } from '../shared/pick-goals';
import { writeEdit } from '../shared/write-edits';

/**
 * The goals to tick in `session`: those contracted today or on its day, then whatever else it has worked on. Takes the
 * session's goals after successors, so a goal that was replaced stands under its successor.
 */
export function sessionGoalChoices({ engagement, goals }: EngagementState, session: CountedSession): GoalChoice[] {
  const today = goals.filter(({ contracted }) => contracted).map(({ key }) => key);
  const contracted = new Set([...today, ...session.contracted]);
  return [...new Set([...contracted, ...session.goals])].flatMap((key) => {
    const goal = engagement.goals.get(key);
    if (!goal) return [];
    const { label, note } = goal;
    const isOther = note && note.status !== 'contracted';
    const status = isOther ? words.domain.goalStatus[note.status] : words.commands.notContracted;
    const detail = contracted.has(key) ? '' : status;
    return [{ key, label, detail, isTicked: session.goals.includes(key) }];
  });
}

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
    placeholder: words.commands.goalsWorkedOnIn(displayName(path)),
    choices: sessionGoalChoices(state, session),
    standsFor: (goals, key) => standsFor(goals, key, session.date),
    save: (delta, _, current) => {
      const edit = editLists(context, current.path, 'session', [['goals', delta]], (note) => {
        const isOurs = namedEngagement(context, current.path, note).engagement === current.engagement.note.path;
        return isOurs ? undefined : { kind: 'session-left', engagement };
      });
      return writeEdit(context, edit, words.commands.goalsSaved);
    },
  });
}
