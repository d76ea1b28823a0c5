import type { Modal } from 'obsidian';
import type { GoalNote } from '../../domain/goal-note';
import { isRecontracting } from '../../domain/recontracting';
import type { GoalDraft, GoalProblem } from './goal-draft';
import { shownName } from '../../privacy/display';
import type { NoteChange } from '../../vault/note-change';
import { words } from '../../words/words';
import type { CommandContext } from '../shared/command-context';
import { proposeGoal } from './goal-edit';
import { linkToGoal } from '../shared/link-to-goal';
import { proposeListing } from './propose-listing';
import { tellTogether, whyRefused } from '../shared/tell';

interface GoalToComplete {
  readonly draft: GoalDraft;
  /** The note as the coach saw it. */
  readonly before: GoalNote;
  /** Whether the goal is contracted by this. */
  readonly contracts: boolean;
}

/**
 * Writes to a goal note what changed in the form; where the goal is contracted by this, also that it is, and lists it
 * in its engagement: both or neither. Closes `form`, or says what is in the way.
 */
export async function saveGoal(
  context: CommandContext,
  engagementPath: string,
  { draft, before, contracts }: GoalToComplete,
  form: Modal,
): Promise<GoalProblem | undefined> {
  const { practice, writer } = context;
  const today = practice.today();
  const state = practice.portfolio.state(engagementPath, today);
  const problem = (message: string) => ({ field: 'title', message }) as const;
  if (!state) return problem(words.commands.noEngagement);
  const { engagement, sessions } = state;
  const { path } = before;
  const day = contracts && isRecontracting(sessions, today) ? today : undefined;
  // A note that says contracted may have its day already: that one stays.
  const isDated = before.status !== 'proposed' && before.contractedOn !== undefined;
  const dated = day === undefined || isDated ? {} : { 'contracted-on': day };
  const properties = contracts ? { status: 'contracted', ...dated } : {};
  const changes: NoteChange[] = [{ path, propose: proposeGoal(context, engagement, { before, draft, properties }) }];
  if (contracts) {
    const link = linkToGoal(context, engagement, { key: path, path, label: '' }, engagementPath);
    if (link === undefined) return problem(words.commands.cannotLink(shownName(path)));
    changes.push({ path: engagementPath, propose: proposeListing(context, engagement, { added: [link], day }) });
  }
  const result = await writer.editTogether(changes);
  if (result.refused) return problem(whyRefused(result.states, result.refused));
  form.close();
  tellTogether(result, words.commands.goalsSaved);
  return undefined;
}
