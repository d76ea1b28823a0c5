import { describe, expect, it } from 'vitest';
import {
  changedValues,
  checkRecording,
  questionsAbout,
  type Recording,
  recordingToBegin,
} from '../../src/domain/recording';
import { session, stateOf, TODAY } from '../actions/state-of';

/** The session at `One.md` with these properties, in an engagement with these. */
function seen(properties: Readonly<Record<string, unknown>>, engagement = {}, others = {}) {
  const state = stateOf(engagement, { 'One.md': session(TODAY, properties), ...others });
  const one = state.sessions.find(({ note }) => note.path === 'One.md');
  if (!one) throw new Error('The session is missing');
  const begin = recordingToBegin(one, TODAY);
  const asked = (answer: Partial<Recording> = {}) => [...questionsAbout(state, one, { ...begin, ...answer })];
  return { begin, asked, one };
}
const LAID = { 'foundation': ['recognition', 'value', 'purpose'], 'worth-if': 'x' };
const FIRST = { 'First.md': session('2026-03-02', { kind: 'first', ...LAID }) };

describe('what is asked about a session', () => {
  it('is nothing more where it was not held', () => {
    expect(seen({ kind: 'first' }).asked({ status: 'no-show' })).toEqual([]);
  });

  it('is the contract in a first session, and no level or commitment unless the coach wants them', () => {
    const { asked } = seen({ kind: 'first' });
    const first = ['worthIf', 'recognition', 'value', 'purpose', 'doubt', 'outsideView', 'purposeInWords'];
    expect(asked()).toEqual(['goals', ...first, 'revisitResistance', 'wantsMore']);
    expect(asked({ wantsMore: true })).toEqual(expect.arrayContaining(['levels', 'commitments']));
    expect(asked({ marks: new Set(['value']) })).toContain('valueEvidence');
  });

  it('is whether the engagement has begun, in the first session of a prospect alone', () => {
    const prospect = { status: 'prospect' };
    expect(seen({ kind: 'first' }, prospect).asked()).toContain('begins');
    expect(seen({ kind: 'chemistry' }, prospect).asked()).not.toContain('begins');
    expect(seen({ kind: 'first' }, prospect).asked({ status: 'no-show' })).toEqual([]);
  });

  it('is little in a regular hour: the detour only while nothing ticked is contracted', () => {
    const { asked } = seen({ status: 'planned' }, { goals: ['Delegate'] }, FIRST);
    expect(asked()).toEqual(['goals', 'detour', 'levels', 'commitments']);
    expect(asked({ goals: new Set(['label:delegate']) })).toEqual(['goals', 'levels', 'commitments']);
  });

  it('is nothing in confidence in a three-way session, whose note others read', () => {
    expect(seen({ kind: 'three-way' }).asked()).toEqual(['goals', 'wantsMore']);
  });
});

describe('what a recording writes', () => {
  const changed = (properties: Readonly<Record<string, unknown>>, answer: Partial<Recording> = {}) => {
    const { begin, asked, one } = seen(properties);
    return changedValues(one.note, { ...begin, ...answer }, new Set(asked(answer)), TODAY, 60);
  };

  it('is held of a planned session of today, and nothing of one that says so', () => {
    expect(changed({ status: 'planned' })).toEqual([{ property: 'status', value: 'held' }]);
    expect(changed({ status: 'done', minutes: 90 })).toEqual([]);
  });

  it('is only what was changed, and not what is not asked', () => {
    expect(changed({ status: 'held', kind: 'first', doubt: 'No time' }, { doubt: '' })).toEqual([
      { property: 'doubt', value: undefined },
    ]);
    expect(changed({ status: 'held' }, { status: 'cancelled', doubt: 'No time' })).toEqual([
      { property: 'status', value: 'cancelled' },
    ]);
  });
});

it('a recording cannot be of a day to come, nor plan the next session before it', () => {
  const { begin } = seen({});
  expect(checkRecording(begin, TODAY)).toBeUndefined();
  expect(checkRecording({ ...begin, day: '2026-02-30' }, TODAY)).toBe('no-day');
  expect(checkRecording({ ...begin, day: '2026-04-01' }, TODAY)).toBe('not-yet');
  expect(checkRecording({ ...begin, next: '2026-03-16' }, TODAY)).toBe('next-too-early');
  expect(checkRecording({ ...begin, next: 'soon' }, TODAY)).toBe('no-next-day');
});
