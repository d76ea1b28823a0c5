import { describe, expect, it } from 'vitest';
import { practice, session } from '../domain/practice';

type Description = Parameters<typeof practice>[0];

/** The keys of what an engagement lists. */
function keys(goals: unknown, rest: Description = {}) {
  return practice({ engagement: { goals }, ...rest }).engagement.listed;
}

describe('the goal key of a value', () => {
  it('is the path of the note that a link leads to', () => {
    expect(keys(['[[Speak up]]'], { goals: { 'Speak up': {} } })).toEqual(['Speak up.md']);
    expect(keys(['[[speak up#Why|it]]'], { goals: { 'Speak up': {} } })).toEqual(['Speak up.md']);
  });

  it('is the path even where the note is no goal note', () => {
    expect(keys(['[[Ideas]]'], { notes: { 'Box/Ideas.md': {} } })).toEqual(['Box/Ideas.md']);
  });

  it('is the path of the one goal note of the engagement that has the label as its name', () => {
    expect(keys(['speak  UP.'], { goals: { 'Speak up': {} } })).toEqual(['Speak up.md']);
  });

  it('is the path of the one goal note of the engagement that has the label as an alias', () => {
    expect(keys(['say it'], { goals: { 'Speak up': { aliases: ['Dare', 'Say it'] } } })).toEqual(['Speak up.md']);
  });

  it('is found by name and alias of one note without ambiguity', () => {
    const state = practice({ engagement: { goals: ['Speak up'] }, goals: { 'Speak up': { aliases: ['speak up'] } } });
    expect(state.engagement.listed).toEqual(['Speak up.md']);
    expect(state.diagnostics).toEqual([]);
  });

  it('is a label otherwise', () => {
    expect(keys(['Speak up.'])).toEqual(['label:speak up']);
  });

  it('is a label for a name that a goal note of another engagement has', () => {
    const notes = { 'F.md': { coaching: 'engagement' } };
    expect(keys(['Speak up'], { goals: { 'Speak up': { engagement: '[[F]]' } }, notes })).toEqual(['label:speak up']);
    expect(keys(['Speak up'], { goals: { 'Speak up': { engagement: null } } })).toEqual(['label:speak up']);
  });

  it('is that of a label for a dangling link, without a diagnostic', () => {
    const state = practice({ engagement: { goals: ['[[Speak up#Why|it]]'] } });
    expect(state.engagement.listed).toEqual(['label:speak up']);
    expect(state.diagnostics).toEqual([]);
  });

  it('upgrades a dangling link to the goal note that has it as an alias', () => {
    expect(keys(['[[Dare]]'], { goals: { 'Speak up': { aliases: ['Dare'] } } })).toEqual(['Speak up.md']);
  });

  it('is the same for the engagement and its sessions, so that either spelling touches the goal', () => {
    const sessions = [session(9, ['[[Speak up]]']), session(5, ['speak up.'])];
    const state = practice({ engagement: { goals: ['Speak up'] }, goals: { 'Speak up': {} }, sessions });
    expect(state.contracts).toEqual(['on-contract', 'on-contract']);
  });

  it('is not there for a value without a word', () => {
    expect(keys(['.', ' . . ', '[[.]]'])).toEqual([]);
  });

  it('comes once, in the order of the note', () => {
    expect(keys(['B', 'A', 'b.', '[[A]]'])).toEqual(['label:b', 'label:a']);
  });
});

describe('a label that two goal notes of the engagement answer to', () => {
  const goals = { 'Speak up': {}, Dare: { aliases: ['speak up'] } };

  it('stays a label, with a diagnostic on the note that holds it', () => {
    const state = practice({ engagement: { goals: ['Speak up'] }, goals, sessions: [session(9, ['SPEAK UP'])] });
    expect(state.engagement.listed).toEqual(['label:speak up']);
    expect(state.messages).toEqual(
      [
        { path: 'E.md', found: 'Speak up' },
        { path: 'S01.md', found: 'SPEAK UP' },
      ].map((place) => ({
        ...place,
        property: 'goals',
        message: '2 goals of this engagement have this name. Link the one that is meant.',
      })),
    );
  });

  it('is diagnosed on the goal whose replaced-by holds it', () => {
    const old = { status: 'replaced', 'ended-on': '2026-01-01', 'replaced-by': 'Speak up' };
    expect(practice({ goals: { ...goals, Old: old } }).diagnostics).toEqual(['Old.md replaced-by']);
  });

  it('is no ambiguity where it is a link that leads to one of them', () => {
    expect(practice({ engagement: { goals: ['[[Speak up]]'] }, goals }).diagnostics).toEqual([]);
  });
});
