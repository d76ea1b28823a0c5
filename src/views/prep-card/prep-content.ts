import type { App } from 'obsidian';
import { commitmentsIn } from '../../body/open-commitments';
import { plainText } from '../../body/plain-text';
import { taskParts } from '../../body/tasks';
import { withoutPrivate } from '../../body/without-private';
import { writtenPieces } from '../../body/written-pieces';
import { type AfterFirst, afterFirst } from '../../domain/after-first';
import type { Day } from '../../domain/day';
import type { EngagementState } from '../../domain/engagement-state';
import type { GoalKey } from '../../domain/goal-key';
import { linkTarget } from '../../domain/link';
import { type DisplayState, displayState, displayText } from '../../privacy/display';
import { readText } from '../../vault/note-source';
import type { Practice } from '../../vault/practice';
import { type LeftForLater, stillLeftForLater } from '../parts/still-left-for-later';
import { type LastWords, lastWords } from './last-words';

/** A commitment, and the note in which it was made. */
interface OpenCommitment {
  readonly text: string;
  readonly path: string;
}

/** All that the card shows where nothing is hidden. */
export interface PrepContent {
  readonly today: Day;
  readonly state: EngagementState;
  /** By contracted goal. */
  readonly lastWords: ReadonlyMap<GoalKey, LastWords>;
  /** Those of the last held session, which has what was still open before it. */
  readonly commitments: readonly OpenCommitment[];
  /** True if that session has a section for them. */
  readonly hasCommitments: boolean;
  /** What to look at again before the second session. */
  readonly found?: AfterFirst;
  readonly later: readonly LeftForLater[];
  /** Every note that was read: when one changes, so may the card. */
  readonly sources: ReadonlySet<string>;
}

/** The content of the card for the engagement at `path` today. Undefined where there is no engagement. */
export async function prepContent(app: App, practice: Practice, path: string): Promise<PrepContent | undefined> {
  const today = practice.today();
  const state = practice.portfolio.state(path, today);
  if (!state) return undefined;
  const { engagement, held } = state;
  const contracted = state.goals.filter((goal) => goal.contracted);
  const notes = contracted.flatMap(({ key }) => engagement.goals.get(key)?.note?.path ?? []);
  // Private text is left out before anything else looks at it: the card may be printed.
  const { settings } = practice;
  const read = async (file: string) => {
    return [file, withoutPrivate((await readText(app, file)) ?? '', settings.privateHeadings)] as const;
  };
  const texts = new Map(await Promise.all([...held.map(({ note }) => note.path), ...notes].map(read)));

  const written = (file: string) => ({ path: file, pieces: writtenPieces(texts.get(file) ?? '') });
  const said = held.map(({ note, date, goals }) => ({ ...written(note.path), date, goals }));
  const leadsTo = (target: string, from: string) => practice.resolveLink(target, from);
  const labels = Array.from(engagement.goals.values(), ({ label }) => label);
  const goalWords = contracted.flatMap((goal) => {
    const note = texts.has(goal.key) ? written(goal.key) : undefined;
    const found = lastWords(goal, said, note, leadsTo, settings.commitmentHeadings, labels);
    return found ? [[goal.key, found] as const] : [];
  });

  const { path: last = '', kind } = held.at(-1)?.note ?? {};
  const { open, hasSection } = commitmentsIn(texts.get(last) ?? '', settings, kind === 'closing');
  const commitments = open.map((task) => {
    const { text, origin } = taskParts(task);
    return { text: plainText(text), path: practice.resolveLink(linkTarget(origin ?? '') ?? '', last) ?? last };
  });
  return {
    today,
    state,
    lastWords: new Map(goalWords),
    commitments,
    hasCommitments: hasSection,
    found: afterFirst(held),
    later: stillLeftForLater(state, texts, leadsTo),
    sources: new Set(texts.keys()),
  };
}

/** The content of the card that may be shown in the current mode. */
export interface DisplayContent extends PrepContent {
  readonly state: DisplayState;
  readonly worthIf?: string;
  readonly purpose?: string;
}

/** The card to be shown: as it is, or masked in privacy mode, where it still says whether there is something. */
export function displayContent(content: PrepContent): DisplayContent {
  const { state, lastWords, commitments, found, later } = content;
  const { purpose } = state.engagement.note;
  const shown = (text: string | undefined) => text && displayText(text);
  const masked = Array.from(lastWords, ([key, said]) => [key, { ...said, text: displayText(said.text) }] as const);
  return {
    ...content,
    state: displayState(state),
    worthIf: shown(state.worthIf),
    purpose: shown(purpose),
    lastWords: new Map(masked),
    commitments: commitments.map(({ text, path }) => ({ text: displayText(text), path })),
    found: found && { ...found, outsideView: shown(found.outsideView), doubt: shown(found.doubt) },
    later: later.map((line) => ({ ...line, text: displayText(line.text) })),
  };
}
