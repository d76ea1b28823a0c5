import type { Day } from '../domain/day';
import type { Diagnostic } from '../domain/diagnostic';
import { isSeveralLinks } from '../domain/link';
import { words } from '../words/words';
import { nameFinder } from '../front-matter/property-in';
import type { Property, PropertyNames } from './property-names';
import { asCheckbox, asDate, asList, asNumber, asText, showValue } from '../front-matter/read-value';

/**
 * Reads one note's front matter: tolerant, and never silent. A value that does not fit is read as missing, with a
 * diagnostic; a blank one is missing.
 */
export interface PropertyReader {
  text(property: Property): string | undefined;
  texts(property: Property): string[];
  /** A text that may be a link: two links in one text do not fit. `saySeveral` says that a list has several. */
  link(property: Property, saySeveral?: (count: number) => string): string | undefined;
  links(property: Property): string[];
  /** Refuses numbers below `least`. */
  number(property: Property, least?: number): number | undefined;
  checkbox(property: Property): boolean | undefined;
  date(property: Property): { day: Day; time?: string } | undefined;
  days(property: Property): Day[];
  /** `describe` says what is allowed, where that is more than one word of those. */
  oneOf<T extends string>(property: Property, allowed: readonly T[], describe?: () => string): T | undefined;
  manyOf<T extends string>(property: Property, allowed: readonly T[]): T[];
  /** The value of a property that is Obsidian's own and never renamed. */
  ofObsidian(name: 'aliases' | 'alias'): unknown;
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
  const report = (property: string, found: string, message: string) => {
    diagnostics.push({ path, property, found, message });
  };
  const find = nameFinder(Object.keys(frontMatter));
  /** Which of several spellings of a name is meant, nobody can tell: none is read. */
  const named = (property: string, name: string): unknown => {
    const known = find(name);
    if (known.kind === 'found') return frontMatter[known.name];
    const isNew = known.kind === 'several' && !diagnostics.some((one) => one.property === property);
    if (isNew) report(property, known.names.join(', '), spoken.severalNames(known.names.join(', ')));
    return undefined;
  };
  const value = (property: Property): unknown => named(property, names[property]);

  // What is allowed is put into words only where something else was found, which is nowhere in most notes.
  const misfit = (property: Property, value: unknown, allowed: () => string) => {
    const found = showValue(value);
    report(property, found, spoken.misfit(found, allowed()));
  };

  /** Text that has no place where one link is expected. */
  const mislink = (property: Property, value: unknown, allowed: () => string) => {
    const found = showValue(value);
    if (isSeveralLinks(asText(value) ?? '')) report(property, found, spoken.severalLinks(found));
    else misfit(property, value, allowed);
  };

  /** One value through `take`, which gives undefined for what does not fit; `tell` says so. */
  function one<T>(
    property: Property,
    allowed: () => string,
    take: (text: string) => T | undefined,
    tell = misfit,
  ): T | undefined {
    const raw = value(property);
    const text = asText(raw);
    if (text === '') return undefined;
    const taken = text === undefined ? undefined : take(text);
    if (taken === undefined) tell(property, raw, allowed);
    return taken;
  }

  /** A list, each item through `take`; items that do not fit are dropped with a diagnostic each. */
  function many<T>(
    property: Property,
    allowed: () => string,
    take: (text: string) => T | undefined,
    tell = misfit,
  ): T[] {
    const raw = value(property);
    const items = asList(raw);
    if (items === undefined) misfit(property, raw, () => spoken.listOf(allowed()));
    return (items ?? []).flatMap((item) => {
      const text = asText(item);
      if (text === '') return [];
      const taken = text === undefined ? undefined : take(text);
      if (taken === undefined) tell(property, item, allowed);
      return taken === undefined ? [] : [taken];
    });
  }

  /** The texts in a list, without blank ones; none where a value is no list of texts. */
  const textsIn = (raw: unknown) => (asList(raw) ?? []).flatMap((item) => asText(item) || []);

  const among =
    <T extends string>(allowed: readonly T[]) =>
    (text: string) =>
      allowed.find((word) => word === text.toLowerCase());

  const unlessSeveral = (text: string) => (isSeveralLinks(text) ? undefined : text);

  return {
    text: (property) => one(property, () => spoken.oneText, (text) => text),
    texts: (property) => many(property, () => spoken.texts, (text) => text),
    link(property, saySeveral) {
      const items = saySeveral ? textsIn(value(property)) : [];
      if (!saySeveral || items.length < 2) return one(property, () => spoken.oneText, unlessSeveral, mislink);
      report(property, items.join(', '), saySeveral(items.length));
      return undefined;
    },
    links: (property) => many(property, () => spoken.texts, unlessSeveral, mislink),
    number: (property, least = -Infinity) =>
      one(property, () => (least === -Infinity ? spoken.number : spoken.numberFrom(least)), (text) => {
        const number = asNumber(text);
        return number !== undefined && number >= least ? number : undefined;
      }),
    checkbox: (property) => one(property, () => spoken.checkbox, asCheckbox),
    date: (property) => one(property, () => spoken.day, asDate, mislink),
    days: (property) => many(property, () => spoken.day, (text) => asDate(text)?.day, mislink),
    oneOf: (property, allowed, describe = () => allowed.join(', ')) => one(property, describe, among(allowed)),
    manyOf: (property, allowed) => many(property, () => allowed.join(', '), among(allowed)),
    ofObsidian: (name) => named(name, name),
    report,
    isReported: (property) => diagnostics.some((diagnostic) => diagnostic.property === property),
  };
}
