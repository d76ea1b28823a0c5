import { headingInEnglish } from '../words/same-heading';

const LINK = /\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\]|\[([^[\]]*)\]\([^()]*\)/g;
const EMPHASIS = /[*_~`]|==/g;
/** Text with tags, which are not numbers, and a block's id after it. */
const MARKED = /^(\S.*?)(?:[ \t]+[#^](?!\d+(?:\s|$))[^\s#^]+)+$/;

/**
 * What a heading is called, from its text in Markdown: without links, emphasis and tags at its end, and as readers
 * compare names, without case, outer spaces and final full stops. A heading of our templates is called what it is in
 * English, so that a note keeps its sections when the language changes.
 */
export function headingName(text: string): string {
  const plain = text.replace(LINK, '$1$2').replace(EMPHASIS, '').replace(MARKED, '$1');
  return headingInEnglish(plain);
}
