import type { Diagnostic, Fault } from '../notes/diagnostic';
import type { Engagement, Goal, Session } from '../domain/engagement';
import type { EngagementNote } from '../domain/engagement-note';
import { compareText } from '../domain/engagement-order';
import { type GoalKey, isLabel, labelKey } from '../domain/goal-key';
import type { GoalNote } from '../domain/goal-note';
import { type DatedSessionNote, isDated, type SessionNote } from '../domain/session-note';
import { fileName } from '../text/file-name';
import { readLink } from '../domain/link';
import { preferredName, linkName } from './engagement-names';
import { goalDiagnostics } from './diagnostics';
import { findGoalKey, goalNames, labelText, partLabel } from './goal-key-of';

/** The lookups of other notes that linking an engagement needs. */
export interface LinkContext {
  /** The path of the note a link leads to, from the note that holds it. */
  readonly resolveLink: (target: string, from: string) => string | undefined;
  readonly goalAt: (path: string) => GoalNote | undefined;
  /** Paths of the engagements that the goal note at `path` belongs to. */
  readonly engagementsOf: (path: string) => readonly string[];
}

export interface LinkedEngagement {
  readonly engagement: Engagement;
  readonly diagnostics: readonly Diagnostic[];
  /** Paths of the notes its links lead to: when one changes, the engagement is linked again. */
  readonly reads: ReadonlySet<string>;
  /** Link names it depends on. */
  readonly linkNames: ReadonlySet<string>;
}

/** Separators between goals written into one text. */
const SEPARATORS = /[,;、，；\n]/;

/** Builds an engagement from its note, its own goal notes and its sessions: every goal gets its key. */
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
  const names = goalNames(ownGoals);
  const own = new Set(ownGoals.map(({ path }) => path));
  const isGoal = (path: string) => {
    reads.add(path);
    return context.goalAt(path) !== undefined;
  };

  function find(value: string, path: string): GoalKey | undefined {
    const resolve = (target: string) => {
      linkNames.add(linkName(target));
      return context.resolveLink(target, path);
    };
    return findGoalKey(names, value, { resolve, isGoal });
  }

  // A label may be that of a heading that is listed below it.
  for (const value of note.goals) {
    const link = readLink(value);
    const key = link && link.subpath !== '' ? find(value, note.path) : undefined;
    if (link && key !== undefined && names.places.has(key)) names.parts.add(labelKey(partLabel(link)), key);
  }
  const listedAs = new Set(note.goals.map((value) => labelKey(labelText(value))));

  /** The number of goals of this engagement in `value`, if it names several; else 0. */
  function countGoalsIn(value: string, path: string): number {
    const parts = value.split(SEPARATORS).filter((part) => part.trim() !== '');
    const isKnown = (part: string) => {
      const key = find(part, path);
      return key !== undefined && (own.has(key) || listedAs.has(key) || listedAs.has(labelKey(fileName(key))));
    };
    return parts.length > 1 && parts.every(isKnown) ? parts.length : 0;
  }

  /** The goal key of `value`, held by the note at `path`; undefined for a value that means no goal. */
  function keyOf(value: string, path: string, property: string): GoalKey | undefined {
    const key = find(value, path);
    if (key === undefined) return undefined;
    const report = (fault: Fault) => diagnostics.push({ path, property, found: value, fault });
    const namesakes = Math.max(names.own.get(key).size, names.parts.get(key).size);
    if (namesakes > 0) report({ kind: 'several-goals', count: namesakes });
    const several = isLabel(key) ? countGoalsIn(value, path) : 0;
    if (several > 0) report({ kind: 'goals-in-one-value', count: several });
    return several > 0 ? undefined : registerGoal(key, value);
  }

  /** Adds the goal under `key`, unless it is there. */
  function registerGoal(key: GoalKey, value: string): GoalKey {
    if (goals.has(key)) return key;
    const link = readLink(value);
    if (isLabel(key)) {
      goals.set(key, { key, label: labelText(value), belongs: 'nowhere' });
      return key;
    }
    const place = names.places.get(key);
    if (place) {
      goals.set(key, { key, label: link ? partLabel(link) : value, ...place, belongs: 'nowhere' });
      return key;
    }
    reads.add(key);
    const goal = context.goalAt(key);
    const owners = goal ? context.engagementsOf(key) : [];
    const belongs = owners.length === 0 ? 'nowhere' : owners.includes(note.path) ? 'here' : 'elsewhere';
    goals.set(key, { key, label: fileName(key), path: key, note: goal, belongs });
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
  for (const goal of ownGoals) registerGoal(goal.path, goal.path);
  // Last, so that a label shows as the engagement or a session wrote it. Entries added meanwhile are visited too.
  for (const goal of goals.values()) {
    const successor = goal.note?.replacedBy;
    const replacedBy = successor === undefined ? undefined : keyOf(successor, goal.key, 'replaced-by');
    if (replacedBy !== undefined) goals.set(goal.key, { ...goal, replacedBy });
  }
  const engagement: Engagement = { note, name: preferredName(note), listed, goals, sessions };
  diagnostics.push(...goalDiagnostics(engagement));
  return { engagement, diagnostics, reads, linkNames };
}

function byDayThenPath(a: DatedSessionNote, b: DatedSessionNote): number {
  return compareText(a.date, b.date) || compareText(a.path, b.path);
}
