import { type Kind, KINDS } from '../domain/session-note';
import type { PatchProblem } from '../front-matter/problem';

/** The notes that have a template: the two lasting ones and every kind of session. */
export type TemplateKind = 'engagement' | 'goal' | Kind;

export const TEMPLATE_KINDS: readonly TemplateKind[] = ['engagement', ...KINDS, 'goal'];

/** Why a template cannot be used; `name` is that of one of its properties. */
export type TemplateProblem =
  | PatchProblem
  | { readonly kind: 'token-as-name' | 'same-name' | 'nested-value'; readonly name: string }
  | { readonly kind: 'code-above' | 'never-closed' | 'hides-command' | 'not-one-by-one' };
