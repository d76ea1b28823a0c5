import { words } from '../words/words';
/**
 * Words for the line at which the scan of a front matter lost its way: what stands there, and what the coach can do.
 * One plain sentence.
 */
export function describeLostLine(line: string): string {
  const start = line.trimStart();
  if (start.startsWith('...')) return words.writing.lineOfDots;
  return start.startsWith('{') ? words.writing.inBraces : words.writing.notPlain;
}
