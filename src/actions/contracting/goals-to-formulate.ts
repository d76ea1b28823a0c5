import type { Goal } from '../../domain/engagement';
import type { EngagementState } from '../../domain/engagement-state';
import { type GoalKey, isLabel } from '../../domain/goal-key';
import { type GoalNote, isEnded } from '../../domain/goal-note';
import { words } from '../../words/words';

export interface GoalToFormulate {
  readonly key: GoalKey;
  readonly label: string;
  /** The work that is left on it, in a few words. */
  readonly detail: string;
}

/**
 * The goals that the form for a goal can be opened for: what emerges, proposed ones, labels that are contracted, and
 * contracted notes with something still open.
 */
export function goalsToFormulate({ engagement, goals: states }: EngagementState): GoalToFormulate[] {
  const { goals, listed } = engagement;
  const emerging = states.filter((state) => state.emerging).map(({ key }) => key);
  const proposed = [...goals.values()].filter(({ note }) => note?.status === 'proposed').map(({ key }) => key);
  return [...new Set([...emerging, ...proposed, ...listed])].flatMap((key) => {
    const goal = goals.get(key);
    if (!goal || !isOurs(goal)) return [];
    const detail = detailOf(goal, emerging.includes(key));
    return detail === '' ? [] : [{ key, label: goal.label, detail }];
  });
}

/** A label, or a goal note of the engagement's own that has not ended. */
function isOurs({ key, note, belongs }: Goal): boolean {
  return note ? belongs === 'here' && !isEnded(note) : isLabel(key);
}

function detailOf({ note }: Goal, isEmerging: boolean): string {
  const { commands, domain } = words;
  if (isEmerging) return commands.emerging;
  if (!note) return commands.aLabel;
  if (note.status === 'proposed') return domain.goalStatus.proposed;
  const open = openIn(note);
  return open.length > 0 ? commands.stillOpen(open.map((field) => commands.openField[field])) : '';
}

function openIn({ goodLooksLike, evidence, owner }: GoalNote): (keyof typeof words.commands.openField)[] {
  const open = [] as (keyof typeof words.commands.openField)[];
  if (goodLooksLike === undefined) open.push('good-looks-like');
  if (evidence.length === 0) open.push('evidence');
  if (owner === undefined) open.push('owner');
  return open;
}
