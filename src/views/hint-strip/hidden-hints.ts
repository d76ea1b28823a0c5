/** Which hints the coach has hidden, by the path of the note. */
export type HiddenHints = Readonly<Record<string, readonly string[]>>;

/** The key in the app's storage of this vault on this device. */
export const HIDDEN_HINTS_KEY = 'groundwork-hidden-hints';

/** Reads what was stored; what does not fit counts as not stored. */
export function readHiddenHints(stored: unknown): HiddenHints {
  const entries = Object.entries(Object(stored) as object).flatMap(([path, kinds]: [string, unknown]) => {
    const texts = Array.isArray(kinds) ? kinds.filter((kind) => typeof kind === 'string') : [];
    return texts.length > 0 ? [[path, texts] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Hides hints of the note at `path`, beside those that are hidden already. */
export function hideHints(hidden: HiddenHints, path: string, kinds: readonly string[]): HiddenHints {
  return { ...hidden, [path]: [...new Set([...(hidden[path] ?? []), ...kinds])] };
}

/**
 * Follows a note or a folder to its new path; without one, forgets what was hidden there. The same value where nothing
 * was.
 */
export function moveHidden(hidden: HiddenHints, from: string, to?: string): HiddenHints {
  const isInside = (path: string) => path === from || path.startsWith(`${from}/`);
  if (!Object.keys(hidden).some(isInside)) return hidden;
  const entries = Object.entries(hidden).flatMap(([path, kinds]) => {
    if (!isInside(path)) return [[path, kinds] as const];
    return to === undefined ? [] : [[to + path.slice(from.length), kinds] as const];
  });
  return Object.fromEntries(entries);
}
