import type { Diagnostic } from '../domain/diagnostic';
import { shownDiagnostic, shownName } from '../privacy/shown';

/** A note that needs the coach's hand, with every reason. */
export interface AttentionItem {
  readonly path: string;
  readonly name: string;
  readonly reasons: readonly string[];
}

/** One item per note, in the order of the diagnostics. */
export function attentionItems(diagnostics: readonly Diagnostic[]): AttentionItem[] {
  const reasons = new Map<string, string[]>();
  for (const diagnostic of diagnostics) {
    reasons.set(diagnostic.path, [...(reasons.get(diagnostic.path) ?? []), reasonOf(shownDiagnostic(diagnostic))]);
  }
  return Array.from(reasons, ([path, all]) => ({ path, name: shownName(path), reasons: all }));
}

/** The property, what was found where the message does not quote it, and the message. */
function reasonOf({ property, found, message }: Diagnostic): string {
  return message.includes(found) ? `${property}: ${message}` : `${property}: ${found}. ${message}`;
}
