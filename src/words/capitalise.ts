/** A word of ours as the beginning of a sentence: `three-way` gives “Three-way”. */
export function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
