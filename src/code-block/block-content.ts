import type { EngagementState } from '../domain/engagement-state';
import type { Practice } from '../vault/practice';
import { words } from '../words/words';
import type { BlockRequest } from './parse-block';

/** Engagements as they stand, or one sentence that says why there are none. */
export type BlockContent = readonly (string | EngagementState)[];

/**
 * What a code block in the note at `path` has to show today. Undefined while the notes are being read: "none" and
 * "not yet" differ.
 */
export function blockContent(
  request: BlockRequest,
  path: string,
  { index, portfolio, today }: Pick<Practice, 'index' | 'portfolio' | 'today'>,
): BlockContent | undefined {
  const { block } = words;
  if (request.kind === 'error') return [request.message];
  if (!index.isReady) return undefined;
  const day = today();
  if (request.kind === 'open') {
    const open = portfolio.all(day).filter(({ group }) => group === 'open');
    return open.length > 0 ? open : [block.noneOpen];
  }
  const { named, line } = request;
  if (named === undefined) {
    const state = portfolio.state(index.engagementOf(path) ?? '', day);
    return [state ?? index.membershipProblem(path) ?? block.belongsNowhere];
  }
  // As a session of today names its engagement: of several with one coachee it is the one that runs.
  const { engagement = '', problem } = index.membershipOf({ type: 'session', path, engagement: named, date: day });
  const state = portfolio.state(engagement, day);
  return [state ?? block.atLine(line, problem ?? '')];
}
