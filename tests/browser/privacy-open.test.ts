import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectHidden } from './expect-hidden';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';

const TODAY = '2026-03-16';
const NOTES = {
  'Quux.md': [
    ...['---', 'coaching: engagement', 'coachee: Zephyrine Quux', 'organisation: Corge', 'purpose: Plugh'],
    ...['goals: [Thud]', '---', ''],
  ].join('\n'),
  'Grault.md': '---\ncoaching: session\nengagement: "[[Quux]]"\ndate: 2026-03-10\ngoals: [Thud]\n---\n\nThud\n',
};
const SECRETS = ['Zephyrine', 'Corge', 'Plugh', 'Thud'];

const openNotes = (open?: string) => openWorkbench({ vault: NOTES, today: TODAY, open });
const dialog = (page: Page) => page.locator('.modal, .prompt');

/** Clicks the switch where something else lies over it. */
async function switchPrivacy({ page, idle }: OpenWorkbench): Promise<void> {
  const button = page.getByRole('button', { name: 'Privacy mode', includeHidden: true });
  await button.evaluate((el: HTMLElement) => el.click());
  await idle();
}

describe('what is open when privacy mode is switched on', () => {
  it.each([
    ['a list to choose from', 'Tag goals'],
    ['the list of an engagement’s goals', 'Contract goals'],
    ['a form', 'Re-contract to change or end goals…'],
    ['a form with a preview', 'New session'],
    ['the form of a goal', 'Describe a goal…'],
    ['the form of an engagement', 'Edit engagement…'],
    ['the form for a pause', 'Pause engagement…'],
    ['the form for closing', 'Close engagement'],
    ['the form of a session', 'Record session…'],
    ['a form for marks', 'Mark foundation'],
  ])('closes: %s', async (_, command) => {
    const coach = await openNotes('Grault.md');
    await coach.runCommand(`Groundwork: ${command}`);
    if (command === 'New session') {
      const first = coach.page.locator('.prompt .suggestion-item').first();
      if (await first.isVisible()) await first.click();
    }
    await dialog(coach.page).first().waitFor();
    await switchPrivacy(coach);
    expect(await dialog(coach.page).count()).toBe(0);
    await coach.openNote('Quux.md');
    expect(await coach.read('Quux.md')).toBe(NOTES['Quux.md']);
    expect(await coach.read('Grault.md')).toBe(NOTES['Grault.md']);
  });

  it('leaves a form alone that was opened in it, and one that is open when it is switched off', async () => {
    const coach = await openNotes('Grault.md');
    await switchPrivacy(coach);
    await coach.runCommand('Groundwork: Tag goals');
    await dialog(coach.page).first().waitFor();
    await switchPrivacy(coach);
    expect(await dialog(coach.page).count()).toBe(1);
  });

  it.each([
    ['Goal.md', 'Describe a goal…', undefined],
    ['Quux.md', 'Close engagement', undefined],
    ['Quux.md', 'Show levels', 'Levels with “Engagement 1”'],
  ])('opens nothing by its names when the notes were still being read: %s, %s', async (note, command, title) => {
    const vault = {
      ...NOTES,
      '.obsidian/plugins/groundwork/data.json': JSON.stringify({ version: 2, levels: true }),
      'Quux.md': NOTES['Quux.md'].replace('[Thud]', '["[[Goal]]"]'),
      'Goal.md': '---\ncoaching: goal\nengagement: "[[Quux]]"\nstatus: contracted\nlevel: 1\nevidence: [Thud]\n---\n',
    };
    const coach = await openWorkbench({ vault, today: TODAY, open: note });
    const { page } = coach;
    await page.evaluate(() => {
      const vault = window.workbench.app?.vault;
      if (!vault) throw new Error('There is no vault yet.');
      const cachedRead = vault.cachedRead.bind(vault);
      const held = new Promise<void>((resolve) => Object.assign(window, { release: resolve }));
      vault.cachedRead = async (file) => {
        await held;
        return cachedRead(file);
      };
    });
    await coach.runCommand(`Groundwork: ${command}`);
    await page.getByRole('button', { name: 'Privacy mode' }).evaluate((el: HTMLElement) => el.click());
    await page.evaluate(() => (window as unknown as { release: () => void }).release());
    if (title === undefined) await page.locator('.notice', { hasText: 'Switch it off first.' }).waitFor();
    else await page.getByRole('dialog', { name: title }).waitFor();
    await expectHidden(coach, [...SECRETS, 'Quux'], command);
    expect(await page.locator('.modal').count()).toBe(title === undefined ? 0 : 1);
  });

  it('hides the menu of filters, which names organisations, and the menu of a row', async () => {
    const coach = await openNotes();
    const { page } = coach;
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.locator('.menu', { hasText: 'Corge' }).waitFor();
    await switchPrivacy(coach);
    expect(await page.locator('.menu').count()).toBe(0);
    await switchPrivacy(coach);
    await page.getByRole('treeitem', { name: /^Zephyrine/ }).click({ button: 'right' });
    await page.locator('.menu').waitFor();
    await switchPrivacy(coach);
    expect(await page.locator('.menu').count()).toBe(0);
  });

  it('takes away a preview beside the pointer, and a tooltip', async () => {
    const coach = await openNotes();
    const { page } = coach;
    await page.keyboard.down('Control');
    await page.locator('.groundwork-name', { hasText: 'Zephyrine' }).hover();
    await page.clock.runFor(2000);
    await page.locator('.hover-popover').waitFor();
    await switchPrivacy(coach);
    expect(await page.locator('.hover-popover').count()).toBe(0);
    await page.keyboard.up('Control');
    await switchPrivacy(coach);
    await page.locator('.groundwork-marks').first().hover();
    await page.clock.runFor(2000);
    await page.locator('.tooltip').waitFor();
    await switchPrivacy(coach);
    expect(await page.locator('.tooltip').count()).toBe(0);
  });

  it('draws the card anew, and takes its copy for paper away', async () => {
    const coach = await openNotes('Quux.md');
    const { page } = coach;
    await coach.runCommand('Groundwork: Prepare the next session');
    await page.locator('.groundwork-prep', { hasText: 'Plugh' }).waitFor();
    await page.evaluate(() => Object.assign(window, { print: () => undefined }));
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    expect(await page.locator('.groundwork-print').count()).toBe(1);
    await switchPrivacy(coach);
    expect(await page.locator('.groundwork-print').count()).toBe(0);
    await expectHidden(coach, SECRETS, 'the card');
  });
});
