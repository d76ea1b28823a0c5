import type { Day } from '../domain/day';
import type { Allowed, Diagnostic, Fault } from './diagnostic';
import { isSeveralLinks } from '../domain/link';
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
  /** A text that may be a link: two links in one text do not fit. `several` is the fault of a list of several. */
  link(property: Property, several?: (count: number) => Fault): string | undefined;
  links(property: Property): string[];
  /** Refuses numbers below `least`. */
  number(property: Property, least?: number): number | undefined;
  checkbox(property: Property): boolean | undefined;
  date(property: Property): { day: Day; time?: string } | undefined;
  days(property: Property): Day[];
  /** `described` names what is allowed, where that is more than those words. */
  oneOf<T extends string>(property: Property, allowed: readonly T[], described?: Allowed): T | undefined;
  manyOf<T extends string>(property: Property, allowed: readonly T[]): T[];
  /** The value of a property that is Obsidian's own and never renamed. */
  ofObsidian(name: 'aliases' | 'alias'): unknown;
  /** Adds a problem that is not about the form of a single value. */
  report(property: Property, found: string, fault: Fault): void;
  /** True if `property` already has a diagnostic, so that one mistake is not reported twice. */
  isReported(property: Property): boolean;
}

/** A reader of the note at `path`, which adds what it could not read to `diagnostics`. */
export function propertyReader(
  path: string,
  frontMatter: Readonly<Record<string, unknown>>,
  names: PropertyNames,
  diagnostics: Diagnostic[],
): PropertyReader {
  const report = (property: string, found: string, fault: Fault) => {
    diagnostics.push({ path, property, found, fault });
  };
  const find = nameFinder(Object.keys(frontMatter));
  /** It is unclear which of several spellings of a name is meant: none is read. */
  const named = (property: string, name: string): unknown => {
    const known = find(name);
    if (known.kind === 'found') return frontMatter[known.name];
    const isNew = known.kind === 'several' && !diagnostics.some((one) => one.property === property);
    if (isNew) report(property, known.names.join(', '), { kind: 'several-names' });
    return undefined;
  };
  const value = (property: Property): unknown => named(property, names[property]);

  const misfit = (property: Property, value: unknown, allowed: Allowed) => {
    report(property, showValue(value), { kind: 'misfit', allowed });
  };

  /** Extra text where one link is expected. */
  const mislink = (property: Property, value: unknown, allowed: Allowed) => {
    if (isSeveralLinks(asText(value) ?? '')) report(property, showValue(value), { kind: 'several-links' });
    else misfit(property, value, allowed);
  };

  /** One value through `take`, which gives undefined for what does not fit; `tell` says so. */
  function one<T>(
    property: Property,
    allowed: Allowed,
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
    allowed: Allowed,
    take: (text: string) => T | undefined,
    tell = misfit,
  ): T[] {
    const raw = value(property);
    const items = asList(raw);
    if (items === undefined) misfit(property, raw, { kind: 'list-of', items: allowed });
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
    text: (property) => one(property, { kind: 'text' }, (text) => text),
    texts: (property) => many(property, { kind: 'texts' }, (text) => text),
    link(property, several) {
      const items = several ? textsIn(value(property)) : [];
      if (!several || items.length < 2) return one(property, { kind: 'text' }, unlessSeveral, mislink);
      report(property, items.join(', '), several(items.length));
      return undefined;
    },
    links: (property) => many(property, { kind: 'texts' }, unlessSeveral, mislink),
    number: (property, least = -Infinity) =>
      one(property, least === -Infinity ? { kind: 'number' } : { kind: 'number-from', least }, (text) => {
        const number = asNumber(text);
        return number !== undefined && number >= least ? number : undefined;
      }),
    checkbox: (property) => one(property, { kind: 'checkbox' }, asCheckbox),
    date: (property) => one(property, { kind: 'day' }, asDate, mislink),
    days: (property) => many(property, { kind: 'day' }, (text) => asDate(text)?.day, mislink),
    oneOf: (property, values, described = { kind: 'one-of', values }) => one(property, described, among(values)),
    manyOf: (property, values) => many(property, { kind: 'one-of', values }, among(values)),
    ofObsidian: (name) => named(name, name),
    report,
    isReported: (property) => diagnostics.some((diagnostic) => diagnostic.property === property),
  };
}
