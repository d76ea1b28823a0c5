import { normaliseLabel } from '../domain/goal-key';
import { linkTarget } from '../domain/link';
import type { Changes, PropertyValue } from '../front-matter/patch';
import { valueFinder } from '../front-matter/property-in';
import { asList, asText } from '../front-matter/read-value';
import type { Scalar } from '../front-matter/write-scalar';
import type { TemplateProperty } from './read-template';

/**
 * What a template adds to the properties of a note, as changes to the note. The note wins: a scalar fills only what is
 * missing or empty, a list adds the items the note's list (or scalar) lacks, after its own. Links are compared by what
 * they point to, labels as readers compare them. A mapping in the note stays as it is.
 */
export function mergeProperties(
  note: Readonly<Record<string, unknown>>,
  template: readonly TemplateProperty[],
): Changes {
  const own = valueFinder(note);
  const changes = template.map(({ name, value = null }) => [name, merge(own(name), value)] as const);
  return Object.fromEntries(changes.filter(([, value]) => value !== undefined));
}

/** The new value; undefined where the note's own stays. */
function merge(own: unknown, value: PropertyValue | null): PropertyValue | null | undefined {
  if (value !== null && typeof value === 'object') return unite(own, value);
  if (own === undefined) return value;
  return isBlank(own) && !isBlank(value) ? value : undefined;
}

function unite(own: unknown, added: readonly Scalar[]): PropertyValue | undefined {
  const list = isBlank(own) ? [] : asList(own);
  if (list === undefined) return undefined;
  const mentioned = new Set(list.map(mention));
  const united = [...list];
  for (const item of added) {
    const mentions = mention(item);
    if (!mentioned.has(mentions)) united.push(item);
    mentioned.add(mentions);
  }
  if (own !== undefined && united.length === list.length) return undefined;
  // An unquoted link that stood alone (`goals: [[X]]`) would mean something else among others: it is written out.
  if (Array.isArray(own) && list[0] === own) united[0] = asText(own);
  // Items of the note may be of any shape: patch keeps them as they are written, and never writes them anew.
  return united as readonly Scalar[];
}

/** What two items have in common when they mention the same thing. */
function mention(item: unknown): string | undefined {
  const text = asText(item);
  const target = linkTarget(text ?? '');
  return target === undefined ? text && normaliseLabel(text) : `[[${target}]]`;
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() === '' : asList(value)?.length === 0;
}
