import { type Kind, KINDS } from '../domain/session-note';

/** What there is a template for: the two lasting notes and every kind of session. */
export type TemplateKind = 'engagement' | 'goal' | Kind;

export const TEMPLATE_KINDS: readonly TemplateKind[] = ['engagement', ...KINDS, 'goal'];
