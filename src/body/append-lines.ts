import { findFrontMatterBlock } from '../front-matter/front-matter-block';
import { lineBreakOf } from '../text/line-break';
import type { TextEdit } from '../text/text-edit';
import { headingName } from './heading-name';
import { type Block, outline } from './outline';

/**
 * The insertion that adds `lines`, which are list items, to the section `heading` of a note: to the last list that
 * stands there before any heading below it, else under the last text. Where the note has no such section, one goes to
 * the end of the note. Nothing that is there is changed.
 */
export function appendLines(note: string, heading: string, lines: readonly string[]): TextEdit {
  const { bodyStart } = findFrontMatterBlock(note);
  const { blocks, end } = outline(note, bodyStart);
  const start = blocks.findIndex(({ name }) => name === headingName(heading));
  const section = start === -1 ? [] : sectionFrom(blocks, start);
  const list = section.findLast(({ isList }) => isList);
  const last = list ?? section.at(-1);
  const at = Math.min(last?.to ?? end, end);
  const items = (last ? lines : [`## ${heading}`, ...lines]).join('\n');
  const above = note.slice(0, at);
  const isUnderHeading = last !== undefined && section.length === 1;
  const isJoined = list !== undefined || isUnderHeading || above.slice(bodyStart).trim() === '';
  const lineStart = above === '' || above.endsWith('\n') ? '' : '\n';
  const blankAbove = isJoined || /\n[ \t]*\r?\n$/.test(above) ? '' : '\n';
  const blankBelow = /^[ \t]*\r?(?:\n|$)/.test(note.slice(at)) ? '' : '\n';
  const text = `${lineStart}${blankAbove}${items}\n${blankBelow}`.replaceAll('\n', lineBreakOf(note));
  return { from: at, to: at, text };
}

/** The block of a heading and those below it, up to the next heading of any level. */
function sectionFrom(blocks: readonly Block[], start: number): readonly Block[] {
  const next = blocks.findIndex(({ name }, at) => at > start && name !== undefined);
  return blocks.slice(start, next === -1 ? undefined : next);
}

