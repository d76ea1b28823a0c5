import { afterEach, describe, expect, it } from 'vitest';
import { sessionMatrix } from '../../../src/views/code-block/session-matrix';
import type { EngagementState } from '../../../src/domain/engagement-state';
import { chooseLanguage } from '../../../src/words/words';
import { sampleState, stateOf, today } from '../sidebar/sample-states';

afterEach(() => chooseLanguage('en'));

/** A row as a picture: `-` in force, `o` worked on, `@` both; planned sessions in brackets. */
function picture(state: EngagementState): string[] {
  return sessionMatrix(state, today).rows.map(({ label, cells }) => {
    const drawn = cells.map(({ marks }) => {
      const isTouched = marks.includes('is-touched');
      const mark = marks.includes('is-contracted') ? (isTouched ? '@' : '-') : isTouched ? 'o' : '.';
      return marks.includes('is-planned') ? `(${mark})` : mark;
    });
    return `${drawn.join('')} ${label}`;
  });
}

describe('sessionMatrix', () => {
  it('shows the end of one goal and the beginning of the next', () => {
    expect(picture(sampleState('Wren'))).toEqual([
      '...@@@(-) Lead the merged legal team',
      '@@@-..(.) Survive the merger',
    ]);
  });

  it('lists contracted goals first, then those that were, then what was never agreed', () => {
    const goal = (properties: object) => ({ coaching: 'goal', engagement: '[[E]]', ...properties });
    const state = stateOf(
      { goals: ['[[Idea]]', '[[Done]]', 'Label'] },
      { '2026-01-05': { goals: ['Surprise', '[[Gone]]'] }, '2026-02-05': { goals: ['label'] } },
      {
        'Idea.md': goal({ status: 'proposed' }),
        'Done.md': goal({ status: 'met', 'ended-on': '2026-01-20' }),
        'Gone.md': goal({ status: 'dropped', 'ended-on': '2026-01-01' }),
      },
    );
    expect(picture(state)).toEqual(['-@ Label', '-. Done', 'o. Gone', '.. Idea', 'o. Surprise']);
  });

  it('shows a reopened goal worked on outside its contract', () => {
    expect(picture(sampleState('Tern'))).toContain('-@-.o(.) Name the trade-off');
  });

  it('has a column for each session that was held or is planned, and for no other', () => {
    const state = stateOf(
      { goals: ['a'] },
      {
        '2025-01-05': { kind: 'chemistry' },
        '2026-01-05': { goals: ['a'] },
        '2026-01-12': { status: 'cancelled' },
        '2026-01-19': { status: 'no-show' },
        '2026-03-01': { status: 'planned' },
        '2026-03-20': { kind: 'three-way', goals: ['a'] },
      },
    );
    const { columns } = sessionMatrix(state, today);
    expect(columns.map(({ date, kind, standing }) => `${date} ${kind} ${standing}`.trim())).toEqual([
      '5 Jan 2025 Chemistry',
      '5 Jan Regular On contract',
      '1 Mar Regular Unrecorded',
      '20 Mar Three-way Planned',
    ]);
    expect(columns[0]?.path).toBe('2025-01-05.md');
    expect(columns.map(({ isPlanned }) => isPlanned)).toEqual([false, false, true, true]);
    expect(picture(state)).toEqual(['-@(-)(@) a']);
  });

  it('gives an unclear session a column that claims no work on the goals it names', () => {
    const state = stateOf({ goals: ['a'] }, { '2026-01-05': { status: 'postponed', goals: ['a'] } });
    const { columns, rows } = sessionMatrix(state, today);
    expect(columns.map(({ standing, isPlanned }) => [standing, isPlanned])).toEqual([['Unclear', false]]);
    expect(rows[0]?.cells).toEqual([{ marks: ['is-contracted'], words: 'unclear, contracted' }]);
  });

  it('says every cell in words', () => {
    const days = { 'contracted-on': '2026-02-01', 'ended-on': '2026-02-20' };
    const goals = { 'G.md': { coaching: 'goal', engagement: '[[E]]', status: 'met', ...days } };
    const worked = { goals: ['[[G]]'] };
    const sessions = {
      '2026-01-05': {},
      '2026-01-12': worked,
      '2026-02-05': worked,
      '2026-02-12': {},
      '2026-03-02': worked,
      '2026-03-09': {},
      '2026-03-20': worked,
    };
    const row = (state: EngagementState) => sessionMatrix(state, today).rows[0]?.cells.map(({ words }) => words);
    expect(row(stateOf({ goals: ['[[G]]'] }, sessions, goals))).toEqual([
      'not contracted yet',
      'worked on, not contracted yet',
      'worked on, contracted',
      'contracted',
      'worked on, no longer contracted',
      'no longer contracted',
      'planned, no longer contracted',
    ]);
    const label = { '2026-03-20': { goals: ['a'] }, '2026-03-21': { goals: ['b'] } };
    expect(row(stateOf({ goals: ['a'] }, label))).toEqual(['planned, contracted', 'contracted']);
    chooseLanguage('de');
    expect(row(stateOf({ goals: ['a'] }, label))).toEqual(['geplant, vereinbart', 'vereinbart']);
  });

  it('says how a goal stands where that is more than being contracted', () => {
    const standings = (name: string) => sessionMatrix(sampleState(name), today).rows.map(({ standing }) => standing);
    expect(standings('Kestrel')).toEqual(['', '', 'Stalled since 8 Dec']);
    expect(standings('Wren')).toEqual(['', 'Replaced on 1 Dec']);
    expect(standings('Juniper').at(-1)).toBe('Not contracted, last on 9 Mar');
  });

  it('links goals that have a note, and no labels', () => {
    const { rows } = sessionMatrix(sampleState('Juniper'), today);
    expect(rows.map(({ path }) => path)).toEqual(['Goals/Disagree with the CEO in the room.md', undefined, undefined]);
  });
});
