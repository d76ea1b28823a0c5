import type { Modal } from 'obsidian';
import type { Engagement, Goal } from '../../domain/engagement';
import { type GoalKey, labelKey } from '../../domain/goal-key';
import { isRecontracting } from '../../domain/recontracting';
import type { GoalDraft, GoalProblem } from './goal-draft';
import { goalKeyOf } from '../../index/goal-key-of';
import { fileName } from '../../text/file-name';
import { shownEngagement } from '../../privacy/display';
import type { NoteChange } from '../../vault/note-change';
import { words } from '../../words/words';
import type { CommandContext } from '../shared/command-context';
import { newGoalNote } from './new-goal-note';
import { proposeListing } from './propose-listing';
import { tellTogether, tellUnknownTokens, whyNot, whyRefused } from '../shared/tell';

interface GoalToSave {
  readonly draft: GoalDraft;
  /** The label that gets a note. */
  readonly label?: Goal;
  /** Whether the goal is contracted by this; a label that is listed is contracted already. */
  readonly contracts: boolean;
}

/**
 * Makes the note of a goal and lists it in its engagement, or neither. A label that is listed gives its place to the
 * link and leaves `contracted-on` blank: with a day, past sessions would turn drifted in hindsight. Closes `form`, or
 * says what is in the way.
 */
export async function saveNewGoal(
  context: CommandContext,
  engagementPath: string,
  { draft, label: opened, contracts }: GoalToSave,
  form: Modal,
): Promise<GoalProblem | undefined> {
  const { practice, writer } = context;
  const today = practice.today();
  const state = practice.portfolio.state(engagementPath, today);
  const problem = (message: string) => ({ field: 'title', message }) as const;
  if (!state) return problem(words.commands.noEngagement);
  const { engagement, sessions } = state;
  const resolve = (target: string) => practice.resolveLink(target, engagementPath);
  const typed = goalKeyOf(engagement, draft.title, resolve);
  const known = typed === undefined ? undefined : engagement.goals.get(typed);
  // Who types the words of a label means that one.
  const label = opened ?? (known?.key.startsWith('label:') ? known : undefined);
  const shown = shownEngagement(engagement);
  const there = known && known.key !== label?.key ? shown.goals.get(known.key) : undefined;
  if (there) return problem(words.commands.goalIsThere(there.label));
  const namesake = label && shown.goals.get(namesakeOf(engagement, label.key) ?? '')?.label;
  if (namesake !== undefined) return problem(words.commands.labelMeansSeveral(namesake));

  const isListed = label !== undefined && engagement.listed.includes(label.key);
  const isNew = contracts && !isListed;
  const day = isNew && isRecontracting(sessions, today) ? today : null;
  const note = await newGoalNote(context, engagement, {
    draft,
    labels: label ? [draft.title, label.label] : [draft.title],
    properties: () => ({ status: contracts || isListed ? 'contracted' : 'proposed', 'contracted-on': day }),
    names: [draft.title],
  });
  if (note.kind === 'refused') return problem(whyNot(note.reason));
  const replaced = new Map(isListed ? [[label.key, note.link]] : []);
  const listing = { added: isNew ? [note.link] : [], replaced, day: day ?? undefined };
  // The list comes last: where the app ends in between, nothing counts yet that did not before.
  const changes: NoteChange[] = [{ path: note.path, create: note.text, commandsFrom: note.commandsFrom }];
  const list = { path: engagementPath, propose: proposeListing(context, engagement, listing) };
  const result = await writer.editTogether(isNew || isListed ? [...changes, list] : changes);
  if (result.refused) return problem(whyRefused(result.states, result.refused));
  form.close();
  tellTogether(result, words.commands.goalsSaved);
  tellUnknownTokens(note.path, note.unknownTokens);
  return undefined;
}

/** The key of a goal note that bears a label's name already, as another does: nobody can tell which is meant. */
function namesakeOf({ goals }: Engagement, key: GoalKey): GoalKey | undefined {
  return [...goals.values()].find(({ belongs, note }) => {
    return belongs === 'here' && note && [fileName(note.path), ...note.aliases].some((name) => labelKey(name) === key);
  })?.key;
}
