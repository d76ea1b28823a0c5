import { askForEntry } from '../../forms/ask-for-entry';
import { shownName } from '../../privacy/display';
import { followNotes } from '../../vault/follow-notes';
import type { Refusal } from '../../vault/refusal';
import { words } from '../../words/words';
import { askForEngagement } from '../engagements/new-engagement';
import type { CommandContext } from './command-context';
import { type NoteRead, recordIn } from './edit-record';
import { engagementChoices } from './engagement-choices';

/**
 * Asks for an engagement, or makes a new one; `choose` gets its path. `placeholder` says what it is for.
 *
 * @param among the paths of those that it can be; all, and a new one, where there are none
 */
export function chooseEngagement(
  context: CommandContext,
  placeholder: string,
  choose: (path: string) => void,
  among: readonly string[] = [],
): void {
  const { portfolio, today } = context.practice;
  const now = followNotes(context.app);
  const isMeant = (path: string) => among.length === 0 || among.includes(path);
  const states = portfolio.all(today()).filter(({ engagement }) => isMeant(engagement.note.path));
  const entries = engagementChoices(states).map(({ path, name, detail, otherNames }) => ({
    text: name,
    detail,
    otherNames,
    choose: () => choose(now(path)),
  }));
  const createNew = () => askForEngagement(context, ({ path }) => choose(path));
  const last = { text: words.commands.createEngagement, icon: 'plus', choose: createNew };
  askForEntry(context.app, placeholder, entries, among.length === 0 ? [last] : []);
}

/**
 * What `use` does, for the engagement that the note at `path` belongs to; of several that share a goal and are meant,
 * asks for one.
 */
export function forEngagementOf(
  context: CommandContext,
  path: string,
  use: (engagement: string) => void,
  isMeant: (engagement: string) => boolean = () => true,
): void {
  const [engagement, ...others] = context.practice.index.engagementsOf(path).filter(isMeant);
  if (engagement === undefined) return;
  if (others.length === 0) return use(engagement);
  chooseEngagement(context, words.commands.engagementOfGoal(shownName(path)), use, [engagement, ...others]);
}

/**
 * What `use` does, for the engagement that a note is or belongs to; where there is none, asks for one. `placeholder`
 * says what for.
 */
export function forEngagement(
  use: (context: CommandContext, engagement: string) => void,
  placeholder = words.commands.engagementOfNewSession,
): typeof use {
  return (context, path) => {
    if (context.practice.index.engagementOf(path) !== undefined) {
      forEngagementOf(context, path, (engagement) => use(context, engagement));
    }
    else chooseEngagement(context, placeholder, (chosen) => use(context, chosen));
  };
}

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
