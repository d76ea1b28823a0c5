import type { Day } from '../domain/day';
import type { CountedSession } from '../domain/engagement-as-of';
import { isUnrecorded } from '../domain/next-session';
import type { Kind } from '../domain/session-note';
import { capitalise } from './sentences';
import { CATALOGUES, words } from './words';

/** A kind of session within a sentence: “regular session”. */
export function kindWords(kind: Kind): string {
  return words.domain.kind[kind];
}

/** A kind of session as an entry of a list or the beginning of a sentence: “Regular session”. */
export function kindTitle(kind: Kind): string {
  return capitalise(kindWords(kind));
}

/**
 * The state of a session, in words: against the contract if it was held and there was one, else its status.
 * Empty for a held session that is exempt: there is nothing to say.
 */
export function sessionStateWords({ status, date, contract }: CountedSession, today: Day): string {
  const { domain } = words;
  if (status === 'held') return capitalise(domain.contract[contract]);
  return capitalise(isUnrecorded({ status, date }, today) ? domain.unrecorded : domain.sessionStatus[status]);
}

type TemplateKind = Kind | 'engagement' | 'goal';

/** The name of a template, and of its note in the coach's own folder: “Regular session”. */
export function templateTitle(kind: TemplateKind, { domain, templates } = words): string {
  return kind === 'engagement' || kind === 'goal' ? templates.titles[kind] : capitalise(domain.kind[kind]);
}

/**
 * All the names that the coach's own template for `kind` may have, in lower case: the property's word, and its name in
 * any language, so that it is still found when the language changes.
 */
export function templateNames(kind: TemplateKind): string[] {
  const titles = Object.values(CATALOGUES).map((language) => templateTitle(kind, language));
  return [kind, ...titles].map((name) => name.toLowerCase());
}
