import { trimEndOf } from '../domain/letters';
import { contentLine, isBlankOrComment, lineAt, quotedEnd, scanFlow, type Span, type YamlLine } from './scan-flow';

const ESCAPE = /\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|\r?\n[ \t]*|([^]))/g;
const LAST_CODE_POINT = 0x10_ffff;

/** The single-letter escapes of double-quoted scalars that stand for another character (YAML 1.2.2, 5.7). */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ '0': '\0', a: '\u0007', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\u001B' },
  ...{ N: '\u0085', _: '\u00A0', L: '\u2028', P: '\u2029' },
};

/** `text` as YAML reads it between double quotes. What is no escape loses its backslash. */
export function withoutYamlEscapes(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(ESCAPE, (_, ...groups: (string | undefined)[]) => {
    const [two, four, eight, letter] = groups;
    const code = two ?? four ?? eight;
    if (code === undefined) return letter === undefined ? '' : (LETTERS[letter] ?? letter);
    return Number.parseInt(code, 16) > LAST_CODE_POINT ? '' : String.fromCodePoint(Number.parseInt(code, 16));
  });
}

/** The value of a property, as it stands in the text. */
export interface YamlValue extends Span {
  /**
   * `scalar`: plain or quoted, on one line · `flow`: `[…]` · `list`: one `- item` per line, its spans whole lines ·
   * `empty`: nothing · `other`: everything that is only ever replaced whole.
   */
  readonly kind: 'empty' | 'scalar' | 'flow' | 'list' | 'other';
  readonly items: readonly Span[];
}

/**
 * Scans the value after the colon (or hyphen) at `at`, in a mapping (or list) whose entries stand at `indent`. It finds
 * extents and never judges YAML: a parser has accepted the text before, and checks the result after. Undefined where
 * the extent is unclear.
 */
export function scanValue(text: string, at: number, end: number, indent: number): YamlValue | undefined {
  const line = lineAt(text, at, end);
  const from = skipSpaces(text, at, line.to);
  if (from === line.to || text[from] === '#') return scanBelow(text, at, end, indent, indent);
  const value = scanFrom(text, from, end, indent);
  if (value === undefined || restIsBlank(text, value.to, end)) return value;
  // More follows on the line, as in `- "a": b`: a compact mapping, whose lines are indented further.
  return indented(text, from, end, indent);
}

function scanFrom(text: string, from: number, end: number, indent: number): YamlValue | undefined {
  const first = text.charAt(from);
  if (first === '"' || first === "'") {
    const to = quotedEnd(text, from, end);
    if (to === undefined) return undefined;
    return { kind: text.slice(from, to).includes('\n') ? 'other' : 'scalar', from, to, items: [] };
  }
  if (first === '[' || first === '{') {
    const flow = scanFlow(text, from, end);
    return flow && { kind: first === '[' ? 'flow' : 'other', from, ...flow };
  }
  if (first === '|' || first === '>') return blockScalar(text, from, end, indent);
  if (first === '&' || first === '!') {
    const rest = /^[&!][^ \t]*/.exec(text.slice(from, lineAt(text, from, end).to));
    const value = scanValue(text, from + (rest?.[0].length ?? 1), end, indent);
    return value && { kind: 'other', from, to: value.to, items: [] };
  }
  return indented(text, from, end, indent);
}

/**
 * Nothing more on the line of `at`: a list, which begins at `listIndent` or further in, or something else on the
 * following lines, or no value at all.
 */
function scanBelow(
  text: string,
  at: number,
  end: number,
  indent: number,
  listIndent: number,
): YamlValue | undefined {
  const line = contentLine(text, lineAt(text, at, end).next, end);
  if (line && isItem(text, line) && column(line) >= listIndent) return blockList(text, line, end);
  if (line && column(line) > indent) return scanValue(text, line.start, end, indent);
  return { kind: 'empty', from: at, to: at, items: [] };
}

function blockList(text: string, first: YamlLine, end: number): YamlValue | undefined {
  const indent = column(first);
  const items: Span[] = [];
  let { to } = first;
  let line: YamlLine | undefined = first;
  while (line && column(line) === indent && isItem(text, line)) {
    const at = line.start + 1;
    // Under a name a list need not be indented, under a hyphen it must be: `-` above `- b` is an empty item.
    const isBare = restIsBlank(text, at, end);
    const value = isBare ? scanBelow(text, at, end, indent, indent + 1) : scanValue(text, at, end, indent);
    if (!value) return undefined;
    const last = lineAt(text, value.to, end);
    items.push({ from: line.from, to: last.next });
    to = last.to;
    line = contentLine(text, last.next, end);
  }
  return { kind: 'list', from: first.from, to, items };
}

/**
 * A block scalar reaches to the last line that is indented further; even `# text` in it is text, and with `+` (YAML
 * 1.2.2, 8.1.1.2) the blank lines after it are.
 */
function blockScalar(text: string, from: number, end: number, indent: number): YamlValue {
  let { to, next } = lineAt(text, from, end);
  const keepsBlanks = /^.\d?\+/.test(text.slice(from, to));
  for (let at = next; at < end; at = next) {
    const line = lineAt(text, at, end);
    const isBlank = line.start === line.to;
    if (!isBlank && column(line) <= indent) break;
    next = line.next;
    if (!isBlank || keepsBlanks) to = line.to;
  }
  return { kind: 'other', from, to, items: [] };
}

/** Plain text, or a nested mapping: the lines that follow belong to it as long as they are indented further. */
function indented(text: string, from: number, end: number, indent: number): YamlValue {
  const first = lineAt(text, from, end);
  const rest = text.slice(from, first.to);
  const comment = rest.search(/[ \t]#/);
  let to = from + trimEndOf(comment === -1 ? rest : rest.slice(0, comment), /[ \t]/).length;
  let isOneLine = true;
  for (let at = first.next; at < end; ) {
    const line = lineAt(text, at, end);
    at = line.next;
    if (isBlankOrComment(text, line)) continue;
    if (column(line) <= indent) break;
    isOneLine = false;
    to = line.to;
  }
  return { kind: isOneLine ? 'scalar' : 'other', from, to, items: [] };
}

function isItem(text: string, line: YamlLine): boolean {
  return text[line.start] === '-' && /[ \t\r\n]/.test(text.charAt(line.start + 1));
}

function column(line: YamlLine): number {
  return line.start - line.from;
}

function restIsBlank(text: string, at: number, end: number): boolean {
  const { to } = lineAt(text, at, end);
  return /^(?:[ \t]*|[ \t]+#[^]*)$/.test(text.slice(at, to));
}

function skipSpaces(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (text[at] === ' ' || text[at] === '\t')) at += 1;
  return at;
}
