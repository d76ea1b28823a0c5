import { describe, expect, it } from 'vitest';
import { HINT_KINDS, type HintKind } from '../../src/domain/hint';
import { hintsFor } from '../../src/hints/hints-for';
import type { HintedNote } from '../../src/hints/hinted-note';
import { writtenPieces } from '../../src/body/written-pieces';
import { buildIndex, type FrontMatterByPath } from '../index/build-index';

const TODAY = '2026-03-16';
const WHOLE_GOAL = { coaching: 'goal', engagement: '[[Heron]]', owner: 'coachee', 'good-looks-like': 'They decide' };
const WHOLE_FIRST = { coaching: 'session', engagement: '[[Heron]]', kind: 'first', date: '2026-03-10' };

interface Practice {
  readonly heron?: Readonly<Record<string, unknown>>;
  readonly others?: FrontMatterByPath;
  /** The body of the note that is looked at. */
  readonly body?: string;
  /** The body of the engagement's note. */
  readonly agreed?: string;
}

function hinted(path: string, note: FrontMatterByPath[string], { heron, others, body, agreed }: Practice): HintedNote {
  const engagement = { coaching: 'engagement', codename: 'Heron', ...heron };
  const { index, portfolio } = buildIndex({ 'Heron.md': engagement, ...others, [path]: note });
  const state = portfolio.state('Heron.md', TODAY);
  const all = Array.from(index.engagements(), (linked) => linked.engagement);
  const about = {
    today: TODAY,
    written: writtenPieces(body ?? ''),
    agreed: writtenPieces(agreed ?? ''),
    others: all.filter((other) => other !== state?.engagement),
  };
  const record = index.record(path);
  if (record?.type === 'goal') return { ...about, type: 'goal', note: record, state };
  const session = state?.sessions.find((candidate) => candidate.note.path === path);
  if (!state || !session) throw new Error('The session is missing');
  return { ...about, type: 'session', session, state };
}

/** The hints in the goal `Goal.md` of Heron. */
function inGoal(properties: Readonly<Record<string, unknown>> = {}, practice: Practice = {}): HintKind[] {
  return hintsFor(hinted('Goal.md', { ...WHOLE_GOAL, evidence: ['Two leads decide'], ...properties }, practice));
}

/** The hints in the first session `First.md` of Heron, who has a purpose unless told. */
function inFirst(properties: Readonly<Record<string, unknown>> = {}, practice: Practice = {}): HintKind[] {
  const heron = { purpose: 'Lead without the numbers', ...practice.heron };
  return hintsFor(hinted('First.md', { ...WHOLE_FIRST, ...properties }, { ...practice, heron }));
}

describe('hints', () => {
  it('leave alone a goal and a first session that are clear', () => {
    expect(inGoal()).toEqual([]);
    expect(inFirst()).toEqual([]);
  });

  it('come in one order, the most basic first', () => {
    const kinds = inGoal({ owner: 'sponsor', evidence: [], 'good-looks-like': null });
    expect(kinds).toEqual(['purpose-missing', 'sponsor-owned', 'no-evidence']);
    expect([...kinds].sort((a, b) => HINT_KINDS.indexOf(a) - HINT_KINDS.indexOf(b))).toEqual(kinds);
  });
});

describe('purpose missing', () => {
  it('is said of a goal that nowhere says what good looks like', () => {
    expect(inGoal({ 'good-looks-like': ' ' })).toEqual(['purpose-missing']);
    expect(inGoal({ 'good-looks-like': null }, { body: '## What good looks like\n\nThey decide.' })).toEqual([]);
    expect(inGoal({ 'good-looks-like': null }, { body: '## Wenn es gelingt\n\nSie entscheiden.' })).toEqual([]);
    const body = '## Signs along the way\n\nOne.';
    expect(inGoal({ 'good-looks-like': null }, { body })).toEqual(['purpose-missing']);
  });

  const without = { heron: { purpose: null } };

  it('is said of a first session once its day is over', () => {
    expect(inFirst({}, without)).toEqual(['purpose-missing']);
    expect(inFirst({}, { ...without, body: '## Purpose\n\nTo lead.' })).toEqual([]);
    const body = '## Purpose\n\n> [!question|prompt] What for?';
    expect(inFirst({}, { ...without, body })).toEqual(['purpose-missing']);
  });

  it('waits on the day itself until a mark is set', () => {
    expect(inFirst({ date: TODAY }, without)).toEqual([]);
    expect(inFirst({ date: TODAY, foundation: ['value'] }, without)).toEqual(['purpose-missing']);
  });

  it('is not said where the foundation was waived', () => {
    expect(inFirst({}, { heron: { purpose: null, 'foundation-waived': true } })).toEqual([]);
  });
});

describe('purpose identical in two engagements', () => {
  const other = { coaching: 'engagement', coachee: 'Ada', purpose: 'lead without  the numbers.' };

  it('is said where another engagement has it, as labels are compared', () => {
    expect(inFirst({}, { others: { 'Other.md': other } })).toEqual(['purpose-shared']);
    expect(inFirst({}, { others: { 'Other.md': { ...other, purpose: 'Lead' } } })).toEqual([]);
  });

  it('is not said of two engagements of one coachee, or under one codename', () => {
    const ada = { heron: { coachee: '[[Ada]]' }, others: { 'Other.md': other } };
    expect(inFirst({}, ada)).toEqual([]);
    expect(inFirst({}, { others: { 'Heron 2.md': { ...other, codename: 'HERON' } } })).toEqual([]);
  });

  it('is said of what good looks like in goals of two engagements, and not of one', () => {
    const goal = { ...WHOLE_GOAL, engagement: '[[Other]]' };
    expect(inGoal({}, { others: { 'Other.md': other, 'Theirs.md': goal } })).toEqual(['purpose-shared']);
    expect(inGoal({}, { others: { 'Twin.md': WHOLE_GOAL } })).toEqual([]);
  });
});

describe('purpose identical to the sponsor’s brief', () => {
  const brief = (agreed: string) => inFirst({}, { agreed });

  it('is said where “What was agreed” has it as a paragraph, an item or a quotation', () => {
    expect(brief('## What was agreed\n\nLead without the numbers.')).toEqual(['purpose-is-brief']);
    expect(brief('## Was vereinbart ist\n\n- „Lead without the numbers“')).toEqual(['purpose-is-brief']);
    expect(brief('## What was agreed\n\nHe wrote "lead without the numbers", no more.')).toEqual(['purpose-is-brief']);
    expect(brief('## What was agreed\n\n> Lead without the numbers')).toEqual(['purpose-is-brief']);
  });

  it('is not said of a part of a sentence, nor of what the sponsor may read', () => {
    expect(brief('## What was agreed\n\nShe is to lead without the numbers by May.')).toEqual([]);
    expect(brief('## For the sponsor\n\nLead without the numbers')).toEqual([]);
    expect(brief('Lead without the numbers')).toEqual([]);
  });

  it('is said where a goal of the sponsor’s has it', () => {
    const theirs = { coaching: 'goal', engagement: '[[Heron]]', owner: 'sponsor', 'good-looks-like': 'They decide' };
    expect(inGoal({}, { others: { 'Theirs.md': theirs } })).toEqual(['purpose-is-brief']);
    const others = { 'Lead without the numbers.md': { ...theirs, 'good-looks-like': null } };
    expect(inFirst({}, { others })).toEqual(['purpose-is-brief']);
  });

  it('is not said of the sponsor’s own goal, of which its owner says enough', () => {
    expect(inGoal({ owner: 'sponsor' })).toEqual(['sponsor-owned']);
  });
});

describe('evidence', () => {
  it('is missed in a contracted goal alone', () => {
    expect(inGoal({ evidence: [] })).toEqual(['no-evidence']);
    expect(inGoal({ evidence: [], status: 'proposed' })).toEqual([]);
    expect(inGoal({ evidence: [], status: 'paused' })).toEqual([]);
  });

  it.each([
    'Calmer in the room (me)',
    'Calmer in the room – the coach.',
    'Calmer, noticed by me',
    'I notice a shorter pause',
    'Coach sees more colour',
    'My impression of the call',
    'Wirkt ruhiger (ich)',
    'Ich merke eine kürzere Pause',
    'Mein Eindruck vom Gespräch',
    'Ruhiger, bemerkt von meiner Coachin',
  ])('is for the coach alone in “%s”', (line) => {
    expect(inGoal({ evidence: [line] })).toEqual(['coach-evidence']);
    expect(inGoal({ evidence: [line, 'Two leads decide'] })).toEqual([]);
  });

  it.each([
    'Month-end closes without my spreadsheet',
    'I sleep through the night',
    'Two country leads describe a call (the leads)',
    'The head coach of the team says so (Ina)',
    'Ich schlafe durch',
    'Mich rufen weniger Leute an',
    'Merkt selbst, wann es zu viel wird',
  ])('is not for the coach alone in “%s”', (line) => {
    expect(inGoal({ evidence: [line] })).toEqual([]);
  });
});

describe('owned by the sponsor alone', () => {
  const goal = (owner: string) => ({ ...WHOLE_GOAL, owner, 'good-looks-like': owner, evidence: ['One'] });

  it('is said of the goal', () => {
    expect(inGoal({ owner: 'sponsor' })).toEqual(['sponsor-owned']);
    expect(inGoal({ owner: 'shared' })).toEqual([]);
    expect(inGoal({ owner: null })).toEqual([]);
  });

  it('is said of a first session that worked on such goals and no other', () => {
    const others = { 'One.md': goal('sponsor'), 'Two.md': goal('shared') };
    expect(inFirst({ goals: ['[[One]]'] }, { others })).toEqual(['sponsor-owned']);
    expect(inFirst({ goals: ['[[One]]', '[[Two]]'] }, { others })).toEqual([]);
    expect(inFirst({ goals: ['A label'] }, { others })).toEqual([]);
  });
});

describe('worth-if', () => {
  it('is missed once recognition is marked', () => {
    expect(inFirst({ foundation: ['recognition'] })).toEqual(['worth-if-missing']);
    expect(inFirst({ foundation: ['value'] })).toEqual([]);
    expect(inFirst({ foundation: ['recognition'], 'worth-if': 'A shorter call' })).toEqual([]);
  });
});

describe('work in a first session', () => {
  it('is hinted at where there are commitments, ticked or not', () => {
    expect(inFirst({}, { body: '## Commitments\n\n- [x] Ring the CFO' })).toEqual(['early-commitments']);
    expect(inFirst({}, { body: '## Commitments\n\n- [ ] \n' })).toEqual([]);
    expect(inFirst({}, { body: '## Left for later\n\n- [ ] Ring the CFO' })).toEqual([]);
  });

  it('is hinted at where a goal has a level before another session was held', () => {
    const first = { ...WHOLE_FIRST, goals: ['[[Goal]]'] };
    const second = { ...WHOLE_FIRST, kind: 'regular', date: '2026-03-12' };
    expect(inGoal({ level: -1 }, { others: { 'First.md': first } })).toEqual(['early-level']);
    expect(inGoal({ level: -1 }, { others: { 'First.md': first, 'Second.md': second } })).toEqual([]);
    expect(inGoal({ level: -1 })).toEqual([]);
    const others = { 'Goal.md': { ...WHOLE_GOAL, level: 0 } };
    expect(inFirst({ goals: ['[[Goal]]'] }, { others })).toEqual(['early-level']);
  });
});
