import { describe, expect, it } from 'vitest';
import { listing } from './contract-goals';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { heron, heronSession } from './heron';
import { press } from './use-keyboard';

const TODAY = '2026-03-16';
const vault = {
  'Heron.md': listing(heron(), '"[[Be heard]]"', 'Rest'),
  'Be heard.md': '---\ncoaching: goal\nengagement: "[[Heron]]"\nstatus: contracted\n---\nMine.\n',
  'One.md': heronSession('kind: first', 'date: 2026-02-02', 'goals: ["[[Be heard]]", Rest]'),
};
const said = 'What you typed before is still here.';

const gone = ({ page }: OpenWorkbench) => page.waitForFunction(() => !document.querySelector('.modal'));
const line = ({ page }: OpenWorkbench) => page.getByRole('status').filter({ hasText: said });
const takeUp = ({ page }: OpenWorkbench) => page.getByRole('button', { name: 'Take it up' }).click();

/** Opens a form by its command. */
async function open(coach: OpenWorkbench, command: string): Promise<void> {
  await coach.runCommand(`Groundwork: ${command}`);
  await coach.page.getByRole('dialog').waitFor();
}

/** Leaves a form as a hand that slips does. */
async function clickOutside(coach: OpenWorkbench): Promise<void> {
  await coach.page.locator('.modal-bg').click({ position: { x: 5, y: 5 } });
  await gone(coach);
}

async function contents(coach: OpenWorkbench): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const note of await coach.list()) texts[note] = await coach.read(note);
  return texts;
}

describe('a form that is left without saving', () => {
  it('offers what was typed, of which nothing is on disk, until it is saved', async () => {
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: TODAY });
    const { page } = coach;
    await open(coach, 'New engagement');
    await page.getByLabel('Codename').fill('Kite');
    await page.getByLabel('How it came about').selectOption('cohort');
    await press(coach, 'Escape');
    await gone(coach);
    await open(coach, 'New engagement');
    await line(coach).waitFor();
    expect(await page.getByLabel('Codename').inputValue()).toBe('');
    await takeUp(coach);
    expect(await line(coach).count()).toBe(0);
    expect(await page.getByLabel('Codename').inputValue()).toBe('Kite');
    expect(await page.getByLabel('How it came about').inputValue()).toBe('cohort');
    await page.getByLabel('Sponsor').fill('The board');
    await clickOutside(coach);
    expect(await contents(coach)).toEqual(vault);
    await open(coach, 'New engagement');
    await takeUp(coach);
    expect(await page.getByLabel('Sponsor').inputValue()).toBe('The board');
    await press(coach, 'Control+Enter');
    await gone(coach);
    expect(await coach.read('Engagements/Kite.md')).toContain('sponsor: The board');
    await open(coach, 'New engagement');
    expect(await page.getByLabel('Codename').inputValue()).toBe('');
    expect(await line(coach).count()).toBe(0);
  });

  it('keeps what was typed as long as nothing else is, and no longer than until it is cancelled', async () => {
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: TODAY });
    const { page } = coach;
    const codename = page.getByLabel('Codename');
    await open(coach, 'New engagement');
    await codename.fill('Kite');
    await press(coach, 'Escape');
    await open(coach, 'New engagement');
    await press(coach, 'Escape');
    await open(coach, 'New engagement');
    await takeUp(coach);
    expect(await codename.inputValue()).toBe('Kite');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await open(coach, 'New engagement');
    expect([await codename.inputValue(), await line(coach).count()]).toEqual(['', 0]);
  });

  it('puts choices and lines back, with the fields that belong to them', async () => {
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: TODAY });
    const { page } = coach;
    await open(coach, 'Re-contract to change or end goals…');
    await page.getByLabel('What becomes of “Be heard”').selectOption('replaced');
    await page.getByLabel('What replaces “Be heard”').fill('Speak second');
    await page.getByLabel('New goals: 1').fill('Sleep');
    await press(coach, 'Enter');
    await page.keyboard.insertText('Walk');
    await press(coach, 'Escape');
    await gone(coach);
    await coach.page.evaluate(async () => {
      const { app } = window.workbench;
      const file = app?.vault.getFileByPath('Heron.md');
      if (app && file) await app.fileManager.renameFile(file, 'Moved.md');
    });
    await coach.idle();
    await open(coach, 'Re-contract to change or end goals…');
    expect(await page.getByLabel('What replaces “Be heard”').isVisible()).toBe(false);
    await takeUp(coach);
    await page.getByLabel('What replaces “Be heard”').waitFor();
    expect(await page.getByLabel('What replaces “Be heard”').inputValue()).toBe('Speak second');
    expect(await page.getByLabel('New goals: 2').inputValue()).toBe('Walk');
  });

  it('offers nothing in privacy mode, and does again after that', async () => {
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: TODAY });
    const { page } = coach;
    await open(coach, 'New engagement');
    await page.getByRole('textbox', { name: 'Coachee' }).fill('Ana');
    await page.getByRole('button', { name: 'Privacy mode' }).evaluate((el: HTMLElement) => el.click());
    await gone(coach);
    await open(coach, 'New engagement');
    expect(await page.getByRole('textbox', { name: 'Coachee' }).inputValue()).toBe('');
    expect(await line(coach).count()).toBe(0);
    await press(coach, 'Escape');
    await gone(coach);
    await page.getByRole('button', { name: 'Privacy mode' }).evaluate((el: HTMLElement) => el.click());
    await open(coach, 'New engagement');
    await takeUp(coach);
    expect(await page.getByRole('textbox', { name: 'Coachee' }).inputValue()).toBe('Ana');
  });

  it('offers it where closing was refused after the form was gone', async () => {
    const coach = await openWorkbench({
      vault,
      open: 'Heron.md',
      today: TODAY,
      expectedErrors: [/ENOSPC|Failed to load resource/],
      beforeOperation: ({ op, path }) => {
        if (op === 'write' && path === 'Heron.md') throw Object.assign(new Error('ENOSPC: full'), { code: 'ENOSPC' });
      },
    });
    const { page } = coach;
    await open(coach, 'Close engagement');
    await page.getByLabel('What became of “Be heard”').selectOption('Met');
    await press(coach, 'Control+Enter');
    await page.locator('.notice').waitFor();
    expect(await contents(coach)).toEqual(vault);
    await open(coach, 'Close engagement');
    await takeUp(coach);
    expect(await page.getByLabel('What became of “Be heard”').inputValue()).toBe('met');
  });

  it('keeps the day of a pause, the marks and the levels, also where they could not be written', async () => {
    let isFull = true;
    const coach = await openWorkbench({
      vault: {
        ...vault,
        '.obsidian/plugins/groundwork/data.json': '{"version":2,"levels":true}',
        'Be heard.md': vault['Be heard.md'].replace('status:', 'level-words: ["0 As ever", "+1 Asked first"]\nstatus:'),
      },
      open: 'One.md',
      today: TODAY,
      expectedErrors: [/ENOSPC|Failed to load resource/],
      beforeOperation: ({ op, path }) => {
        if (op !== 'write' || path !== 'Be heard.md' || !isFull) return;
        throw Object.assign(new Error('ENOSPC: full'), { code: 'ENOSPC' });
      },
    });
    const { page } = coach;
    const before = await contents(coach);
    const day = page.getByLabel('Paused until');
    const mark = page.getByRole('dialog').getByLabel(/^Value/);
    const level = page.getByRole('radio', { name: '+1 Asked first' });
    await open(coach, 'Mark foundation');
    await mark.press('Space');
    await press(coach, 'Escape');
    await gone(coach);
    await open(coach, 'Note a level');
    await level.check();
    await press(coach, 'Control+Enter');
    await page.locator('.notice').waitFor();
    await coach.openNote('Heron.md');
    await open(coach, 'Pause engagement…');
    await day.fill('2026-05-01');
    await page.getByLabel('Show what will be written').press('Space');
    await page.getByText('“Heron” is paused until 1 May 2026.').waitFor();
    await press(coach, 'Escape');
    await gone(coach);
    expect(await contents(coach)).toEqual(before);
    isFull = false;
    await open(coach, 'Pause engagement…');
    await takeUp(coach);
    await press(coach, 'Control+Enter');
    await gone(coach);
    expect(await coach.read('Heron.md')).toContain('paused-until: 2026-05-01');
    await coach.openNote('One.md');
    await open(coach, 'Mark foundation');
    await takeUp(coach);
    await press(coach, 'Control+Enter');
    await gone(coach);
    expect(await coach.read('One.md')).toContain('foundation:\n  - value');
    await open(coach, 'Note a level');
    await takeUp(coach);
    await press(coach, 'Control+Enter');
    await gone(coach);
    await coach.idle();
    expect(await coach.read('Be heard.md')).toContain('+1 Asked first\n');
    await open(coach, 'Note a level');
    expect(await line(coach).count()).toBe(0);
  });
});
