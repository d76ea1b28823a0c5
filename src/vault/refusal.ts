import type { Engagement } from '../domain/engagement';
import type { GoalKey } from '../domain/goal-key';
import type { Diagnostic, MembershipFault } from '../notes/diagnostic';
import type { TemplateProblem } from '../templates/template';
import type { TemplateSource } from './template-text';

/** A goal that a refusal names: by what the engagement calls it, else by the label that was typed. */
export interface NamedGoal {
  readonly engagement: Engagement;
  readonly key: GoalKey;
  readonly label: string;
}

/** A mistake in a text, and on which of its lines, from 1. */
export interface ProblemAt {
  readonly line: number | null;
  readonly problem: TemplateProblem;
}

/** Why a note is not written: facts alone. `words/refusal-words.ts` makes a sentence of them where it is shown. */
export type Refusal =
  // The file
  | { readonly kind: 'note-gone' | 'place-taken' | 'open-twice' | 'changed-elsewhere' | 'changed-meanwhile' }
  | { readonly kind: 'too-large' | 'file-unchanged' | 'editor-not-ready' }
  /** `path` is that of a file where a folder is to be. */
  | { readonly kind: 'folder-is-file' | 'goal-note-exists'; readonly path: string }
  /** `error` is what the app said. */
  | { readonly kind: 'not-written'; readonly error: string }
  // What the note or its template says
  | { readonly kind: 'unreadable'; readonly diagnostics: readonly Diagnostic[] }
  | ({ readonly kind: 'note-unusable' } & ProblemAt)
  | ({ readonly kind: 'template-unusable'; readonly template: TemplateSource } & ProblemAt)
  | { readonly kind: 'template-gone' }
  | { readonly kind: 'says-no-longer' | 'says-by-now'; readonly property: string; readonly value: string }
  | { readonly kind: 'says-otherwise'; readonly property: string; readonly value: string; readonly wanted: string }
  | { readonly kind: 'property-changed' | 'answer-outdated' | 'not-a-list' | 'not-a-member'; readonly property: string }
  | { readonly kind: 'label-not-listed'; readonly property: string }
  /** `engagement` and `date` are the names of these properties. */
  | { readonly kind: 'session-incomplete'; readonly engagement: string; readonly date: string }
  | { readonly kind: 'session-not-held' | 'goal-moved-on' }
  // What it belongs to
  | { readonly kind: 'not-an-engagement' | 'names-another-engagement' | 'session-of-another' }
  /** `path` is that of a note that was an engagement. */
  | { readonly kind: 'engagement-gone'; readonly path: string }
  /** What `property` says, and why that leads to no engagement. */
  | {
      readonly kind: 'engagement-not-found';
      readonly property: string;
      readonly value: string;
      readonly fault: MembershipFault;
    }
  /** A note to be contracted, to be ended or to be tagged belongs to this engagement no longer. */
  | { readonly kind: 'goal-left' | 'ended-goal-left' | 'session-left'; readonly engagement: Engagement }
  | { readonly kind: 'goal-not-free' | 'goal-not-linkable'; readonly goal: NamedGoal }
  | { readonly kind: 'goal-exists' | 'label-means-several'; readonly goal: NamedGoal }
  /** `path` is that of a note that is there, or of one that is to be made. */
  | { readonly kind: 'note-not-linkable' | 'new-note-not-linkable'; readonly path: string };

/** Something that was not done. */
export interface Refused {
  readonly kind: 'refused';
  readonly reason: Refusal;
}

/** Something that was not done, for this reason. */
export function refuse(reason: Refusal): Refused {
  return { kind: 'refused', reason };
}
