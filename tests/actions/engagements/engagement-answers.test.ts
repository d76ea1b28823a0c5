import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answersAsProperties,
  checkAnswers,
  type EngagementAnswers,
  engagementAsShown,
  tidyAnswers,
} from '../../../src/actions/engagements/engagement-answers';
import type { Data } from '../../../src/actions/shared/edit-record';
import { DEFAULT_PROPERTY_NAMES as NAMES } from '../../../src/notes/property-names';

const TODAY = '2026-03-16';
const shown = (data: Data) => tidyAnswers(engagementAsShown(data, NAMES).answers);

/** What is written where the answers differ by `changes` from what `data` says, and the note says `now` by then. */
function written(data: Data, changes: Partial<EngagementAnswers>, now: Data = data) {
  const seen = shown(data);
  return answersAsProperties(now, NAMES, seen, { ...seen, ...changes }, TODAY);
}

describe('an engagement as its form shows it', () => {
  it('has names for links and days for datetimes, and what counts where nothing is said', () => {
    const data = {
      purpose: 'Be heard by [[People/Dana|Dana]]',
      sponsor: '[[People/The chair]]',
      'review-due': '2026-05-01T09:00',
      end: '[[Journal/2026-12-01]]',
      'sessions-contracted': '8',
    };
    expect(shown(data)).toEqual({
      purpose: 'Be heard by Dana',
      organisation: '',
      sponsor: 'The chair',
      'group-size': '',
      'sessions-contracted': '8',
      'cadence-days': '',
      'review-due': '2026-05-01',
      end: '2026-12-01',
      'paused-until': '',
      format: 'individual',
      status: 'active',
      coachee: [],
    });
  });

  it('has an empty field for what does not fit, and says what is there', () => {
    const { answers, misfits } = engagementAsShown({ format: 'duo', end: 'in May', status: ['a', 'b'] }, NAMES);
    expect([answers.format, answers.end, answers.status]).toEqual(['', '', '']);
    expect([...misfits]).toEqual([['end', 'in May'], ['format', 'duo'], ['status', '["a","b"]']]);
  });

  it('lists the coachees of a team by name', () => {
    expect(shown({ coachee: ['[[Ana Ruiz]]', 'Ben', [['Eva']]] }).coachee).toEqual(['Ana Ruiz', 'Ben', 'Eva']);
  });
});

describe('what is written of the answers', () => {
  const data = { purpose: 'Be heard by [[Dana]]', sponsor: '[[The chair]]', 'cadence-days': 21, coachee: '[[Ana]]' };

  it('is nothing where nothing was changed', () => {
    expect(written(data, {})).toEqual({ properties: {} });
  });

  it('is what was changed alone: numbers as numbers, blank where emptied, links where they still stand', () => {
    const numbers = { 'cadence-days': '', 'sessions-contracted': '8' };
    expect(written(data, { purpose: 'Be heard by Dana first', sponsor: 'The board', ...numbers })).toEqual({
      properties: {
        purpose: 'Be heard by [[Dana]] first',
        sponsor: 'The board',
        'cadence-days': null,
        'sessions-contracted': 8,
      },
    });
  });

  it('keeps the links of a team, and a list only where there are several', () => {
    expect(written(data, { coachee: ['Ana', 'Ben'] })).toEqual({ properties: { coachee: ['[[Ana]]', 'Ben'] } });
    expect(written({ coachee: 'Ana' }, { coachee: ['Anna'] })).toEqual({ properties: { coachee: 'Anna' } });
    expect(written({ coachee: ['Ana', 'Ben'] }, { coachee: ['Ana'] })).toEqual({ properties: { coachee: ['Ana'] } });
    expect(written({ coachee: ['Ana', 'Ben'] }, { coachee: [] })).toEqual({ properties: { coachee: null } });
  });

  it('is the day of resuming, too, and no end of a pause, where that is over', () => {
    const paused = { status: 'paused', 'paused-until': '2026-04-01' };
    expect(written(paused, { status: 'active' })).toEqual({
      properties: { status: 'active', 'paused-until': null, 'resumed-on': TODAY },
    });
    expect(written(paused, { status: 'prospect' })).toEqual({
      properties: { status: 'prospect', 'paused-until': null },
    });
    expect(written({}, { status: 'paused', 'paused-until': '2026-04-01' })).toEqual({
      properties: { status: 'paused', 'paused-until': '2026-04-01' },
    });
  });

  it('is refused where the note says something third by now, and left alone where it says so already', () => {
    const change = { sponsor: 'The board' };
    const reason = { kind: 'answer-outdated', property: 'sponsor' };
    expect(written(data, change, { ...data, sponsor: 'Eva' })).toEqual({ kind: 'refused', reason });
    expect(written(data, change, { ...data, sponsor: 'The board' })).toEqual({ properties: {} });
    expect(written(data, change, { ...data, purpose: 'Another' })).toEqual({ properties: change });
  });

  it('says the same the second time', () => {
    const text = fc.constantFrom('', 'Lead', 'Be heard by [[Dana]]', '[[Ana]]', '[B](C.md) and more');
    const number = fc.constantFrom(undefined, null, 5, '7', 'many');
    const texts = fc.record({ purpose: text, organisation: text, sponsor: text, 'group-size': number });
    fc.assert(
      fc.property(texts, text, (note, purpose) => {
        const wanted = { ...shown(note), purpose, sponsor: purpose };
        /** The note after the same answers once more. */
        const after = (now: Data): Data => {
          const result = answersAsProperties(now, NAMES, shown(note), wanted, TODAY);
          expect(result).not.toHaveProperty('reason');
          return { ...now, ...('properties' in result ? result.properties : {}) };
        };
        expect(after(after(note))).toEqual(after(note));
      }),
    );
  });
});

describe('answers about an engagement', () => {
  const seen = shown({ 'cadence-days': '7.5', end: '2025-01-01', 'paused-until': '2026-03-01' });
  const field = (changes: Partial<EngagementAnswers>) => {
    return checkAnswers({ ...seen, ...changes }, seen, TODAY, '2026-02-01')?.field;
  };

  it('are never held up by what the note says already', () => {
    expect(field({})).toBeUndefined();
    expect(field({ purpose: 'Lead' })).toBeUndefined();
  });

  it.each<[Partial<EngagementAnswers>, string | undefined]>([
    [{ 'group-size': '?' }, 'group-size'],
    [{ 'sessions-contracted': '0' }, 'sessions-contracted'],
    [{ 'cadence-days': '1.5' }, 'cadence-days'],
    [{ 'cadence-days': '' }, undefined],
    [{ 'review-due': '?' }, 'review-due'],
    [{ end: '2026-01-31' }, 'end'],
    [{ end: '2026-02-01' }, undefined],
    [{ status: 'paused' }, 'paused-until'],
    [{ status: 'paused', 'paused-until': '' }, undefined],
    [{ status: 'paused', 'paused-until': TODAY }, undefined],
    [{ coachee: ['Ana', 'Ben'] }, undefined],
  ])('that say %j are asked again at the field %j', (changes, expected) => {
    expect(field(changes)).toBe(expected);
  });

  it('that make one person of several are asked again', () => {
    const team = shown({ format: 'team', coachee: ['Ana', 'Ben'] });
    expect(checkAnswers({ ...team, format: 'individual' }, team, TODAY, undefined)?.field).toBe('format');
    const one = { ...team, format: 'individual', coachee: ['Ana'] };
    expect(checkAnswers(one, team, TODAY, undefined)).toBeUndefined();
  });
});
