import { expect, it } from 'vitest';
import { openWorkbench } from './harness/open-workbench';
import { heron, heronSession } from './heron';

it('notes in the coach’s own words are read as they are, and new ones are written in these words', async () => {
  const own = (text: string) => {
    return text.replace('coaching: engagement', 'type: Klient').replace('coaching: session', 'type: Sitzung');
  };
  const settings = {
    version: 2,
    propertyNames: { coaching: 'type' },
    kindWords: { engagement: ['Klient'], session: ['Sitzung'] },
  };
  const note = own(heronSession('date: 2026-03-10', 'goals: [Rest]'));
  const coach = await openWorkbench({
    vault: {
      '.obsidian/plugins/groundwork/data.json': JSON.stringify(settings),
      'Heron.md': own(heron()),
      'One.md': note,
      'Other.md': '---\ntype: meeting\n---\n',
    },
    open: 'One.md',
    today: '2026-03-16',
  });
  await coach.runCommand('Groundwork: New first session');
  expect(await coach.read('Sessions/2026-03-16 Heron.md')).toMatch(/^---\ntype: Sitzung\n/);
  expect(await coach.read('One.md')).toBe(note);
});
