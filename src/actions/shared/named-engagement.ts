import { shownText } from '../../privacy/display';
import { membershipWords } from '../../words/diagnostic-words';
import { words } from '../../words/words';
import type { CommandContext } from './command-context';
import { type NoteRead, recordIn } from './record-in';

/** The path of the engagement that is named, or why what is named leads to none; neither where none is named. */
export interface NamedEngagement {
  readonly engagement?: string;
  readonly problem?: string;
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
  const said = words.commands.says(names.engagement, shownText(record.engagement));
  const [problem] = problems;
  return { engagement: engagements[0], problem: problem && `${said} ${membershipWords(problem.fault)}` };
}
