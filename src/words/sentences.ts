/** A word of ours as the beginning of a sentence: `three-way` gives “Three-way”. */
export function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** One text of sentences, each with its end mark or without; one that is missing or empty is left out. */
export function joinSentences(sentences: readonly (string | undefined)[]): string {
  const texts = sentences.flatMap((sentence) => sentence || []);
  return texts.map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`)).join(' ');
}

/** Items as a list within a sentence, before the last one `and`: "a", "a and b", "a, b and c"; empty for none. */
export function listWords(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}
