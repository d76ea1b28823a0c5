/** So many characters of one text fit on the card: a transcript may be one paragraph. */
export const MOST_CHARACTERS = 280;

/**
 * A text as one line of several: whole up to `MOST_CHARACTERS`, else its beginning, cut between two words, or where
 * there are none between two characters, with “…” behind.
 */
export function shorten(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const start = text.slice(0, MOST_CHARACTERS);
  const space = start.lastIndexOf(' ');
  const kept = space > MOST_CHARACTERS / 2 ? start.slice(0, space) : start;
  return `${kept.replace(/[\uD800-\uDBFF]$/, '').trimEnd()} …`;
}
