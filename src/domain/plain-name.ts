import { normaliseLabel } from './goal-key';

/** A name as a reader looks it up: without case and accents. */
export function plainName(name: string): string {
  return normaliseLabel(name.normalize('NFD').replace(/\p{Mn}/gu, ''));
}
