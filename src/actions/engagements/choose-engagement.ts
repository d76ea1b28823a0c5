import type { Engagement } from '../../domain/engagement';
import { compareText } from '../../domain/engagement-order';
import type { EngagementState } from '../../domain/engagement-state';
import { GROUPS } from '../../domain/group';
import { withoutLink } from '../../domain/link';
import { askForEntry } from '../../forms/suggester';
import { displayEngagement, displayName, displayPlace } from '../../privacy/display';
import { followNotes } from '../../vault/follow-notes';
import type { Refusal } from '../../vault/refusal';
import { words } from '../../words/words';
import type { CommandContext } from '../shared/command-context';
import { type NoteRead, recordIn } from '../shared/edit-record';
import { askForEngagement } from './new-engagement';

/** An engagement as the suggester shows it. */
interface EngagementChoice {
  readonly path: string;
  readonly name: string;
  /** The difference to a namesake, and its group where that is not open. */
  readonly detail: string;
  /** Not shown, but a coach who thinks of the name finds the codename by it. */
  readonly otherNames: string;
}

/**
 * Engagements to choose from: open ones first, within a group the one last met first. Takes them in the default order,
 * in which they stay where they were last met on the same day.
 */
export function engagementChoices(states: readonly EngagementState[]): EngagementChoice[] {
  const all = [...states].sort(compareChoices).map((state) => {
    return { ...state, shown: displayEngagement(state.engagement) };
  });
  return all.map(({ engagement: { name, note }, shown, group }) => {
    const hasNamesake = all.some((other) => other.shown !== shown && looksLike(other.shown, shown));
    const place = hasNamesake ? displayPlace(note.path) : '';
    const groupName = group === 'open' ? '' : words.domain.group[group];
    const details = [withoutLink(shown.note.organisation ?? ''), place, groupName].filter((detail) => detail !== '');
    const otherNames = [name, note.coachee, note.organisation].join(' ');
    return { path: note.path, name: shown.name, detail: details.join(' · '), otherNames };
  });
}

function compareChoices(a: EngagementState, b: EngagementState): number {
  return GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || compareText(lastMet(b), lastMet(a));
}

function lastMet({ last, engagement }: EngagementState): string {
  return last?.date ?? engagement.note.start ?? '';
}

function looksLike(a: Engagement, b: Engagement): boolean {
  return a.name.toLowerCase() === b.name.toLowerCase() && a.note.organisation === b.note.organisation;
}

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
  const createNew = (typed: string) => {
    askForEngagement(context, ({ path }) => choose(path), { coachee: typed.trim() });
  };
  const last = { text: words.commands.createEngagement, icon: 'plus', choose: createNew };
  askForEntry(context.app, placeholder, entries, among.length === 0 ? [last] : []);
}

/**
 * Does what `use` says, for the engagement that the note at `path` belongs to; of several that share a goal and are
 * meant, asks for one.
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
  chooseEngagement(context, words.commands.engagementOfGoal(displayName(path)), use, [engagement, ...others]);
}

/**
 * A command that does what `use` says, for the engagement that a note is or belongs to; where there is none, asks for
 * one. `placeholder` says what for.
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
