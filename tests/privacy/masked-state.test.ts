import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EngagementState } from '../../src/domain/engagement-state';
import { maskedState } from '../../src/privacy/mask';
import { PROPERTIES } from '../../src/notes/property-names';
import { buildIndex } from '../index/build-index';
import { sampleState } from '../views/sidebar/sample-states';

const SECRET = 'Zephyrine';
const mask = (state: EngagementState) => maskedState(state, 'Engagement 1', (key) => `<${key.length}>`);

/** All that is in a value, maps too. */
function everything(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part] : part));
}

describe('maskedState', () => {
  it('has no text of any note, whatever its properties say', () => {
    const value = fc.constantFrom(SECRET, [SECRET], `[[${SECRET}]]`, [`[[${SECRET}|it]]`, SECRET], null);
    const properties = fc.dictionary(fc.constantFrom(...PROPERTIES, 'aliases', 'tags'), value);
    const check = fc.property(properties, properties, properties, (engagement, goal, session) => {
      const { portfolio } = buildIndex({
        'E.md': { ...engagement, coaching: 'engagement' },
        'G.md': { ...goal, coaching: 'goal', engagement: '[[E]]' },
        'S.md': { ...session, coaching: 'session', engagement: '[[E]]', date: '2026-03-01' },
      });
      const state = portfolio.state('E.md', '2026-03-16');
      expect(state?.sessions).toHaveLength(1);
      // The keys of labels are folded, so the secret is not in them as it was written.
      if (state) expect(everything(mask(state))).not.toContain(SECRET);
    });
    fc.assert(check, { numRuns: 300 });
  });

  it('keeps what is worked out, and which session is the next and the last', () => {
    const state = sampleState('Juniper');
    const masked = mask(state);
    const { badges, row, foundation, used, hours, group } = state;
    expect(masked).toMatchObject({ badges, row, foundation, used, hours, group });
    expect(masked.sessions.map(({ date, contract }) => [date, contract])).toEqual(
      state.sessions.map(({ date, contract }) => [date, contract]),
    );
    expect(state.last).toBeDefined();
    expect(masked.sessions).toContain(masked.last);
    expect(masked.last?.date).toBe(state.last?.date);
    expect(masked.next?.date).toBe(state.next?.date);
  });

  it('says where the notes are, for what is done with them', () => {
    const state = sampleState('Juniper');
    const masked = mask(state);
    expect(masked.engagement.note.path).toBe(state.engagement.note.path);
    expect([...masked.engagement.goals.keys()]).toEqual([...state.engagement.goals.keys()]);
    expect(masked.sessions.map(({ note }) => note.path)).toEqual(state.sessions.map(({ note }) => note.path));
  });

  it('leaves the state itself as it is', () => {
    const state = sampleState('Juniper');
    const before = everything(state);
    mask(state);
    expect(everything(state)).toBe(before);
  });
});
