/**
 * A text as one line without outer spaces, as a property holds it: every run of spaces and line breaks in it becomes
 * one space.
 */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
