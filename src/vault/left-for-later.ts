import type { App } from 'obsidian';
import { leftForLater } from '../body/left-for-later';
import { withoutPrivate } from '../body/without-private';
import type { EngagementState } from '../domain/engagement-state';
import { goalKeyOf } from '../index/goal-key-of';
import { readText } from './note-source';
import type { Practice } from './practice';

/** A line that a first session set aside, without Markdown, and the path of its note. */
export interface LeftForLater {
  readonly text: string;
  readonly path: string;
}

/**
 * What the first sessions of an engagement set aside and nobody has taken up since: neither ticked nor struck out
 * there, nor a goal of the engagement by its words. Each once, the earliest first.
 */
export async function stillLeftForLater(
  app: App,
  { settings, resolveLink }: Pick<Practice, 'settings' | 'resolveLink'>,
  { engagement, held }: EngagementState,
): Promise<readonly LeftForLater[]> {
  const found = new Map<string, LeftForLater>();
  for (const { note } of held.filter((session) => session.note.kind === 'first')) {
    const text = withoutPrivate((await readText(app, note.path)) ?? '', settings.privateHeadings);
    for (const line of leftForLater(text)) {
      const key = goalKeyOf(engagement, line, (target) => resolveLink(target, note.path));
      if (key === undefined || engagement.goals.has(key) || found.has(key)) continue;
      found.set(key, { text: line, path: note.path });
    }
  }
  return [...found.values()];
}
