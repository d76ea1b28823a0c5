import { describe, expect, it } from 'vitest';
import { readPractice } from '../../src/cli/read-practice';
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
});
