/** Windows keeps these for devices, with any ending ("Naming Files, Paths, and Namespaces", Microsoft Learn). */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/i;
/** Refused by a file system or, `# ^ [ ] |`, by Obsidian's links; or invisible. */
const FORBIDDEN = /[\\:*?"<>|#^[\]\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** Why notes cannot go into a folder. */
type FolderProblem = 'outside' | 'hidden' | 'unfit';

/**
 * Why a folder as typed, `/` between its parts, cannot be one for notes: it leads out of the vault (`..`, `/x` as Unix
 * or `C:\x` as Windows has it), it is hidden from the app (its name begins with a dot, or it holds other programs'
 * code), or a file system or a link cannot carry its name. Undefined where it can; '' is the top of the vault.
 *
 * Tokens may stand in it.
 *
 * @param configDir the folder of the vault's settings, where it has a name of its own
 */
export function folderProblem(folderWithTokens: string, configDir = ''): FolderProblem | undefined {
  // A token's value is cleaned when the path is made.
  const folder = folderWithTokens.replace(/\{\{[^{}\n]*\}\}/g, 'token');
  if (/^\s*(?:[a-z]:[\\/]|\\|~(?:\/|$))/i.test(folder)) return 'outside';
  const parts = folder.replace(/^[\s/]+|[\s/]+$/g, '').split('/');
  if (parts.length === 1 && parts[0] === '') return undefined;
  if (parts.some((part) => part.trim() === '..' || part.trim() === '.')) return 'outside';
  const plain = (path: string) => path.normalize('NFC').toLowerCase();
  const isConfig = configDir !== '' && plain(`${parts.join('/')}/`).startsWith(plain(`${configDir}/`));
  if (isConfig || parts.some((part) => /^\.|^node_modules$/i.test(part.trim()))) return 'hidden';
  const isTrimmed = (part: string) => part !== '' && !/^\s|[\s.]$/.test(part);
  return parts.some((part) => !isTrimmed(part) || FORBIDDEN.test(part) || RESERVED.test(part)) ? 'unfit' : undefined;
}

/**
 * The same for the pattern of a note's path. Characters that a name cannot hold are left out when the path is made, so
 * only what leads out of the vault or into a hidden folder is wrong there.
 */
export function patternProblem(pattern: string, configDir = ''): FolderProblem | undefined {
  const problem = folderProblem(pattern, configDir);
  return problem === 'unfit' ? undefined : problem;
}
