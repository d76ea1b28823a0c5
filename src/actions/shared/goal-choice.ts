import type { GoalKey } from '../../domain/goal-key';

/** A goal that can be ticked. */
export interface GoalChoice {
  readonly key: GoalKey;
  readonly label: string;
  /** Where it stands, in a few words; '' where nothing needs saying. */
  readonly detail: string;
  readonly isTicked: boolean;
  /** The goal that a tick takes off the list; the choice then stands for that and not for a goal. */
  readonly takesOff?: GoalKey;
  /** Why the tick has to stay, one plain sentence. */
  readonly locked?: string;
}

/** What the coach changed: goals that got a tick and goals that lost theirs. */
export interface GoalPicks {
  readonly ticked: readonly GoalChoice[];
  readonly unticked: readonly GoalChoice[];
}

/** How the choices differ from what was ticked at first. Takes the choices as offered and the keys ticked now. */
export function goalPicks(choices: readonly GoalChoice[], ticked: ReadonlySet<GoalKey>): GoalPicks {
  return {
    ticked: choices.filter(({ key, isTicked }) => !isTicked && ticked.has(key)),
    unticked: choices.filter(({ key, isTicked }) => isTicked && !ticked.has(key)),
  };
}
