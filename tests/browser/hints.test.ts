import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openWorkbench } from './harness/open-workbench';
import { heron } from './heron';
import { openTab } from './open-tab';

const TODAY = '2026-03-16';
const GOAL = [
  '---',
  'coaching: goal',
  'engagement: "[[Heron]]"',
  'owner: sponsor # his',
  'good-looks-like: They decide',
  '---',
  'What was said.\n',
].join('\n');
const SPONSOR = /^This goal is the sponsor’s alone/;
const EVIDENCE = /^No evidence is agreed/;
const AIM = /^Nothing says yet what good looks like/;

const vault = { 'Heron.md': heron(), 'Goals/Altitude.md': GOAL };
const open = { vault, open: 'Goals/Altitude.md', today: TODAY };

/** The hints that can be seen, in the pane that can be seen. */
const shown = (page: Page): Promise<string[]> => page.locator('.groundwork-hint-text:visible').allInnerTexts();
const hideButton = (page: Page) => page.getByRole('button', { name: 'Hide this hint in this note' });

describe('hints', () => {
  it('stand above the text while writing and reading, and say how many they are', async () => {
    const { page } = await openWorkbench(open);
    const expected = [expect.stringMatching(SPONSOR), expect.stringMatching(EVIDENCE)];
    await hideButton(page).first().waitFor();
    expect(await shown(page)).toEqual(expected);
    expect(await page.getByRole('status').filter({ hasText: '2 hints above the text.' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Toggle reading view' }).click();
    expect(await shown(page)).toEqual(expected);
    expect(await page.locator('.notice').count()).toBe(0);
  });

  // As reported of the app's phone layouts: the header is fixed, and the text begins with room for it.
  it('stand below a header that lies over the view, and the text does not leave its room twice', async () => {
    const { page, idle, openNote } = await openWorkbench({ ...open, vault: { ...vault, 'Other.md': 'Text\n' } });
    await hideButton(page).first().waitFor();
    await page.addStyleTag({
      content: `body { --view-top-spacing-markdown: 60px; }
        .mod-root .workspace-leaf-content { position: relative; }
        .mod-root .view-header { position: absolute; inset: 0 0 auto; block-size: 44px; z-index: 1; }
        .mod-root .cm-editor .cm-scroller { padding: var(--view-top-spacing-markdown) 0 0 !important; }
        .mod-root .cm-editor .cm-content { padding: 0 !important; }`,
    });
    const places = () =>
      page.evaluate(() => {
        const view = document.querySelector('.mod-root .workspace-leaf-content');
        const edge = (of: string, side: 'top' | 'bottom') => {
          const el = view?.querySelector(of);
          return Math.round((el?.getBoundingClientRect()[side] ?? 0) - (view?.getBoundingClientRect().top ?? 0));
        };
        const hints = [edge('.groundwork-hints', 'top'), edge('.groundwork-hints', 'bottom')];
        return { hints, text: edge('.cm-content', 'top') };
      });
    const { hints, text } = await places();
    expect(hints[0]).toBe(60);
    expect(text).toBe(hints[1]);
    await openNote('Other.md');
    await idle();
    expect((await places()).text).toBe(60);
  });

  it('stay with the others where one note cannot be read', async () => {
    const coach = await openWorkbench({ ...open, vault: { ...vault, 'Goals/Other.md': GOAL } });
    const { page } = coach;
    await hideButton(page).first().waitFor();
    await page.evaluate(() => {
      const vaultOfApp = window.workbench.app?.vault;
      if (!vaultOfApp) return;
      const read = vaultOfApp.cachedRead.bind(vaultOfApp);
      vaultOfApp.cachedRead = (file) =>
        file.path === 'Goals/Other.md' ? Promise.reject(new Error('The disk is gone.')) : read(file);
    });
    await openTab(coach, 'Goals/Other.md');
    await coach.write('Goals/Altitude.md', GOAL.replace('good-looks-like: They decide\n', ''));
    await coach.idle();
    const [strip] = await page.locator('.groundwork-hints').allInnerTexts();
    expect(strip).toContain('Nothing says yet what good looks like');
  });

  it('are nowhere else: not in an engagement, an ended goal, a planned first session or another note', async () => {
    const planned = '---\ncoaching: session\nengagement: "[[Heron]]"\nkind: first\ndate: 2026-04-01\n---\n';
    const others = { 'Met.md': GOAL.replace('owner: sponsor', 'status: met\nowner: sponsor'), 'First.md': planned };
    const coach = await openWorkbench({ ...open, vault: { ...vault, ...others, 'Other.md': 'Owner: sponsor\n' } });
    await hideButton(coach.page).first().waitFor();
    for (const note of ['Heron.md', 'Met.md', 'First.md', 'Other.md']) {
      await coach.openNote(note);
      expect(await shown(coach.page)).toEqual([]);
    }
  });

  it('are hidden one by one with the keyboard, stay so, follow the note, and leave every byte alone', async () => {
    const coach = await openWorkbench(open);
    const { page } = coach;
    await hideButton(page).first().focus();
    await page.keyboard.press('Enter');
    await coach.idle();
    expect(await shown(page)).toEqual([expect.stringMatching(EVIDENCE)]);
    // The focus goes on to the next, and at last to the text.
    await page.keyboard.press('Enter');
    await coach.idle();
    expect(await shown(page)).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('cm-content');
    await coach.page.evaluate(async ([from, to]) => {
      const { app } = window.workbench;
      const file = app?.vault.getFileByPath(from);
      if (file) await app?.fileManager.renameFile(file, to);
    }, ['Goals/Altitude.md', 'Height.md'] as const);
    await coach.idle();
    await coach.reload();
    await coach.openNote('Height.md');
    expect(await shown(page)).toEqual([]);
    expect(await coach.read('Height.md')).toBe(GOAL);
    expect(await coach.list()).not.toContain('.obsidian/plugins/groundwork/data.json');
    await coach.runCommand('Groundwork: Show the hidden hints of this note');
    await hideButton(page).first().waitFor();
    await coach.runCommand('Groundwork: Hide the hints of this note');
    await coach.idle();
    expect(await shown(page)).toEqual([]);
  });

  it('go when the note answers them, in every pane that shows it', async () => {
    const coach = await openWorkbench(open);
    await hideButton(coach.page).first().waitFor();
    await openTab(coach, 'Goals/Altitude.md');
    await coach.write('Goals/Altitude.md', GOAL.replace('sponsor # his', 'shared\nevidence: Two leads say so'));
    await expect.poll(() => coach.page.locator('.groundwork-hint').count()).toBe(0);
  });

  it('wait while the coach types, so that the text does not move', async () => {
    const coach = await openWorkbench(open);
    const { page } = coach;
    await hideButton(page).first().waitFor();
    const top = () => page.locator('.cm-line').first().evaluate((line) => line.getBoundingClientRect().top);
    await page.locator('.cm-line', { hasText: 'They decide' }).click();
    const before = await top();
    for (const key of ['Home', 'Shift+End', 'Delete']) await page.keyboard.press(key);
    await coach.idle();
    expect(await coach.read('Goals/Altitude.md')).not.toContain('good-looks-like');
    expect(await top()).toBe(before);
    expect(await shown(page)).not.toContainEqual(expect.stringMatching(AIM));
    await hideButton(page).first().focus();
    await expect.poll(() => shown(page)).toContainEqual(expect.stringMatching(AIM));
  });

  it('are switched off one by one and all together in the settings', async () => {
    const coach = await openWorkbench(open);
    const { page } = coach;
    await hideButton(page).first().waitFor();
    const toggle = (name: string) => page.locator('.setting-item', { hasText: name }).locator('.checkbox-container');
    await page.keyboard.press('Control+,');
    await page.getByLabel('Open Hints').click();
    await toggle('Owned by the sponsor alone').click();
    await expect.poll(() => shown(page)).toEqual([expect.stringMatching(EVIDENCE)]);
    await toggle('Show hints').click();
    await expect.poll(() => shown(page)).toEqual([]);
    const data = JSON.parse(await coach.read('.obsidian/plugins/groundwork/data.json')) as { hints: object };
    expect(data.hints).toEqual({ all: false, 'sponsor-owned': false });
  });

  it('go with the plugin', async () => {
    const { page } = await openWorkbench(open);
    await hideButton(page).first().waitFor();
    await page.evaluate(() => window.workbench.plugin?.unload());
    expect(await page.locator('.groundwork-hints').count()).toBe(0);
  });

  it('are said in German', async () => {
    const { page } = await openWorkbench({ ...open, language: 'de' });
    await page.getByRole('button', { name: 'Diesen Hinweis in dieser Notiz ausblenden' }).first().waitFor();
    expect((await shown(page))[0]).toMatch(/^Dieses Ziel will allein der Auftraggeber/);
  });
});
