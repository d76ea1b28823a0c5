import type { Engagement } from '../../domain/engagement';
import { type GoalKey, isLabel } from '../../domain/goal-key';
import { movedEngagement, movedKey } from '../../domain/moved-engagement';
import { runAction } from '../../forms/run-action';
import type { ListDelta } from '../../front-matter/list-delta';
import { goalKeyOf } from '../../index/goal-key-of';
import { shownEngagement } from '../../privacy/display';
import { followNotes } from '../../vault/follow-notes';
import { words } from '../../words/words';
import { askForGoals } from './ask-for-goals';
import { checkReadable } from './before-asking';
import type { CommandContext } from './command-context';
import type { GoalChoice } from './goal-choice';
import { linkToGoal } from './link-to-goal';
import { notifyRefused } from './notify-results';

interface GoalList {
  /** The note that holds the list. */
  readonly path: string;
  readonly engagement: Engagement;
  /** What the ticks mean. */
  readonly placeholder: string;
  readonly choices: readonly GoalChoice[];
  /** The goal that a key stands for in that note; itself where missing. */
  readonly standsFor?: (goals: Engagement['goals'], key: GoalKey) => GoalKey;
  /** Writes what the coach changed; takes the keys of the goals that got a tick, and where all of it is by now. */
  readonly save: (delta: ListDelta, ticked: readonly GoalKey[], held: Held) => Promise<void>;
}

/** The list's note and the engagement as the coach saw them, where they are by now. */
export type Held = Pick<GoalList, 'path' | 'engagement'>;

/**
 * Ticks goals in a list of goals. A goal note is added as the shortest link, a label as it is; text that a person typed
 * never introduces `<%`: Templater would run it.
 */
export function pickGoals(context: CommandContext, list: GoalList): void {
  const { path, engagement, placeholder, choices, standsFor = (_, key) => key, save } = list;
  if (!checkReadable(context, path)) return;
  const { app, practice } = context;
  const now = followNotes(app);
  const keyIn = (list: Held) => (value: string) => {
    return goalKeyOf(list.engagement, value, (target) => practice.resolveLink(target, list.path));
  };
  // A label that has just been typed is not among them: it is the coach's own to see.
  const { goals } = shownEngagement(engagement);
  const shown = ({ key, label, takesOff }: GoalChoice) => {
    if (takesOff !== undefined) return words.commands.takeOff(goals.get(takesOff)?.label ?? '');
    return goals.get(key)?.label ?? label;
  };
  const heldNow = (): Held => ({ path: now(path), engagement: movedEngagement(engagement, now) });
  const keyNow = (key: GoalKey) => movedKey(engagement, key, now);
  /** The key that a goal is offered under, for a label or a link that is typed: that may lead to where it is by now. */
  const offeredKey = (typed: string) => {
    const key = keyIn(heldNow())(typed);
    return choices.find((choice) => keyNow(choice.key) === key)?.key ?? key;
  };
  askForGoals(app, placeholder, choices, shown, offeredKey, (picks) => {
    const held = heldNow();
    const keyOf = keyIn(held);
    const { unticked } = picks;
    const ticked = picks.ticked.filter(({ takesOff }) => takesOff === undefined);
    const keys = ticked.map(({ key }) => key);
    // Who contracts a goal and takes it off in one go has changed their mind: contracting is what goes further.
    const takenOff = picks.ticked.flatMap(({ takesOff = '' }) => (keys.includes(takesOff) ? [] : takesOff));
    const added: string[] = [];
    for (const choice of ticked) {
      const { key, label } = choice;
      const goal = held.engagement.goals.get(keyNow(key));
      const link = goal && linkToGoal(context, held.engagement, goal, held.path);
      const text = isLabel(key) ? label : link;
      if (text === undefined) {
        return notifyRefused(held.path, { kind: 'goal-not-linkable', goal: { engagement, key, label } });
      }
      added.push(text);
    }
    const removed = new Set([...unticked.map(({ key }) => key), ...takenOff].map(keyNow));
    const keyHere = (item: string) => {
      const key = keyOf(item);
      return key && standsFor(held.engagement.goals, key);
    };
    runAction(() => save({ removed, added, keyOf: keyHere }, keys.map(keyNow), held));
  });
}
