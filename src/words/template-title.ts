import type { Kind } from '../domain/session-note';
import { capitalise } from './capitalise';
import { CATALOGUES, words } from './words';

type TemplateKind = Kind | 'engagement' | 'goal';

/** What a template, and the note of it in the coach's own folder, is called: “Regular session”. */
export function templateTitle(kind: TemplateKind, { domain, templates } = words): string {
  return kind === 'engagement' || kind === 'goal' ? templates.titles[kind] : capitalise(domain.kind[kind]);
}

/**
 * All the names that an own template for `kind` may have, in lower case: the word that the property takes, and what it
 * is called in any language, so that it is still found when the language changes.
 */
export function templateNames(kind: TemplateKind): string[] {
  const titles = Object.values(CATALOGUES).map((language) => templateTitle(kind, language));
  return [kind, ...titles].map((name) => name.toLowerCase());
}
