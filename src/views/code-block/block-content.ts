import { isPrivate, type DisplayState, displayState } from '../../privacy/display';
import type { Practice } from '../../vault/practice';
import { membershipWords } from '../../words/diagnostic-words';
import { words } from '../../words/words';
import type { BlockRequest } from './parse-block';

/** Engagements as they stand, or one sentence that says why there are none. */
export type BlockContent = readonly (string | DisplayState)[];

/**
 * The content of a code block in the note at `path` today. Undefined while the notes are being read: "none" and
 * "not yet" differ.
 */
export function blockContent(
  request: BlockRequest,
  path: string,
  { index, portfolio, today }: Pick<Practice, 'index' | 'portfolio' | 'today'>,
): BlockContent | undefined {
  const { block } = words;
  if (request.kind === 'error') return [isPrivate() ? words.privacy.noPreview : request.message];
  if (!index.isReady) return undefined;
  const day = today();
  if (request.kind === 'open') {
    const open = portfolio.all(day).filter(({ group }) => group === 'open');
    return open.length > 0 ? open.map(displayState) : [block.noneOpen];
  }
  const { named, line } = request;
  if (named === undefined) {
    const states = index.engagementsOf(path).flatMap((engagement) => portfolio.state(engagement, day) ?? []);
    const problem = index.membershipProblem(path);
    return states.length > 0 ? states.map(displayState) : [problem ? membershipWords(problem) : block.belongsNowhere];
  }
  // As a session of today names its engagement: of several with one coachee it is the one that runs.
  const { engagements, problems } = index.membershipOf({ type: 'session', path, engagement: named, date: day });
  const state = portfolio.state(engagements[0] ?? '', day);
  if (state) return [displayState(state)];
  return problems.slice(0, 1).map(({ fault }) => block.atLine(line, membershipWords(fault)));
}
