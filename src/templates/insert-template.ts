import { findFrontMatterBlock } from '../front-matter/front-matter-block';
import { patch } from '../front-matter/patch';
import { sortEdits } from '../text/sort-edits';
import { applyEdits, type TextEdit } from '../text/text-edit';
import { countCommands } from './count-commands';
import { mergeProperties } from './merge-properties';
import { outline } from '../body/outline';
import { cursorMark, placeSections } from './place-sections';
import { propertiesOf, readTemplate, refuse, refuseCommand, refuseNested, type TemplateInput } from './read-template';
import type { TemplateProblem } from './template-problem';

export type Insertion =
  /** `cursor` is an offset into the note after the edits. */
  | { kind: 'edits'; edits: readonly TextEdit[]; cursor: number; unknownTokens: readonly string[] }
  /** The note has all of it already. */
  | { kind: 'complete' }
  /** `line` is counted in the note or the template, from 1. */
  | { kind: 'refused'; where: 'note' | 'template'; line: number | null; problem: TemplateProblem };

export interface InsertInput extends TemplateInput {
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

/** Where an offset ends up: behind what was inserted at or before it, and never inside a replacement. */
function movedOffset(note: string, edits: readonly TextEdit[], offset: number): number {
  const before = edits.filter(({ from }) => from <= offset);
  const end = Math.max(offset, before.at(-1)?.to ?? 0);
  return applyEdits(note.slice(0, end), before).length;
}
