import matter from 'gray-matter';
import { parse } from 'yaml';

/** Our own diagnostics report what is odd but readable; the parser must not print it. */
const SILENT = { logLevel: 'error' } as const;

/**
 * YAML 1.2 as Obsidian reads it: days stay text, duplicate keys are refused. Throws on malformed YAML, with the
 * parser's own line numbers.
 *
 * The only place that calls gray-matter. Left alone it evaluates `---js` blocks, caches by reference and closes at any
 * line that merely begins with hyphens, so it is given exact fences around a block that was found before, options
 * (which turn its cache off) and no engine but YAML.
 */
export function parseYaml(source: string): unknown {
  return matter(`---\n${source}\n---\n`, {
    language: 'yaml',
    delimiters: ['---', '---\n'],
    // It hands over the line break of the opening fence, too.
    engines: { yaml: (block) => parse(block.slice(1), SILENT) as object, javascript: refuse, json: refuse },
  }).data;
}

function refuse(): never {
  throw new Error('Only YAML is read.');
}
