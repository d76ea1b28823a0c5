import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandContext } from '../../../src/actions/shared/command-context';
import { editGoal, editLists, editRecord, onReadable } from '../../../src/actions/shared/edit-record';
import type { GoalNote } from '../../../src/domain/goal-note';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';
import { applyEdits } from '../../../src/text/text-edit';
import type { NoteEdit } from '../../../src/vault/note-change';
import { refuse } from '../../../src/vault/refusal';
import { buildIndex } from '../../index/build-index';
import { inWords } from '../../vault/in-words';

const own = { coaching: 'goal', engagement: '[[Heron]]', status: 'contracted' };
const { index, portfolio } = buildIndex({
  'Heron.md': { coaching: 'engagement', codename: 'Heron' },
  'Kite.md': { coaching: 'engagement', codename: 'Kite' },
  'Delegate.md': own,
});
const heron = portfolio.state('Heron.md', '2026-03-16')?.engagement;
const delegate = index.record('Delegate.md') as GoalNote;
const context = { settings: () => DEFAULT_SETTINGS, practice: { index } } as unknown as CommandContext;

/** The note after an edit, or why it is not edited. */
function edited({ propose }: NoteEdit, text: string): string {
  const proposal = propose(text, text.length);
  return proposal.kind === 'refused' ? inWords(proposal.reason) : applyEdits(text, proposal.edits);
}
const note = (...lines: string[]) => `---\n${lines.map((line) => `${line}\n`).join('')}---\nBody\n`;
const GOAL = note('coaching: goal # mine', 'engagement: "[[Heron]]"', 'status: contracted');

describe('an edit of a record', () => {
  const meet = editRecord(context, 'Delegate.md', 'goal', () => ({ properties: { status: 'met' } }));

  it('changes the properties that it names, and no other byte', () => {
    expect(edited(meet, GOAL)).toBe(GOAL.replace('contracted', 'met'));
  });

  it('changes properties and body in one step, wherever the edit of the body stands', () => {
    const both = editRecord(context, 'Delegate.md', 'goal', (_, { text }) => {
      return { properties: { horizon: '2027-01-01' }, body: [{ from: text.length, to: text.length, text: 'More\n' }] };
    });
    expect(edited(both, GOAL)).toBe(GOAL.replace('contracted\n', 'contracted\nhorizon: 2027-01-01\n') + 'More\n');
  });

  it('has the note read as it is at the moment of writing', () => {
    const seen: string[] = [];
    const look = editRecord(context, 'Delegate.md', 'goal', ({ status }) => {
      seen.push(status);
      return {};
    });
    expect(edited(look, GOAL)).toBe(GOAL);
    edited(look, GOAL.replace('contracted', 'dropped'));
    expect(seen).toEqual(['contracted', 'dropped']);
  });

  it.each([
    ['is another kind of note by now', note('coaching: session'), '“coaching” no longer says “goal”.'],
    ['is none of ours by now', 'Body', '“coaching” no longer says “goal”.'],
    ['cannot be read', note('coaching: "goal'), 'cannot be read: a quote or bracket is not closed.'],
    ['is too large to have properties in the app', GOAL + 'x'.repeat(2_000_000), 'It is larger than 2 MB'],
  ])('is refused where the note %s, and asks for no change', (_, text, words) => {
    const never = editRecord(context, 'Delegate.md', 'goal', () => {
      throw new Error('It was asked.');
    });
    expect(edited(never, text)).toContain(words);
  });

  it('takes one of several kinds of notes, and gives its own reason for any other', () => {
    const otherwise = { kind: 'not-a-member', property: 'coaching' } as const;
    const link = editRecord(context, 'a.md', ['session', 'goal'], ({ type }) => {
      return { properties: { engagement: `[[${type}]]` } };
    }, otherwise);
    expect(edited(link, note('coaching: session'))).toContain('[[session]]');
    expect(edited(link, GOAL)).toContain('[[goal]]');
    expect(edited(link, note('coaching: engagement'))).toBe(inWords(otherwise));
  });

  it('is refused for the reason that the change gives', () => {
    const late = editRecord(context, 'Delegate.md', 'goal', () => refuse({ kind: 'goal-moved-on' }));
    expect(edited(late, GOAL)).toBe(inWords({ kind: 'goal-moved-on' }));
  });

  it('writes a property under the name and in the spelling that the vault and the note have for it', () => {
    const propertyNames = { ...DEFAULT_SETTINGS.propertyNames, status: 'state' };
    const renamed = { ...context, settings: () => ({ ...DEFAULT_SETTINGS, propertyNames }) } as CommandContext;
    const meetThere = editRecord(renamed, 'Delegate.md', 'goal', () => ({ properties: { status: 'met' } }));
    const text = note('coaching: goal', 'State: contracted');
    expect(edited(meetThere, text)).toBe(text.replace('contracted', 'met'));
  });

  it('empties a property with null, and takes it away with undefined', () => {
    const text = note('coaching: goal', 'horizon: 2026-01-01', 'owner: shared');
    const change = editRecord(context, 'a.md', 'goal', () => ({ properties: { horizon: null, owner: undefined } }));
    expect(edited(change, text)).toBe(note('coaching: goal', 'horizon:'));
  });

  it('done twice equals done once', () => {
    fc.assert(
      fc.property(fc.constantFrom('met', 'dropped', 'paused'), fc.constantFrom('2026-01-01', null), (status, day) => {
        const edit = editRecord(context, 'a.md', 'goal', () => ({ properties: { status, 'ended-on': day } }));
        expect(edited(edit, edited(edit, GOAL))).toBe(edited(edit, GOAL));
      }),
    );
  });
});

describe('an edit of a goal', () => {
  if (!heron) throw new Error('The engagement is missing');
  const meet = editGoal(context, heron, delegate, () => ({ properties: { status: 'met' } }));

  it('changes a goal of the engagement, and one that names none', () => {
    expect(edited(meet, GOAL)).toContain('status: met');
    expect(edited(meet, note('coaching: goal'))).toContain('status: met');
  });

  it('is refused where the goal belongs to another engagement by now, as the action says it', () => {
    const elsewhere = GOAL.replace('Heron', 'Kite');
    expect(edited(meet, elsewhere)).toBe(inWords({ kind: 'goal-left', engagement: heron }));
    const end = editGoal(context, heron, delegate, () => ({}), 'ended-goal-left');
    expect(edited(end, elsewhere)).toBe(inWords({ kind: 'ended-goal-left', engagement: heron }));
  });

  it('changes a goal that both engagements share', () => {
    expect(edited(meet, GOAL.replace('"[[Heron]]"', '["[[Kite]]", "[[Heron]]"]'))).toContain('status: met');
  });
});

describe('an edit of lists', () => {
  const add = (item: string) => ({ removed: new Set<string>(), added: [item], keyOf: (text: string) => text });
  const text = note('coaching: engagement', 'goals: [one]', 'recontracted: [2026-01-01]');

  it('changes several lists in one step', () => {
    const edit = editLists(context, 'a.md', 'engagement', [['goals', add('two')], ['recontracted', add('2026-02-02')]]);
    const after = text.replace('[one]', '[one, two]').replace('01-01]', '01-01, 2026-02-02]');
    expect(edited(edit, text)).toBe(after);
  });

  it('leaves a list that only follows where nothing before it changes', () => {
    const follow = ['recontracted', add('2026-02-02'), true] as const;
    expect(edited(editLists(context, 'a.md', 'engagement', [['goals', add('one')], follow]), text)).toBe(text);
    expect(edited(editLists(context, 'a.md', 'engagement', [['goals', add('two')], follow]), text)).toContain('02-02');
  });

  it('is refused where the property holds no list, and where the action finds a reason', () => {
    const edit = editLists(context, 'a.md', 'engagement', [['goals', add('two')]]);
    expect(edited(edit, text.replace('[one]', '{ a: b }'))).toBe(inWords({ kind: 'not-a-list', property: 'goals' }));
    const reason = { kind: 'label-not-listed', property: 'goals' } as const;
    const never = editLists(context, 'a.md', 'engagement', [['goals', add('two')]], () => reason);
    expect(edited(never, text)).toBe(inWords(reason));
  });
});

describe('a look at a note that can be read', () => {
  it('is given the text, the cursor and the properties', () => {
    const seen: unknown[] = [];
    const propose = onReadable(({ text, cursor, data }) => {
      seen.push(text, cursor, data);
      return { kind: 'edits', edits: [] };
    });
    propose('---\na: 1\n---\n', 4);
    expect(seen).toEqual(['---\na: 1\n---\n', 4, { a: 1 }]);
  });
});
