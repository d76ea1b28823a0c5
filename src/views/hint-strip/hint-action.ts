import type { HintKind } from '../../domain/hint';
import { words } from '../../words/words';

/** The fields of a goal that a hint can be about, by property. */
export type HintedGoalField = 'good-looks-like' | 'evidence' | 'owner';

/** What the buttons beside hints do. The actions carry it out; the strip only says for which note. */
export interface HintActions {
  /** Opens the form of a goal at a field. */
  readonly fillInGoal: (goalPath: string, field: HintedGoalField) => void;
  /** Opens the form of the engagement that a session belongs to, at its purpose. */
  readonly editPurpose: (sessionPath: string) => void;
  /** Asks for a goal of the engagement that a session belongs to, and opens its form. */
  readonly chooseGoal: (sessionPath: string) => void;
  readonly recordSession: (sessionPath: string) => void;
  /** Moves the commitments of a first session to what was left for later. */
  readonly moveToLater: (sessionPath: string) => void;
  /** Takes the level out of a goal, or out of each that a session worked on. */
  readonly clearLevels: (path: string) => void;
}

/** The button beside a hint. */
export interface HintAction {
  readonly title: string;
  readonly run: () => void;
}

const FIELDS: Readonly<Partial<Record<HintKind, HintedGoalField>>> = {
  'purpose-missing': 'good-looks-like',
  'purpose-is-brief': 'good-looks-like',
  'purpose-shared': 'good-looks-like',
  'sponsor-owned': 'owner',
  'no-evidence': 'evidence',
  'coach-evidence': 'evidence',
};

/** What can be done about a hint in the note at `path`. Undefined for one that a note of its type never has. */
export function hintAction(
  kind: HintKind,
  type: 'goal' | 'session',
  path: string,
  actions: HintActions,
): HintAction | undefined {
  const { commands, hints } = words;
  if (kind === 'early-level') return { title: hints.clearLevel, run: () => actions.clearLevels(path) };
  if (type === 'goal') {
    const field = FIELDS[kind];
    return field && { title: hints.fillInGoal, run: () => actions.fillInGoal(path, field) };
  }
  switch (kind) {
    case 'purpose-missing':
    case 'purpose-is-brief':
    case 'purpose-shared':
      return { title: commands.editEngagement, run: () => actions.editPurpose(path) };
    case 'sponsor-owned':
      return { title: commands.contractGoal, run: () => actions.chooseGoal(path) };
    case 'worth-if-missing':
      return { title: commands.recordSession, run: () => actions.recordSession(path) };
    case 'early-commitments':
      return { title: hints.moveToLater, run: () => actions.moveToLater(path) };
    default:
      return undefined;
  }
}
