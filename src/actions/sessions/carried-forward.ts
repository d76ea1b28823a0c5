import { commitmentsIn } from '../../body/open-commitments';
import { taskParts, withOrigin } from '../../body/tasks';
import type { Day } from '../../domain/day';
import { type CountedSession, isWorkingSession } from '../../domain/engagement-as-of';
import type { EngagementState } from '../../domain/engagement-state';
import { goalsForSponsor } from '../../domain/sponsor-view';
import type { TokenContext } from '../../templates/tokens';
import { readText } from '../../vault/note-source';
import { dateWords } from '../../words/day-words';
import { goalWords } from '../../words/goal-words';
import { words } from '../../words/words';
import type { CommandContext } from '../shared/command-context';
import { linkToComing } from '../shared/link-to';

/** What a form says of what is carried, beyond what the notes say. */
export interface Carried {
  /** The texts of notes as they will be, by path, where they differ from what the notes say now. */
  readonly texts?: ReadonlyMap<string, string>;
  /** The commitments that the note of a three-way session takes, as `commitmentsToOffer` gave them. */
  readonly chosen?: readonly string[];
}

/**
 * What the note of a session at `path` takes over from the sessions before: what would make it worth it in the
 * coachee's words, the contracted goals and where each stands, what is still open of the last session's commitments and
 * where it was made, and, in the next session alone, the doubt to come back to. Others read the note of a three-way
 * session: into it come the goals that the sponsor may see, without how they stand, and of commitments those that the
 * coach chose one by one.
 *
 * @param today the day that the state is as of
 */
export async function carriedForward(
  context: CommandContext,
  state: EngagementState,
  path: string,
  today: Day,
  isThreeWay: boolean,
  { texts, chosen = [] }: Carried = {},
): Promise<Pick<TokenContext, 'worthIf' | 'goals' | 'commitments' | 'revisit' | 'inBody'>> {
  const { engagement } = state;
  const linkTo = (note: string) => linkToComing(context, note, path, texts);
  const linkOf = (note: string, otherwise: string) => linkTo(note) ?? otherwise;
  const held = state.held.filter(({ note }) => note.path !== path);

  const contracted = isThreeWay ? goalsForSponsor(state) : state.goals.filter((goal) => goal.contracted);
  const goals = contracted.map(({ key, label }) => linkOf(key, label));
  const standings = contracted.map((goal) => goalWords(engagement.goals.get(goal.key), goal, today));

  const open = await openOf(context, isThreeWay ? latestForOthers(held) : held.slice(-1), texts);
  const taken = isThreeWay ? open.filter(({ task }) => chosen.includes(task)) : open;
  const withOrigins = taken.map(({ task, madeIn }) => withOrigin(task, linkTo(madeIn)));

  const doubt = state.doubt?.note.path === path ? undefined : state.doubt;
  // The list says it a little longer. A three-way session has no place for it, and is no working session.
  const wasCarried = doubt && held.some((session) => isWorkingSession(session) && session.date > doubt.date);
  const doubtDay = doubt && !wasCarried && dateWords(doubt.date, today);
  const inBody = {
    goals: isThreeWay ? goals : goals.map((goal, at) => `${goal} (${standings[at]})`),
    commitments: withOrigins,
  };
  return {
    worthIf: isThreeWay ? undefined : state.worthIf,
    goals,
    commitments: taken.map(({ task }) => task.split('\n', 1).join('')),
    revisit: !isThreeWay && doubt && doubtDay ? words.templates.revisit(linkOf(doubt.note.path, doubtDay)) : undefined,
    inBody,
  };
}

/**
 * The commitments that a coach can choose from for the note of a three-way session: what is still open of the last one
 * of its kind, then of the last session.
 */
export async function commitmentsToOffer(context: CommandContext, { held }: EngagementState): Promise<string[]> {
  return (await openOf(context, latestForOthers(held))).map(({ task }) => task);
}

function latestForOthers(held: readonly CountedSession[]): readonly CountedSession[] {
  const latest = new Set([held.findLast(({ note }) => note.kind === 'three-way'), held.at(-1)]);
  return [...latest].filter((session) => session !== undefined);
}

interface OpenCommitment {
  readonly task: string;
  /** The path of the session's note. */
  readonly madeIn: string;
}

/** What is still open in the notes of sessions; what was carried from one to the other is of the first one. */
async function openOf(
  { app, settings }: CommandContext,
  sessions: readonly CountedSession[],
  texts?: Carried['texts'],
): Promise<OpenCommitment[]> {
  const found: OpenCommitment[] = [];
  for (const { note } of sessions) {
    const text = texts?.get(note.path) ?? (await readText(app, note.path)) ?? '';
    const known = new Set(found.map(({ task }) => taskParts(task).text));
    const { open } = commitmentsIn(text, settings(), note.kind === 'closing');
    const others = open.filter((task) => !known.has(taskParts(task).text));
    found.push(...others.map((task) => ({ task, madeIn: note.path })));
  }
  return found;
}
