import type { Diagnostic } from '../domain/diagnostic';
import type { Engagement, Goal, Session } from '../domain/engagement';
import type { EngagementNote } from '../domain/engagement-note';
import { compareText } from '../domain/engagement-order';
import type { GoalKey } from '../domain/goal-key';
import type { GoalNote } from '../domain/goal-note';
import { type DatedSessionNote, isDated, type SessionNote } from '../domain/session-note';
import { fileName } from '../notes/file-name';
import { linkTarget } from '../domain/link';
import { words } from '../words/words';
import { displayName } from './engagement-names';
import { goalDiagnostics } from './goal-diagnostics';
import { findGoalKey, goalsByLabel } from './goal-key-of';
import { linkName } from './link-name';

/** What linking an engagement needs to know of the other notes. */
export interface LinkContext {
  /** The path of the note a link leads to, from the note that holds it. */
  readonly resolveLink: (target: string, from: string) => string | undefined;
  readonly goalAt: (path: string) => GoalNote | undefined;
  /** Path of the engagement that the goal note at `path` belongs to. */
  readonly engagementOf: (path: string) => string | undefined;
}

export interface LinkedEngagement {
  readonly engagement: Engagement;
  readonly diagnostics: readonly Diagnostic[];
  /** Paths of the notes its links lead to: when one changes, the engagement is linked again. */
  readonly reads: ReadonlySet<string>;
  /** Link names it waits on. */
  readonly linkNames: ReadonlySet<string>;
}

/** Brings an engagement note, its own goal notes and its sessions together: every goal gets its key. */
export function linkEngagement(
  note: EngagementNote,
  ownGoals: readonly GoalNote[],
  sessionNotes: readonly SessionNote[],
  context: LinkContext,
): LinkedEngagement {
  const diagnostics: Diagnostic[] = [];
  const reads = new Set<string>();
  const linkNames = new Set<string>();
  const goals = new Map<GoalKey, Goal>();
  const byLabel = goalsByLabel(ownGoals);

  /** The goal key of `value`, held by the note at `path`; undefined for a value without a word. */
  function keyOf(value: string, path: string, property: string): GoalKey | undefined {
    const key = findGoalKey(byLabel, value, (target) => {
      linkNames.add(linkName(target));
      return context.resolveLink(target, path);
    });
    if (key === undefined) return undefined;
    const namesakes = byLabel.get(key).size;
    if (namesakes > 0) {
      diagnostics.push({ path, property, found: value, message: words.diagnostics.severalGoals(namesakes) });
    }
    return know(key, linkTarget(value) ?? value);
  }

  /** Enters the goal under `key` on first sight. */
  function know(key: GoalKey, label: string): GoalKey {
    if (goals.has(key)) return key;
    if (key.startsWith('label:')) {
      goals.set(key, { key, label, belongs: 'nowhere' });
      return key;
    }
    reads.add(key);
    const goal = context.goalAt(key);
    const owner = goal && context.engagementOf(key);
    const belongs = owner === undefined ? 'nowhere' : owner === note.path ? 'here' : 'elsewhere';
    goals.set(key, { key, label: fileName(key), note: goal, belongs });
    return key;
  }

  function keysOf(values: readonly string[], path: string): GoalKey[] {
    const keys = new Set<GoalKey>();
    for (const value of values) {
      const key = keyOf(value, path, 'goals');
      if (key !== undefined) keys.add(key);
    }
    return [...keys];
  }

  const listed = keysOf(note.goals, note.path);
  const sessions = sessionNotes
    .filter(isDated)
    .sort(byDayThenPath)
    .map((session): Session => ({ note: session, goals: keysOf(session.goals, session.path) }));
  for (const goal of ownGoals) know(goal.path, goal.path);
  // Last, so that a label shows as the engagement or a session wrote it. The map hands out what is entered on the way.
  for (const goal of goals.values()) {
    const successor = goal.note?.replacedBy;
    const replacedBy = successor === undefined ? undefined : keyOf(successor, goal.key, 'replaced-by');
    if (replacedBy !== undefined) goals.set(goal.key, { ...goal, replacedBy });
  }
  const engagement: Engagement = { note, name: displayName(note), listed, goals, sessions };
  diagnostics.push(...goalDiagnostics(engagement));
  return { engagement, diagnostics, reads, linkNames };
}

function byDayThenPath(a: DatedSessionNote, b: DatedSessionNote): number {
  return compareText(a.date, b.date) || compareText(a.path, b.path);
}
