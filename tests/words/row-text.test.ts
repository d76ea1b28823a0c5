import { afterEach, describe, expect, it } from 'vitest';
import { rowText } from '../../src/words/row-text';
import { chooseLanguage } from '../../src/words/words';
import { sampleState, stateOf, today } from '../views/sidebar/sample-states';

describe('rowText', () => {
  afterEach(() => chooseLanguage('en'));

  it('says who, when, how far, what is laid and what is pressing', () => {
    expect(rowText(sampleState('Heron'), today)).toEqual({
      name: 'Heron',
      organisation: 'Delta Quay Logistics',
      when: 'in 8 days',
      whenSpoken: 'Next session in 8 days',
      isToday: false,
      used: '1 of 8',
      foundation: 'Foundation: recognition and purpose marked, value open',
      spoken:
        'Heron, Delta Quay Logistics. Next session in 8 days. 1 of 8 sessions used. ' +
        'Foundation: recognition and purpose marked, value open. Foundation and Revisit.',
    });
  });

  it('says that no session is planned', () => {
    const text = rowText(sampleState('Juniper'), today);
    expect(text.when).toBe('');
    expect(text.spoken).toContain('. No session planned. ');
  });

  it('speaks all badges, where the row has room for two', () => {
    expect(rowText(sampleState('Juniper'), today).spoken).toMatch(/Emerging, Drifting and Stalled\.$/);
  });

  it('gives a paused engagement the day the pause is to end, until it is over', () => {
    const paused = { status: 'paused', 'paused-until': '2026-04-01' };
    expect(rowText(stateOf(paused), today).when).toBe('until 1 Apr');
    expect(rowText(stateOf(paused, {}, {}, '2026-04-02'), '2026-04-02').when).toBe('');
  });

  it('gives a closed engagement the day it closed', () => {
    const text = rowText(stateOf({ status: 'closed', 'closed-on': '2025-06-30' }), today);
    expect(text.when).toBe('closed 30 Jun 2025');
    expect(text.spoken).toContain('Closed on 30 Jun 2025');
  });

  it('has a planned session say when, in any group', () => {
    const planned = { '2026-03-19T10:00': { status: 'planned' } };
    expect(rowText(stateOf({ status: 'paused', 'paused-until': '2026-04-01' }, planned), today).when).toBe('Thu');
  });

  it.each([
    ['one planned for today', { status: 'planned' }, 'Next session today'],
    ['one without a status', {}, 'Next session today'],
    ['one that was held', { status: 'held' }, 'Session today'],
    ['one of which nobody says what became of it', { status: 'postponed' }, 'Session today'],
  ])('says today for %s, whatever is planned later', (_, properties, spoken) => {
    for (const later of ['cancelled', 'planned']) {
      const text = rowText(stateOf({}, { [today]: properties, '2026-04-01': { status: later } }), today);
      expect([text.when, text.whenSpoken]).toEqual(['today', spoken]);
    }
  });

  it.each(['cancelled', 'no-show'])('says today, and in speech why, for a session of today that was a %s', (status) => {
    for (const later of ['cancelled', 'planned']) {
      const text = rowText(stateOf({}, { [today]: { status }, '2026-04-01': { status: later } }), today);
      expect([text.when, text.whenSpoken]).toEqual(['today', `Session today, ${status}`]);
    }
  });

  it('speaks of a session that was held today rather than of one that was cancelled', () => {
    const sessions = { [`${today}T09:00`]: { status: 'held' }, [`${today}T16:00`]: { status: 'cancelled' } };
    expect(rowText(stateOf({}, sessions), today).whenSpoken).toBe('Session today 09:00');
  });

  it('gives the time of the next session of today rather than of one that is over', () => {
    const sessions = { [`${today}T09:00`]: { status: 'held' }, [`${today}T16:00`]: { status: 'planned' } };
    expect(rowText(stateOf({}, sessions), today).when).toBe('today 16:00');
  });

  it('counts sessions where none were contracted', () => {
    const held = { '2026-03-02': {} };
    expect(rowText(stateOf({}, held), today).used).toBe('1 session');
    expect(rowText(stateOf({}), today).used).toBe('0 sessions');
  });

  it('shows no marks where the foundation was waived', () => {
    expect(rowText(stateOf({ 'foundation-waived': true }), today).foundation).toBeUndefined();
  });

  it('goes by the file name where there is neither codename nor coachee', () => {
    expect(rowText(stateOf({}), today).spoken).toMatch(/^E\. No session planned\. 0 sessions used\. /);
  });

  it('speaks German where that is chosen', () => {
    chooseLanguage('de');
    const closed = stateOf({ status: 'closed', 'closed-on': '2025-06-30', 'foundation-waived': true });
    expect(rowText(closed, today)).toMatchObject({
      when: 'bis 30. Juni 2025',
      used: '0 Sitzungen',
      spoken: 'E. Abgeschlossen am 30. Juni 2025. 0 Sitzungen genutzt.',
    });
    expect(rowText(sampleState('Juniper'), today).spoken).toMatch(/Taucht auf, Abgewichen und Ruht\.$/);
  });
});
