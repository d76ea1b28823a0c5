/**
 * `text` without the characters at its end that are of a kind, as `/[. ]/`. A regular expression that ends a text
 * (`/[. ]+$/`) reads every run of them from each of its characters on, and a long run within the text stops the app.
 */
export function trimEndOf(text: string, kind: RegExp): string {
  let end = text.length;
  while (end > 0 && kind.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
