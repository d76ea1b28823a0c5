/** One text of sentences without their full stops; a sentence that is missing or empty is left out. */
export function joinSentences(sentences: readonly (string | undefined)[]): string {
  return `${sentences.filter(Boolean).join('. ')}.`;
}
