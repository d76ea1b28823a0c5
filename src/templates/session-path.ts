import { safeFileName } from '../notes/safe-file-name';
import { expandText } from './expand-text';
import type { TokenContext } from './token-context';

/**
 * The path of a new session note within its folder, without `.md`, from a pattern with tokens. A slash in the pattern
 * makes a folder; one in a value does not. What no file system or link can carry is left out, and so are parts that
 * come out empty; undefined where nothing is left. Tokens that are none stay, as they do in a template.
 */
export function sessionPath(pattern: string, context: TokenContext): string | undefined {
  const unknown = new Set<string>();
  const parts = pattern.split('/').flatMap((part) => safeFileName(expandText(part, context, unknown)) ?? []);
  return parts.length > 0 ? parts.join('/') : undefined;
}
