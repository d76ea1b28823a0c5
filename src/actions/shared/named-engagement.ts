import type { Refusal } from '../../vault/refusal';
import type { CommandContext } from './command-context';
import { type NoteRead, recordIn } from './record-in';

/** The path of the engagement that is named, or why what is named leads to none; neither where none is named. */
export interface NamedEngagement {
  readonly engagement?: string;
  readonly problem?: Refusal;
}

/**
 * The engagement that the front matter of the note at `path` names, also where the note is not a session yet or the app
 * has not noticed what was just typed.
 */
export function namedEngagement(context: CommandContext, path: string, { text, data }: NoteRead): NamedEngagement {
  const names = context.settings().propertyNames;
  const record = recordIn(context, path, { text, data: { ...data, [names.coaching]: 'session' } });
  if (record?.type !== 'session' || record.engagement === undefined) return {};
  const { engagements, problems } = context.practice.index.membershipOf(record);
  const [lost] = problems;
  if (!lost) return { engagement: engagements[0] };
  const { engagement: property } = names;
  return { problem: { kind: 'engagement-not-found', property, value: record.engagement, fault: lost.fault } };
}
