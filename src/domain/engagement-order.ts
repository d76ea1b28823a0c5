import type { EngagementState } from './engagement-state';
import { normaliseLabel } from './goal-key';
import { GROUPS } from './group';

/** The default order: open, upcoming, paused, closed; then the next session, none last; then name; then path. */
export function compareEngagements(a: EngagementState, b: EngagementState): number {
  return (
    GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) ||
    compareText(a.next?.date ?? '9999-99-99', b.next?.date ?? '9999-99-99') ||
    compareNames(a.engagement.name, b.engagement.name) ||
    compareText(a.engagement.note.path, b.engagement.note.path)
  );
}

/** Orders names without case and accents, and equal ones by their letters. */
export function compareNames(a: string, b: string): number {
  return compareText(sortName(a), sortName(b)) || compareText(a, b);
}

/** A name as a reader looks it up: without case and accents. */
function sortName(name: string): string {
  return normaliseLabel(name.normalize('NFD').replace(/\p{Mn}/gu, ''));
}

/** Orders by code unit, which is the same on every machine and in every language. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
