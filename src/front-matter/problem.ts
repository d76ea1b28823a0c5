/** A mistake in YAML, as somebody who writes notes would see it. */
type YamlMistake =
  | 'duplicate'
  | 'indentation'
  | 'notClosed'
  | 'textGoesOn'
  | 'needsQuotes'
  | 'noName'
  | 'dots'
  | 'tab'
  | 'sign'
  | 'percent'
  | 'backslash'
  | 'inBrackets'
  | 'comma'
  | 'comment'
  | 'notOpened'
  | 'hyphen'
  | 'afterSign'
  | 'longName'
  | 'tooDeep'
  | 'tooManyReferences'
  | 'unknown';

/** Why the properties at the top of a text cannot be read. */
export type ReadProblem =
  | { readonly kind: 'yaml'; readonly mistake: YamlMistake }
  | { readonly kind: 'not-properties'; readonly found: 'list' | 'text' }
  | { readonly kind: 'unclosed' };

/** Why they cannot be changed one by one; `name` is that of a property. */
export type PatchProblem =
  | ReadProblem
  | { readonly kind: 'several-names'; readonly names: readonly string[] }
  | { readonly kind: 'not-a-number' | 'not-on-its-own'; readonly name: string }
  | { readonly kind: 'line-of-dots' | 'in-braces' | 'not-plain' };

/** The mistake behind each code of the `yaml` package, as somebody who writes notes sees it. A test checks the list. */
const BY_CODE: Readonly<Record<string, YamlMistake>> = {
  ALIAS_PROPS: 'sign',
  BAD_ALIAS: 'needsQuotes',
  BAD_COLLECTION_TYPE: 'sign',
  BAD_DIRECTIVE: 'percent',
  BAD_DQ_ESCAPE: 'backslash',
  BAD_INDENT: 'indentation',
  BAD_PROP_ORDER: 'sign',
  BAD_SCALAR_START: 'needsQuotes',
  BLOCK_AS_IMPLICIT_KEY: 'needsQuotes',
  BLOCK_IN_FLOW: 'inBrackets',
  DUPLICATE_KEY: 'duplicate',
  IMPOSSIBLE: 'unknown',
  KEY_OVER_1024_CHARS: 'longName',
  MISSING_CHAR: 'notClosed',
  MULTILINE_IMPLICIT_KEY: 'noName',
  MULTIPLE_ANCHORS: 'sign',
  MULTIPLE_DOCS: 'dots',
  MULTIPLE_TAGS: 'sign',
  NON_STRING_KEY: 'noName',
  RESOURCE_EXHAUSTION: 'tooDeep',
  TAB_AS_INDENT: 'tab',
  TAG_RESOLVE_FAILED: 'sign',
  UNEXPECTED_TOKEN: 'textGoesOn',
  // What begins with a star is an alias, and the note has no anchor of that name.
  ReferenceError: 'needsQuotes',
  // The stack was not enough.
  RangeError: 'tooDeep',
};

/** Codes that stand for several mistakes: the beginning of the package's own message tells them apart. */
const BY_MESSAGE: Readonly<Record<string, readonly (readonly [beginning: RegExp, mistake: YamlMistake])[]>> = {
  ReferenceError: [[/^Excessive alias count/, 'tooManyReferences']],
  MISSING_CHAR: [
    [/^(?:Implicit map keys|Sequence item without)/, 'noName'],
    [/^Comments must/, 'comment'],
    [/^Missing (?:,|space)/, 'comma'],
    [/^Tags and anchors/, 'sign'],
    [/^Missing directives-end/, 'percent'],
    [/directives-end marker$/, 'dots'],
  ],
  BLOCK_AS_IMPLICIT_KEY: [[/^A block sequence/, 'noName']],
  UNEXPECTED_TOKEN: [
    [/^Unexpected (?:,|empty item)/, 'comma'],
    [/^Unexpected (?:flow-\w+-end token|[\]}])/, 'notOpened'],
    [/^Unexpected block-seq-ind/, 'hyphen'],
    [/^(?:Block scalar header|Not a YAML token)/, 'afterSign'],
  ],
};

/**
 * The mistake in an error thrown by a YAML parser, and its line, from 1 in the text that was parsed, where the error
 * carries one, as those of the `yaml` package do, which Obsidian uses. The parser's own words are
 * never passed on: they are English whatever is spoken, and quote the note, where a name may stand (docs/privacy.md).
 */
export function yamlMistake(error: unknown): { line: number | null; mistake: YamlMistake } {
  const { name = '', code = name, linePos, message = '' } = Object(error) as Partial<YamlError>;
  return { line: linePos?.[0]?.line ?? null, mistake: mistakeOf(code, message) };
}

function mistakeOf(code: string, message: string): YamlMistake {
  // The code may be any name that an error has, so also one that every object knows.
  const by = <T>(table: Readonly<Record<string, T>>) => (Object.hasOwn(table, code) ? table[code] : undefined);
  const own = message.replace(/ at line \d+, column \d+:[^]*$/, '');
  return by(BY_MESSAGE)?.find(([beginning]) => beginning.test(own))?.[1] ?? by(BY_CODE) ?? 'unknown';
}

interface YamlError {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly linePos: readonly { readonly line: number }[];
}
