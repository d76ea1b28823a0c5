import type { Allowed, Diagnostic, Fault, MembershipFault } from '../notes/diagnostic';
import { problemWords } from './problem-words';
import { words } from './words';

/** Shown in quotes in place of a hidden text. */
const HIDDEN = '…';

/** The messages of these do not mention the value found, so it is added. */
const FOUND_BESIDE: readonly Fault['kind'][] = [
  ...(['no-such-note', 'not-an-engagement', 'no-such-engagement', 'several-engagements'] as const),
  ...(['unreadable', 'held-in-future', 'circle-of-goals', 'several-goals', 'goals-in-one-value'] as const),
  ...(['goal-of-another-engagement', 'session-goal-of-another-engagement'] as const),
];

/** The subject of a diagnostic: the property as the note spells it, or the part of the note. */
export function diagnosticPlace({ property, fault: { kind } }: Diagnostic): string {
  const { file, frontMatter } = words.diagnostics;
  return property ?? (kind === 'copy' || kind === 'file-unreadable' ? file : frontMatter);
}

/** The value found, or a word for one that cannot be quoted. */
export function diagnosticFound({ found, fault: { kind } }: Diagnostic): string {
  return kind === 'unreadable' || kind === 'file-unreadable' ? words.diagnostics.unreadable : found;
}

/** The fault and its remedy, in plain sentences; the text found is quoted only where they need it. */
export function diagnosticMessage({ found, fault }: Diagnostic): string {
  const spoken = words.diagnostics;
  const quoted = found === '' ? HIDDEN : found;
  switch (fault.kind) {
    case 'misfit':
      return spoken.misfit(quoted, allowedWords(fault.allowed));
    case 'several-links':
      return spoken.severalLinks(quoted);
    case 'several-names':
      return spoken.severalNames(quoted);
    case 'session-without-day':
      return spoken.sessionWithoutDay;
    case 'held-in-future':
      return spoken.heldInFuture(fault.day);
    case 'ended-without-day':
      return spoken.endedWithoutDay(fault.status);
    case 'circle-of-goals':
      return spoken.circleOfGoals;
    case 'goal-of-another-engagement':
      return spoken.goalOfOther;
    case 'session-goal-of-another-engagement':
      return spoken.sessionGoalOfOther;
    case 'contracted-not-listed':
      return spoken.contractedNotListed(fault.name);
    case 'several-goals':
      return spoken.severalGoals(fault.count);
    case 'goals-in-one-value':
      return spoken.goalsInOneValue(fault.count);
    case 'session-of-several':
      return spoken.sessionOfSeveral(fault.count);
    case 'copy':
      return spoken.copyOf(quoted);
    case 'unreadable': {
      const { line, problem, wasRead } = fault;
      const reason = problem.kind === 'unclosed' ? spoken.unclosed : problemWords(problem, 'note');
      return spoken.untilFixed(spoken.unreadableAt(line, reason), wasRead);
    }
    case 'file-unreadable':
      return spoken.fileUnreadable(fault.error);
    case 'unexpected':
      return words.dialogs.unexpected(fault.error);
    default:
      return membershipWords(fault);
  }
}

/** Why a session or goal belongs to no engagement, and what to do. */
export function membershipWords(fault: MembershipFault): string {
  const spoken = words.diagnostics;
  switch (fault.kind) {
    case 'names-no-engagement':
      return spoken.namesNoEngagement;
    case 'no-such-note':
      return spoken.noSuchNote;
    case 'not-an-engagement':
      return spoken.notAnEngagement;
    case 'no-such-engagement':
      return spoken.noSuchEngagement;
    case 'several-engagements':
      return spoken.severalEngagements(fault.count);
  }
}

/** A diagnostic as one text: its subject, the value found if the message does not mention it, and the message. */
export function diagnosticWords(diagnostic: Diagnostic): string {
  const found = FOUND_BESIDE.includes(diagnostic.fault.kind) ? diagnosticFound(diagnostic) : '';
  const beside = found === '' ? '' : `${found}. `;
  return `${diagnosticPlace(diagnostic)}: ${beside}${diagnosticMessage(diagnostic)}`;
}

function allowedWords(allowed: Allowed): string {
  const spoken = words.diagnostics;
  switch (allowed.kind) {
    case 'text':
      return spoken.oneText;
    case 'texts':
      return spoken.texts;
    case 'number':
      return spoken.number;
    case 'number-from':
      return spoken.numberFrom(allowed.least);
    case 'number-between':
      return spoken.numberBetween(allowed.least, allowed.most);
    case 'checkbox':
      return spoken.checkbox;
    case 'day':
      return spoken.day;
    case 'session-status':
      return spoken.sessionStatus;
    case 'one-of':
      return allowed.values.join(', ');
    case 'list-of':
      return spoken.listOf(allowedWords(allowed.items));
  }
}
