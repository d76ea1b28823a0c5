import { commitmentsIn } from '../../body/open-commitments';
import { withOrigin } from '../../body/tasks';
import type { Day } from '../../domain/day';
import { isWorkingSession } from '../../domain/engagement-as-of';
import type { EngagementState } from '../../domain/engagement-state';
import { goalsForSponsor } from '../../domain/sponsor-view';
import type { TokenContext } from '../../templates/tokens';
import { readText } from '../../vault/note-source';
import { dateWords } from '../../words/day-words';
import { goalWords } from '../../words/goal-words';
import { words } from '../../words/words';
import type { CommandContext } from '../shared/command-context';
import { linkTo } from '../shared/link-to';

/**
 * What the note of a session at `path` takes over from the sessions before: what would make it worth it in the
 * coachee's words, the contracted goals and where each stands, what is still open of the last session's commitments and
 * where it was made, and, in the next session alone, the doubt to come back to. Others read the note of a three-way
 * session: into it come the goals that the sponsor may see, without how they stand, and what is still open of the last
 * one of its kind.
 *
 * @param today the day that the state is as of
 */
export async function carriedForward(
  context: CommandContext,
  state: EngagementState,
  path: string,
  today: Day,
  isThreeWay: boolean,
): Promise<Pick<TokenContext, 'worthIf' | 'goals' | 'commitments' | 'revisit' | 'inBody'>> {
  const { engagement } = state;
  const linkOf = (note: string, otherwise: string) => linkTo(context, note, path) ?? otherwise;
  const held = state.held.filter(({ note }) => note.path !== path);

  const contracted = isThreeWay ? goalsForSponsor(state) : state.goals.filter((goal) => goal.contracted);
  const goals = contracted.map(({ key, label }) => linkOf(key, label));
  const standings = contracted.map((goal) => goalWords(engagement.goals.get(goal.key), goal, today));

  const last = isThreeWay ? held.findLast(({ note }) => note.kind === 'three-way') : held.at(-1);
  const text = last && (await readText(context.app, last.note.path));
  const commitments = commitmentsIn(text ?? '', context.settings()).open;
  const origin = last && linkTo(context, last.note.path, path);
  const withOrigins = commitments.map((task) => withOrigin(task, origin));

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
    commitments: commitments.map((task) => task.split('\n', 1).join('')),
    revisit: !isThreeWay && doubt && doubtDay ? words.templates.revisit(linkOf(doubt.note.path, doubtDay)) : undefined,
    inBody,
  };
}
