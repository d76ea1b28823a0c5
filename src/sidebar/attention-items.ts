import { compareDiagnostics, type Diagnostic } from '../domain/diagnostic';
import { fileName } from '../notes/file-name';

/** A note that needs the coach's hand, with every reason. */
export interface AttentionItem {
  readonly path: string;
  readonly name: string;
  readonly reasons: readonly string[];
  /** The property of the first reason, as the note spells it. */
  readonly property: string;
  /** Whether what is missing is the engagement that it belongs to. */
  readonly isLost: boolean;
}

/** One item per note, in the order of the paths. `isLost` tells of a path whether it belongs to no engagement. */
export function attentionItems(
  diagnostics: readonly Diagnostic[],
  isLost: (path: string) => boolean,
): AttentionItem[] {
  const byPath = new Map<string, Diagnostic[]>();
  for (const diagnostic of [...diagnostics].sort(compareDiagnostics)) {
    const known = byPath.get(diagnostic.path);
    if (known) known.push(diagnostic);
    else byPath.set(diagnostic.path, [diagnostic]);
  }
  return Array.from(byPath, ([path, all]) => ({
    path,
    name: fileName(path),
    // Several engagements may find the same of a goal that all of them list.
    reasons: [...new Set(all.map(reasonOf))],
    property: all[0]?.property ?? '',
    isLost: isLost(path),
  }));
}

/** The property, what was found where the message does not quote it, and the message. */
function reasonOf({ property, found, message }: Diagnostic): string {
  return message.includes(found) ? `${property}: ${message}` : `${property}: ${found}. ${message}`;
}
