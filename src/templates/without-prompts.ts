/** A question of a template, built-in or the coach's own, and what is folded below it. */
const PROMPT = /^> ?\[![\w-]+\|prompt\].*(?:\n>.*)*$/gm;

/** A note's text, its lines ended by `\n` alone, without the questions that its template asks. */
export function withoutPrompts(text: string): string {
  return text.replace(PROMPT, '');
}
