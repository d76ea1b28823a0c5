import type { Day } from '../domain/day';
import type { Diagnostic } from '../domain/diagnostic';
import { words } from '../words/words';
import type { Property, PropertyNames } from './property-names';
import { asCheckbox, asDate, asList, asNumber, asText, showValue } from './read-value';

/**
 * Reads one note's front matter: tolerant, and never silent. A value that does not fit is read as missing, with a
 * diagnostic; a blank one is missing.
 */
export interface PropertyReader {
  text(property: Property): string | undefined;
  texts(property: Property): string[];
  /** Refuses numbers below `least`. */
  number(property: Property, least?: number): number | undefined;
  checkbox(property: Property): boolean | undefined;
  date(property: Property): { day: Day; time?: string } | undefined;
  days(property: Property): Day[];
  /** `describe` says what is allowed, where that is more than one word of those. */
  oneOf<T extends string>(property: Property, allowed: readonly T[], describe?: () => string): T | undefined;
  manyOf<T extends string>(property: Property, allowed: readonly T[]): T[];
  /** Notes a problem that is not about the form of a single value. */
  report(property: Property, found: string, message: string): void;
  /** True where `property` already has a diagnostic, so that one mistake is not told twice. */
  isReported(property: Property): boolean;
}

/** A reader of the note at `path`, which puts what it could not take into `diagnostics`. */
export function propertyReader(
  path: string,
  frontMatter: Readonly<Record<string, unknown>>,
  names: PropertyNames,
  diagnostics: Diagnostic[],
): PropertyReader {
  const spoken = words.diagnostics;
  const report = (property: Property, found: string, message: string) => {
    diagnostics.push({ path, property, found, message });
  };
  const value = (property: Property): unknown => {
    const name = names[property];
    return Object.hasOwn(frontMatter, name) ? frontMatter[name] : undefined;
  };

  // What is allowed is put into words only where something else was found, which is nowhere in most notes.
  const misfit = (property: Property, value: unknown, allowed: () => string) => {
    const found = showValue(value);
    report(property, found, spoken.misfit(found, allowed()));
  };

  /** One value through `take`, which gives undefined for what does not fit. */
  function one<T>(property: Property, allowed: () => string, take: (text: string) => T | undefined): T | undefined {
    const raw = value(property);
    const text = asText(raw);
    if (text === '') return undefined;
    const taken = text === undefined ? undefined : take(text);
    if (taken === undefined) misfit(property, raw, allowed);
    return taken;
  }

  /** A list, each item through `take`; items that do not fit are dropped with a diagnostic each. */
  function many<T>(property: Property, allowed: () => string, take: (text: string) => T | undefined): T[] {
    const raw = value(property);
    const items = asList(raw);
    if (items === undefined) misfit(property, raw, () => spoken.listOf(allowed()));
    return (items ?? []).flatMap((item) => {
      const text = asText(item);
      if (text === '') return [];
      const taken = text === undefined ? undefined : take(text);
      if (taken === undefined) misfit(property, item, allowed);
      return taken === undefined ? [] : [taken];
    });
  }

  const among =
    <T extends string>(allowed: readonly T[]) =>
    (text: string) =>
      allowed.find((word) => word === text.toLowerCase());

  return {
    text: (property) => one(property, () => spoken.oneText, (text) => text),
    texts: (property) => many(property, () => spoken.texts, (text) => text),
    number: (property, least = -Infinity) =>
      one(property, () => (least === -Infinity ? spoken.number : spoken.numberFrom(least)), (text) => {
        const number = asNumber(text);
        return number !== undefined && number >= least ? number : undefined;
      }),
    checkbox: (property) => one(property, () => spoken.checkbox, asCheckbox),
    date: (property) => one(property, () => spoken.day, asDate),
    days: (property) => many(property, () => spoken.day, (text) => asDate(text)?.day),
    oneOf: (property, allowed, describe = () => allowed.join(', ')) => one(property, describe, among(allowed)),
    manyOf: (property, allowed) => many(property, () => allowed.join(', '), among(allowed)),
    report,
    isReported: (property) => diagnostics.some((diagnostic) => diagnostic.property === property),
  };
}
