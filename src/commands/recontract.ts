import type { EngagementState } from '../domain/engagement-state';
import { isEnded } from '../domain/goal-note';
import { checkRecontracting, fatesOf, goalsInForce, type RecontractingProblem } from '../domain/recontracting';
import { askForRecontracting, type GoalOffered } from '../dialogs/ask-for-recontracting';
import { showPreviews } from '../dialogs/show-previews';
import { fileName } from '../notes/file-name';
import { dateWords } from '../words/day-words';
import { goalWords } from '../words/goal-words';
import { previewLines } from '../templates/preview-lines';
import { words } from '../words/words';
import { checkReadable } from './check-readable';
import type { CommandContext } from './command-context';
import { noteCreated } from './note-created';
import { recontractChanges } from './recontract-changes';
import { stateToday } from './state-today';
import { whyRefused } from './tell';
import { tellWithUndo } from './undo-recontracting';

/**
 * Makes the contract of the engagement at `path` anew: ends, replaces, pauses and adds goals with a day. Shows what
 * will be written before it is; then all of it is written, or nothing.
 */
export function recontract(context: CommandContext, path: string): void {
  const state = stateToday(context, path);
  if (!state || !checkReadable(context, path)) return;
  const { app, practice, writer } = context;
  const today = practice.today();
  const { engagement } = state;
  const standing = (key: string) => {
    return goalWords(engagement.goals.get(key), state.goals.find((goal) => goal.key === key), today);
  };
  askForRecontracting(app, {
    engagement: engagement.name,
    today,
    goals: goalsInForce(engagement).map((goal) => {
      return { key: goal.key, label: goal.label, detail: standing(goal.key), fates: fatesOf(goal) };
    }),
    offered: goalsOffered(state),
    look: async (decision, form) => {
      const problem = checkRecontracting(engagement, decision, today);
      if (problem) return problemWords(problem, state, today);
      const planned = await recontractChanges(context, engagement, decision);
      if (planned.kind === 'refused') return { message: planned.reason };
      const { changes } = planned;
      const seen = await writer.previewTogether(changes);
      if ('kind' in seen) return { message: whyRefused(new Map(), seen) };
      const previews = seen.map(({ path: note, text, edits }) => {
        return { note: fileName(note), lines: previewLines(text, edits) };
      });
      const { dialogs } = words;
      showPreviews(app, dialogs.whatWillBeWritten, dialogs.recontract, previews, async () => {
        const result = await writer.editTogether(changes);
        if (result.refused) return whyRefused(result.states, result.refused);
        for (const change of changes) if ('create' in change) noteCreated(context, change.path, change.create);
        form.close();
        tellWithUndo(context, engagement.name, result.undo);
        return undefined;
      });
      return undefined;
    },
  });
}

/** What can be contracted by it, beside new goals: what emerges, what was proposed, own notes that are not listed. */
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
      return { field: 'day', message: commands.endsTooEarly(engagement.goals.get(problem.key)?.label ?? '', since) };
    }
    case 'no-successor':
      return { field: problem.key, message: commands.successorMissing };
  }
}
