import { HINT_KINDS, type HintKind } from '../domain/hint';
import { DEFAULT_NUMBERS, type Numbers } from '../domain/numbers';
import { foldName } from '../front-matter/property-in';
import { DEFAULT_PROPERTY_NAMES, PROPERTIES, type Property, type PropertyNames } from '../notes/property-names';
import { isObject, type StoredSettings } from './migrations';

/** The text without outer spaces; `usual` where the value is no text or blank. */
export function textOr(value: unknown, usual: string): string {
  return (typeof value === 'string' && value.trim()) || usual;
}

/** The number; `usual` where the value is none from `least` to `most`. */
export function numberOr(value: unknown, usual: number, least: number, most = Infinity): number {
  // JSON has no -0: adding 0 makes it 0.
  return typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most ? value + 0 : usual;
}

/**
 * Two properties may not have one name: of two, the renamed one that comes second gets its default back. That default
 * may be the new name of another, so it is repeated until no two are alike. Properties may swap their names.
 */
export function repairNames(value: unknown): PropertyNames {
  const stored: StoredSettings = isObject(value) ? value : {};
  const names: Record<Property, string> = { ...DEFAULT_PROPERTY_NAMES };
  for (const property of PROPERTIES) names[property] = textOr(stored[property], property);
  for (let clash = findClash(names); clash !== undefined; clash = findClash(names)) {
    names[clash] = DEFAULT_PROPERTY_NAMES[clash];
  }
  return names;
}

/** The last renamed property whose name another one has too, in whatever spelling: they would be read as one. */
function findClash(names: PropertyNames): Property | undefined {
  return PROPERTIES.findLast(
    (property) =>
      names[property] !== DEFAULT_PROPERTY_NAMES[property] &&
      PROPERTIES.some((other) => other !== property && foldName(names[other]) === foldName(names[property])),
  );
}

/** Every number of the rules, each repaired on its own. */
export function repairNumbers(value: unknown): Numbers {
  const stored: StoredSettings = isObject(value) ? value : {};
  const entries = Object.entries(DEFAULT_NUMBERS).map(([key, usual]: [string, number]) => {
    return [key, numberOr(stored[key], usual, key === 'cadenceDays' ? 1 : 0)];
  });
  return Object.fromEntries(entries) as Numbers;
}

/**
 * Headings, each once and without outer spaces, from a list of them or from lines; `usual` where there is none, and
 * where they are the same.
 */
export function repairHeadings(value: unknown, usual: readonly string[]): readonly string[] {
  const stored: readonly unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split('\n') : [];
  const headings = [...new Set(stored.map((heading) => textOr(heading, '')))].filter((heading) => heading !== '');
  return headings.length === 0 || headings.join('\n') === usual.join('\n') ? usual : headings;
}

/** Which hints may be shown, and whether any; each is unless it was switched off. */
export function repairHints(value: unknown): Readonly<Record<'all' | HintKind, boolean>> {
  const stored: StoredSettings = isObject(value) ? value : {};
  const entries = (['all', ...HINT_KINDS] as const).map((kind) => [kind, stored[kind] !== false] as const);
  return Object.fromEntries(entries) as Record<'all' | HintKind, boolean>;
}
