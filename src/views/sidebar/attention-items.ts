import { compareDiagnostics, type Diagnostic } from '../../notes/diagnostic';
import { displayDiagnostic, displayName } from '../../privacy/display';
import { diagnosticWords } from '../../words/diagnostic-words';

/** A note that needs the coach, with every reason. */
export interface AttentionItem {
  readonly path: string;
  readonly name: string;
  readonly reasons: readonly string[];
  /** The property of the first reason, as the note spells it; '' where that is about the whole note. */
  readonly property: string;
  /** True if what is missing is the engagement that it belongs to. */
  readonly isLost: boolean;
  /** Paths of the engagements whose list lacks the goal that it is. */
  readonly unlistedIn: readonly string[];
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
    name: displayName(path),
    // Several engagements may find the same of a goal that all of them list.
    reasons: [...new Set(all.map((one) => diagnosticWords(displayDiagnostic(one))))],
    property: all[0]?.property ?? '',
    isLost: isLost(path),
    unlistedIn: all.flatMap(({ fault }) => (fault.kind === 'contracted-not-listed' ? fault.engagement : [])),
  }));
}
