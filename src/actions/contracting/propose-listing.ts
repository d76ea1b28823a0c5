import type { Day } from '../../domain/day';
import type { Engagement } from '../../domain/engagement';
import type { GoalKey } from '../../domain/goal-key';
import { goalKeyOf } from '../../index/goal-key-of';
import { valueIn } from '../../front-matter/property-in';
import { asDate, asList, asText } from '../../front-matter/read-value';
import type { Propose } from '../../vault/note-change';
import type { CommandContext } from '../shared/command-context';
import { type ListChange, proposeLists } from '../shared/edit-lists';

export interface Listing {
  /** Links to goals that the engagement does not list yet. */
  readonly added?: readonly string[];
  /** Links that take the place of labels, by their key. */
  readonly replaced?: ReadonlyMap<GoalKey, string>;
  /** The day of a re-contracting. */
  readonly day?: Day;
}

/**
 * Works out how an engagement lists goals and notes a day on which they changed. Refused where a label that a link is
 * to replace is no longer listed.
 */
export function proposeListing(
  context: CommandContext,
  engagement: Engagement,
  { added = [], replaced = new Map(), day }: Listing,
): Propose {
  const { path } = engagement.note;
  const { goals } = context.settings().propertyNames;
  const keyOf = (item: string) => goalKeyOf(engagement, item, (target) => context.practice.resolveLink(target, path));
  const changes: ListChange[] = [['goals', { removed: new Set(), added, replaced, keyOf }]];
  const dayOf = (item: string) => asDate(item)?.day;
  if (day !== undefined) changes.push(['recontracted', { removed: new Set(), added: [day], keyOf: dayOf }]);
  return proposeLists(context, path, {
    type: 'engagement',
    changes,
    problemIn: ({ data }) => {
      const listed = new Set(asList(valueIn(data, goals))?.map((item) => keyOf(asText(item) ?? '')));
      const isMissing = [...replaced.keys()].some((key) => !listed.has(key));
      return isMissing ? { kind: 'label-not-listed', property: goals } : undefined;
    },
  });
}
