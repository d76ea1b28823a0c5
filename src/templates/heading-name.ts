import { headingInEnglish } from '../words/heading-in-english';

const LINK = /\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\]|\[([^[\]]*)\]\([^()]*\)/g;
const EMPHASIS = /[*_~`]|==/g;
/** A tag, which is no number, or a block's id. */
const MARK = /^[#^](?!\d+$)[^\s#^]+$/;

/**
 * What a heading is called, from its text in Markdown: without links, emphasis and tags at its end, and as readers
 * compare names, without case, outer spaces and final full stops. A heading of our templates is called what it is in
 * English, so that a note keeps its sections when the language changes.
 */
export function headingName(text: string): string {
  const parts = text.replace(LINK, '$1$2').replace(EMPHASIS, '').trim().split(/[ \t]+/);
  while (parts.length > 1 && MARK.test(parts.at(-1) ?? '')) parts.pop();
  return headingInEnglish(parts.join(' '));
}
