import type { Engagement } from '../../domain/engagement';

/** The folder of a new goal note: where most of the engagement's own are, else `usual`. '' is the vault's top. */
export function goalFolder({ goals }: Engagement, usual: string): string {
  const counts = new Map<string, number>();
  for (const { belongs, note } of goals.values()) {
    if (belongs !== 'here' || !note) continue;
    const folder = note.path.slice(0, Math.max(note.path.lastIndexOf('/'), 0));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const [most = usual] = [...counts].sort(([, one], [, other]) => other - one).map(([folder]) => folder);
  return most;
}
