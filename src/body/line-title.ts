/** A line that is used as a heading, or begins like one. */
export interface LineTitle {
  /** In Markdown; of a callout its type, too. */
  readonly text: string;
  /**
   * `bold`, `callout` · `marked`: in other markup, or a number sign that makes no heading · `plain`: all before a
   * colon, or the whole line.
   */
  readonly kind: 'bold' | 'callout' | 'marked' | 'plain';
  /** True if there is more text on the line. */
  readonly goesOn: boolean;
}

const QUOTE_MARKS = /^[ \t]*(?:>[ \t]?)+/;
const ITEM_MARK = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+/;
const CHECK_BOX = /^\[.\][ \t]+/;
const CALLOUT = /^[ \t]*\[!([^\]]*)\][+-]?(.*)$/;
/** Decoration before a name: an emoji, a dash. */
const ORNAMENT = /^[^\p{L}\p{N}*_=`~<#]*/u;
const EMPHASISED = /^([*_=`~]+)([^*_=`~]+)[*_=`~]+(.*)$/;
const TAGGED = /^((?:<[^<>]*>\s*)+)([^<>]+)(.*)$/;
const COLON = /^([^:]*):(.*)$/;

/** The title of a line of text outside of code; undefined for a blank one. */
export function lineTitle(line: string): LineTitle | undefined {
  const unquoted = line.replace(QUOTE_MARKS, '');
  const [, type, title = ''] = CALLOUT.exec(unquoted) ?? [];
  if (type !== undefined) return { text: `${title} [!${type}]`, kind: 'callout', goesOn: false };
  const text = unquoted.replace(ITEM_MARK, '').replace(CHECK_BOX, '').replace(ORNAMENT, '');
  if (text.startsWith('#')) return { text, kind: 'marked', goesOn: false };
  const [, emphasis, emphasised = '', behind = ''] = EMPHASISED.exec(text) ?? TAGGED.exec(text) ?? [];
  if (emphasis !== undefined) {
    const isBold = /\*\*|__|<(?:b|strong)\b/i.test(emphasis);
    return { text: emphasised, kind: isBold ? 'bold' : 'marked', goesOn: /[\p{L}\p{N}]/u.test(behind) };
  }
  const [, before = text, after = ''] = COLON.exec(text) ?? [];
  return before === '' ? undefined : { text: before, kind: 'plain', goesOn: /[\p{L}\p{N}]/u.test(after) };
}

/** The end of a sentence, which may be bold from its beginning. */
const SENTENCE_END = /[.!?…][^\p{L}\p{N}]*$/u;
/** A longer line that ends with a colon is the beginning of a list. */
const MAX_TITLE_WORDS = 6;

/** True if a line is used as a heading: a bold line, or a few words and a colon; no item, no quote. */
export function isTitleLine(line: string): boolean {
  if (QUOTE_MARKS.test(line) || itemIndent(line) !== undefined) return false;
  const title = lineTitle(line);
  if (!title || title.goesOn) return false;
  if (title.kind === 'bold') return !SENTENCE_END.test(title.text);
  return title.kind === 'plain' && line.includes(':') && title.text.trim().split(/\s+/).length <= MAX_TITLE_WORDS;
}

/** The name a line would have as a heading: all its text, without the marks of an item or a quote. */
export function wholeTitle(line: string): string {
  const unquoted = line.replace(QUOTE_MARKS, '');
  const [, type, title = ''] = CALLOUT.exec(unquoted) ?? [];
  return type === undefined ? unquoted.replace(ITEM_MARK, '') : title.trim() || type;
}

/** The indentation of a list item; undefined for other lines, and for items in a quote. */
export function itemIndent(line: string): number | undefined {
  return ITEM_MARK.test(line) ? line.search(/\S/) : undefined;
}

/** True if a line is an item with a check box. */
export function isTask(line: string): boolean {
  const text = line.replace(QUOTE_MARKS, '');
  return ITEM_MARK.test(text) && CHECK_BOX.test(text.replace(ITEM_MARK, ''));
}
