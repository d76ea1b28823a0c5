import type { PracticeIndex } from '../../src/index/practice-index';

/** Paths of the sessions that belong to no engagement. */
export function lostSessions(index: PracticeIndex): string[] {
  const records = [...index.notes().values()].flatMap(({ record }) => record ?? []);
  const lost = records.filter(({ type, path }) => type === 'session' && index.engagementOf(path) === undefined);
  return lost.map(({ path }) => path).sort();
}
