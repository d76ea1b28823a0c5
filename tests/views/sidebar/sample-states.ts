import type { EngagementState } from '../../../src/domain/engagement-state';
import sample from '../../fixtures/sample-practice.json';
import { buildIndex, type FrontMatterByPath } from '../../index/build-index';

export const { today } = sample;

const { portfolio } = buildIndex(sample.notes);

/** An engagement of the sample practice by its codename. */
export function sampleState(name: string): EngagementState {
  return required(portfolio.state(`Engagements/${name}.md`, today), name);
}

/** The one engagement `E.md` of a practice made for a test; `sessions` are its sessions by day. */
export function stateOf(
  engagement: Readonly<Record<string, unknown>>,
  sessions: FrontMatterByPath = {},
  others: FrontMatterByPath = {},
  day = today,
): EngagementState {
  const notes: Record<string, FrontMatterByPath[string]> = { 'E.md': { coaching: 'engagement', ...engagement } };
  for (const [date, properties] of Object.entries(sessions)) {
    notes[`${date}.md`] = { coaching: 'session', engagement: '[[E]]', date, ...properties };
  }
  return required(buildIndex({ ...notes, ...others }).portfolio.state('E.md', day), 'E.md');
}

function required<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`${name} is missing`);
  return value;
}
