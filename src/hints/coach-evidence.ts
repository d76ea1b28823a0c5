import type { HintedNote } from './hinted-note';

/** In every language that Groundwork speaks: notes stay as they were written when the language changes. */
const COACH = /(?:i|me|myself|ich|mir|mich|(?:(?:the|my|your|der|die|dem|den|meine?[mnr]?) )?coach(?:in)?)/;
const BEFORE_COACH = /(?:\(|[–—:] ?| - |\b(?:noticed|seen|heard|felt|bemerkt|gesehen|gehört) (?:by|von) )/;
const NOTICES = /(?:notices?|sees?|hears?|feels?|can (?:see|hear|tell)|(?:be)?merkt?e?|sehe|sieht|höre?t?|spürt?e?)/;
const IMPRESSION = /(?:my impression|mein eindruck)/;

const AT_THE_END = new RegExp(`${BEFORE_COACH.source}${COACH.source}\\)?[.]?$`, 'iu');
const AT_THE_BEGINNING = new RegExp(`^(?:${COACH.source} ${NOTICES.source}|${IMPRESSION.source})(?!\\p{L})`, 'iu');

/**
 * Only the coach would notice: there is evidence, and every line of it names the coach as the one who notices, and
 * nobody else. A line does so where it ends with them, “… (me)”, “… – the coach”, “… noticed by me”, or begins with
 * them noticing, “I hear …”, “Ich merke …”. It is not guessed who else a line may be about.
 */
export function isEvidenceForCoachAlone(hinted: HintedNote): boolean {
  if (hinted.type !== 'goal' || hinted.note.status !== 'contracted') return false;
  const { evidence } = hinted.note;
  return evidence.length > 0 && evidence.every(isForCoachAlone);
}

function isForCoachAlone(line: string): boolean {
  const text = line.trim();
  return AT_THE_END.test(text) || AT_THE_BEGINNING.test(text);
}
