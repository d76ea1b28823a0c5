import { describe, expect, it } from 'vitest';
import { ago, practice, session } from './practice';

/** The contract state of a session ten days ago, in an engagement that lists the goal “Speak up”. */
function stateOf(properties: Record<string, unknown>, goals: readonly unknown[] = ['Speak up']) {
  return practice({ engagement: { goals }, sessions: [{ date: ago(10), ...properties }] }).contracts[0];
}

describe('the contract state of a session', () => {
  it('is on contract where it shares a goal with the contract of its day', () => {
    expect(stateOf({ goals: ['speak up.'] })).toBe('on-contract');
    expect(stateOf({ goals: ['Delegate', 'Speak up'] })).toBe('on-contract');
  });

  it('is drifted where it worked on goals and shares none', () => {
    expect(stateOf({ goals: ['Delegate'] })).toBe('drifted');
  });

  it('is unlinked where it names no goals', () => {
    expect(stateOf({})).toBe('unlinked');
    expect(stateOf({ goals: [] })).toBe('unlinked');
    expect(stateOf({ goals: [' ', '...'] })).toBe('unlinked');
  });

  it('is a detour where the coach says so, whatever its goals', () => {
    expect(stateOf({ detour: true })).toBe('detour');
    expect(stateOf({ detour: true, goals: ['Speak up'] })).toBe('detour');
    expect(stateOf({ detour: true, goals: ['Delegate'] })).toBe('detour');
  });

  it.each([
    ['chemistry', 'exempt'],
    ['first', 'exempt'],
    ['regular', 'on-contract'],
    ['review', 'on-contract'],
    ['three-way', 'exempt'],
    ['closing', 'exempt'],
  ])('of a %s session is %s', (kind, state) => {
    expect(stateOf({ kind, goals: ['Speak up'] })).toBe(state);
  });

  it.each(['planned', 'cancelled', 'no-show', 'postponed'])('of a %s session is exempt', (status) => {
    expect(stateOf({ status, goals: ['Speak up'] })).toBe('exempt');
  });

  it('is exempt where nothing was contracted on its day, even as a detour', () => {
    expect(stateOf({ goals: ['Speak up'] }, [])).toBe('exempt');
    expect(stateOf({ detour: true }, [])).toBe('exempt');
    const before = { engagement: { recontracted: [ago(5)] }, sessions: [session(10), session(9, ['Speak up'])] };
    expect(practice(before).contracts).toEqual(['exempt', 'exempt']);
  });

  it('is exempt for one marked held but dated after today', () => {
    expect(stateOf({ status: 'held', date: ago(-1), goals: ['Speak up'] })).toBe('exempt');
  });

  it('looks at the contract of the session’s day, not of today', () => {
    const goals = { G: { 'ended-on': ago(20), status: 'met' }, H: { 'contracted-on': ago(20) } };
    const sessions = [
      session(20, ['[[G]]', '[[H]]']),
      session(20, ['[[G]]']),
      session(10, ['[[G]]']),
      session(30, ['[[H]]']),
    ];
    const { sessions: found } = practice({ engagement: { goals: ['[[G]]', '[[H]]'] }, goals, sessions });
    const byPath = Object.fromEntries(found.map(({ note, contract }) => [note.path, contract]));
    expect(byPath).toEqual({
      'S01.md': 'on-contract',
      'S02.md': 'on-contract',
      'S03.md': 'drifted',
      'S04.md': 'drifted',
    });
  });

  it('counts a goal by its successor', () => {
    const old = { status: 'replaced', 'ended-on': ago(20), 'replaced-by': '[[H]]' };
    const { contracts } = practice({
      engagement: { goals: ['[[H]]'] },
      goals: { G: old, H: { 'contracted-on': ago(20) } },
      sessions: [session(10, ['[[G]]'])],
    });
    expect(contracts).toEqual(['on-contract']);
  });
});

describe('the contract state of a session while all goals of its day are paused now', () => {
  const goals = { G: { status: 'paused' }, H: { status: 'paused' }, Rest: { status: 'proposed' } };
  const sessions = [session(10, ['Delegate']), session(9), session(8, ['Delegate'], { detour: true })];
  const contracts = (engagement = {}, others = {}) =>
    practice({ engagement: { goals: ['[[G]]', '[[H]]'], ...engagement }, goals: { ...goals, ...others }, sessions })
      .contracts;
  const COUNTED = ['drifted', 'unlinked', 'detour'];

  it('is exempt, for a detour and an untagged one too', () => {
    expect(contracts()).toEqual(['exempt', 'exempt', 'exempt']);
  });

  it('is as ever where one of them is in force, or is a label', () => {
    expect(contracts({}, { H: {} })).toEqual(COUNTED);
    expect(contracts({ goals: ['[[G]]', 'Speak up'] })).toEqual(COUNTED);
  });

  it('looks at the goals of its own day', () => {
    expect(contracts({}, { H: { 'contracted-on': ago(9) } })).toEqual(['exempt', 'unlinked', 'detour']);
    expect(contracts({}, { H: { 'status': 'met', 'ended-on': ago(9) } })).toEqual(['drifted', 'unlinked', 'exempt']);
  });

  it('is as ever up to the latest re-contracting, so that what was before stays as it was', () => {
    expect(contracts({ recontracted: [ago(9), ago(30)] })).toEqual(['drifted', 'unlinked', 'exempt']);
    expect(contracts({ recontracted: [ago(8)] })).toEqual(COUNTED);
    expect(contracts({ recontracted: [ago(-1)] })).toEqual(['exempt', 'exempt', 'exempt']);
  });

  it('is on contract, or a detour, where it touched one of them', () => {
    const touching = [session(10, ['[[G]]']), session(9, ['[[G]]'], { detour: true })];
    const state = practice({ engagement: { goals: ['[[G]]', '[[H]]'] }, goals, sessions: touching });
    expect(state.contracts).toEqual(['on-contract', 'detour']);
  });
});
