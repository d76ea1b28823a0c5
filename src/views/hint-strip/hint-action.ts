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

/**
 * What can be done about a hint in the note at `path`. Undefined where something is in the text too early: only the
 * coach can say where it belongs.
 */
export function hintAction(
  kind: HintKind,
  type: 'goal' | 'session',
  path: string,
  actions: HintActions,
): HintAction | undefined {
  const { commands, hints } = words;
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
    default:
      return undefined;
  }
}
