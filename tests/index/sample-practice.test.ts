import { describe, expect, it } from 'vitest';
import expected from '../fixtures/sample-practice.expected.json';
import sample from '../fixtures/sample-practice.json';
import { buildIndex } from './build-index';
import { summariseState } from './summarise-state';
import { lostSessions } from './lost-sessions';
import { said } from '../notes/said';

const { portfolio } = buildIndex(sample.notes);

describe('the sample practice', () => {
  it('has exactly the expected engagements', () => {
    const paths = portfolio.all(sample.today).map(({ engagement }) => engagement.note.path);
    expect(paths.sort()).toEqual(Object.keys(expected.engagements).sort());
    expect(lostSessions(portfolio.index)).toEqual(expected.lost);
  });

  it.each(Object.entries(expected.engagements))('shows %s in its expected state', (path, wanted) => {
    const state = portfolio.state(path, sample.today);
    if (!state) throw new Error(`${path} is missing`);
    expect(summariseState(state)).toEqual(wanted);
  });

  it('names the two values that could not be taken as written', () => {
    expect(portfolio.diagnostics(sample.today).map(said)).toEqual([
      {
        path: 'Engagements/Moss.md',
        property: 'status',
        found: 'on hold',
        message: '“on hold” does not fit here. Allowed: prospect, active, paused, closed.',
      },
      {
        path: 'Sessions/2026-03-09 Kestrel.md',
        property: 'status',
        found: 'postponed',
        message:
          '“postponed” does not fit here. Allowed: planned, held, cancelled, no-show. ' +
          'Until it says one of them, the session counts as none of them.',
      },
    ]);
  });
});
