import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { listing, PICKER } from './contract-goals';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { runCommand } from './harness/run-command';
import { heron, heronSession } from './heron';
import { openTab } from './open-tab';
import { openWindow } from './open-window';
import { entries, press, suggester } from './use-keyboard';

const TODAY = '2026-03-16';
const GOAL = 'Goals/Be heard.md';

/** Every note in the vault, to the byte. */
async function contents(coach: OpenWorkbench): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const note of await coach.list()) texts[note] = await coach.read(note);
  return texts;
}

describe('goals that were proposed', () => {
  const goal = '---\ncoaching: goal # hers\nengagement: "[[Heron]]"\nstatus: "proposed"\n---\nIn her words.\n';
  const contracted = goal.replace('"proposed"', '"contracted"');
  const dated = (text: string) => text.replace('\n---\nIn', `\ncontracted-on: ${TODAY}\n---\nIn`);
  const recontracted = (text: string) => text.replace('\n---\nBody', `\nrecontracted:\n  - ${TODAY}\n---\nBody`);
  const vault = { 'Heron.md': heron(), [GOAL]: goal };
  const held = { 'One.md': heronSession('date: 2026-03-10') };

  /** Opens the picker and ticks the proposed goal, which comes first. */
  async function tickProposed(coach: { readonly page: Page }): Promise<void> {
    await runCommand(coach.page, 'Groundwork: Contract goals');
    await coach.page.getByPlaceholder(PICKER).waitFor();
    await coach.page.locator('.prompt .suggestion-item', { hasText: 'Be heard' }).first().click();
  }

  it('become contracted, in their note and in the engagement', async () => {
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: TODAY });
    await runCommand(coach.page, 'Groundwork: Contract goals');
    await suggester(coach, PICKER);
    expect((await entries(coach)).map((entry) => entry.replace(/\s+/g, ' '))).toEqual(['Be heard proposed']);
    await press(coach, 'Enter', 'Control+Enter');
    expect(await contents(coach)).toEqual({ 'Heron.md': listing(heron(), '"[[Be heard]]"'), [GOAL]: contracted });
    expect(await coach.notices()).toEqual(['Goals saved in “Be heard” and “Heron”.']);
  });

  it('keep the day that they have where that is not after the first session', async () => {
    const day = (text: string) => text.replace('coaching: goal', 'contracted-on: 2026-03-05\ncoaching: goal');
    const coach = await openWorkbench({ vault: { ...vault, [GOAL]: day(goal) }, open: 'Heron.md', today: TODAY });
    await tickProposed(coach);
    await press(coach, 'Control+Enter');
    expect(await coach.read(GOAL)).toBe(day(contracted));
  });

  it('get the day where they are contracted after the first session, and so does the engagement', async () => {
    const coach = await openWorkbench({ vault: { ...vault, ...held }, open: 'Heron.md', today: TODAY });
    await tickProposed(coach);
    await press(coach, 'Control+Enter');
    const after = recontracted(listing(heron(), '"[[Be heard]]"'));
    expect(await contents(coach)).toEqual({ ...held, 'Heron.md': after, [GOAL]: dated(contracted) });
  });

  it('are contracted by their tick where the engagement lists them already', async () => {
    const listed = listing(heron(), '"[[Be heard]]"');
    const listedVault = { ...vault, ...held, 'Heron.md': listed };
    const coach = await openWorkbench({ vault: listedVault, open: 'One.md', today: TODAY });
    await tickProposed(coach);
    await press(coach, 'Control+Enter');
    expect(await contents(coach)).toEqual({ ...held, 'Heron.md': recontracted(listed), [GOAL]: dated(contracted) });
  });

  it('are taken off the list again without becoming contracted', async () => {
    const listed = listing(heron(), '"[[Be heard]]"', 'Rest');
    const listedVault = { ...vault, ...held, 'Heron.md': listed };
    const coach = await openWorkbench({ vault: listedVault, open: 'One.md', today: TODAY });
    await runCommand(coach.page, 'Groundwork: Contract goals');
    await suggester(coach, PICKER);
    await press(coach, 'ArrowDown', 'Enter', 'Control+Enter');
    expect(await contents(coach)).toEqual({ ...vault, ...held, 'Heron.md': listing(heron(), 'Rest') });
  });

  it.each([
    ['cannot be read by now', goal.replace('"proposed"', '"proposed'), /Line \d/],
    ['belongs to another engagement by now', goal.replace('Heron', 'Egret'), /no longer belongs to “Heron”/],
    ['was dropped meanwhile', goal.replace('"proposed"', 'dropped'), /“status” now says “dropped”/],
    ['is no goal any more', 'Just text.', /“coaching” no longer says “goal”/],
  ])('stay as they are, and so does the engagement, where one %s', async (_, meanwhile, reason) => {
    const coach = await openWorkbench({ vault: { ...vault, ...held }, open: 'One.md', today: TODAY });
    await tickProposed(coach);
    await coach.write(GOAL, meanwhile);
    await press(coach, 'Control+Enter');
    await coach.page.locator('.notice').waitFor();
    expect(await contents(coach)).toEqual({ ...vault, ...held, [GOAL]: meanwhile });
    const [notice = ''] = await coach.notices();
    expect(notice).toMatch(/^“Be heard” was not changed\. .*“Heron” was not changed either\.$/);
    expect(notice).toMatch(reason);
  });

  it('stay as they are where their engagement is gone by now', async () => {
    const coach = await openWorkbench({ vault: { ...vault, ...held }, open: 'One.md', today: TODAY });
    await tickProposed(coach);
    await coach.remove('Heron.md');
    await press(coach, 'Control+Enter');
    await coach.page.locator('.notice').waitFor();
    expect(await contents(coach)).toEqual({ ...held, [GOAL]: goal });
    expect(await coach.notices()).toEqual(['“Heron” was not changed. It is no longer an engagement.']);
  });

  it('are told from a conflicted copy of their note, which stays as it is', async () => {
    const copy = 'Goals/Be heard (conflicted copy).md';
    const coach = await openWorkbench({ vault: { ...vault, ...held }, open: 'One.md', today: TODAY });
    await tickProposed(coach);
    await coach.write(copy, goal);
    await press(coach, 'Control+Enter');
    const after = recontracted(listing(heron(), '"[[Be heard]]"'));
    expect(await contents(coach)).toEqual({ ...held, 'Heron.md': after, [GOAL]: dated(contracted), [copy]: goal });
  });

  describe('when the second of the two notes cannot be written', () => {
    const before = { ...vault, ...held };
    const expectedErrors = [/ENOSPC|EACCES|Failed to load resource/];

    it.each([
      ['ENOSPC', 'no space left on device'],
      ['EACCES', 'permission denied'],
    ])('the first is put back as it was, closed or open: %s', async (code, words) => {
      const coach = await openWorkbench({
        vault: before,
        open: code === 'ENOSPC' ? 'One.md' : GOAL,
        today: TODAY,
        expectedErrors,
        beforeOperation: ({ op, path: note }) => {
          if (op === 'write' && note === 'Heron.md') throw Object.assign(new Error(`${code}: ${words}`), { code });
        },
      });
      await openTab(coach, 'One.md');
      await tickProposed(coach);
      await press(coach, 'Control+Enter');
      await coach.page.locator('.notice').waitFor();
      expect(await contents(coach)).toEqual(before);
      const [notice = ''] = await coach.notices();
      expect(notice).toContain(`“Heron” was not changed. The app could not write the note: ${code}`);
      expect(notice).toContain('“Be heard” was changed, and then put back as it was.');
    });

    it('the first stays, and the notice says so, where the disk refuses that too', async () => {
      let writes = 0;
      const coach = await openWorkbench({
        vault: before,
        open: 'One.md',
        today: TODAY,
        expectedErrors,
        beforeOperation: ({ op }) => {
          if (op === 'write' && (writes += 1) > 1) throw Object.assign(new Error('ENOSPC: full'), { code: 'ENOSPC' });
        },
      });
      await tickProposed(coach);
      await press(coach, 'Control+Enter');
      await coach.page.locator('.notice').waitFor();
      expect(await contents(coach)).toEqual({ ...before, [GOAL]: dated(contracted) });
      expect((await coach.notices())[0]).toContain('“Be heard” was changed before that and could not be put back');
    });

    it('the first stays where sync has changed it since, with what sync brought', async () => {
      const folder: { path?: string } = {};
      const coach = await openWorkbench({
        vault: before,
        open: 'One.md',
        today: TODAY,
        expectedErrors,
        beforeOperation: async ({ op, path: note }) => {
          if (op !== 'write' || note !== 'Heron.md') return;
          await writeFile(path.join(folder.path ?? '', GOAL), `${dated(contracted)}From the phone.`);
          throw Object.assign(new Error('ENOSPC: full'), { code: 'ENOSPC' });
        },
      });
      folder.path = coach.folder;
      await tickProposed(coach);
      await press(coach, 'Control+Enter');
      await coach.page.locator('.notice').waitFor();
      expect(await contents(coach)).toEqual({ ...before, [GOAL]: `${dated(contracted)}From the phone.` });
      expect((await coach.notices())[0]).toContain('could not be put back');
    });

    it('because the app ended, both are whole, nothing counts yet, and doing it again completes it', async () => {
      let kill: (() => Promise<void>) | undefined;
      const coach = await openWorkbench({
        vault: before,
        open: 'One.md',
        today: TODAY,
        beforeOperation: async ({ op, path: note }) => {
          if (op !== 'write' || note !== 'Heron.md' || !kill) return;
          const end = kill;
          kill = undefined;
          await end();
          throw Object.assign(new Error('The app has ended.'), { code: 'EIO' });
        },
      });
      const ended = coach.page.waitForEvent('close');
      kill = () => coach.page.close();
      await tickProposed(coach);
      await coach.page.keyboard.press('Control+Enter').catch(() => undefined);
      await ended;
      const onDisk = (note: string) => readFile(path.join(coach.folder, note), 'utf8');
      expect([await onDisk('Heron.md'), await onDisk(GOAL)]).toEqual([heron(), dated(contracted)]);

      const next = await openWindow(coach, 'One.md');
      await tickProposed({ page: next });
      await next.keyboard.press('Control+Enter');
      await next.locator('.notice').waitFor();
      expect(await next.locator('.notice').allTextContents()).toEqual(['Goals saved in “Heron”.']);
      expect(await onDisk('Heron.md')).toBe(recontracted(listing(heron(), '"[[Be heard]]"')));
      expect(await onDisk(GOAL)).toBe(dated(contracted));
    });
  });
});
