/** Opening marks mapped to their closing marks: `<!--` to `-->`. */
type Enclosings = Readonly<Record<string, string>>;

/**
 * Cuts a text into what is outside and what is enclosed, alternating in that order, so that all
 * of it joined is the text. `start` finds where something begins; a start that is no key of `enclosings` is cut out by
 * itself. What is never closed does not count as opened: the last closing mark decides, as a search from each
 * opening would read the text again and again.
 *
 * @param start a global regular expression
 */
export function splitEnclosed(text: string, start: RegExp, enclosings: Enclosings): string[] {
  const lastEnds = new Map(Object.values(enclosings).map((end) => [end, text.lastIndexOf(end)]));
  const parts: string[] = [];
  const starts = new RegExp(start);
  let from = 0;
  for (let found = starts.exec(text); found; found = starts.exec(text)) {
    const inner = found.index + found[0].length;
    const end = enclosings[found[0]];
    if (end !== undefined && (lastEnds.get(end) ?? -1) < inner) continue;
    const to = end === undefined ? inner : text.indexOf(end, inner) + end.length;
    parts.push(text.slice(from, found.index), text.slice(found.index, to));
    from = to;
    starts.lastIndex = to;
  }
  return [...parts, text.slice(from)];
}
