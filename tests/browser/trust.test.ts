import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { MarkdownView } from 'obsidian';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { listing, pickLabel } from './contract-goals';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { runCommand } from './harness/run-command';
import { heron, heronSession } from './heron';
import { openTab } from './open-tab';
import { openWindow } from './open-window';
import { press } from './use-keyboard';

const TODAY = '2026-03-16';

/** Puts the cursor of the active note at the first place where `text` stands, and into sight. */
async function placeCursor(page: Page, text: string): Promise<void> {
  await page.evaluate((at) => {
    const view = window.workbench.app?.workspace.getMostRecentLeaf()?.view as MarkdownView | undefined;
    const editor = view?.editor;
    editor?.setCursor(editor.offsetToPos(editor.getValue().indexOf(at)));
    editor?.focus();
  }, text);
}

/** What stands behind the cursor of the active note, and the line at the top of what is seen of it, with its place. */
async function sight(page: Page): Promise<{ behind: string; line: string; y: number }> {
  return page.evaluate(async () => {
    // The editor measures in one frame what has changed, and scrolls by it; what it drew is there in the next.
    for (let frame = 0; frame < 3; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
    const view = window.workbench.app?.workspace.getMostRecentLeaf()?.view as MarkdownView | undefined;
    const editor = view?.editor;
    const behind = editor?.getValue().slice(editor.posToOffset(editor.getCursor())) ?? '';
    const box = document.querySelector('.cm-scroller')?.getBoundingClientRect() ?? new DOMRect();
    const line = document.elementFromPoint(box.left + box.width / 2, box.top + 40)?.closest('.cm-line');
    return { behind, line: line?.textContent ?? '', y: Math.round(line?.getBoundingClientRect().top ?? 0) };
  });
}

/** Types at the end of the note that is shown at `path`, as a person does while something else happens. */
async function typeAtEnd(page: Page, note: string, text: string): Promise<void> {
  await page.evaluate(([name, typed]) => {
    const leaves = window.workbench.app?.workspace.getLeavesOfType('markdown') ?? [];
    const shown = leaves.map(({ view }) => view as MarkdownView);
    const editor = shown.find(({ file }) => file?.path === name)?.editor;
    const end = editor?.offsetToPos(editor.getValue().length);
    if (end) editor?.replaceRange(typed, end);
  }, [note, text] as const);
}

/** What each editor shows. */
const texts = ({ page }: OpenWorkbench) =>
  page.evaluate(() => {
    const leaves = window.workbench.app?.workspace.getLeavesOfType('markdown') ?? [];
    return leaves.map(({ view }) => (view as MarkdownView).editor.getValue());
  });

describe('a note that is open in an editor', () => {
  const LONG = heron() + Array.from({ length: 300 }, (_, line) => `Line ${String(line)} of what was said.\n`).join('');

  it.each([
    ['above the lines that change', 'codename:'],
    ['in the lines that change', 'als: [] # agreed'],
    ['below the lines that change', 'start: 2026'],
    ['far below, where the properties are out of sight', 'Line 150 of'],
  ])('keeps cursor and sight with the cursor %s, and one undo gives it back to the byte', async (_, at) => {
    const coach = await openWorkbench({ vault: { 'Heron.md': LONG }, open: 'Heron.md', today: TODAY });
    await placeCursor(coach.page, at);
    await coach.idle();
    const before = await sight(coach.page);
    await pickLabel(coach, 'Sleep');
    await press(coach, 'Control+Enter');
    const after = listing(LONG, 'Sleep');
    expect(await coach.read('Heron.md')).toBe(after);
    const { behind, ...seen } = await sight(coach.page);
    expect(after.endsWith(behind)).toBe(true);
    expect(behind.slice(0, 3)).toBe(before.behind.slice(0, 3));
    expect(seen).toEqual({ line: before.line, y: before.y });
    await press(coach, 'Control+z');
    expect(await coach.read('Heron.md')).toBe(LONG);
  });

  it('keeps what is seen where the coach has scrolled away from the cursor', async () => {
    const coach = await openWorkbench({ vault: { 'Heron.md': LONG }, open: 'Heron.md', today: TODAY });
    await placeCursor(coach.page, 'codename:');
    await coach.idle();
    await coach.page.evaluate(() => {
      const view = window.workbench.app?.workspace.getMostRecentLeaf()?.view as MarkdownView | undefined;
      view?.editor.scrollTo(0, 3000);
    });
    await coach.idle();
    const before = await sight(coach.page);
    expect(before.line).toMatch(/^Line \d+ of/);
    await pickLabel(coach, 'Sleep');
    await press(coach, 'Control+Enter');
    const after = listing(LONG, 'Sleep');
    expect(await coach.read('Heron.md')).toBe(after);
    expect(await sight(coach.page)).toEqual({ ...before, behind: after.slice(after.indexOf('codename:')) });
  });

  // The workbench has no Properties editor: this field does what the app's is reported to do.
  it('has a field of its properties that is being typed in written first, and not over what is new', async () => {
    const vault = { 'Heron.md': heron(), 'One.md': heronSession('date: 2026-03-10') };
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY });
    await coach.page.evaluate(() => {
      const view = window.workbench.app?.workspace.getMostRecentLeaf()?.view as MarkdownView | undefined;
      const field = view?.contentEl.createDiv('metadata-container').createEl('input', { value: '45' });
      let times = 0;
      field?.addEventListener('focus', () => (times += 1));
      // The palette takes the focus and gives it back; what counts is that it is lost again before the command writes.
      field?.addEventListener('blur', () => {
        const { editor } = view ?? {};
        const at = editor?.offsetToPos(editor.getValue().indexOf('---', 3));
        if (at && times === 2) editor?.replaceRange(`minutes: ${field.value}\n`, at);
      });
      field?.focus();
    });
    await coach.runCommand('Groundwork: Declare a detour');
    const text = await coach.read('One.md');
    expect(text).toContain('minutes: 45\n');
    expect(text).toContain('detour: true\n');
  });

  it('keeps what was typed while the dialog was open', async () => {
    const coach = await openWorkbench({ vault: { 'Heron.md': heron() }, open: 'Heron.md', today: TODAY });
    await pickLabel(coach, 'Sleep');
    await typeAtEnd(coach.page, 'Heron.md', 'Typed meanwhile.');
    await press(coach, 'Control+Enter');
    expect(await coach.read('Heron.md')).toBe(`${listing(heron(), 'Sleep')}Typed meanwhile.`);
  });

  it('keeps what was typed and not saved yet, also in another tab than the one that is active', async () => {
    const vault = { 'Heron.md': heron(), 'One.md': heronSession(`date: ${TODAY}`) };
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: TODAY });
    await openTab(coach, 'One.md');
    await typeAtEnd(coach.page, 'Heron.md', 'Not saved.');
    await pickLabel(coach, 'Sleep');
    await press(coach, 'Control+Enter');
    expect(await coach.read('Heron.md')).toBe(`${listing(heron(), 'Sleep')}Not saved.`);
  });

  it('keeps what was typed and not saved yet where it is shown for reading only', async () => {
    const coach = await openWorkbench({ vault: { 'Heron.md': heron() }, open: 'Heron.md', today: TODAY });
    await typeAtEnd(coach.page, 'Heron.md', 'Not saved.');
    await coach.page.getByLabel('Toggle reading view').click();
    await pickLabel(coach, 'Sleep');
    await press(coach, 'Control+Enter');
    const after = `${listing(heron(), 'Sleep')}Not saved.`;
    expect(await coach.read('Heron.md')).toBe(after);
    await coach.page.getByLabel('Toggle reading view').click();
    await coach.idle();
    expect((await sight(coach.page)).behind).toBe(after);
  });

  it('is written once where two panes show it, and both show the same afterwards', async () => {
    const coach = await openWorkbench({ vault: { 'Heron.md': heron() }, open: 'Heron.md', today: TODAY });
    await openTab(coach, 'Heron.md');
    await pickLabel(coach, 'Sleep');
    await press(coach, 'Control+Enter');
    const after = listing(heron(), 'Sleep');
    expect(await coach.read('Heron.md')).toBe(after);
    expect(await texts(coach)).toEqual([after, after]);
    await press(coach, 'Control+z');
    expect(await coach.read('Heron.md')).toBe(heron());
    expect(await texts(coach)).toEqual([heron(), heron()]);
  });

  it('is left alone while two panes show different texts of it, and no text of either is lost', async () => {
    const coach = await openWorkbench({ vault: { 'Heron.md': heron() }, open: 'Heron.md', today: TODAY });
    await openTab(coach, 'Heron.md');
    await pickLabel(coach, 'Sleep');
    await typeAtEnd(coach.page, 'Heron.md', 'In the first pane.');
    await press(coach, 'Control+Enter');
    await coach.page.locator('.notice').waitFor();
    expect((await coach.notices())[0]).toMatch(/^“Heron” was not changed\. It is open twice/);
    expect(await coach.read('Heron.md')).toBe(`${heron()}In the first pane.`);
    await pickLabel(coach, 'Sleep');
    await press(coach, 'Control+Enter');
    expect(await coach.read('Heron.md')).toBe(`${listing(heron(), 'Sleep')}In the first pane.`);
  });
});

describe('a vault that others write into', () => {
  it('keeps what sync brings at the last moment before a closed note is written', async () => {
    const vault = { 'Heron.md': heron(), 'One.md': heronSession(`date: ${TODAY}`) };
    const fromPhone = `${heron('review-due: 2026-06-01')}From the phone.`;
    let bring: (() => Promise<void>) | undefined;
    const coach = await openWorkbench({
      vault,
      open: 'One.md',
      today: TODAY,
      beforeOperation: async ({ op, path: note }) => {
        if (op === 'read' && note === 'Heron.md') await bring?.();
      },
    });
    await pickLabel(coach, 'Sleep');
    let reads = 0;
    // The first read is the check, the second one that of the writing itself.
    bring = async () => {
      if ((reads += 1) === 2) await writeFile(path.join(coach.folder, 'Heron.md'), fromPhone);
    };
    await press(coach, 'Control+Enter');
    expect(await coach.read('Heron.md')).toBe(listing(fromPhone, 'Sleep'));
    expect(reads).toBe(2);
    expect(await coach.notices()).toEqual(['Goals saved in “Heron”.']);
  });

  it('leaves an open note alone where sync changed it unnoticed, and keeps what came', async () => {
    const fromPhone = `${heron()}From the phone.`;
    let bring: (() => Promise<void>) | undefined;
    const coach = await openWorkbench({
      vault: { 'Heron.md': heron() },
      open: 'Heron.md',
      today: TODAY,
      beforeOperation: async ({ op, path: note }) => {
        if (op === 'read' && note === 'Heron.md') await bring?.();
      },
    });
    await pickLabel(coach, 'Sleep');
    bring = async () => {
      bring = undefined;
      await writeFile(path.join(coach.folder, 'Heron.md'), fromPhone);
    };
    await press(coach, 'Control+Enter');
    await coach.page.locator('.notice').waitFor();
    expect((await coach.notices())[0]).toMatch(/^“Heron” was not changed\. It has just been changed elsewhere/);
    expect(await coach.read('Heron.md')).toBe(fromPhone);
    await expect.poll(() => texts(coach)).toEqual([fromPhone]);
    await pickLabel(coach, 'Sleep');
    await press(coach, 'Control+Enter');
    expect(await coach.read('Heron.md')).toBe(listing(fromPhone, 'Sleep'));
  });

  it('leaves a conflicted copy as it is, names its original, and counts nothing of it', async () => {
    const copy = 'Heron (conflicted copy 2026-03-16 101010).md';
    const one = heronSession(`date: ${TODAY}`);
    const byName = one.replace('"[[Heron]]"', 'Grey');
    const grey = heron().replace('codename: Heron', 'codename: Grey');
    const coach = await openWorkbench({
      vault: { 'Heron.md': grey, 'One.md': one, 'Two.md': byName },
      open: 'One.md',
      today: TODAY,
    });
    await runCommand(coach.page, 'Groundwork: Contract goals');
    await coach.page.getByPlaceholder('Goals contracted with “Grey”').waitFor();
    await coach.page.keyboard.insertText('Sleep');
    await press(coach, 'Enter');
    await coach.write(copy, grey);
    await press(coach, 'Control+Enter');
    expect(await coach.read('Heron.md')).toBe(listing(grey, 'Sleep'));
    expect(await coach.read(copy)).toBe(grey);
    expect(await coach.notices()).toEqual(['Goals saved in “Heron”.']);
    await coach.page.getByText('Needs attention', { exact: true }).waitFor();
    await coach.page.locator('.groundwork-attention-reason', { hasText: 'Sync made this copy of “Heron' }).waitFor();
    expect(await coach.page.getByRole('treeitem', { name: /^Grey/ }).count()).toBe(1);
  });

  it('keeps the changes of two windows on one note', async () => {
    const coach = await openWorkbench({ vault: { 'Heron.md': heron() }, open: 'Heron.md', today: TODAY });
    const other = await openWindow(coach, 'Heron.md');
    await pickLabel(coach, 'Sleep');
    await pickLabel({ page: other }, 'Rest');
    await press(coach, 'Control+Enter');
    expect(await coach.read('Heron.md')).toBe(listing(heron(), 'Sleep'));
    await other.evaluate(() => window.workbench.idle());
    await other.keyboard.press('Control+Enter');
    await other.evaluate(() => window.workbench.idle());
    expect(await coach.read('Heron.md')).toBe(listing(heron(), 'Sleep', 'Rest'));
    expect(await texts(coach)).toEqual([listing(heron(), 'Sleep', 'Rest')]);
    expect(await coach.notices()).toEqual(['Goals saved in “Heron”.']);
    expect(await other.locator('.notice').allTextContents()).toEqual(['Goals saved in “Heron”.']);
  });

  it('has a whole note where two windows change it in the same second', async () => {
    const coach = await openWorkbench({ vault: { 'Heron.md': heron() }, open: 'Heron.md', today: TODAY });
    const other = await openWindow(coach, 'Heron.md');
    await pickLabel(coach, 'Sleep');
    await pickLabel({ page: other }, 'Rest');
    await Promise.all([coach.page.keyboard.press('Control+Enter'), other.keyboard.press('Control+Enter')]);
    await Promise.all([coach.idle(), other.evaluate(() => window.workbench.idle())]);
    const whole = [['Sleep'], ['Rest'], ['Sleep', 'Rest'], ['Rest', 'Sleep']];
    expect(whole.map((goals) => listing(heron(), ...goals))).toContain(await coach.read('Heron.md'));
  });
});
