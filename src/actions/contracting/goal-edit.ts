import type { Engagement } from '../../domain/engagement';
import type { GoalNote } from '../../domain/goal-note';
import { type GoalDraft, goalDraft } from './goal-draft';
import { applyListDelta, type ListDelta } from '../../front-matter/list-delta';
import type { Changes } from '../../front-matter/patch';
import { valueIn } from '../../front-matter/property-in';
import type { Property } from '../../notes/property-names';
import { sameValue } from '../../front-matter/read-value';
import { sortEdits } from '../../text/text-edit';
import { fillSection, hasWordsBelow } from '../../body/fill-section';
import type { Propose } from '../../vault/note-change';
import { refuse } from '../../vault/refusal';
import { words } from '../../words/words';
import type { CommandContext } from '../shared/command-context';
import { onReadable, proposePatch } from '../shared/edit-note';
import { recordIn } from '../shared/record-in';

/** What of a goal note is decided upon; a decision no longer fits where one of these says something else by then. */
const DECIDED = ['status', 'contractedOn', 'endedOn', 'replacedBy'] as const;

interface GoalEdit {
  /** The note as the coach saw it. */
  readonly before: GoalNote;
  /** What the form says; without one, its fields stay as they are. */
  readonly draft?: GoalDraft;
  /** What becomes of the goal, beside the form. */
  readonly properties?: Readonly<Partial<Record<Property, string>>>;
}

/**
 * Works out how the note of a goal of `engagement` changes: what the coach changed in the form, and what becomes of the
 * goal. Refused where the note is no longer a goal of the engagement's, or says something else by now of what changes.
 */
export function proposeGoal(
  context: CommandContext,
  engagement: Engagement,
  { before, draft, properties = {} }: GoalEdit,
): Propose {
  const { propertyNames: names } = context.settings();
  const { path } = before;
  return onReadable(({ text, data }) => {
    const goal = recordIn(context, path, { text, data });
    if (goal?.type !== 'goal') return refuse({ kind: 'says-no-longer', property: names.coaching, value: 'goal' });
    const owners = context.practice.index.membershipOf(goal).engagements;
    if (owners.length > 0 && !owners.includes(engagement.note.path)) {
      return refuse({ kind: 'goal-left', engagement });
    }
    const decides = Object.keys(properties).length > 0;
    if (decides && DECIDED.some((field) => goal[field] !== before[field])) return refuse({ kind: 'goal-moved-on' });

    const [seen, now] = [goalDraft('', before), goalDraft('', goal)];
    const changes: Record<string, Changes[string]> = {};
    for (const field of ['good-looks-like', 'horizon', 'evidence', 'owner'] as const) {
      const wanted = draft?.[field] ?? seen[field];
      if (sameValue(wanted, seen[field])) continue;
      if (!sameValue(now[field], seen[field]) && !sameValue(now[field], wanted)) {
        return refuse({ kind: 'answer-outdated', property: names[field] });
      }
      if (typeof wanted === 'string') {
        changes[names[field]] = wanted === '' ? null : wanted;
        continue;
      }
      const list = applyListDelta(valueIn(data, names[field]), listDelta(before.evidence, wanted));
      if (list.kind === 'not-a-list') return refuse({ kind: 'not-a-list', property: names[field] });
      if (list.kind === 'changed') changes[names[field]] = list.value;
    }
    for (const [property, value] of Object.entries(properties)) changes[names[property as Property]] = value;
    const patched = proposePatch(text, changes);
    if (patched.kind === 'refused') return patched;

    const situations = draft?.situations ?? '';
    const heading = words.templates.headings.situations;
    if (situations === '') return patched;
    if (hasWordsBelow(text, heading)) return refuse({ kind: 'answer-outdated', property: heading });
    return { kind: 'edits', edits: sortEdits([...patched.edits, fillSection(text, heading, situations)]) };
  });
}

/** How a list became another one: lines that were written over keep their place. */
function listDelta(before: readonly string[], after: readonly string[]): ListDelta {
  const keyOf = (item: string) => item.trim();
  const gone = before.filter((item) => !after.includes(item));
  const come = after.filter((item) => !before.includes(item));
  const replaced = new Map(before.length === after.length ? gone.map((item, at) => [item, come[at] ?? item]) : []);
  if (replaced.size > 0) return { removed: new Set(), added: [], replaced, keyOf };
  return { removed: new Set(gone), added: come, keyOf };
}
