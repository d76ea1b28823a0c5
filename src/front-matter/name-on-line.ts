import { foldName } from './property-in';
import { withoutYamlEscapes } from './scan-value';

/** Everything that can precede the name of a property on its line, even in broken YAML. */
const BEFORE_NAME = new Set([' ', '\t', '\r', '-', '?', '{', '[', ',', '"', "'", '\uFEFF']);
const SPACES = new Set([' ', '\t', '\r', '\n']);

/**
 * The text after the colon, if a line of front matter could give the property `name` a value, in any spelling and
 * however broken the line is; else undefined. Linear in the length of the line.
 */
export function nameOnLine(name: string): (line: string) => string | undefined {
  const wanted = bareName(name);
  const colons = wanted.split(':').length;
  const behind = (line: string): string | undefined => {
    const from = nameStart(line);
    let colon = from - 1;
    // Neither folding nor composing makes or takes a colon, so the name ends at the one that it does not have itself.
    for (let left = colons; left > 0; left -= 1) {
      colon = line.indexOf(':', colon + 1);
      if (colon === -1) return undefined;
    }
    return bareName(line.slice(from, colon)) === wanted ? line.slice(colon + 1) : undefined;
  };
  return (line) => behind(line) ?? (line.includes('\\') ? behind(withoutYamlEscapes(line)) : undefined);
}

/** The offset behind spaces, and behind tags (`!!str`) and anchors (`&a`) with a space after each. */
export function skipTags(text: string, at = 0): number {
  let from = skip(text, at, SPACES);
  while (text.charAt(from) === '!' || text.charAt(from) === '&') {
    let end = from;
    while (end < text.length && !SPACES.has(text.charAt(end))) end += 1;
    if (end === text.length) return from;
    from = skip(text, end, SPACES);
  }
  return from;
}

function nameStart(line: string): number {
  let at = 0;
  for (let before = -1; before !== at; ) {
    before = at;
    at = skipTags(line, skip(line, at, BEFORE_NAME));
  }
  return at;
}

/** A name in a form to compare: in one spelling, and without quotes, which may be its own characters. */
function bareName(written: string): string {
  const name = foldName(written.replaceAll("''", "'"));
  let end = name.length;
  while (end > 0 && (SPACES.has(name.charAt(end - 1)) || '"\''.includes(name.charAt(end - 1)))) end -= 1;
  const from = skip(name, 0, BEFORE_NAME);
  return name.slice(from, Math.max(from, end));
}

function skip(text: string, at: number, signs: ReadonlySet<string>): number {
  let end = at;
  while (end < text.length && signs.has(text.charAt(end))) end += 1;
  return end;
}
