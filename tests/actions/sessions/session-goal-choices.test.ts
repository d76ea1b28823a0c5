import { describe, expect, it } from 'vitest';
import { sessionGoalChoices } from '../../../src/actions/sessions/tag-goals';
import { goal, session, stateOf } from '../state-of';

function choices(heron: Readonly<Record<string, unknown>>, goals: string[], others = {}) {
  const state = stateOf(heron, { 'One.md': session('2026-03-10', { goals }), ...others });
  const one = state.sessions.find(({ note }) => note.path === 'One.md');
  if (!one) throw new Error('The session is missing');
  return sessionGoalChoices(state, one);
}

describe('sessionGoalChoices', () => {
  it('offers the contracted goals and ticks those the session has', () => {
    expect(choices({ goals: ['Delegate', 'Be heard'] }, ['be heard.'])).toEqual([
      { key: 'label:delegate', label: 'Delegate', detail: '', isTicked: false },
      { key: 'label:be heard', label: 'Be heard', detail: '', isTicked: true },
    ]);
  });

  it('takes a label and a link to the same goal for one', () => {
    const found = choices({ goals: ['[[Be heard]]'] }, ['Be heard'], { 'Goals/Be heard.md': goal() });
    expect(found).toEqual([{ key: 'Goals/Be heard.md', label: 'Be heard', detail: '', isTicked: true }]);
  });

  it('adds what else the note has, and says that it is not contracted', () => {
    expect(choices({}, ['Sleep'])).toEqual([
      { key: 'label:sleep', label: 'Sleep', detail: 'not contracted', isTicked: true },
    ]);
  });

  it('says of a goal that was over or proposed how it stands', () => {
    const ended = goal({ status: 'dropped', 'ended-on': '2026-03-01' });
    const notes = { 'Old.md': ended, 'Maybe.md': goal({ status: 'proposed' }) };
    expect(choices({}, ['[[Old]]', '[[Maybe]]'], notes).map(({ detail }) => detail)).toEqual(['dropped', 'proposed']);
  });

  it('offers a goal that ended after the session', () => {
    const ended = goal({ status: 'met', 'ended-on': '2026-03-12' });
    expect(choices({}, [], { 'Be heard.md': ended }).map(({ label }) => label)).toEqual(['Be heard']);
  });

  it('does not offer a goal that ended before the session, nor a proposed one', () => {
    const ended = goal({ status: 'met', 'ended-on': '2026-03-01' });
    const found = choices({ goals: ['[[Maybe]]'] }, [], { 'Old.md': ended, 'Maybe.md': goal({ status: 'proposed' }) });
    expect(found).toEqual([]);
  });

  it('shows a replaced goal as its successor', () => {
    const old = goal({ status: 'replaced', 'ended-on': '2026-03-01', 'replaced-by': '[[New]]' });
    const found = choices({ goals: ['[[New]]'] }, ['[[Old]]'], { 'Old.md': old, 'New.md': goal() });
    expect(found.map(({ label, isTicked }) => [label, isTicked])).toEqual([['New', true]]);
  });
});
