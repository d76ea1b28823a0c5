import { outline } from '../body/outline';
import { normaliseLabel } from '../domain/goal-key';
import { linkTarget } from '../domain/link';
import { findFrontMatterBlock } from '../front-matter/front-matter';
import { type Changes, patch, type PropertyValue } from '../front-matter/patch';
import { valueFinder } from '../front-matter/property-in';
import { asList, asText } from '../front-matter/read-value';
import type { Scalar } from '../front-matter/write-value';
import { applyEdits, sortEdits, type TextEdit } from '../text/text-edit';
import { cursorMark, placeSections } from './place-sections';
import {
  propertiesOf,
  readTemplate,
  refuse,
  refuseCommand,
  refuseNested,
  type TemplateInput,
  type TemplateProperty,
} from './read-template';
import type { TemplateProblem } from './template';
import { countCommands } from './tokens';

export type Insertion =
  /** `cursor` is an offset into the note after the edits. */
  | { kind: 'edits'; edits: readonly TextEdit[]; cursor: number; unknownTokens: readonly string[] }
  /** The note already has everything. */
  | { kind: 'complete' }
  /** `line` is counted in the note or the template, from 1. */
  | { kind: 'refused'; where: 'note' | 'template'; line: number | null; problem: TemplateProblem };

interface InsertInput extends TemplateInput {
  /** The note's text. */
  readonly note: string;
  /** An offset into it. */
  readonly cursor: number;
}

/**
 * The edits that put a template into a note: properties are merged (the note wins, lists unite), missing sections are
 * added and nothing that is there is touched, so inserting twice equals inserting once. Refused, with nothing changed,
 * where the properties of either cannot be read or written, and where the template's text would swallow the note's.
 */
export function insertTemplate(input: InsertInput): Insertion {
  const { note, cursor, parseYaml } = input;
  const template = readTemplate(input);
  if (template.kind === 'refused') return template;
  const { properties, body, unknownTokens } = template;
  const refused = refuseNested(properties);
  if (refused) return refused;
  if (outline(body.text, 0).end < body.text.length) {
    return refuse(null, { kind: 'never-closed' });
  }
  const head = patch(note, mergeProperties(propertiesOf(note, parseYaml), properties), parseYaml);
  if (head.kind === 'refused') return { ...head, where: 'note' };
  const mark = cursorMark(note, body.text, ...head.edits.map(({ text }) => text));
  const sections = placeSections(note, findFrontMatterBlock(note).bodyStart, cursor, { ...body, mark });
  const edits = sortEdits([...head.edits, ...sections]);
  if (edits.length === 0) return { kind: 'complete' };

  const marked = applyEdits(note, edits).indexOf(mark);
  const clean = edits.map((edit) => ({ ...edit, text: edit.text.replace(mark, '') }));
  const own = countCommands(note) + countCommands(input.template);
  if (countCommands(applyEdits(note, clean)) > own) return refuseCommand();
  return {
    kind: 'edits',
    edits: clean,
    cursor: marked === -1 ? movedOffset(note, edits, cursor) : marked,
    unknownTokens,
  };
}

/** The new position of an offset: after anything inserted at or before it, and never inside a replacement. */
function movedOffset(note: string, edits: readonly TextEdit[], offset: number): number {
  const before = edits.filter(({ from }) => from <= offset);
  const end = Math.max(offset, before.at(-1)?.to ?? 0);
  return applyEdits(note.slice(0, end), before).length;
}

/**
 * The changes by which a template adds to the properties of a note. The note wins: a scalar fills only what is
 * missing or empty, a list adds the items the note's list (or scalar) lacks, after its own. Links are compared by what
 * they point to, labels as readers compare them. A mapping in the note stays as it is.
 */
function mergeProperties(
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

/** A key that is the same for two items that mention the same thing. */
function mention(item: unknown): string | undefined {
  const text = asText(item);
  const target = linkTarget(text ?? '');
  return target === undefined ? text && normaliseLabel(text) : `[[${target}]]`;
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() === '' : asList(value)?.length === 0;
}
