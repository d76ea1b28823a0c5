import type { EngagementState } from '../../src/domain/engagement-state';
import { buildIndex, type FrontMatterByPath } from '../index/build-index';

export const TODAY = '2026-03-16';

/** The state of the engagement `Heron` on TODAY, with the given properties and other notes. */
export function stateOf(heron: Readonly<Record<string, unknown>>, others: FrontMatterByPath = {}): EngagementState {
  const notes = { 'Heron.md': { coaching: 'engagement', codename: 'Heron', ...heron }, ...others };
  const state = buildIndex(notes).portfolio.state('Heron.md', TODAY);
  if (!state) throw new Error('The engagement is missing');
  return state;
}

/** A session of Heron on `date`. */
export function session(date: string, properties: Readonly<Record<string, unknown>> = {}) {
  return { coaching: 'session', engagement: '[[Heron]]', date, ...properties };
}

/** A goal note of Heron. */
export function goal(properties: Readonly<Record<string, unknown>> = {}) {
  return { coaching: 'goal', engagement: '[[Heron]]', ...properties };
}
