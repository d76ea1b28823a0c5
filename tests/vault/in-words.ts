import { fileName } from '../../src/text/file-name';
import type { Refusal } from '../../src/vault/refusal';
import { refusalWords } from '../../src/words/refusal-words';

const same = <T>(shown: T): T => shown;

/** Why a note is not written, as it is said where nothing is hidden. */
export function inWords(refusal: Refusal): string {
  const display = { shownName: fileName, shownText: same, shownEngagement: same, shownDiagnostic: same };
  return refusalWords(refusal, display);
}
