import matter from 'gray-matter';
import { describeYamlError } from './describe-yaml-error';
import { findFrontMatterBlock } from './front-matter-block';

/** Parses YAML 1.2 with dates left as text, as Obsidian's `parseYaml` does; throws on malformed YAML. */
export type ParseYaml = (yaml: string) => unknown;

export type FrontMatter =
  /** No front matter, or an opening fence that nothing closes: then the whole text is body. */
  | { kind: 'none' }
  | { kind: 'read'; data: Readonly<Record<string, unknown>> }
  /** `line` is counted in the note, from 1; `reason` is one plain sentence. */
  | { kind: 'unreadable'; line: number | null; reason: string };

/** The first line of YAML in a note: the line after the fence. */
const FIRST_LINE = 2;

/**
 * Reads the front matter of a note's text. The only place that calls gray-matter, which evaluates `---js` blocks,
 * caches by reference, closes at any line that merely begins with hyphens and takes lists for data. So it is given
 * the checked block alone, with one line end, exact fences, options (which turn its cache off) and no engine but YAML.
 */
export function readFrontMatter(text: string, parseYaml: ParseYaml): FrontMatter {
  const block = findFrontMatterBlock(text);
  if (block.kind !== 'block') return { kind: 'none' };
  const yaml = text.slice(block.from, block.to).replaceAll('\r\n', '\n');
  let data: unknown;
  try {
    data = matter(`---\n${yaml}\n---\n`, {
      language: 'yaml',
      delimiters: ['---', '---\n'],
      engines: { yaml: (source) => parseYaml(source) as object, javascript: refuse, json: refuse },
    }).data;
  } catch (error) {
    // gray-matter hands over the line break of the opening fence too, so the parser's lines are the note's lines.
    return { kind: 'unreadable', ...describeYamlError(error) };
  }
  if (data === null || data === undefined) return { kind: 'read', data: {} };
  if (isPlainObject(data)) return { kind: 'read', data };
  const found = Array.isArray(data) ? 'a list' : 'plain text';
  return {
    kind: 'unreadable',
    line: FIRST_LINE,
    reason: `The properties at the top of the note are ${found}; write each as a name, a colon and a value.`,
  };
}

function refuse(): never {
  throw new Error('only YAML is read');
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]';
}
