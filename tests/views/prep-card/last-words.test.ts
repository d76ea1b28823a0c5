import { describe, expect, it } from 'vitest';
import { lastWords } from '../../../src/views/prep-card/last-words';
import { writtenPieces } from '../../../src/body/written-pieces';

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

  it('are not what was carried forward as a plain list, also where the session was on this goal alone', () => {
    const goals = ['[[Altitude]] (last on 10 Mar)', 'Say no (not worked on yet)', '[[Other]] (paused)'];
    const lines = `## Where we stand\n- ${goals.join('\n- ')}`;
    const labels = ['Altitude', 'Say no', 'Other'];
    const of = (text: string) => {
      return lastWords(GOAL, [session('2026-01-01', text, [GOAL.key])], undefined, leadsTo, [], labels);
    };
    expect(of(lines)).toBeUndefined();
    expect(of(`${lines}\n\nShe said no (twice).`)?.text).toBe('She said no (twice).');
    expect(of(`- [[Ben]] called (late)\n\n${lines}`)?.text).toBe('Ben called (late)');
  });

  it('are never those for the coach’s eyes, nor a commitment', () => {
    const text = '## Commitments\n\n- [ ] Try altitude\n\n## For my eyes\n\nAltitude bores me.\n\n### More\n\nSecret.';
    expect(words([session('2026-01-01', text, [GOAL.key])])).toBeUndefined();
    expect(words([session('2026-01-01', '## Nur für mich\n\nAltitude.', [GOAL.key])])).toBeUndefined();
    const signs = '## Signs along the way\n\n- a call\n\n### For my eyes\n\n- 2026-03-01: Altitude bores me.';
    expect(words([], signs)?.text).toBe('a call');
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

  it.each([
    ['code', '```\nx is altitude\n- altitude\n```'],
    ['a query', '~~~dataview\nTABLE altitude\n~~~'],
    ['code in a list', '- ```js\n  altitude\n  ```'],
    ['code in a quote', '> ```\n> altitude is x\n> ```'],
    ['indented code', '    altitude is code'],
    ['a query in a line', '`= this.altitude` `$= dv.altitude()`'],
    ['a rule', '---'],
    ['another rule', '* * *'],
    ['tags', '#altitude #about/altitude'],
    ['links', '[[Altitude]] [[Other]]'],
    ['an address', '[there](https://example.org/altitude) https://example.org/altitude'],
    ['something embedded', '![[Altitude recording.m4a]]\n![altitude](a.png)'],
    ['a field', 'altitude:: two calls'],
    ['a field in bold', '**About altitude**:: two calls'],
    ['a field in brackets', '[altitude:: two calls] (mood:: altitude)'],
    ['a table', '| Altitude | x |\n| --- | --- |\n| altitude | calls |'],
    ['a table without a border', 'Altitude | x\n--- | ---\naltitude | calls'],
    ['HTML', '<div class="altitude"></div>\n<script>altitude two</script>'],
    ['the id of a block', '^altitude-two'],
    ['a footnote', '[^1]: Altitude is a word.\n    More on altitude.'],
    ['a comment', '%% altitude two calls %%'],
    ['an HTML comment', '<!-- altitude two calls'],
    ['a formula', '$$\naltitude = 2\n$$'],
    ['a command', '<% tp.altitude("calls") %>'],
  ])('are words, and not %s', (_, noise) => {
    const text = `Altitude is here.\n\n${noise}`;
    expect(words([session('2026-01-01', text, [GOAL.key])])?.text).toBe('Altitude is here.');
    expect(words([], `## Signs along the way\n\nAltitude is here.\n\n\n${noise}`)?.text).toBe('Altitude is here.');
  });

  it('are without what hangs on them', () => {
    const text = '> [!quote] Altitude, he said <b>so</b>[^1] $x^2$ [mood:: ok] for $5 ![[a.png]] #win ^id-1';
    expect(words([session('2026-01-01', text)])?.text).toBe('Altitude, he said so for $5');
    const lines = 'Altitude works.\n#win [[Other]]\nprop:: x\nIt holds.';
    expect(words([session('2026-01-01', lines)])?.text).toBe('Altitude works. It holds.');
  });

  it('are a few lines of a longer text, from the last one that names the goal', () => {
    const talk = Array.from({ length: 900 }, (_, at) => `Ann: ${at} and so on and on, as people talk`);
    talk[700] = 'Ben: 700 altitude, of all things';
    const said = words([session('2026-01-01', talk.join('\n'))])?.text ?? '';
    expect(said).toMatch(/^… Ben: 700 altitude, of all things Ann: 701 .* Ann: 703 [^…]* …$/);
    const long = words([session('2026-01-01', `Altitude ${'goes on '.repeat(5000)}`)])?.text ?? '';
    expect(long).toMatch(/^Altitude goes on .*(?:goes|on) …$/);
    expect(long.length).toBeLessThan(300);
    const one = words([session('2026-01-01', `altitude 😀${'😀'.repeat(5000)}x`)])?.text ?? '';
    expect(one.length).toBeLessThan(300);
    expect(one).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
    expect(words([session('2026-01-01', 'Altitude one.\ntwo.\nthree.\nfour.')])?.text).toMatch(/four\.$/);
  });

  it.each([
    ['lines', 'altitude is a line\n'],
    ['percent signs', '%%'],
    ['comments', 'x <!-- '],
    ['low lines', '_'],
    ['tags', ' #altitude'],
    ['brackets', '[(['],
    ['dollars', '$'],
    ['bars', '|-'],
    ['angle brackets', '<'],
    ['spaces', ' '],
  ])('take no longer than there is to read: %s', (_, part) => {
    const long = `Altitude.\n\nAltitude ${part.repeat(30_000)} x`;
    expect(words([session('2026-01-01', long)])?.path).toBe('2026-01-01.md');
  });

  it('are none below a line or a heading for commitments, in the words of the vault', () => {
    const below = (title: string) => `Altitude is here.\n\n${title}\n\nAltitude on Friday.`;
    const said = (title: string, ...headings: string[]) =>
      lastWords(GOAL, [session('2026-01-01', below(title))], undefined, leadsTo, headings)?.text;
    for (const title of ['## ✅ Commitments:', '**Commitments**', '### Vorhaben (bis Mai)']) {
      expect(said(title)).toBe('Altitude is here.');
    }
    expect(said('## Next steps')).toBe('Altitude on Friday.');
    expect(said('## Next steps:', 'Next Steps')).toBe('Altitude is here.');
  });

  it('are none where nobody wrote any', () => {
    expect(words([])).toBeUndefined();
    expect(words([session('2026-01-01', '')], '')).toBeUndefined();
  });
});
