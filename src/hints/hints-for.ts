import { sectionName } from '../body/heading-name';
import { SECTION_HEADINGS, type SectionHeading } from '../body/section-headings';
import type { WrittenPiece } from '../body/written-pieces';
import type { Engagement } from '../domain/engagement';
import { isWorkingSession } from '../domain/engagement-as-of';
import { normaliseLabel } from '../domain/goal-key';
import type { GoalNote } from '../domain/goal-note';
import { HINT_KINDS, type HintKind } from '../domain/hint';
import { withoutLink } from '../domain/link';
import type { HintedNote } from './hinted-note';

/** The sentence that a hinted note is about: what good looks like for a goal, the purpose for a first session. */
export function aimOf(hinted: HintedNote): string | undefined {
  return hinted.type === 'goal' ? hinted.note.goodLooksLike : hinted.state.engagement.note.purpose;
}

/** The goal notes that a hinted note is about: itself, or those that the first session worked on. */
export function goalsOf(hinted: HintedNote): GoalNote[] {
  if (hinted.type === 'goal') return [hinted.note];
  return hinted.session.goals.flatMap((key) => hinted.state.engagement.goals.get(key)?.note ?? []);
}

/**
 * True if a piece is below a heading of our templates, in any language that Groundwork speaks, or one of `others`,
 * the coach's own names for it.
 */
function isBelow(
  { sections }: WrittenPiece,
  heading: SectionHeading,
  others: readonly string[] = [],
): boolean {
  return [SECTION_HEADINGS.en[heading], ...others].some((name) => sections.includes(sectionName(name)));
}

/**
 * Purpose missing. A goal: neither `good-looks-like` nor anything below “What good looks like”. A first session:
 * neither a `purpose` of the engagement nor anything below “Purpose”, once the day is over or a mark is set, because
 * the hour may still be going on; and not where the coach waived the foundation.
 */
function isPurposeMissing(hinted: HintedNote): boolean {
  const { written } = hinted;
  if (aimOf(hinted) !== undefined) return false;
  if (hinted.type === 'goal') return !written.some((piece) => isBelow(piece, 'good'));
  const { session, state, today } = hinted;
  const isOver = session.date < today || session.note.foundation.length > 0;
  return isOver && !state.engagement.note.foundationWaived && !written.some((piece) => isBelow(piece, 'purpose'));
}

const QUOTED = /["“„«»‚‘]([^"“”„«»‚‘’]+)["“”«»‘’]/g;

/**
 * Purpose identical to the sponsor's brief, compared as goal labels are. The brief is what a goal of the engagement
 * that the sponsor alone owns is called, or says in `good-looks-like`; and each paragraph, item and quotation below
 * “What was agreed” in the engagement's note, where our template asks what each hopes to see. “For the sponsor” is not
 * the brief: there the coach writes, and the purpose may well stand in it.
 */
function isPurposeTheBrief(hinted: HintedNote): boolean {
  const aim = aimOf(hinted);
  if (aim === undefined || !hinted.state) return false;
  // The sponsor's own goal is in the sponsor's words anyway, and another hint says whose it is.
  if (hinted.type === 'goal' && hinted.note.owner === 'sponsor') return false;
  const goals = [...hinted.state.engagement.goals.values()].filter(({ note }) => note?.owner === 'sponsor');
  const agreed = hinted.agreed.filter((piece) => isBelow(piece, 'agreed')).map(({ text }) => text);
  const brief = [
    ...goals.flatMap(({ label, note }) => [label, note?.goodLooksLike ?? '']),
    ...agreed.flatMap((text) => [text.replace(/^> ?/gm, ''), ...quotations(text)]),
  ];
  const sentence = plain(aim);
  return brief.some((text) => plain(text) === sentence);
}

function quotations(text: string): string[] {
  return [...text.matchAll(QUOTED)].map(([, inner = '']) => inner);
}

/** As labels are compared, and without quotation marks around it. */
function plain(text: string): string {
  return normaliseLabel(text.trim().replace(/^["“„«»‚‘]|["“”«»‘’]$/g, ''));
}

/**
 * Purpose identical in two engagements, compared as goal labels are. Another engagement of the same coachee, or under
 * the same codename, may keep the same purpose: a second contract, or a copy that sync has made.
 */
function isPurposeShared(hinted: HintedNote): boolean {
  const aim = aimOf(hinted);
  const { state } = hinted;
  if (aim === undefined || !state) return false;
  const sentence = normaliseLabel(aim);
  const own = namesOf(state.engagement);
  const strangers = hinted.others.filter((other) => !namesOf(other).some((name) => own.includes(name)));
  const aims = strangers.flatMap(({ note, goals }) => {
    if (hinted.type === 'session') return note.purpose ?? [];
    return [...goals.values()].flatMap((goal) => (goal.belongs === 'here' ? (goal.note?.goodLooksLike ?? []) : []));
  });
  return aims.some((other) => normaliseLabel(other) === sentence);
}

function namesOf({ note: { coachee, codename } }: Engagement): string[] {
  return [coachee, codename].flatMap((name) => (name === undefined ? [] : normaliseLabel(withoutLink(name))));
}

/** Owned by the sponsor alone: the goal, or every goal with a note that the first session worked on. */
function isOwnedBySponsor(hinted: HintedNote): boolean {
  const goals = goalsOf(hinted);
  return goals.length > 0 && goals.every(({ owner }) => owner === 'sponsor');
}

/** Recognition is marked in the first session, and its `worth-if` is empty. */
function isWorthIfMissing(hinted: HintedNote): boolean {
  if (hinted.type === 'goal') return false;
  const { foundation, worthIf } = hinted.session.note;
  return foundation.includes('recognition') && worthIf === undefined;
}

/** No evidence: a contracted goal whose `evidence` is empty. A proposed goal may still be without. */
function hasNoEvidence(hinted: HintedNote): boolean {
  return hinted.type === 'goal' && hinted.note.status === 'contracted' && hinted.note.evidence.length === 0;
}

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
function isEvidenceForCoachAlone(hinted: HintedNote): boolean {
  if (hinted.type !== 'goal' || hinted.note.status !== 'contracted') return false;
  const { evidence } = hinted.note;
  return evidence.length > 0 && evidence.every(isForCoachAlone);
}

function isForCoachAlone(line: string): boolean {
  const text = line.trim();
  return AT_THE_END.test(text) || AT_THE_BEGINNING.test(text);
}

/** Commitments in a first session: anything below the heading “Commitments”, ticked or not. */
function hasEarlyCommitments({ type, written, commitmentHeadings }: HintedNote): boolean {
  return type === 'session' && written.some((piece) => isBelow(piece, 'commitments', commitmentHeadings));
}

/**
 * A level in a first session: a goal has one, and the engagement has had no working session but first ones. Shown in
 * the goal's note and in the note of the first session that worked on it.
 */
function hasEarlyLevel(hinted: HintedNote): boolean {
  const working = hinted.state?.sessions.filter(isWorkingSession) ?? [];
  const isEarly = working.length > 0 && working.every(({ note }) => note.kind === 'first');
  return isEarly && goalsOf(hinted).some(({ level }) => level !== undefined);
}

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
