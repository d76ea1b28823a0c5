/** What begins something, to what ends it: `<!--` to `-->`. */
type Enclosings = Readonly<Record<string, string>>;

/**
 * Cuts a text at what is enclosed: what stands outside and what is enclosed, by turns and in that order, so that all
 * of it together is the text. `start` finds where something begins; what is no key of `enclosings` is cut out as it is
 * found. What nothing ends does not begin: it is told by the last end, since whoever looks for an end from each
 * beginning reads the text again and again.
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
