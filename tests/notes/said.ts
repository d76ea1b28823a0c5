import type { Diagnostic } from '../../src/notes/diagnostic';
import { diagnosticFound, diagnosticMessage, diagnosticPlace } from '../../src/words/diagnostic-words';

/** A diagnostic as it is said: what it is about, what was found, and the message in the language that is spoken. */
export function said(diagnostic: Diagnostic) {
  return {
    path: diagnostic.path,
    property: diagnosticPlace(diagnostic),
    found: diagnosticFound(diagnostic),
    message: diagnosticMessage(diagnostic),
  };
}
