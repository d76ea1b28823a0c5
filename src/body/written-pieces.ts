import { findFrontMatterBlock } from '../front-matter/front-matter';
import { sectionName } from './heading-name';
import { isTitleLine } from './line-title';
import { outline } from './outline';
import { withoutPrompts } from './plain-text';
import { isOpenBox } from './tasks';

/**
 * Things that span lines and are not text, in the order in which they are removed: comments, which end with the text
 * if never closed; Templater's commands; formulas.
 */
const COMMENT =
  /%%[^]*?(?:%%|$)|<!--[^]*?(?:-->|$)|<%[^]*?(?:%>|$)|<(?:script|style)\b[^]*?(?:<\/(?:script|style)>|$)/gi;
const FORMULA = /\$\$[^$]*\$\$/g;

/** A code fence, also in a list or a quote. */
const FENCE = /^([ \t>]*)(?:(?:[-*+]|\d+[.)])[ \t]+)?(`{3,}|~{3,})/;
const INDENTED = /^(?: {4}|\t)/;
const MARKS = /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?/;
const RULE = /^(?:(?:[-*_][ \t]*){3,}|=+)$/;
const FIELD = /^[\p{L}\p{N}][\p{L}\p{N} /_-]*::/u;
const BLOCK_ID = /^\^[\w-]+$/;
const FOOTNOTE = /^\[\^[^\]\s]+\]:/;
const TABLE_RULE = /^[ \t|:-]+$/;

/**
 * The lines of a block of a note that can hold somebody's own words, without their line ends: no code, comments,
 * formulas and scripts, no rules, tables, fields (`key:: value`), footnotes and ids of blocks, and no questions of a
 * template.
 *
 * @param isList whether indented lines in it are of a list, and no code
 */
function wordLines(block: string, isList: boolean): string[] {
  const text = linesWithoutCode(block.replace(/\r/g, '').split('\n'), isList).join('\n');
  const lines = withoutPrompts(text.replace(COMMENT, '').replace(FORMULA, '')).split('\n');
  const found: string[] = [];
  let isTable = false;
  for (const [at, line] of lines.entries()) {
    const said = line.replace(MARKS, '').trim();
    if (FOOTNOTE.test(said)) break;
    isTable = said.startsWith('|') || (said.includes('|') && (isTable || isTableRule(lines[at + 1])));
    if (isTable || RULE.test(said) || BLOCK_ID.test(said) || FIELD.test(said.replace(/[*_`]/g, ''))) continue;
    found.push(line);
  }
  return found;
}

function isTableRule(line = ''): boolean {
  const said = line.replace(/^[ \t>]*/, '');
  return said.includes('|') && said.includes('-') && TABLE_RULE.test(said);
}

function linesWithoutCode(lines: readonly string[], isList: boolean): string[] {
  const found: string[] = [];
  /** The closing mark of the open code, and whether it is in a quote, which ends it too. */
  let fence: { readonly mark: string; readonly isQuoted: boolean } | undefined;
  let isBelowBlank = true;
  for (const line of lines) {
    if (fence?.isQuoted && !/^[ \t]*>/.test(line)) fence = undefined;
    if (fence) {
      const said = line.replace(/^[ \t>]*/, '').trimEnd();
      const isClosing = said.startsWith(fence.mark) && said === fence.mark.charAt(0).repeat(said.length);
      if (isClosing) fence = undefined;
      continue;
    }
    const [, quote = '', mark] = FENCE.exec(line) ?? [];
    if (mark !== undefined && !(mark.startsWith('`') && line.slice(line.indexOf(mark) + mark.length).includes('`'))) {
      fence = { mark, isQuoted: quote.includes('>') };
      continue;
    }
    if (isBelowBlank && !isList && INDENTED.test(line)) continue;
    isBelowBlank = line.trim() === '';
    found.push(line);
  }
  return found;
}

/** A paragraph or an item of a list. */
export interface WrittenPiece {
  /** The headings above it and the line that serves as one, as `sectionName` has them, the highest first. */
  readonly sections: readonly string[];
  /** As written, without what makes it an item: the bullet and the check box. */
  readonly text: string;
  /** What makes it an item of a list: a bullet or number alone, or a check box, which is done once it is ticked. */
  readonly item?: 'plain' | 'open' | 'done';
}

const ITEM = /^[ \t]*(?:[-*+]|\d+[.)])(?:[ \t]+|$)(?:\[.\](?:[ \t]+|$))?/;
const BOX = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+\[(.)\]/;

/**
 * The text somebody wrote into a note, in order: no properties and headings, no prompts of a template, no item that
 * nobody filled, no code and no comments. What follows a line that serves as a heading is
 * below it, up to the next heading or such line.
 */
export function writtenPieces(text: string): WrittenPiece[] {
  const pieces: WrittenPiece[] = [];
  const above: (string | undefined)[] = [];
  let title: string | undefined;
  const { blocks } = outline(text, findFrontMatterBlock(text).bodyStart);
  for (const { from, to, level, name, title: heading, isList } of blocks) {
    const block = text.slice(from, to);
    if (name !== undefined) {
      above.length = level;
      above[level] = sectionName(heading);
      title = undefined;
    }
    const below = name === undefined ? block : block.split('\n').slice(headingLines(block)).join('\n');
    for (const item of byItem(wordLines(below, isList))) {
      const isTitle = !item.includes('\n') && isTitleLine(item);
      if (isTitle) title = undefined;
      const piece = item.trim().replace(ITEM, '');
      const sections = [...above, title].filter((heading) => heading !== undefined);
      if (/[^\s>]/.test(piece)) pieces.push({ sections, text: piece, item: kindOfItem(item) });
      if (isTitle) title = sectionName(item);
    }
  }
  return pieces;
}

function kindOfItem(item: string): WrittenPiece['item'] {
  const box = BOX.exec(item)?.[1];
  if (box !== undefined) return isOpenBox(box) ? 'open' : 'done';
  return ITEM.test(item) ? 'plain' : undefined;
}

/** A heading without a number sign is underlined. */
function headingLines(block: string): number {
  return block.startsWith('#') ? 1 : 2;
}

function byItem(lines: readonly string[]): string[] {
  const items: string[][] = [];
  for (const line of lines) {
    const last = items.at(-1);
    const isApart = ITEM.test(line) || isTitleLine(line) || (last?.length === 1 && isTitleLine(last[0] ?? ''));
    if (last && !isApart) last.push(line.trim());
    else items.push([line]);
  }
  return items.map((item) => item.join('\n'));
}
