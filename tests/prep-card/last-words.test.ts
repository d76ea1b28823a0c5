import { describe, expect, it } from 'vitest';
import { lastWords } from '../../src/prep-card/last-words';
import { writtenPieces } from '../../src/templates/written-pieces';

const GOAL = { key: 'Goals/Altitude.md', label: 'Altitude' };

const leadsTo = (target: string) => (target.endsWith('Altitude') ? GOAL.key : undefined);
const session = (date: string, text: string, goals: readonly string[] = []) => {
  return { path: `${date}.md`, date, goals, pieces: writtenPieces(text) };
};
const note = (text: string) => ({ path: GOAL.key, pieces: writtenPieces(text) });
const words = (sessions: Parameters<typeof lastWords>[1], goalNote?: string) =>
  lastWords(GOAL, sessions, goalNote === undefined ? undefined : note(goalNote), leadsTo);

describe('the last words about a goal', () => {
  it('are those of the latest session that links to it or names it', () => {
    const sessions = [
      session('2026-01-01', 'On [[Altitude|the first]]: **good**.'),
      session('2026-02-01', 'Nothing.\n\nMore altitude today.\n\nAltitude, again.\n\nNothing.'),
      session('2026-03-01', 'Something else.'),
    ];
    expect(words(sessions)).toEqual({ text: 'Altitude, again.', path: '2026-02-01.md', date: '2026-02-01' });
    expect(words(sessions.slice(0, 1))?.text).toBe('On the first: good.');
  });

  it('are not what was only carried forward', () => {
    const carried = '## Where we stand\n\n- [ ] [[Altitude]] (last on 10 Mar)\n- [x] Altitude';
    expect(words([session('2026-01-01', carried)])).toBeUndefined();
    expect(words([session('2026-01-01', carried, [GOAL.key])])).toBeUndefined();
    const more = session('2026-01-01', '- [ ] [[Altitude]] (last on 10 Mar): two calls');
    expect(words([more])?.text).toContain('two calls');
  });

  it('are never those for the coach’s eyes, nor a commitment', () => {
    const text = '## Commitments\n\n- [ ] Try altitude\n\n## For my eyes\n\nAltitude bores me.\n\n### More\n\nSecret.';
    expect(words([session('2026-01-01', text, [GOAL.key])])).toBeUndefined();
    expect(words([session('2026-01-01', '## Nur für mich\n\nAltitude.', [GOAL.key])])).toBeUndefined();
  });

  it('are the last paragraph of a session on this goal alone', () => {
    const text = 'The first.\n\nThe last.\n\n## For my eyes\n\nSecret.';
    expect(words([session('2026-01-01', text, [GOAL.key])])?.text).toBe('The last.');
    expect(words([session('2026-01-01', text, [GOAL.key, 'label:other'])])).toBeUndefined();
    expect(words([session('2026-01-01', text)])).toBeUndefined();
  });

  it('are the last sign in its note, where that is later or has no session to compete with', () => {
    const signs = '## Signs along the way\n\n- 2026-01-05: a call\n- 2026-02-05, Ina: another call\n\n## More\n\nNo.';
    const sign = { text: '2026-02-05, Ina: another call', path: GOAL.key, date: '2026-02-05' };
    expect(words([session('2026-02-05', 'Altitude is here.')], signs)).toEqual(sign);
    expect(words([session('2026-02-06', 'Altitude is here.')], signs)?.text).toBe('Altitude is here.');
    expect(words([], '## Zeichen unterwegs\n\nJemand hat es gesagt.')?.text).toBe('Jemand hat es gesagt.');
    const undated = '## Signs along the way\n\nOnce.';
    expect(words([session('2026-02-06', 'Altitude is here.')], undated)?.path).toBe('2026-02-06.md');
    expect(words([], '## Signs along the way\n\nOn 2026-02-31.')).toEqual({ text: 'On 2026-02-31.', path: GOAL.key });
  });

  it('are none where nobody wrote any', () => {
    expect(words([])).toBeUndefined();
    expect(words([session('2026-01-01', '')], '')).toBeUndefined();
  });
});
