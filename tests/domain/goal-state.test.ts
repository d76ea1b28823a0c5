import { describe, expect, it } from 'vitest';
import { ago, practice, session } from './practice';

describe('the goals of an engagement', () => {
  it('are those contracted today, in the engagement’s order, then all others worked on in held sessions', () => {
    const engagement = { goals: ['Speak up', '[[H]]', '[[G]]'] };
    const sessions = [session(9, ['Rest', '[[G]]']), session(5, ['Delegate'])];
    const { goals } = practice({ engagement, goals: { G: {}, H: { status: 'proposed' } }, sessions });
    expect(goals.map(({ key }) => key)).toEqual(['label:speak up', 'G.md', 'label:rest', 'label:delegate']);
  });

  it('leave out what was only planned or missed', () => {
    const sessions = [
      session(-3, ['A']),
      session(5, ['B'], { status: 'no-show' }),
      session(4, ['C'], { kind: 'chemistry' }),
    ];
    expect(practice({ sessions }).goals.map(({ key }) => key)).toEqual(['label:c']);
  });

  it('have a status and an owner where they are goal notes', () => {
    const { goal } = practice({
      engagement: { goals: ['[[G]]', '[[H]]', 'Speak up', '[[Ideas]]'] },
      goals: { G: { status: 'paused', owner: 'shared' }, H: { owner: null } },
      notes: { 'Ideas.md': { status: 'met' } },
    });
    expect(goal('G.md')).toMatchObject({ label: 'G', status: 'paused', owner: 'shared', active: false });
    expect(goal('H.md')).toMatchObject({ label: 'H', status: 'contracted', owner: null, active: true });
    expect(goal('label:speak up')).toMatchObject({ label: 'Speak up', status: null, owner: null, active: true });
    expect(goal('Ideas.md')).toMatchObject({ label: 'Ideas', status: null, owner: null, active: true });
  });

  it('count the working sessions that touched them and know the last one', () => {
    const sessions = [
      session(20, ['Speak up', 'speak up.']),
      session(9, ['Speak up'], { detour: true }),
      session(5, ['Speak up'], { kind: 'three-way' }),
      session(4, ['Speak up'], { status: 'cancelled' }),
    ];
    expect(practice({ sessions }).goal('label:speak up')).toMatchObject({ touches: 2, lastTouched: ago(9) });
  });

  it('were last worked on in a held session of any kind', () => {
    const sessions = [
      session(20, ['Speak up']),
      session(9, ['Speak up'], { kind: 'three-way' }),
      session(5, ['Delegate']),
      session(4, ['Speak up'], { status: 'no-show' }),
      session(-3, ['Speak up']),
    ];
    const { goal } = practice({ engagement: { goals: ['Speak up', 'Rest'] }, sessions });
    expect(goal('label:speak up')).toMatchObject({ lastTouched: ago(20), lastWorkedOn: ago(9) });
    expect(goal('label:rest')?.lastWorkedOn).toBeUndefined();
  });

  it('are touched through the goals they succeed', () => {
    const goals = { G: { status: 'replaced', 'ended-on': ago(10), 'replaced-by': '[[H]]' }, H: {} };
    const { goal } = practice({ goals, sessions: [session(20, ['[[G]]']), session(5, ['[[G]]'])] });
    expect(goal('G.md')).toMatchObject({ touches: 1, lastTouched: ago(20) });
    expect(goal('H.md')).toMatchObject({ touches: 1, lastTouched: ago(5) });
  });

  it('were touched by nothing where only the contract names them', () => {
    const goal = practice({ engagement: { goals: ['Speak up'] } }).goal('label:speak up');
    expect(goal).toMatchObject({ touches: 0, lastTouched: undefined, contracted: true });
  });
});

describe('the display text of a label', () => {
  const label = (...parameters: Parameters<typeof practice>) => practice(...parameters).goal('label:speak up')?.label;

  it('is as first written on the engagement', () => {
    const engagement = { goals: ['Delegate', 'Speak Up.', 'speak up'] };
    expect(label({ engagement, sessions: [session(9, ['SPEAK UP'])] })).toBe('Speak Up.');
  });

  it('is as written in the earliest session where the engagement does not list it', () => {
    expect(label({ sessions: [session(5, ['speak up']), session(9, ['Speak Up'])] })).toBe('Speak Up');
  });

  it('is not as a goal that it replaces spells it', () => {
    const goals = { G: { status: 'replaced', 'ended-on': ago(9), 'replaced-by': 'SPEAK UP' } };
    expect(label({ engagement: { goals: ['[[G]]', 'Speak up'] }, goals })).toBe('Speak up');
    expect(label({ goals, sessions: [session(5, ['[[G]]', 'speak Up'])] })).toBe('speak Up');
    expect(label({ goals, sessions: [session(5, ['[[G]]'])] })).toBe('SPEAK UP');
  });

  it('is the whole target of a dangling link', () => {
    const { goals } = practice({ engagement: { goals: ['[[Aims/Speak up#Why|it]]'] } });
    expect(goals).toMatchObject([{ key: 'label:aims/speak up', label: 'Aims/Speak up' }]);
  });
});
