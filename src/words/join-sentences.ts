/** One text of sentences, each with its end mark or without; one that is missing or empty is left out. */
export function joinSentences(sentences: readonly (string | undefined)[]): string {
  const texts = sentences.flatMap((sentence) => sentence || []);
  return texts.map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`)).join(' ');
}
