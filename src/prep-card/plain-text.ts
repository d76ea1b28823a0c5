const LINK = /!?\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\]|!?\[([^[\]]*)\]\([^()]*\)/g;
const EMPHASIS = /\*+|`+|~~|==|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu;
const QUOTE = /^> ?/gm;

/** Markdown as one paragraph without its signs; a link is what it shows. */
export function plainText(markdown: string): string {
  return markdown.replace(QUOTE, '').replace(LINK, '$1$2').replace(EMPHASIS, '').replace(/\s+/g, ' ').trim();
}
