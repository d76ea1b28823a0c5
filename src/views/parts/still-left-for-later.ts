import { leftForLater } from '../../body/left-for-later';
import type { EngagementState } from '../../domain/engagement-state';
import type { GoalKey } from '../../domain/goal-key';
import { goalKeyOf } from '../../index/goal-key-of';
import type { Practice } from '../../vault/practice';

/** A line that a first session set aside, without Markdown, and the path of its note. */
export interface LeftForLater {
  /** What it would be as a goal. */
  readonly key: GoalKey;
  readonly text: string;
  readonly path: string;
}

/**
 * What the first sessions of an engagement set aside and nobody has taken up since: neither ticked nor struck out
 * there, nor a goal of the engagement by its words. Each once, the earliest first.
 *
 * @param texts of the held sessions' notes, by path, without what is private
 */
export function stillLeftForLater(
  { engagement, held }: EngagementState,
  texts: ReadonlyMap<string, string>,
  resolveLink: Practice['resolveLink'],
): readonly LeftForLater[] {
  const found = new Map<string, LeftForLater>();
  for (const { note } of held.filter((session) => session.note.kind === 'first')) {
    for (const line of leftForLater(texts.get(note.path) ?? '')) {
      const key = goalKeyOf(engagement, line, (target) => resolveLink(target, note.path));
      if (key === undefined || engagement.goals.has(key) || found.has(key)) continue;
      found.set(key, { key, text: line, path: note.path });
    }
  }
  return [...found.values()];
}
