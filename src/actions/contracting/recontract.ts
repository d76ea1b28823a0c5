import type { Engagement } from '../../domain/engagement';
import type { EngagementState } from '../../domain/engagement-state';
import { type GoalKey, labelKey } from '../../domain/goal-key';
import { isEnded } from '../../domain/goal-note';
import { movedEngagement, movedKey, type PathNow } from '../../domain/moved-engagement';
import {
  checkRecontracting,
  outcomesOf,
  goalsInForce,
  type Recontracting,
  type RecontractingProblem,
} from '../../domain/recontracting';
import { showPreviews } from '../../forms/confirm-edits';
import { withSentences } from '../../forms/draw-preview';
import { isPrivate, displayEngagement } from '../../privacy/display';
import { followNotes } from '../../vault/follow-notes';
import { dateWords } from '../../words/day-words';
import { goalWords } from '../../words/goal-words';
import { capitalise } from '../../words/sentences';
import { words } from '../../words/words';
import { readableState } from '../shared/before-asking';
import type { CommandContext } from '../shared/command-context';
import { notifyWithUndo } from '../shared/last-undo';
import { whyNot, whyRefused } from '../shared/notify-results';
import { sharedGoalWords } from '../shared/shared-goal';
import { previewEdits } from '../shared/write-edits';
import { askForRecontracting, type GoalOffered } from './ask-for-recontracting';
import { recontractChanges } from './recontract-changes';
import { recontractSentences } from './recontract-sentences';

/**
 * Makes the contract of the engagement at `path` anew: ends, replaces, pauses and adds goals with a day. Shows what
 * will be written before it is; then all of it is written, or nothing.
 */
export function recontract(context: CommandContext, path: string): void {
  const state = readableState(context, path);
  if (!state) return;
  const { app, practice, writer } = context;
  const today = practice.today();
  const { engagement } = state;
  const now = followNotes(app);
  const shown = displayEngagement(engagement);
  const labelOf = (key: GoalKey) => shown.goals.get(key)?.label ?? '';
  const standing = (key: string) => {
    const goal = engagement.goals.get(key);
    const standing = goalWords(goal, state.goals.find((other) => other.key === key), today);
    const shared = sharedGoalWords(context, path, goal?.note);
    return shared === undefined ? standing : `${capitalise(standing)}. ${shared}`;
  };
  askForRecontracting(app, {
    path,
    engagement: shown.name,
    today,
    goals: goalsInForce(engagement).map((goal) => {
      return { key: goal.key, label: labelOf(goal.key), detail: standing(goal.key), outcomes: outcomesOf(goal) };
    }),
    offered: goalsOffered(state).map((goal) => ({ ...goal, label: labelOf(goal.key) })),
    showChanges: async (typed, form) => {
      const decision = unmasked(typed, engagement);
      const problem = checkRecontracting(engagement, decision, today);
      if (problem) return problemWords(problem, state, today);
      const plan = () => {
        return recontractChanges(context, movedEngagement(engagement, now), decidedNow(decision, engagement, now));
      };
      const planned = await plan();
      if (planned.kind === 'refused') return { message: whyNot(planned.reason) };
      const previews = await previewEdits(context, planned.changes);
      const refused = previews.find((preview) => preview.kind === 'refused');
      if (refused) return { message: refused.reason };
      const told = withSentences(previews, recontractSentences(engagement, decision, today));
      showPreviews(app, words.dialogs.recontract, told, async () => {
        // A note may have been moved while this was read.
        const again = await plan();
        if (again.kind === 'refused') return whyNot(again.reason);
        const result = await writer.editTogether(again.changes);
        if (result.refused) return whyRefused(result.states, result.refused);
        form.close();
        notifyWithUndo(context, {
          action: 'recontracting',
          changes: result.undo,
          done: () => words.commands.recontracted(displayEngagement(engagement).name),
          undone: () => words.commands.recontractingUndone(displayEngagement(engagement).name),
        });
        return undefined;
      });
      return undefined;
    },
  });
}

/** The decision about goals whose notes may have been moved since. */
function decidedNow(decision: Recontracting, engagement: Engagement, now: PathNow): Recontracting {
  const keyNow = (key: GoalKey) => movedKey(engagement, key, now);
  const byKeyNow = <V>(map: ReadonlyMap<GoalKey, V>) => new Map([...map].map(([key, value]) => [keyNow(key), value]));
  const outcomes = byKeyNow(decision.outcomes);
  const successors = byKeyNow(decision.successors);
  return { ...decision, outcomes, successors, adoptedGoals: decision.adoptedGoals.map(keyNow) };
}

/** The decision with the words of goals in place of what privacy mode calls them: who types that means such a goal. */
function unmasked(decision: Recontracting, engagement: Engagement): Recontracting {
  if (!isPrivate()) return decision;
  const labels = [...displayEngagement(engagement).goals.values()].map(({ key, label }): [GoalKey, string] => {
    return [labelKey(label), engagement.goals.get(key)?.label ?? label];
  });
  const byShown = new Map(labels);
  const meant = (title: string) => byShown.get(labelKey(title)) ?? title;
  const successors = new Map([...decision.successors].map(([key, title]) => [key, meant(title)]));
  return { ...decision, successors, newGoals: decision.newGoals.map(meant) };
}

/**
 * The goals that can be contracted by it, beside new ones: what emerges, what was proposed, own notes that are not
 * listed.
 */
function goalsOffered({ engagement, goals: states }: EngagementState): GoalOffered[] {
  const { goals, listed } = engagement;
  const emerging = states.filter((state) => state.emerging).map(({ key }) => key);
  const own = [...goals.values()].filter(({ key, note, belongs }) => {
    return belongs === 'here' && note && !isEnded(note) && (note.status === 'proposed' || !listed.includes(key));
  });
  return [...new Set([...emerging, ...own.map(({ key }) => key)])].flatMap((key) => {
    const goal = goals.get(key);
    if (!goal || goal.belongs === 'elsewhere') return [];
    const status = goal.note?.status === 'proposed' ? words.domain.goalStatus.proposed : words.commands.notContracted;
    return { key, label: goal.label, detail: emerging.includes(key) ? words.commands.emerging : status };
  });
}

function problemWords(problem: RecontractingProblem, { engagement }: EngagementState, today: string) {
  const { commands, dialogs } = words;
  switch (problem.kind) {
    case 'nothing':
      return { message: commands.nothingDecided };
    case 'no-day':
      return { field: 'day', message: dialogs.dayNeeded };
    case 'future':
      return { field: 'day', message: commands.dayToCome };
    case 'too-early': {
      const since = dateWords(problem.day, today);
      const { label = '' } = displayEngagement(engagement).goals.get(problem.key) ?? {};
      return { field: 'day', message: commands.endsTooEarly(label, since) };
    }
    case 'no-successor':
      return { field: problem.key, message: commands.successorMissing };
  }
}
