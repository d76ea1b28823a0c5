import { fillSection, hasWordsBelow } from '../../body/fill-section';
import type { Day } from '../../domain/day';
import type { Engagement, Goal } from '../../domain/engagement';
import type { GoalKey } from '../../domain/goal-key';
import type { GoalNote } from '../../domain/goal-note';
import { applyListDelta, type ListDelta } from '../../front-matter/list-delta';
import type { Changes } from '../../front-matter/patch';
import { valueIn } from '../../front-matter/property-in';
import { asDate, asList, asText, sameValue } from '../../front-matter/read-value';
import { goalKeyOf } from '../../index/goal-key-of';
import type { Property } from '../../notes/property-names';
import type { NoteEdit } from '../../vault/note-change';
import { type Refusal, refuse, type Refused } from '../../vault/refusal';
import { words } from '../../words/words';
import type { CommandContext } from '../shared/command-context';
import { type Data, editGoal, editLists, type ListChange, type NewValues } from '../shared/edit-record';
import { type GoalDraft, goalDraft } from './goal-draft';

/**
 * The part of a goal note that is decided upon; a decision no longer fits where one of these says something else by
 * then.
 */
const DECIDED = ['status', 'contractedOn', 'endedOn', 'replacedBy'] as const;

interface GoalEdit {
  /** The note as the coach saw it. */
  readonly before: GoalNote;
  /** The answers of the form; without one, its fields stay as they are. */
  readonly draft?: GoalDraft;
  /** Properties that the form does not ask for. */
  readonly properties?: NewValues;
}

/**
 * Changes the note of a goal of `engagement`: what the coach changed in the form, and what becomes of the goal. Refused
 * where the note is no longer a goal of the engagement's, or says something else by now of what changes.
 */
export function goalEdit(
  context: CommandContext,
  engagement: Engagement,
  { before, draft, properties: decided = {} }: GoalEdit,
): NoteEdit {
  const { propertyNames: names } = context.settings();
  return editGoal(context, engagement, before, (goal, { text, data }) => {
    const decides = Object.keys(decided).length > 0;
    if (decides && DECIDED.some((field) => goal[field] !== before[field])) return refuse({ kind: 'goal-moved-on' });

    const [seen, now] = [goalDraft('', before), goalDraft('', goal)];
    const properties: Partial<Record<Property, Changes[string]>> = {};
    for (const field of ['good-looks-like', 'horizon', 'evidence', 'owner'] as const) {
      const wanted = draft?.[field] ?? seen[field];
      if (sameValue(wanted, seen[field])) continue;
      if (!sameValue(now[field], seen[field]) && !sameValue(now[field], wanted)) {
        return refuse({ kind: 'answer-outdated', property: names[field] });
      }
      if (typeof wanted === 'string') {
        properties[field] = wanted === '' ? null : wanted;
        continue;
      }
      const list = applyListDelta(valueIn(data, names[field]), listDelta(before.evidence, wanted));
      if (list.kind === 'not-a-list') return refuse({ kind: 'not-a-list', property: names[field] });
      if (list.kind === 'changed') properties[field] = list.value;
    }
    const situations = draft?.situations ?? '';
    const heading = words.templates.headings.situations;
    const isDescribed = situations !== '' && hasWordsBelow(text, heading);
    if (isDescribed) return refuse({ kind: 'answer-outdated', property: heading });
    const body = situations === '' ? [] : [fillSection(text, heading, situations)];
    return { properties: { ...properties, ...decided }, body };
  });
}

/** The change from one list to another: lines that were written over keep their place. `keyOf` names an item. */
export function listDelta(
  before: readonly string[],
  after: readonly string[],
  keyOf = (item: string) => item.trim(),
): ListDelta {
  const gone = before.filter((item) => !after.includes(item));
  const come = after.filter((item) => !before.includes(item));
  const replaced = new Map(before.length === after.length ? gone.map((item, at) => [item, come[at] ?? item]) : []);
  if (replaced.size > 0) return { removed: new Set(), added: [], replaced, keyOf };
  return { removed: new Set(gone), added: come, keyOf };
}

/** True for the engagement's own note that says it is proposed: contracting the goal changes that note. */
export function isProposal(goal: Goal | undefined): boolean {
  return goal?.belongs === 'here' && goal.note?.status === 'proposed';
}

/**
 * Makes a proposed goal a contracted one of `engagement`: its status, and the day where it came after the first
 * session. Refused where the note is no longer a goal of the engagement's, or has ended.
 */
export function contractProposal(
  context: CommandContext,
  engagement: Engagement,
  proposal: GoalNote,
  day: Day | undefined,
): NoteEdit {
  return editGoal(context, engagement, proposal, (goal) => {
    const isOurs = context.practice.index.membershipOf(goal).engagements.includes(engagement.note.path);
    if (!isOurs) return refuse({ kind: 'goal-left', engagement });
    // Somebody may have contracted it meanwhile: then it is as it should be, with the day that they gave.
    if (goal.status === 'contracted') return {};
    if (goal.status !== 'proposed') {
      return refuse({ kind: 'says-by-now', property: context.settings().propertyNames.status, value: goal.status });
    }
    return { properties: { status: 'contracted', ...(day === undefined ? {} : { 'contracted-on': day }) } };
  });
}

interface Listing {
  /** Links to goals that the engagement does not list yet. */
  readonly added?: readonly string[];
  /** Links that take the place of labels, by their key. */
  readonly replaced?: ReadonlyMap<GoalKey, string>;
  /** The day of a re-contracting. */
  readonly day?: Day;
}

/**
 * Lists goals in an engagement and notes a day on which they changed. Refused where a label that a link is to replace
 * is no longer listed.
 */
export function listingEdit(
  context: CommandContext,
  engagement: Engagement,
  { added = [], replaced = new Map(), day }: Listing,
): NoteEdit {
  const keyOf = listedKey(context, engagement);
  const changes: ListChange[] = [['goals', { removed: new Set(), added, replaced, keyOf }]];
  if (day !== undefined) changes.push(recontractedOn(day));
  return editLists(context, engagement.note.path, 'engagement', changes, ({ data }) => {
    return labelMissing(context, data, keyOf, replaced);
  });
}

/**
 * The engagement's list of goals with links in the place of labels, by their key. Refused where a label is no longer
 * listed.
 *
 * @param data the front matter of the engagement's note as it is now
 */
export function linksForLabels(
  context: CommandContext,
  engagement: Engagement,
  data: Data,
  replaced: ReadonlyMap<GoalKey, string>,
): { readonly properties: NewValues } | Refused {
  const { goals } = context.settings().propertyNames;
  const keyOf = listedKey(context, engagement);
  const problem = labelMissing(context, data, keyOf, replaced);
  if (problem) return refuse(problem);
  const list = applyListDelta(valueIn(data, goals), { removed: new Set(), added: [], replaced, keyOf });
  if (list.kind === 'not-a-list') return refuse({ kind: 'not-a-list', property: goals });
  return { properties: list.kind === 'changed' ? { goals: list.value } : {} };
}

/** Tells of an item on an engagement's list which goal it is. */
function listedKey({ practice }: CommandContext, engagement: Engagement): (item: string) => GoalKey | undefined {
  const { path } = engagement.note;
  return (item) => goalKeyOf(engagement, item, (target) => practice.resolveLink(target, path));
}

function labelMissing(
  { settings }: CommandContext,
  data: Data,
  keyOf: (item: string) => GoalKey | undefined,
  replaced: ReadonlyMap<GoalKey, string>,
): Refusal | undefined {
  const { goals } = settings().propertyNames;
  const listed = new Set(asList(valueIn(data, goals))?.map((item) => keyOf(asText(item) ?? '')));
  const isMissing = [...replaced.keys()].some((key) => !listed.has(key));
  return isMissing ? { kind: 'label-not-listed', property: goals } : undefined;
}

/** Notes in an engagement that it was re-contracted on `day`; with `onlyFollows`, where its goals change as well. */
export function recontractedOn(day: Day, onlyFollows = false): ListChange {
  const keyOf = (item: string) => asDate(item)?.day;
  return ['recontracted', { removed: new Set(), added: [day], keyOf }, onlyFollows];
}
