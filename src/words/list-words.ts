/** Items as a list within a sentence, before the last one `and`: "a", "a and b", "a, b and c"; empty for none. */
export function listWords(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}
