import type { CommandContext } from './command-context';
import { tellRefused } from './tell';

/** Whether the note at `path` can be read now. Where it cannot, tells why, so that nobody answers questions in vain. */
export function checkReadable({ practice }: CommandContext, path: string): boolean {
  const entry = practice.index.notes().get(path);
  if (!entry || (entry.wasRead && !entry.stale)) return true;
  tellRefused(path, { kind: 'unreadable', diagnostics: entry.diagnostics });
  return false;
}
