import type { CommandContext } from './command-context';
import { tellRefused } from './tell';

/** Whether the note at `path` can be read now. Where it cannot, tells why, so that nobody answers questions in vain. */
export function checkReadable({ practice }: CommandContext, path: string): boolean {
  const diagnostics = practice.index.notes().get(path)?.diagnostics ?? [];
  const problem = diagnostics.find(({ property }) => property === 'front matter');
  if (problem) tellRefused(path, problem.message);
  return !problem;
}
