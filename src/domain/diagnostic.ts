import { compareText } from './engagement-order';

/** Something in a note that could not be taken as it stands. It never hides the note. */
export interface Diagnostic {
  /** Path of the note that holds the value. */
  readonly path: string;
  /** The property as the note spells it. */
  readonly property: string;
  /** What was found, as text. */
  readonly found: string;
  /** What is allowed or what to do, one plain sentence. */
  readonly message: string;
  /** Whether the message says nothing of what was found, so that it is to be shown beside it. */
  readonly showsFound?: boolean;
  /** Path of the engagement that it is about, where that is not the note itself: the message quotes its name. */
  readonly engagement?: string;
}

/** Orders by path, then by property, what was found and message. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.path, b.path) ||
    compareText(a.property, b.property) ||
    compareText(a.found, b.found) ||
    compareText(a.message, b.message)
  );
}
