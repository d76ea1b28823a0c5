import { describe, expect, it } from 'vitest';
import { openWorkbench } from './harness/open-workbench';
import { heron, heronSession } from './heron';

const COMMAND = 'Groundwork: Prepare the next session';
const FIRST = heronSession(
  'kind: first',
  'date: 2026-03-10',
  'outside-view: You decide alone',
  'doubt: Two coaches already',
);
const LATER = '\n## Left for later\n\n- [ ] The deputy\n- Sleep\n\n## For my eyes\n\nNot this.\n';
const VAULT = { 'Heron.md': heron(), 'First.md': FIRST + LATER };

describe('the card for the second session', () => {
  it('brings back the view, the doubt in its words and what was left for later, with one question', async () => {
    const coach = await openWorkbench({ vault: VAULT, open: 'Heron.md', today: '2026-03-16' });
    await coach.runCommand(COMMAND);
    const card = coach.page.locator('.groundwork-prep-page:visible');
    const found = card.locator('section', { hasText: 'From the first session' });
    expect(await found.locator('blockquote').allInnerTexts()).toEqual(['You decide alone', 'Two coaches already']);
    await found.getByText('Is the doubt settled, or was the hour only pleasant?').waitFor();
    const later = card.locator('section', { hasText: 'Left for later' }).locator('li');
    expect(await later.allInnerTexts()).toEqual(['The deputy 10 Mar', 'Sleep 10 Mar']);
    expect(await card.innerText()).not.toContain('Not this');

    // One is ticked, the other becomes a topic: neither is left.
    await coach.write('First.md', FIRST + LATER.replace('[ ]', '[x]'));
    await card.getByText('The deputy').waitFor({ state: 'detached' });
    await coach.write('Second.md', heronSession('date: 2026-03-15', 'goals: [sleep]'));
    await card.getByText('From the first session').waitFor({ state: 'detached' });
    expect(await card.getByText('Left for later').count()).toBe(0);
  });

  it('shortens a very long line, and leads to the whole one', async () => {
    const long = 'why the deputy leaves '.repeat(300).trim();
    const written = `\n## Left for later\n\n- ${long}\n\n## Commitments\n\n- [ ] ${long}\n`;
    const vault = { ...VAULT, 'First.md': FIRST + written };
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: '2026-03-16' });
    await coach.runCommand(COMMAND);
    const card = coach.page.locator('.groundwork-prep-page:visible');
    for (const title of ['Left for later', 'Open commitments']) {
      const line = card.locator('section', { hasText: title }).locator('li');
      expect(await line.innerText()).toMatch(/^(why the deputy leaves ){12}why the( deputy)? … 10 Mar$/);
      expect(await line.getByRole('link').getAttribute('data-href')).toBe('First.md');
    }
  });

  it('is a tab named after the engagement, also when that is renamed or privacy mode hides its name', async () => {
    const vault = { ...VAULT, 'Heron.md': heron().replace('codename: Heron', 'codename:') };
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: '2026-03-16' });
    const { page } = coach;
    await coach.runCommand(COMMAND);
    const tab = (name: string) => page.getByRole('tab', { name, exact: true });
    await tab('Heron: next session').waitFor();
    await page.evaluate(async () => {
      const { app } = window.workbench;
      const file = app?.vault.getFileByPath('Heron.md');
      if (file) await app?.fileManager.renameFile(file, 'Osprey.md');
    });
    await tab('Osprey: next session').waitFor();
    await coach.runCommand('Groundwork: Toggle privacy mode');
    await tab('Engagement 1: next session').waitFor();
    const card = page.locator('.groundwork-prep-page');
    expect(await card.innerText()).not.toMatch(/decide alone|coaches already|deputy|Sleep/);
    await coach.runCommand('Groundwork: Toggle privacy mode');
    await tab('Osprey: next session').waitFor();
    await card.getByText('You decide alone').waitFor();
  });
});
