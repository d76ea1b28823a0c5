import { withoutLink } from '../domain/link';
import { safeFileName } from '../text/file-name';
import { expandText, type TokenContext } from './tokens';

/** A token with a format, as `{{date:YYYY/MM}}`. */
const FORMATTED = /\{\{([^{}:\n]*:)([^{}\n]*)\}\}/g;

/**
 * The path of a new session note within its folder, without `.md`, from a pattern with tokens. A slash in the pattern
 * makes a folder, in a format too, as in the app's daily notes; one in a value does not. What no file system or link
 * can hold is left out, and so are parts that come out empty; undefined where nothing is left. Unknown tokens
 * stay, as they do in a template.
 */
export function sessionPath(pattern: string, context: TokenContext): string | undefined {
  const unknown = new Set<string>();
  const { coachee = '', codename = '', organisation = '', sponsor = '' } = context;
  const names = [coachee, codename, organisation, sponsor].map(withoutLink);
  const shown = { ...context, coachee: names[0], codename: names[1], organisation: names[2], sponsor: names[3] };
  const parts = pattern.replace(FORMATTED, tokenForEachPart).split('/');
  const found = parts.flatMap((part) => safeFileName(expandText(part, shown, unknown)) ?? []);
  return found.length > 0 ? found.join('/') : undefined;
}

/**
 * The folder that a pattern names. A part without a token is a folder as written; one with tokens is made like a part
 * of a name (see `sessionPath`), and is left out where nothing of it is left: '' is the vault's top.
 */
export function folderPath(pattern: string, context: TokenContext): string {
  const unknown = new Set<string>();
  const parts = pattern.replace(FORMATTED, tokenForEachPart).split('/');
  const names = parts.flatMap((part) => {
    return part.includes('{{') ? (safeFileName(expandText(part, context, unknown)) ?? []) : part;
  });
  return names.join('/');
}

/** `{{date:YYYY}}/{{date:MM}}` for `{{date:YYYY/MM}}`. */
function tokenForEachPart(token: string, name: string, format: string): string {
  if (!format.includes('/')) return token;
  return format.split('/').map((part) => (part.trim() === '' ? '' : `{{${name}${part}}}`)).join('/');
}
