import { HINT_KINDS, type HintKind } from '../domain/hint';
import { isEvidenceForCoachAlone } from './coach-evidence';
import { hasEarlyCommitments } from './early-commitments';
import { hasEarlyLevel } from './early-level';
import type { HintedNote } from './hinted-note';
import { hasNoEvidence } from './no-evidence';
import { isPurposeTheBrief } from './purpose-is-brief';
import { isPurposeMissing } from './purpose-missing';
import { isPurposeShared } from './purpose-shared';
import { isOwnedBySponsor } from './sponsor-owned';
import { isWorthIfMissing } from './worth-if-missing';

const RULES: Readonly<Record<HintKind, (hinted: HintedNote) => boolean>> = {
  'purpose-missing': isPurposeMissing,
  'purpose-is-brief': isPurposeTheBrief,
  'purpose-shared': isPurposeShared,
  'sponsor-owned': isOwnedBySponsor,
  'worth-if-missing': isWorthIfMissing,
  'no-evidence': hasNoEvidence,
  'coach-evidence': isEvidenceForCoachAlone,
  'early-commitments': hasEarlyCommitments,
  'early-level': hasEarlyLevel,
};

/** All hints that apply to a note, most basic first. */
export function hintsFor(hinted: HintedNote): HintKind[] {
  return HINT_KINDS.filter((kind) => RULES[kind](hinted));
}
