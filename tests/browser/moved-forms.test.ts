import { describe, expect, it } from 'vitest';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { heron, heronSession } from './heron';
import { press, suggester } from './use-keyboard';

const TODAY = '2026-03-16';
const vault = {
  'Open/Heron.md': heron(),
  'Open/One.md': heronSession('kind: first', 'date: 2026-03-02'),
  'Call.md': 'Hello.',
  'Lost.md': '---\ncoaching: session\nengagement: "[[Nobody]]"\ndate: 2026-03-01\n---\n',
};

/** Moves the folder of the engagement within the app, behind a form. */
async function moveFolder(coach: OpenWorkbench): Promise<void> {
  await coach.page.evaluate(async () => {
    const { app } = window.workbench;
    const folder = app?.vault.getFolderByPath('Open');
    if (!app || !folder) throw new Error('There is no such folder.');
    await app.vault.rename(folder, 'Kept');
  });
  await coach.idle();
}

const closed = ({ page }: OpenWorkbench) => page.waitForFunction(() => !document.querySelector('.modal,.prompt'));

describe('a form whose folder is moved while it is open', () => {
  it('marks the foundation of the session where that is now', async () => {
    const coach = await openWorkbench({ vault, open: 'Open/One.md', today: TODAY });
    await coach.runCommand('Groundwork: Mark foundation');
    await press(coach, 'Space');
    await moveFolder(coach);
    await press(coach, 'Control+Enter');
    await closed(coach);
    expect(await coach.read('Kept/One.md')).toContain('foundation:\n  - recognition\n');
  });

  it('inserts the template for the engagement that was chosen', async () => {
    const coach = await openWorkbench({ vault, open: 'Call.md', today: TODAY });
    await coach.page.locator('.cm-content').click();
    await coach.runCommand('Groundwork: Insert first-session template');
    await suggester(coach, 'Engagement this session belongs to');
    await moveFolder(coach);
    await press(coach, 'Enter');
    await closed(coach);
    const text = await coach.read('Call.md');
    expect(text).toContain('engagement: "[[Heron]]"\n');
    expect(text).toContain('## Recognition');
  });

  it('reopens the engagement where it is now', async () => {
    const ended = heron('status: closed', 'closed-on: 2026-03-10');
    const reopened = { ...vault, 'Open/Heron.md': ended };
    const coach = await openWorkbench({ vault: reopened, open: 'Open/Heron.md', today: TODAY });
    await coach.runCommand('Groundwork: Reopen engagement');
    await coach.page.locator('.groundwork-preview-sentence').waitFor();
    await moveFolder(coach);
    await press(coach, 'Control+Enter');
    await closed(coach);
    await coach.page.locator('.notice').waitFor();
    const opened = `status: active\nclosed-on: 2026-03-10\nresumed-on: ${TODAY}\n`;
    expect(await coach.read('Kept/Heron.md')).toContain(opened);
  });

  it('gives a lost session the engagement that was chosen', async () => {
    const coach = await openWorkbench({ vault, today: TODAY });
    await coach.page.getByText('Choose engagement…').click();
    await suggester(coach, 'Engagement that “Lost” belongs to');
    await moveFolder(coach);
    await press(coach, 'Enter');
    await closed(coach);
    expect(await coach.read('Lost.md')).toContain('engagement: "[[Heron]]"\n');
  });
});
