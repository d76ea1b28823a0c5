import { findFrontMatterBlock } from '../front-matter/front-matter-block';
import { lineBreakOf } from '../text/line-break';
import type { TextEdit } from '../text/text-edit';
import { outline } from './outline';
import { findSection } from './find-section';

/**
 * The insertion that adds `lines`, which are list items, to the section `heading` of a note: to the last list that
 * stands there before any heading below it, else under the last text. Where the note has no such section, one goes to
 * the end of the note. Nothing that is there is changed.
 */
export function appendLines(note: string, heading: string, lines: readonly string[]): TextEdit {
  const { bodyStart } = findFrontMatterBlock(note);
  const { blocks, end } = outline(note, bodyStart);
  const found = findSection(blocks, heading);
  const section = found ? [found.start, ...found.inside] : [];
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
