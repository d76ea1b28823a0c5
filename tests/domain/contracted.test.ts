import { describe, expect, it } from 'vitest';
import { ago, practice, session } from './practice';

type Properties = Record<string, unknown>;

/** Whether the goal is contracted today, listed by its engagement or not. */
function isContracted(goal: Properties, listed = true) {
  const engagement = { goals: listed ? ['[[G]]'] : [] };
  return practice({ engagement, goals: { G: goal } }).contracted.includes('G.md');
}

/** Whether the goal was contracted on the day of a session so many days ago. */
function wasContracted(daysAgo: number, goal: Properties, listed = true) {
  const engagement = { goals: listed ? ['[[G]]'] : [] };
  const state = practice({ engagement, goals: { G: goal }, sessions: [session(daysAgo)] });
  return state.sessions.some(({ contracted }) => contracted.has('G.md'));
}

describe('C(E, day), the goals contracted on a day', () => {
  it('are those the engagement lists', () => {
    expect(isContracted({})).toBe(true);
    expect(isContracted({}, false)).toBe(false);
  });

  it('leave out proposed ones', () => {
    expect(isContracted({ status: 'proposed' })).toBe(false);
    expect(isContracted({ status: 'proposed', 'ended-on': ago(-5) }, false)).toBe(false);
  });

  it.each(['contracted', 'paused', 'met', 'dropped', 'replaced'])('keep a goal of status %s in force', (status) => {
    expect(isContracted({ status })).toBe(true);
  });

  it('count from contracted-on, that day included', () => {
    expect(wasContracted(10, { 'contracted-on': ago(9) })).toBe(false);
    expect(wasContracted(10, { 'contracted-on': ago(10) })).toBe(true);
    expect(wasContracted(10, { 'contracted-on': ago(11) })).toBe(true);
  });

  it('count up to ended-on, that day included', () => {
    expect(wasContracted(10, { 'ended-on': ago(11) })).toBe(false);
    expect(wasContracted(10, { 'ended-on': ago(10) })).toBe(true);
    expect(wasContracted(10, { 'ended-on': ago(9) })).toBe(true);
  });

  it('count always and for ever where the dates are missing', () => {
    expect(wasContracted(5000, {})).toBe(true);
    expect(isContracted({})).toBe(true);
  });

  it('are never a goal that ended before it began', () => {
    const goal = { 'contracted-on': ago(5), 'ended-on': ago(10) };
    expect([4, 5, 7, 10, 11].some((days) => wasContracted(days, goal))).toBe(false);
  });

  it('hold labels always', () => {
    const { sessions, contracted } = practice({ engagement: { goals: ['Speak up'] }, sessions: [session(900)] });
    expect([...(sessions[0]?.contracted ?? [])]).toEqual(['label:speak up']);
    expect(contracted).toEqual(['label:speak up']);
  });

  it('hold a link to a note that is no goal note like a label', () => {
    const { contracted } = practice({ engagement: { goals: ['[[Ideas]]'] }, notes: { 'Ideas.md': { status: 'met' } } });
    expect(contracted).toEqual(['Ideas.md']);
  });

  it('keep a finished goal that was taken off the list, from contracted-on up to ended-on', () => {
    const goal = { status: 'met', 'contracted-on': ago(30), 'ended-on': ago(10) };
    expect([31, 30, 20, 10, 9].map((days) => wasContracted(days, goal, false))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it('keep a finished goal off the list from ever, where contracted-on is missing', () => {
    expect(wasContracted(5000, { status: 'met', 'ended-on': ago(10) }, false)).toBe(true);
  });

  it('do not take in a note off the list that carries no ended-on', () => {
    expect(wasContracted(10, { status: 'met' }, false)).toBe(false);
  });

  it('do not take in a finished goal of another engagement that is off the list', () => {
    const notes = { 'F.md': { coaching: 'engagement' } };
    const goals = { G: { engagement: '[[F]]', 'ended-on': ago(0) } };
    expect(practice({ goals, notes }).contracted).toEqual([]);
  });

  it('do not take in such a goal where a session here worked on it', () => {
    const notes = { 'F.md': { coaching: 'engagement' } };
    const goals = { G: { engagement: '[[F]]', 'ended-on': ago(0) } };
    const { contracted, sessions } = practice({ goals, notes, sessions: [session(3, ['[[G]]'])] });
    expect(contracted).toEqual([]);
    expect([...(sessions[0]?.contracted ?? ['no session'])]).toEqual([]);
  });

  it('count a listed goal of another engagement, or of none, by its own dates', () => {
    const notes = { 'F.md': { coaching: 'engagement' } };
    const listed = (goal: Properties) => practice({ engagement: { goals: ['[[G]]'] }, goals: { G: goal }, notes });
    expect(listed({ engagement: '[[F]]' }).contracted).toEqual(['G.md']);
    expect(listed({ engagement: '[[F]]', 'ended-on': ago(1) }).contracted).toEqual([]);
    expect(listed({ engagement: null }).contracted).toEqual(['G.md']);
    expect(listed({ engagement: null, 'contracted-on': ago(-1) }).contracted).toEqual([]);
  });
});
