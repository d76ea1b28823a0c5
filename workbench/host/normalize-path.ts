/**
 * A path as the app writes it. The mock leaves no-break spaces and decomposed letters, of which the documentation says
 * what becomes (docs.obsidian.md, "Plugin guidelines", "Use normalizePath() to clean up user-defined paths").
 */
export function normalizePath(path: string): string {
  const plain = path.replace(/[\\/]+/g, '/').replace(/^\/|\/$/g, '').replaceAll('\u00A0', ' ');
  return plain.normalize();
}
