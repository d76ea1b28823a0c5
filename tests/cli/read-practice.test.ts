import { describe, expect, it } from 'vitest';
import { readPractice } from '../../cli/read-practice';
import { vaultOnDisk } from './vault-on-disk';

describe('readPractice', () => {
  it('parses no note without the property coaching, and says how far it has got', () => {
    const files: Record<string, string> = { 'Heron.md': '---\ncoaching: engagement\n---\n' };
    for (let count = 0; count < 2100; count += 1) files[`Notes/${count}.md`] = `---\ntags: [a, "b\n---\n# ${count}\n`;
    files['Word.md'] = '---\ntitle: "On coaching: a start"\ntags: [coaching, "b\n---\n# coaching: engagement\n';
    const seen: number[] = [];
    const portfolio = readPractice(vaultOnDisk(files), { onNotes: (count) => seen.push(count), warn: () => {} });
    expect(portfolio.index.operations.notesRead).toBe(1);
    expect(portfolio.all('2026-03-16')).toHaveLength(1);
    expect(seen).toEqual([0, 1000, 2000, 2102]);
  });

  it('reads what a coach writes in other spellings as it reads the usual ones', () => {
    const files = {
      'Engagements/Heron.md': '\uFEFF---\r\nCoaching: engagement\r\nCodename: "[Heron](../People/h.md)"\r\n---\r\n',
      'Sessions/1.md':
        '---\n"c\\u006faching": session\nEngagement: "[H](../Engagements/Heron.md)"\nDate: "[[J/2026/03/05]]"\n---\n',
      'Sessions/2.md': '---\n!!str coaching: session\nengagement: "[H](<Heron.md>)"\ndate: 2026/3/6 9:30\n---\n',
      'Sessions/Two.md': '---\nCoaching: session\nCOACHING: session\n---\n',
    };
    const portfolio = readPractice(vaultOnDisk(files), { onNotes: () => {}, warn: () => {} });
    const [state] = portfolio.all('2026-03-16');
    expect(state?.engagement.name).toBe('Heron');
    expect(state?.engagement.sessions.map(({ note }) => note.date)).toEqual(['2026-03-05', '2026-03-06']);
    expect(portfolio.diagnostics('2026-03-16')).toMatchObject([{ path: 'Sessions/Two.md', property: 'coaching' }]);
  });

  it('tells names of digits apart as they are written', () => {
    const files = {
      'A.md': '---\ncoaching: engagement\ncodename: 007\norganisation: 0012\n---\n',
      'B.md': '---\ncoaching: engagement\ncodename: 7\n---\n',
      'One.md': '---\ncoaching: session\nengagement: 007\ndate: 2026-03-05\n---\n',
    };
    const portfolio = readPractice(vaultOnDisk(files), { onNotes: () => {}, warn: () => {} });
    const states = portfolio.all('2026-03-16').map(({ engagement }) => engagement);
    expect(states.map(({ name, note, sessions }) => [name, note.organisation, sessions.length])).toEqual(
      expect.arrayContaining([['007', '0012', 1], ['7', undefined, 0]]),
    );
    expect(portfolio.diagnostics('2026-03-16')).toEqual([]);
  });
});
