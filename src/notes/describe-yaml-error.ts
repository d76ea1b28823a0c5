import type { Words } from '../words/en';
import type { Where } from '../words/where';
import { words } from '../words/words';

/** The mistakes that people make most, by the `yaml` package's names for them. */
const MISTAKES: Readonly<Record<string, keyof Words['diagnostics']['mistakes']>> = {
  DUPLICATE_KEY: 'duplicate',
  BAD_INDENT: 'indentation',
  MISSING_CHAR: 'notClosed',
  UNEXPECTED_TOKEN: 'textGoesOn',
  BLOCK_AS_IMPLICIT_KEY: 'needsQuotes',
  BAD_SCALAR_START: 'needsQuotes',
  TAG_RESOLVE_FAILED: 'needsQuotes',
  // What begins with a star is an alias, and the note has no anchor of that name.
  ReferenceError: 'needsQuotes',
  BAD_ALIAS: 'needsQuotes',
  MULTILINE_IMPLICIT_KEY: 'noName',
  MULTIPLE_DOCS: 'dots',
  TAB_AS_INDENT: 'tab',
};

/**
 * What a YAML parser threw, for the coach: one plain sentence, and the 1-based line where the error carries one, as
 * those of the `yaml` package do, which Obsidian uses; counted in the text that was parsed. A mistake that is not among
 * the common ones is told as the parser tells it, in its language, but without what it quotes of the note: that could
 * be a name (docs/privacy.md).
 */
export function describeYamlError(error: unknown, where: Where): { line: number | null; reason: string } {
  const { name = '', code = name, linePos, message } = Object(error) as Partial<YamlError>;
  const own = String(message ?? error).replace(/( at line \d+, column \d+:?)?\s*(\n[^]*)?$/, '');
  const { mistakes, yaml } = words.diagnostics;
  const common = MISTAKES[code];
  const mistake = (common ? mistakes[common] : own.replace(/[:"][^]*$/, '')).replace(/[.:\s]+$/, '');
  return { line: linePos?.[0]?.line ?? null, reason: yaml(where, mistake) };
}

interface YamlError {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly linePos: readonly { readonly line: number }[];
}
