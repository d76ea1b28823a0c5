import { fileName } from '../../src/text/file-name';
import type { Refusal } from '../../src/vault/refusal';
import { refusalWords } from '../../src/words/refusal-words';

const same = <T>(shown: T): T => shown;

/** Why a note is not written, as it is said where nothing is hidden. */
export function inWords(refusal: Refusal): string {
  const display = { displayName: fileName, displayText: same, displayEngagement: same, displayDiagnostic: same };
  return refusalWords(refusal, display);
}
