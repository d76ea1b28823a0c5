import type { PatchProblem } from '../front-matter/problem';

/** Why a template cannot be used; `name` is that of one of its properties. */
export type TemplateProblem =
  | PatchProblem
  | { readonly kind: 'token-as-name' | 'same-name' | 'nested-value'; readonly name: string }
  | { readonly kind: 'code-above' | 'never-closed' | 'hides-command' | 'not-one-by-one' };
