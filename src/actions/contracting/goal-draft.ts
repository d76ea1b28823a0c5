import { isDay } from '../../domain/day';
import type { GoalNote } from '../../domain/goal-note';
import { safeFileName } from '../../text/file-name';
import { oneLine } from '../../text/one-line';
import { words } from '../../words/words';

/** The answers that the form for a goal holds: text as typed, '' where nothing was. */
export interface GoalDraft {
  /** The goal in a few words: the note is named after it. */
  readonly title: string;
  /** In which situations; goes below a heading, not into a property. */
  readonly situations: string;
  readonly 'good-looks-like': string;
  /** A day as YYYY-MM-DD. */
  readonly horizon: string;
  readonly evidence: readonly string[];
  /** One of OWNERS. */
  readonly owner: string;
}
export type GoalField = keyof GoalDraft;

/** A mistake in a draft: the field and one plain sentence. */
export interface GoalProblem {
  readonly field: GoalField;
  readonly message: string;
}

/** A goal note as a draft; all of it empty where there is no note yet. */
export function goalDraft(title: string, note?: GoalNote): GoalDraft {
  return {
    title,
    situations: '',
    'good-looks-like': note?.goodLooksLike ?? '',
    horizon: note?.horizon ?? '',
    evidence: note?.evidence ?? [],
    owner: note?.owner ?? '',
  };
}

/** The draft without outer spaces and empty lines; what is one line in a property is one line. */
export function tidyGoalDraft(draft: GoalDraft): GoalDraft {
  return {
    title: oneLine(draft.title),
    situations: draft.situations.trim(),
    'good-looks-like': oneLine(draft['good-looks-like']),
    horizon: draft.horizon.trim(),
    evidence: draft.evidence.map(oneLine).filter((text) => text !== ''),
    owner: draft.owner,
  };
}

/** The first thing that is not right with `draft`, undefined where it can be made into a note. */
export function checkGoalDraft({ title, horizon }: GoalDraft): GoalProblem | undefined {
  const { goalMissing, nameUnusable, noDay } = words.dialogs;
  if (title === '') return { field: 'title', message: goalMissing };
  if (safeFileName(title) === undefined) return { field: 'title', message: nameUnusable };
  if (horizon !== '' && !isDay(horizon)) return { field: 'horizon', message: noDay };
  return undefined;
}
