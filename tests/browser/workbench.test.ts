import { describe, expect, it } from 'vitest';
import { openProbe as openWorkbench, people, rows } from './harness/open-probe';

describe('the page', () => {
  it('loads the plugin, shows its view at the side and its icon in the ribbon', async () => {
    const workbench = await openWorkbench();
    expect(await rows(workbench)).toEqual(['Ada: engineer', 'Ben: writer']);
    const button = workbench.page.getByRole('button', { name: 'Open probe' });
    expect(await button.locator('svg.lucide-target').count()).toBe(1);
  });

  it('does not open the view of a plugin that was on before', async () => {
    const workbench = await openWorkbench({ firstRun: false });
    expect(await rows(workbench)).toEqual([]);
    await workbench.page.getByRole('button', { name: 'Open probe' }).click();
    await workbench.idle();
    expect(await rows(workbench)).toHaveLength(2);
  });

  it('starts its clock on the given day in the browser’s zone', async () => {
    const { page } = await openWorkbench({ today: '2026-03-29', timezone: 'Europe/Berlin' });
    const [now, moved, kind] = await page.evaluate(() => [
      new Date().toString().slice(0, 18),
      new Date(2020, 0, 1).getFullYear(),
      new Date() instanceof Date,
    ]);
    expect([now, moved, kind]).toEqual(['Sun Mar 29 2026 09', 2020, true]);
  });

  it('has a light and a dark theme and a right side of the width asked for', async () => {
    const { page } = await openWorkbench({ theme: 'dark', rightWidth: 220 });
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await background()).toBe('rgb(30, 30, 30)');
    expect((await page.locator('.mod-right-split').boundingBox())?.width).toBe(220);
    await page.getByRole('button', { name: 'Light or dark theme' }).click();
    expect(await background()).toBe('rgb(255, 255, 255)');
  });

  it('opens links, callouts, tasks and code blocks in reading view', async () => {
    const { page } = await openWorkbench({ open: 'Home.md' });
    await page.getByRole('button', { name: 'Toggle reading view' }).click();
    await page.locator('.probe-block', { hasText: 'BLOCK' }).waitFor();
    expect(await page.locator('.callout.is-collapsed .callout-title').innerText()).toBe('Folded');
    expect(await page.locator('.task-list-item-checkbox').isChecked()).toBe(true);
    expect(await page.locator('a.is-unresolved').innerText()).toBe('Nobody');
    await page.locator('a.internal-link', { hasText: 'Ada' }).click();
    await page.locator('.workspace-tab-header.is-active', { hasText: 'Ada' }).waitFor();
  });

  it('shows a note beside a link that is hovered over', async () => {
    const { page } = await openWorkbench();
    await page.locator('.probe-row').first().hover();
    await page.locator('.hover-popover', { hasText: 'See Ben.' }).waitFor();
  });
});

describe('commands and dialogs', () => {
  it('runs a command from the palette, fills a form and finds the note on disk and in the view', async () => {
    const workbench = await openWorkbench();
    const { page } = workbench;
    await workbench.runCommand('Probe: New probe');
    await page.locator('.setting-item', { hasText: 'Name' }).locator('input').fill('Cleo');
    await page.locator('.setting-item', { hasText: 'Marked' }).locator('.checkbox-container').click();
    await page.locator('.setting-item', { hasText: 'Kind' }).locator('select').selectOption('fancy');
    await page.getByRole('button', { name: 'Create' }).click();
    expect(await workbench.read('Cleo.md')).toBe('---\nkind: fancy\nmarked: true\n---\n');
    expect(await rows(workbench)).toEqual(['Ada: engineer', 'Ben: writer', 'Cleo: fancy']);
    expect(await page.locator('.modal').count()).toBe(0);
  });

  it('keeps focus inside a modal and gives it back on Escape', async () => {
    const workbench = await openWorkbench({ open: 'Home.md' });
    const { page } = workbench;
    await page.locator('.cm-content').click();
    await workbench.runCommand('Probe: New probe');
    for (let step = 0; step < 8; step += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.modal') !== null)).toBe(true);
    }
    await page.keyboard.press('Escape');
    expect(await page.locator('.modal').count()).toBe(0);
    expect(await page.locator('.cm-content').evaluate((el) => el === document.activeElement)).toBe(true);
  });

  it('offers an editor command only with a note open', async () => {
    const workbench = await openWorkbench();
    expect(await workbench.offersCommand('Probe: Insert two lines')).toBe(false);
    await workbench.openNote('Home.md');
    expect(await workbench.offersCommand('Probe: Insert two lines')).toBe(true);
  });

  it('refuses to run a command that the palette does not offer', async () => {
    const workbench = await openWorkbench();
    await expect(workbench.runCommand('Probe: Nothing')).rejects.toThrow('does not offer "Probe: Nothing"');
  });

  it('chooses from a suggester with the keyboard alone', async () => {
    const workbench = await openWorkbench();
    const { page } = workbench;
    await workbench.runCommand('Probe: Find a probe');
    await page.keyboard.type('be');
    await page.keyboard.press('Enter');
    await page.locator('.workspace-tab-header.is-active', { hasText: 'Ben' }).waitFor();
  });

  it('opens a menu, moves through it with the keyboard and shows a notice', async () => {
    const workbench = await openWorkbench();
    await workbench.page.locator('.probe-row').first().click({ button: 'right' });
    await workbench.page.keyboard.press('ArrowDown');
    await workbench.page.keyboard.press('Enter');
    expect(await workbench.notices()).toEqual(['Hello from Ada']);
    await workbench.page.locator('.notice', { hasText: 'Hello from Ada' }).waitFor();
    expect(await workbench.page.locator('.menu').count()).toBe(0);
  });

  it('draws declared settings, checks them and keeps them in data.json', async () => {
    const workbench = await openWorkbench();
    const { page } = workbench;
    const setting = (name: string) => page.locator('.setting-item', { hasText: name });
    await page.keyboard.press('Control+,');
    await setting('Folder').locator('input').fill('/');
    await page.locator('.is-invalid', { hasText: 'Not the root.' }).waitFor();
    await setting('Folder').locator('input').fill('Clients');
    await setting('Days').locator('input').fill('7');
    expect(await setting('Only when careful').isVisible()).toBe(false);
    await setting('Careful').first().locator('.checkbox-container').click();
    await setting('Only when careful').waitFor();
    const data: unknown = JSON.parse(await workbench.read('.obsidian/plugins/probe/data.json'));
    expect(data).toEqual({ folder: 'Clients', days: 7, careful: true });
    await workbench.reload();
    await page.keyboard.press('Control+,');
    expect(await setting('Folder').locator('input').inputValue()).toBe('Clients');
  });
});

describe('writing', () => {
  it('makes a transaction one undo step, back to the byte', async () => {
    const workbench = await openWorkbench({ open: 'Home.md' });
    expect(await workbench.offersCommand('Probe: Insert two lines')).toBe(false);
    await workbench.page.locator('.cm-content').click();
    await workbench.runCommand('Probe: Insert two lines');
    expect(await workbench.read('Home.md')).toBe(`first\n${people['Home.md']}\nlast`);
    await workbench.page.keyboard.press('Control+z');
    expect(await workbench.read('Home.md')).toBe(people['Home.md']);
  });

  it('saves what is typed before front matter is changed from elsewhere', async () => {
    const workbench = await openWorkbench({ open: 'People/Ada.md' });
    const { page } = workbench;
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('TYPED');
    await page.locator('.probe-row').first().click({ button: 'right' });
    await page.locator('.menu-item', { hasText: 'Mark' }).click();
    expect(await workbench.read('People/Ada.md')).toBe('---\nkind: engineer\nmarked: true\n---\nSee [[Ben]].\nTYPED');
    await expect.poll(() => page.locator('.cm-content').innerText()).toContain('marked: true');
  });

  it('runs changes of one note one after the other', async () => {
    const workbench = await openWorkbench();
    await workbench.page.evaluate(async () => {
      const { app } = window.workbench;
      const file = app?.vault.getFileByPath('Home.md');
      if (!app || !file) throw new Error('no note');
      await Promise.all([1, 2, 3, 4].map((n) => app.vault.process(file, (text) => `${text}${n}`)));
    });
    expect(await workbench.read('Home.md')).toBe(`${people['Home.md']}1234`);
  });

  it('refuses as the app does', async () => {
    const { page } = await openWorkbench();
    const messages = await page.evaluate(async () => {
      const { app } = window.workbench;
      if (!app) throw new Error('no app');
      const { vault } = app;
      const home = vault.getFileByPath('Home.md');
      if (!home) throw new Error('no note');
      const reason = (work: Promise<unknown>): Promise<string> =>
        work.then(
          () => 'done',
          (error: unknown) => (error instanceof Error ? error.message : 'odd'),
        );
      return [
        await reason(vault.create('Home.md', '')),
        await reason(vault.createFolder('People')),
        await reason(vault.create('Nowhere/x.md', '')),
        await reason(vault.rename(home, 'People/Ada.md')),
        await reason(vault.create('a:b.md', '')),
      ];
    });
    expect(messages).toEqual([
      'File already exists.',
      'Folder already exists.',
      "ENOENT: no such file or directory, open 'Nowhere/x.md'",
      'Destination file already exists!',
      'File name cannot contain any of the following characters: \\ / :',
    ]);
  });

  it('hands a write that fails to the plugin with its code and leaves the note whole', async () => {
    const workbench = await openWorkbench({
      beforeOperation: ({ op, path: file }) => {
        if (op === 'write' && file === 'Home.md') throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      },
    });
    const code = await workbench.page.evaluate(async () => {
      const { app } = window.workbench;
      const file = app?.vault.getFileByPath('Home.md');
      if (!app || !file) throw new Error('no note');
      return app.vault.modify(file, 'lost').then(
        () => 'done',
        (error: unknown) => (error as { code: string }).code,
      );
    });
    expect(code).toBe('ENOSPC');
    expect(await workbench.read('Home.md')).toBe(people['Home.md']);
  });

  it('moves what is deleted into .trash', async () => {
    const workbench = await openWorkbench();
    await workbench.page.locator('.nav-file-title', { hasText: 'Ben' }).click({ button: 'right' });
    await workbench.page.locator('.menu-item', { hasText: 'Delete' }).click();
    expect(await workbench.list()).toEqual(['.trash/Ben.md', 'Home.md', 'People/Ada.md']);
    expect(await rows(workbench)).toEqual(['Ada: engineer']);
  });
});
