const QUOTES = 'a value with a character like a colon or a star in it needs quotes';

/** Words for the mistakes that people make most; the keys are the `yaml` package's names for them. */
const PLAIN_WORDS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'one of them is there twice',
  BAD_INDENT: 'a line is not indented as it should be, or a bracket is not closed',
  MISSING_CHAR: 'a quote or bracket is not closed',
  UNEXPECTED_TOKEN: 'text goes on after a quote or bracket, so all of it needs quotes',
  BLOCK_AS_IMPLICIT_KEY: QUOTES,
  BAD_SCALAR_START: QUOTES,
  BAD_ALIAS: QUOTES,
  MULTILINE_IMPLICIT_KEY: 'a line has no name, or no space after the colon of its name',
  MULTIPLE_DOCS: 'a line of three dots ends them too early',
  TAB_AS_INDENT: 'a line is indented with a tab; use spaces',
};

/**
 * What a YAML parser threw, for the coach: one plain sentence, and the 1-based line where the error carries one, as
 * those of the `yaml` package do, which Obsidian uses; counted in the text that was parsed.
 */
export function describeYamlError(error: unknown): { line: number | null; reason: string } {
  const { code = '', linePos, message } = Object(error) as Partial<YamlError>;
  const own = String(message ?? error).replace(/( at line \d+, column \d+:?)?\s*(\n[^]*)?$/, '');
  const words = (PLAIN_WORDS[code] ?? own).replace(/[.:\s]+$/, '');
  const reason = `The properties at the top of the note cannot be read: ${words}.`;
  return { line: linePos?.[0]?.line ?? null, reason };
}

interface YamlError {
  readonly code: string;
  readonly message: string;
  readonly linePos: readonly { readonly line: number }[];
}
