import { withoutPrompts } from './without-prompts';

/**
 * What spans lines and is no text, in the order in which it is taken out: comments, which end with the text where
 * nothing closes them; commands of Templater's; formulas.
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
 * The lines of a block of a note that can hold words of somebody's, without their line ends: no code, comments,
 * formulas and scripts, no rules, tables, fields (`key:: value`), footnotes and ids of blocks, and no questions of a
 * template.
 *
 * @param isList whether indented lines in it are of a list, and no code
 */
export function wordLines(block: string, isList: boolean): string[] {
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
  /** What closes the code that is open, and whether it is in a quote, which ends it too. */
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
