import { yearAfter } from '../../domain/day';
import type { Engagement, Goal } from '../../domain/engagement';
import { type GoalKey, isLabel, labelKey } from '../../domain/goal-key';
import { isEnded } from '../../domain/goal-note';
import { afterOutcome, type Recontracting } from '../../domain/recontracting';
import { goalKeyOf } from '../../index/goal-key-of';
import type { NoteChange } from '../../vault/note-change';
import { refuse, type Refused } from '../../vault/refusal';
import { words } from '../../words/words';
import type { CommandContext } from '../shared/command-context';
import { linkToGoal } from '../shared/link-to';
import { goalDraft } from './goal-draft';
import { goalEdit, listingEdit } from './goal-edit';
import { type NewGoal, newGoalNote } from './new-goal-note';

/** The changes that a re-contracting makes, note by note, the engagement last. */
interface RecontractingChanges {
  readonly kind: 'changes';
  readonly changes: readonly NoteChange[];
}

/**
 * Works out what a re-contracting writes; writes nothing. Goals that are contracted get the day, goals that end get it
 * as their end, a label that ends or pauses gets a note first, and the engagement notes the day. What is listed stays
 * listed: the history of a goal is told by its dates. Refused where a goal cannot be linked or made.
 */
export async function recontractChanges(
  context: CommandContext,
  engagement: Engagement,
  { day, outcomes, successors, adoptedGoals, newGoals }: Recontracting,
): Promise<RecontractingChanges | Refused> {
  const { path } = engagement.note;
  const goals: NoteChange[] = [];
  const replaced = new Map<GoalKey, string>();
  /** Links to what is contracted from that day on, by key. */
  const contracted = new Map<GoalKey, string>();
  const keyOf = (title: string) => {
    return goalKeyOf(engagement, title, (target) => context.practice.resolveLink(target, path)) ?? labelKey(title);
  };

  /** Makes a note of a goal that has none, and gives the link to it. */
  async function makeNote(
    label: string,
    properties: NewGoal['properties'],
    horizon = '',
  ): Promise<string | Refused> {
    const made = await newGoalNote(context, engagement, {
      draft: { ...goalDraft(label), horizon },
      labels: [label],
      properties,
      names: [label, words.commands.namesake(label, engagement.name)],
    });
    if (made.kind === 'refused') return made;
    goals.push(made.creation);
    return made.link;
  }

  /** Contracts what is not contracted yet, once, and gives the link to it. */
  async function contract(key: GoalKey, title: string): Promise<string | Refused> {
    const done = contracted.get(key);
    if (done !== undefined) return done;
    const goal = engagement.goals.get(key);
    const { note } = goal ?? {};
    const named = { engagement, key, label: title };
    if (outcomes.has(key) || (note && isEnded(note))) return refuse({ kind: 'goal-not-free', goal: named });
    const isThere = engagement.listed.includes(key) && note?.status !== 'proposed';
    if (isThere && isLabel(key)) return goal?.label ?? title;
    let link = goal && linkToGoal(context, engagement, goal, path);
    if (note && goal) {
      if (link === undefined) return refuse({ kind: 'goal-not-linkable', goal: named });
      if (!isThere && goal.belongs !== 'here') return refuse({ kind: 'goal-not-free', goal: named });
      const properties = { status: 'contracted', 'contracted-on': day };
      if (!isThere) goals.push(goalEdit(context, engagement, { before: note, properties }));
    } else {
      const properties = () => ({ status: 'contracted', 'contracted-on': day });
      const made = await makeNote(goal?.label ?? title, properties, yearAfter(day));
      if (typeof made !== 'string') return made;
      link = made;
    }
    if (!isThere) contracted.set(key, link);
    return link;
  }

  /**
   * Ends, pauses or resumes a goal; `propertiesAt` is given the path of its note. A label gets a note for
   * it and gives its place in the list to the link.
   */
  async function recordOutcome(
    goal: Goal,
    propertiesAt: (path: string) => Readonly<Record<string, string>>,
  ): Promise<Refused | undefined> {
    const { key, label, note } = goal;
    if (note) {
      goals.push(goalEdit(context, engagement, { before: note, properties: propertiesAt(key) }));
      return undefined;
    }
    // Its day is left blank, or what it was in past sessions would change.
    const made = await makeNote(label, (at) => ({ 'contracted-on': null, ...propertiesAt(at) }));
    if (typeof made !== 'string') return made;
    replaced.set(key, made);
    return undefined;
  }

  for (const key of adoptedGoals) {
    const link = await contract(key, engagement.goals.get(key)?.label ?? '');
    if (typeof link !== 'string') return link;
  }
  for (const title of newGoals) {
    const link = await contract(keyOf(title), title);
    if (typeof link !== 'string') return link;
  }
  for (const [key, outcome] of outcomes) {
    const goal = engagement.goals.get(key);
    if (!goal) return refuse({ kind: 'goal-moved-on' });
    const { status, endedOn } = afterOutcome(outcome, day);
    const properties: Record<string, string> = { status };
    if (endedOn !== undefined) properties['ended-on'] = endedOn;
    let replacedBy: (at: string) => Readonly<Record<string, string>> = () => ({});
    if (outcome === 'replaced') {
      const title = successors.get(key) ?? '';
      const by = await contract(keyOf(title), title);
      if (typeof by !== 'string') return by;
      const successor = engagement.goals.get(keyOf(title));
      // A note of the same name beside the goal's own would take the link over that is right in the engagement's.
      replacedBy = (at) => ({ 'replaced-by': (successor && linkToGoal(context, engagement, successor, at)) ?? by });
    }
    const refused = await recordOutcome(goal, (at) => ({ ...properties, ...replacedBy(at) }));
    if (refused) return refused;
  }
  const listing = { added: [...contracted.values()], replaced, day };
  return { kind: 'changes', changes: [...goals, listingEdit(context, engagement, listing)] };
}
