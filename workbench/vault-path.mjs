// @ts-check

const text = /\.(md|txt|json|css|base|canvas|csv|ya?ml)$/i;

/**
 * Whether the workbench shows a path at all. As in the app, what starts with a dot is no note; the
 * configuration folder is read, for settings, but not its per-device layout.
 * @param {string} path relative to the vault, with `/`
 */
export function isVaultPath(path) {
  const [first = '', ...rest] = path.split('/');
  if (first === '.obsidian') return rest.every((name) => name !== 'node_modules') && !/^workspace/.test(rest[0] ?? '');
  return ![first, ...rest].some((name) => name.startsWith('.') || name === 'node_modules');
}

/**
 * Whether a file is read as text; all others are listed by name only.
 * @param {string} path
 */
export function isTextPath(path) {
  return text.test(path);
}
