import { oneLine } from '../text/one-line';
import { scanBlocks } from './scan-blocks';

const EMBED = /!\[\[[^[\]]*\]\]|!\[[^[\]]*\]\([^()]*\)/g;
const LINK = /\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\]|\[([^[\]]*)\]\([^()]*\)/g;
/** The marks at the start of a quotation, a heading or an item in it, or a callout. */
const LINE_MARKS = /^[ \t]*(?:>[ \t]?)+(?:#{1,6}[ \t]+|(?:[-*+]|\d+[.)])[ \t]+)?(?:\[.\][ \t]+|\[![^\]]*\][+-]?)?/gm;
/** Things that are not read as text: fields in brackets, footnotes, queries, HTML and comments. */
const FIELD = /[[(][^[\]():]+::[^[\]()]*[\])]/g;
const FOOTNOTE = /\[\^[^[\]\s]+\]|\^\[[^[\]]*\]/g;
const QUERY = /`\$?=[^`]*`/g;
const HTML = /<\/?[a-z][^<>]*>/gi;
const COMMENT = /%%[^%]*%%/g;
/** A formula begins and ends with a character that is not a space; a sum of money does not. */
const FORMULA = /\$(?![\s$])[^$\n]*[^\s$]\$(?!\d)|\$[^\s$]\$(?!\d)/g;
/** A tag, which is no number, or the id of a block. */
const MARK = /^[#^](?!\d+$)[^\s#^]+$/;
const EMPHASIS = /\*+|`+|~~|==/g;

/** Markdown as one paragraph without its signs and without what is no text; a link is what it shows. */
export function plainText(markdown: string): string {
  const text = [EMBED, COMMENT, QUERY, FOOTNOTE, FIELD, HTML, FORMULA, LINE_MARKS].reduce(
    (rest, sign) => rest.replace(sign, ''),
    markdown,
  );
  const lines = text.split('\n').map(withoutEndMarks);
  const shown = lines.join(' ').replace(LINK, '$1$2').replace(EMPHASIS, '');
  return oneLine(shown.replace(/_+/g, keepInside));
}

function withoutEndMarks(line: string): string {
  const parts = line.trim().split(/\s+/);
  while (MARK.test(parts.at(-1) ?? '')) parts.pop();
  return parts.join(' ');
}

/** Low lines between letters are part of a word: snake_case. */
function keepInside(marks: string, at: number, whole: string): string {
  const isInside = [whole.charAt(at - 1), whole.charAt(at + marks.length)].every((side) => /[\p{L}\p{N}]/u.test(side));
  return isInside ? marks : '';
}

/** A question of a template, built-in or the coach's own. */
const PROMPT = /^ {0,3}> ?\[![\w-]+\|prompt\]/;

/**
 * A note's text, its lines ended by `\n` alone, without the questions that its template asks: all that is shown in
 * their fold, and so also the continuation lines right below.
 */
export function withoutPrompts(text: string): string {
  if (!text.includes('|prompt]')) return text;
  const quotes = scanBlocks(text, 0).parts.filter(({ kind }) => kind === 'quote');
  const prompts = quotes.filter(({ from, to }) => PROMPT.test(text.slice(from, to)));
  let kept = '';
  let at = 0;
  for (const { from, to } of prompts) {
    kept += text.slice(at, from);
    at = text[to - 1] === '\n' ? to - 1 : to;
  }
  return kept + text.slice(at);
}
