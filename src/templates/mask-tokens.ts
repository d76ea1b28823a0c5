import { TOKEN } from './token-value';

export interface Masked {
  readonly text: string;
  /** Puts the tokens back as they were written. */
  readonly unmask: (text: string) => string;
}

/** A token with the quotes that hold it alone: they are there for YAML's sake, its value brings its own. */
const TOKEN_IN_QUOTES = new RegExp(`(["']?)${TOKEN.source}\\1`, 'g');
const LIKE_A_WORD = /tokenx*/g;

/**
 * Replaces the tokens of a template by plain words, so that a YAML parser can read its front matter: to YAML, bare
 * braces are a mapping in a mapping. The words occur neither in `text` nor in `values`, which tokens will stand for.
 */
export function maskTokens(text: string, values: string): Masked {
  const tokens: string[] = [];
  const lengths = [text, values].flatMap((some) => Array.from(some.matchAll(LIKE_A_WORD), ([found]) => found.length));
  const word = 'token'.padEnd(lengths.reduce((most, length) => Math.max(most, length + 1), 0), 'x');
  const masked = text.replace(TOKEN_IN_QUOTES, (token) => `${word}${String(tokens.push(token) - 1)}z`);
  const mask = new RegExp(`${word}(\\d+)z`, 'g');
  return {
    text: masked,
    unmask: (some) => some.replace(mask, (found, index: string) => tokens[Number(index)] ?? found),
  };
}
