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

describe('a name without a folder', () => {
  const others = {
    'F.md': { coaching: 'engagement' },
    'A/Delegate.md': { coaching: 'goal', engagement: '[[F]]' },
  };
  const own = { 'Goals/Heron/Delegate': {} };

  it.each(['[[Delegate]]', '[[delegate#Why|it]]', 'Delegate', '[Delegate](Delegate.md)'])(
    'means the own goal first, whatever else the vault calls so: %s',
    (goal) => {
      const sessions = [session(5, [goal])];
      const state = practice({ engagement: { goals: [goal] }, goals: own, notes: others, sessions });
      expect(state.engagement.listed).toEqual(['Goals/Heron/Delegate.md']);
      expect(state.contracts).toEqual(['on-contract']);
      expect(state.diagnostics).toEqual([]);
    },
  );

  it('means the own goal that has it as an alias, too', () => {
    const goals = { 'Goals/Heron/Let go': { aliases: ['Delegate'] } };
    expect(keys(['[[Delegate]]'], { goals, notes: others })).toEqual(['Goals/Heron/Let go.md']);
  });

  it('means what the vault makes of it where no own goal or several have it', () => {
    expect(keys(['[[Delegate]]'], { notes: others })).toEqual(['A/Delegate.md']);
    const goals = { ...own, 'Goals/Old/Delegate': {} };
    expect(keys(['[[Delegate]]'], { goals, notes: others })).toEqual(['A/Delegate.md']);
  });

  it('is no name where it has a folder', () => {
    expect(keys(['[[A/Delegate]]'], { goals: own, notes: others })).toEqual(['A/Delegate.md']);
  });
});

describe('a goal that is a heading or block', () => {
  const notes = { 'Goals of Heron.md': {} };
  const listed = ['[[Goals of Heron#Say no]]', '[[Goals of Heron#Team#Delegate|Let go]]', '[[Goals of Heron#^b1]]'];

  it('has path and subpath for a key, and is called by its alias, else by its last heading', () => {
    const { engagement } = practice({ engagement: { goals: listed }, notes });
    expect([...engagement.goals.values()].map(({ key, label, path }) => [key, label, path])).toEqual([
      ['Goals of Heron.md#Say no', 'Say no', 'Goals of Heron.md'],
      ['Goals of Heron.md#Team#Delegate', 'Let go', 'Goals of Heron.md'],
      ['Goals of Heron.md#^b1', 'Goals of Heron > ^b1', 'Goals of Heron.md'],
    ]);
  });

  it('is touched by a link to it and by a label of its name, and by no other heading', () => {
    const worked = [['[[Goals of Heron#say no|No]]'], ['Say no.'], ['let go'], ['[[Goals of Heron#Other]]']];
    const sessions = worked.map((goals, at) => session(9 - at, goals));
    expect(practice({ engagement: { goals: listed }, notes, sessions }).contracts).toEqual([
      'on-contract',
      'on-contract',
      'on-contract',
      'drifted',
    ]);
  });

  it('is the label of its name also where that is listed before it', () => {
    expect(keys(['Say no', '[[Goals of Heron#Say no]]'], { notes })).toEqual(['Goals of Heron.md#Say no']);
  });

  it('leaves a label alone that two listed headings have', () => {
    const twice = ['[[A#Say no]]', '[[B#Say no]]', 'Say no'];
    const state = practice({ engagement: { goals: twice }, notes: { 'A.md': {}, 'B.md': {} } });
    expect(state.engagement.listed).toEqual(['A.md#Say no', 'B.md#Say no', 'label:say no']);
    expect(state.diagnostics).toEqual(['E.md goals']);
  });

  it('is the goal itself where the note is a goal note', () => {
    expect(keys(['[[Speak up#Why]]'], { goals: { 'Speak up': {} } })).toEqual(['Speak up.md']);
  });
});

describe('a goal that is a heading of the note that names it', () => {
  it.each(['[[#Say no]]', '[[#Team#Say no]]', '[[#Team|Say no]]', '[[ # say  no. ]]', '[Say no](#say-no)'])(
    'is the label of that name: %s',
    (value) => {
      const sessions = [session(9, ['Say no']), session(5, [value])];
      const state = practice({ engagement: { goals: [value] }, sessions });
      expect(state.engagement.listed).toEqual(['label:say no']);
      expect(state.contracts).toEqual(['on-contract', 'on-contract']);
      expect(state.diagnostics).toEqual([]);
    },
  );

  it('is called by its words, and a block by its id', () => {
    const { engagement } = practice({ engagement: { goals: ['[[#Team#Say no]]', '[[#Team|Let go]]', '[[#^b1]]'] } });
    expect([...engagement.goals.values()].map(({ label, path }) => [label, path])).toEqual([
      ['Say no', undefined],
      ['Let go', undefined],
      ['^b1', undefined],
    ]);
  });

  it('is the goal note or the listed heading that has the name', () => {
    expect(keys(['[[#Speak up]]'], { goals: { 'Speak up': {} } })).toEqual(['Speak up.md']);
    const listed = ['[[Goals of Heron#Say no]]', '[[#Say no]]'];
    expect(keys(listed, { notes: { 'Goals of Heron.md': {} } })).toEqual(['Goals of Heron.md#Say no']);
  });

  it.each(['[[#]]', '[[#|]]', '[[#...]]'])('is passed over without a word: %s', (value) => {
    expect(keys([value])).toEqual([]);
  });
});

describe('goals in one text', () => {
  const engagement = { goals: ['Say no', '[[Delegate]]', 'Plan, then act'] };
  const goals = { Delegate: {} };
  const after = (value: string) => practice({ engagement, goals, sessions: [session(5, [value])] });

  it.each(['Say no, Delegate', 'delegate; say no.', 'Say no,Delegate', '[[Delegate]], Say no'])(
    'are diagnosed once and count for none: %s',
    (value) => {
      const { messages, contracts } = after(value);
      expect(messages.map(({ path, found }) => [path, found])).toEqual([['S01.md', value]]);
      expect(messages[0]?.message).toMatch(/^Two goals in one value/);
      expect(contracts).toEqual(['unlinked']);
    },
  );

  it.each(['Say no, loudly', 'Plan, then act', 'Delegate,'])('are one label where a part is no goal: %s', (value) => {
    const { messages, sessions } = after(value);
    expect(messages).toEqual([]);
    expect(sessions[0]?.goals).toHaveLength(1);
  });
});
