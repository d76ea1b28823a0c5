import type { Badge } from '../domain/badges';
import { words } from './words';

/** What a badge says beside its icon, in a word or three. */
export function badgeWord({ kind, count = 0, read = 0 }: Badge): string {
  return words.domain.badge[kind](count, read > 0 && read === count);
}
