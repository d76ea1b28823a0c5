import type { GoalNote } from '../../domain/goal-note';
import { displayEngagement, displayName } from '../../privacy/display';
import { words } from '../../words/words';
import type { CommandContext } from './command-context';

/**
 * Says of a goal which other engagements share its note, since that note has one status and one `ended-on` for all of
 * them. Undefined where the engagement at `path` has it alone, and for a label.
 */
export function sharedGoalWords(context: CommandContext, path: string, note: GoalNote | undefined): string | undefined {
  const { index, portfolio, today } = context.practice;
  const others = note ? index.membershipOf(note).engagements.filter((other) => other !== path) : [];
  if (others.length === 0) return undefined;
  const names = others.map((other) => {
    const state = portfolio.state(other, today());
    return state ? displayEngagement(state.engagement).name : displayName(other);
  });
  return words.commands.goalIsShared(names);
}
