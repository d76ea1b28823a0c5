import { describe, expect, it } from 'vitest';
import { BADGE_KINDS, type BadgeKind } from '../../../src/domain/badges';
import type { EngagementState } from '../../../src/domain/engagement-state';
import { badgeActions } from '../../../src/views/sidebar/badge-actions';
import type { SidebarActions } from '../../../src/views/sidebar/sidebar-actions';

const session = (path: string, kind: string) => ({ note: { path, kind }, status: 'held', date: '2026-03-02' });
const missed = { note: { path: 'Missed.md', kind: 'regular' }, status: 'planned', date: '2026-03-09' };
const state = {
  engagement: { note: { path: 'Heron.md' } },
  sessions: [session('First.md', 'first'), session('Last.md', 'regular'), missed],
  last: session('Last.md', 'regular'),
} as unknown as EngagementState;

/** What the actions of a badge do, in their order: each with what it was called with. */
function done(kind: BadgeKind, of = state): string[] {
  const calls: string[] = [];
  const get = (_: object, name: string) => (...args: unknown[]) => void calls.push([name, ...args].join(' '));
  const actions = new Proxy({}, { get }) as SidebarActions;
  for (const { run } of badgeActions({ kind, day: '2026-03-09' }, of, actions)) run((path) => `Moved/${path}`);
  return calls;
}

describe('what a badge offers', () => {
  it.each<[BadgeKind, readonly string[]]>([
    ['data', ['openNote Moved/Heron.md']],
    ['foundation', ['recordSession Moved/First.md']],
    ['no-contract', ['contractGoals Moved/Heron.md']],
    ['no-owned-goal', ['chooseGoal Moved/Heron.md']],
    ['unrecorded', ['recordSession Moved/Missed.md']],
    ['untagged', ['tagGoals Moved/Last.md']],
    ['review-overdue', ['newSession Moved/Heron.md', 'editEngagement Moved/Heron.md review-due']],
    ['ending', ['editEngagement Moved/Heron.md end', 'closeEngagement Moved/Heron.md']],
    ['sessions-left', ['editEngagement Moved/Heron.md sessions-contracted']],
    ['pause-over', ['resumeEngagement Moved/Heron.md', 'pauseEngagement Moved/Heron.md']],
    ['retention-due', []],
  ])('for %s is what answers it, where its note is by then', (kind, calls) => {
    expect(done(kind)).toEqual(calls);
  });

  it('is nothing about a session where there is none', () => {
    const without = { ...state, sessions: [], last: undefined };
    expect([done('foundation', without), done('untagged', without)]).toEqual([[], []]);
  });

  it('is something for every badge but that of notes that were kept long enough', () => {
    expect(BADGE_KINDS.filter((kind) => done(kind).length === 0)).toEqual(['retention-due']);
  });
});
