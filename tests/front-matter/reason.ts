import type { TemplateProblem } from '../../src/templates/template';
import { problemWords } from '../../src/words/problem-words';
import type { Where } from '../../src/words/en/diagnostics';

/** A refusal with its reason as it is said; anything else as it is. */
export function saidRefusal<T extends { readonly kind: string }>(made: T, where: Where = 'note') {
  if (!('problem' in made)) return made;
  const { problem, ...rest } = made as unknown as { problem: TemplateProblem };
  return { ...rest, reason: reasonOf({ problem }, where) };
}

/** Why something was refused, as it is said. */
export function reasonOf({ problem }: { readonly problem: TemplateProblem }, where: Where = 'note'): string {
  return problemWords(problem, where);
}
