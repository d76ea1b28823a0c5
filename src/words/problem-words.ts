import type { TemplateProblem } from '../templates/template';
import type { Where } from './en/diagnostics';
import { words } from './words';

/** Why a note or template cannot be read or written, in one plain sentence or two that say what to do. */
export function problemWords(problem: TemplateProblem, where: Where): string {
  const { writing, diagnostics } = words;
  switch (problem.kind) {
    case 'yaml':
      return diagnostics.yaml(where, diagnostics.mistakes[problem.mistake]);
    case 'not-properties':
      return diagnostics.noProperties(where, problem.found);
    case 'unclosed':
      return writing.unclosed(where);
    case 'several-names':
      return writing.severalNames(problem.names.join(', '));
    case 'not-a-number':
      return writing.noNumber(problem.name);
    case 'not-on-its-own':
      return writing.notOnItsOwn(problem.name);
    case 'line-of-dots':
      return writing.lineOfDots;
    case 'in-braces':
      return writing.inBraces;
    case 'not-plain':
      return writing.notPlain;
    case 'token-as-name':
      return writing.tokenAsName(problem.name);
    case 'same-name':
      return writing.sameName(problem.name);
    case 'nested-value':
      return writing.nestedValue(problem.name);
    case 'code-above':
      return writing.codeAbove;
    case 'never-closed':
      return writing.neverClosed;
    case 'hides-command':
      return writing.hidesCommand;
    case 'not-one-by-one':
      return writing.notOneByOne;
  }
}
