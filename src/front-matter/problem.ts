/** A mistake in YAML, as somebody who writes notes would see it. */
export type YamlMistake =
  | 'duplicate'
  | 'indentation'
  | 'notClosed'
  | 'textGoesOn'
  | 'needsQuotes'
  | 'noName'
  | 'dots'
  | 'tab'
  | 'sign'
  | 'percent'
  | 'backslash'
  | 'inBrackets'
  | 'comma'
  | 'comment'
  | 'notOpened'
  | 'hyphen'
  | 'afterSign'
  | 'longName'
  | 'tooDeep'
  | 'tooManyReferences'
  | 'unknown';

/** Why the properties at the top of a text cannot be read. */
export type ReadProblem =
  | { readonly kind: 'yaml'; readonly mistake: YamlMistake }
  | { readonly kind: 'not-properties'; readonly found: 'list' | 'text' }
  | { readonly kind: 'unclosed' };

/** Why they cannot be changed one by one; `name` is that of a property. */
export type PatchProblem =
  | ReadProblem
  | { readonly kind: 'several-names'; readonly names: readonly string[] }
  | { readonly kind: 'not-a-number' | 'not-on-its-own'; readonly name: string }
  | { readonly kind: 'line-of-dots' | 'in-braces' | 'not-plain' };
