import type { Section } from './section-words';

/** What is folded and unfolded. Kept per device, so that two devices never fight over it. */
export interface CollapseState {
  /** Sections that are collapsed. */
  readonly collapsed: Set<Section>;
  /** Paths of the engagements whose rows are expanded. */
  readonly expanded: Set<string>;
}

/** The key in the app's storage of this vault on this device. */
export const COLLAPSE_KEY = 'groundwork-collapsed';

/** Reads what was stored; what does not fit counts as not stored: the closed ones are folded, and every row. */
export function readCollapseState(stored: unknown): CollapseState {
  const { collapsed, expanded } = (stored ?? {}) as { collapsed?: unknown; expanded?: unknown };
  return { collapsed: new Set(texts(collapsed, ['closed']) as Section[]), expanded: new Set(texts(expanded, [])) };
}

/** What to store. */
export function writeCollapseState({ collapsed, expanded }: CollapseState): Record<keyof CollapseState, string[]> {
  return { collapsed: [...collapsed], expanded: [...expanded] };
}

function texts(stored: unknown, otherwise: string[]): string[] {
  return Array.isArray(stored) ? stored.filter((value) => typeof value === 'string') : otherwise;
}
