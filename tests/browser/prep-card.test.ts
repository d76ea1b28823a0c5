import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openWorkbench } from './harness/open-workbench';
import { heron, heronSession } from './heron';

const COMMAND = 'Groundwork: Prepare the next session';
const card = (page: Page) => page.locator('.groundwork-prep-page:visible');

/** The sections by their headings, each as the words in it. */
async function sections(page: Page): Promise<Record<string, string>> {
  await card(page).waitFor();
  const all = await card(page).locator('section').allInnerTexts();
  return Object.fromEntries(
    all.map((text) => {
      const [title = '', ...rest] = text.split('\n');
      return [title, rest.join(' ').replace(/\s+/g, ' ').trim()];
    }),
  );
}

describe('the card for the next session', () => {
  it('has all that is to be read before, of the engagement that the note belongs to', async () => {
    const { page, runCommand } = await openWorkbench({ vault: 'sample', open: 'Sessions/2026-03-10 Heron.md' });
    await runCommand(COMMAND);
    const found = await sections(page);
    expect(Object.keys(found)).toEqual([
      'What would make it worth it',
      'Purpose',
      'A doubt to come back to',
      'From the first session',
      'Contracted goals',
      'Open commitments',
      'Left for later',
      'What is due',
    ]);
    expect(found).toMatchObject({
      'What would make it worth it': 'It makes the Tuesday call shorter',
      Purpose: 'Lead from the group table without re-doing the country numbers',
      'A doubt to come back to': 'It was voiced in the session of 10 Mar, first session',
      'From the first session': 'Is the doubt settled, or was the hour only pleasant? 10 Mar, first session',
      'Left for later':
        'The country lead she says she would not appoint again. 10 Mar ' +
        'Why the month-end spreadsheet is still on her own laptop. 10 Mar How the table itself is run. 10 Mar',
      'Open commitments': 'The note of the last session has no section for them.',
    });
    // The row says *Revisit*, and so does the card.
    expect(found['What is due']).toContain('Come back to the doubt of 10 Mar');
    expect(found['Contracted goals']).toMatch(/^Decide at the right altitude Last on 10 Mar Owned by the coachee The /);
    expect(await card(page).innerText()).not.toContain('I liked her quickly');
    const strip = card(page).locator('.groundwork-strip');
    expect(await strip.getAttribute('aria-label')).toMatch(/^Worked on in the last sessions/);
  });

  it('asks for the engagement where the note belongs to none', async () => {
    const { page, runCommand } = await openWorkbench({ vault: 'sample', open: 'Start here.md' });
    await runCommand(COMMAND);
    await page.locator('.prompt').waitFor();
    await page.keyboard.insertText('larch');
    await page.keyboard.press('Enter');
    const found = await sections(page);
    expect(found['Open commitments']).toBe(
      'Give her one of the two changes to carry out, before the shutdown 18 Feb ' +
        'Say to the board secretary what the review will and will not contain 18 Feb',
    );
    expect(found['What is due']).toBe('A review is due on 21 Mar');
  });

  it('says which engagement a command is for, whatever note was open before', async () => {
    const kite = heron().replaceAll('Heron', 'Kite');
    const vault = { 'Heron.md': heron(), 'Kite.md': kite };
    const { page, runCommand, openNote } = await openWorkbench({ vault, open: 'Heron.md', today: '2026-03-16' });
    await runCommand(COMMAND);
    await card(page).waitFor();
    // The card has a tab of its own, so this one takes the place of Heron's note.
    await page.getByRole('tab', { name: 'Heron', exact: true }).click();
    await openNote('Kite.md');
    await page.getByRole('tab', { name: 'Heron: next session' }).click();
    await runCommand('Groundwork: New session');
    await page.getByRole('dialog', { name: 'New session with “Heron”' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Kite', exact: true }).click();
    await runCommand('Groundwork: New session');
    await page.getByRole('dialog', { name: 'New session with “Kite”' }).waitFor();
  });

  it('has what was handed over in the closing session once the engagement is open again', async () => {
    const carried = '## What carries on without me\n\n- [ ] Ask Ben\n- [x] Rest\n';
    const vault = {
      'Heron.md': heron('resumed-on: 2026-03-16'),
      'Last.md': heronSession('kind: closing', 'date: 2026-03-09') + carried,
    };
    const { page, runCommand } = await openWorkbench({ vault, open: 'Heron.md', today: '2026-03-16' });
    await runCommand(COMMAND);
    expect((await sections(page))['Open commitments']).toBe('Ask Ben 9 Mar');
  });

  it('takes no session of today for the last one before it is held', async () => {
    const said = (goal: string, task: string) => `It went well with [[${goal}]].\n\n## Commitments\n\n- [ ] ${task}\n`;
    const session = (...lines: readonly string[]) => {
      return ['---', 'coaching: session', 'engagement: "[[Heron]]"', ...lines, '---', ''].join('\n');
    };
    const last = session('date: 2026-03-10', 'goals: ["[[Be heard]]"]') + said('Be heard', 'Ring the chair');
    const now = session('date: 2026-03-16') + said('Be heard', 'Sleep on it').replace('well', 'badly');
    const goal = '---\ncoaching: goal\nengagement: "[[Heron]]"\nstatus: contracted\n---\n';
    const vault = {
      'Heron.md': heron().replace('goals: []', 'goals: ["[[Be heard]]"]'),
      'Be heard.md': goal,
      'Last.md': last,
      'Now.md': now,
    };
    const { page, runCommand, write } = await openWorkbench({ vault, open: 'Heron.md', today: '2026-03-16' });
    await runCommand(COMMAND);
    const before = await sections(page);
    expect(before['Open commitments']).toBe('Ring the chair 10 Mar');
    expect(before['Contracted goals']).toContain('It went well with');
    await write('Now.md', now.replace('date: 2026-03-16', 'date: 2026-03-16\ngoals: ["[[Be heard]]"]'));
    await card(page).getByText('Sleep on it').waitFor();
    const after = await sections(page);
    expect(after['Open commitments']).not.toContain('Ring the chair');
    expect(after['Contracted goals']).toContain('It went badly with');
  });

  it('is opened from the list, once for each engagement', async () => {
    const { page, idle } = await openWorkbench({ vault: 'sample' });
    for (const name of ['Larch', 'Wren', 'Larch']) {
      const row = page.locator('.groundwork-engagement > .tree-item-self', { hasText: name }).first();
      await row.click({ button: 'right' });
      await page.locator('.menu').getByText('Prepare the next session').click();
      await idle();
    }
    expect(await card(page).locator('h1').innerText()).toContain('Larch');
    const leaves = () => window.workbench.app?.workspace.getLeavesOfType('groundwork-next-session').length;
    expect(await page.evaluate(leaves)).toBe(2);
  });

  it('opens the notes that it names', async () => {
    const { page, runCommand, idle } = await openWorkbench({ vault: 'sample', open: 'Engagements/Larch.md' });
    await runCommand(COMMAND);
    await card(page).getByRole('link', { name: 'Grow a successor' }).click({ modifiers: ['Control'] });
    await idle();
    await page.locator('.view-header-title:visible', { hasText: 'Grow a successor' }).waitFor();
  });

  it('says in words what there is nothing of', async () => {
    const vault = { 'Heron.md': heron() };
    const { page, runCommand } = await openWorkbench({ vault, open: 'Heron.md', today: '2026-03-16' });
    await runCommand(COMMAND);
    expect(await sections(page)).toEqual({
      'What would make it worth it': 'Not asked, or not written down yet.',
      Purpose: 'No sentence for it yet.',
      'Contracted goals': 'Nothing is contracted.',
      'Open commitments': 'There has been no session yet.',
      'What is due': 'Nothing.',
    });
    expect(await card(page).innerText()).toContain('No session planned');
  });

  it('is there again after a restart, follows the practice, and says when its engagement went', async () => {
    const coach = await openWorkbench({ vault: 'sample', open: 'Engagements/Larch.md' });
    const { page } = coach;
    await coach.runCommand(COMMAND);
    await card(page).waitFor();
    const state = await page.evaluate(() => {
      const [leaf] = window.workbench.app?.workspace.getLeavesOfType('groundwork-next-session') ?? [];
      return JSON.stringify(leaf?.getViewState().state);
    });
    await coach.reload();
    await page.evaluate((saved) => {
      const state = JSON.parse(saved) as Record<string, unknown>;
      return window.workbench.app?.workspace.getLeaf(true).setViewState({ type: 'groundwork-next-session', state });
    }, state);
    expect((await sections(page))['Purpose']).toContain('Hand a plant over');

    const note = await coach.read('Engagements/Larch.md');
    await coach.write('Engagements/Larch.md', note.replace(/^purpose: .*$/m, 'purpose: Leave well'));
    expect((await sections(page))['Purpose']).toBe('Leave well');
    // Nothing in its properties changes.
    const session = await coach.read('Sessions/2026-02-18 Larch.md');
    await coach.write('Sessions/2026-02-18 Larch.md', session.replace('- [ ] Give', '- [x] Give'));
    expect((await sections(page))['Open commitments']).toMatch(/^Say to the board secretary/);
    await coach.page.evaluate(async ([from, to]) => {
      const { app } = window.workbench;
      const file = app?.vault.getFileByPath(from);
      if (file) await app?.fileManager.renameFile(file, to);
    }, ['Engagements/Larch.md', 'Larch 2.md'] as const);
    await coach.idle();
    expect((await sections(page))['Purpose']).toBe('Leave well');
    await coach.remove('Larch 2.md');
    await page.getByText('This engagement’s note is no longer there.').waitFor();
  });

  it('prints as a page of its own, dark on white, and tidies up', async () => {
    const { page, runCommand } = await openWorkbench({ vault: 'sample', open: 'Engagements/Larch.md', theme: 'dark' });
    await runCommand(COMMAND);
    await card(page).waitFor();
    await page.evaluate(() => Object.assign(window, { print: () => undefined }));
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    await page.emulateMedia({ media: 'print' });
    const paper = page.locator('.groundwork-print');
    expect(await paper.isVisible()).toBe(true);
    expect(await page.locator('.groundwork-prep').isVisible()).toBe(false);
    const purpose = paper.getByText('Hand a plant over');
    expect(await purpose.evaluate((el) => getComputedStyle(el).color)).toBe('rgb(0, 0, 0)');
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await paper.count()).toBe(0);
    expect(await card(page).isVisible()).toBe(true);
  });

  it('leaves one copy on paper, and none for long, where the app never says that it has printed', async () => {
    const { page, runCommand } = await openWorkbench({ vault: 'sample', open: 'Engagements/Larch.md' });
    await runCommand(COMMAND);
    await card(page).waitFor();
    await page.evaluate(() => Object.assign(window, { print: () => undefined }));
    const print = page.getByRole('button', { name: 'Print', exact: true });
    const copies = () => page.locator('.groundwork-print').count();
    const isPrinting = () => page.locator('html.groundwork-is-printing').count();
    for (const twice of [1, 2]) {
      await print.evaluate((el: HTMLElement) => el.click());
      expect([twice, await copies(), await isPrinting()]).toEqual([twice, 1, 1]);
    }
    await page.keyboard.press('Shift');
    expect([await copies(), await isPrinting()]).toEqual([0, 0]);
    await page.clock.install();
    await print.evaluate((el: HTMLElement) => el.click());
    await page.clock.runFor(61_000);
    expect([await copies(), await isPrinting()]).toEqual([0, 0]);
  });

  it('writes nothing', async () => {
    const coach = await openWorkbench({ vault: { 'Heron.md': heron() }, open: 'Heron.md' });
    await coach.runCommand(COMMAND);
    await card(coach.page).waitFor();
    expect(await coach.read('Heron.md')).toBe(heron());
    expect(await coach.list()).toEqual(['Heron.md']);
  });
});
