/**
 * Words for the line at which the scan of a front matter lost its way: what stands there, and what the coach can do.
 * One plain sentence.
 */
export function describeLostLine(line: string): string {
  const start = line.trimStart();
  if (start.startsWith('...')) return 'A line of three dots ends the properties too early; please remove it.';
  const found = start.startsWith('{') ? 'The properties stand inside braces' : 'This line is not a plain property';
  return `${found}; please write each on a line of its own as “name: value”.`;
}
