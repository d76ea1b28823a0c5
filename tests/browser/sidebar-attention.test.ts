import type { MarkdownView } from 'obsidian';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openWorkbench } from './harness/open-workbench';
import { heron, heronSession } from './heron';
import { lineOf, openNotes, press, words } from './sidebar-page';

const itemOf = (page: Page, name: string) => page.locator('.groundwork-attention', { hasText: name });

/** The line, from 0, in which the cursor stands. */
const cursorLine = (page: Page) =>
  page.evaluate(() => {
    const view = window.workbench.app?.workspace.getMostRecentLeaf()?.view as MarkdownView | undefined;
    return view?.editor.getCursor().line;
  });

const LOST = '---\ncoaching: session # of yesterday\nengagement: "[[Nobody]]"\ndate: 2026-03-01\n---\nWhat was said.\n';
const vault = { 'Heron.md': heron(), 'Larch.md': '---\ncoaching: engagement\n---\n', 'Lost.md': LOST };

describe('what needs attention', () => {
  it('finds the engagement to choose by any part of its name, of its coachee’s and of its organisation’s', async () => {
    const larch = '---\ncoaching: engagement\ncodename: Larch\ncoachee: Søren Àbel\norganisation: Delta Quay\n---\n';
    const { page } = await openWorkbench({ vault: { ...vault, 'Larch.md': larch } });
    await itemOf(page, 'Lost').getByText('Choose engagement…').click();
    const field = page.getByPlaceholder('Engagement that “Lost” belongs to');
    /** The engagements that are offered; the last entry, which makes a new one, is always there. */
    const found = async () => {
      const entries = await page.locator('.prompt .suggestion-item').allInnerTexts();
      return entries.slice(0, -1).map((text) => text.split('\n')[0]);
    };
    await expect.poll(async () => (await found()).toSorted()).toEqual(['Heron', 'Larch']);
    for (const part of ['arc', 'LARCH', 'soren', 'bel', 'uay', 'delta qu', 'quay lar']) {
      await field.fill(part);
      await expect.poll(found, { message: part }).toEqual(['Larch']);
    }
    await field.fill('larch nobody');
    await expect.poll(found).toEqual([]);
  });

  it('lists a goal that says it is contracted where one click says so, in each engagement that lacks it', async () => {
    const goal = '---\ncoaching: goal\nengagement: ["[[Heron]]", "[[Larch]]"]\nstatus: contracted\n---\n';
    const { page, read } = await openWorkbench({ vault: { ...vault, 'Goals/Be heard.md': goal } });
    const item = itemOf(page, 'Be heard');
    await item.getByText('List in “Heron”').click();
    await item.getByText('List in “Heron”').waitFor({ state: 'detached' });
    expect(await read('Heron.md')).toBe(
      vault['Heron.md'].replace('goals: [] # agreed in the room', 'goals: # agreed in the room\n  - "[[Be heard]]"'),
    );
    expect(await read('Larch.md')).toBe(vault['Larch.md']);
    await item.getByText('List in “Larch”').click();
    await item.waitFor({ state: 'detached' });
    expect(await read('Larch.md')).toContain('[[Be heard]]');
    expect(await read('Goals/Be heard.md')).toBe(goal);
  });

  it('opens at the property that it is about', async () => {
    const { page, idle } = await openWorkbench({ vault });
    await lineOf(itemOf(page, 'Lost')).locator('.groundwork-name').click();
    await idle();
    expect(await openNotes(page)).toEqual(['Lost.md']);
    expect(await cursorLine(page)).toBe(2);
  });

  it('opens in source, where the front matter cannot be read', async () => {
    const broken = heronSession('date: 2026-03-01', 'kind: first: second', 'minutes: 60');
    const { page, idle } = await openWorkbench({ vault: { ...vault, 'Broken.md': broken }, open: 'Heron.md' });
    await page.getByRole('button', { name: 'Toggle reading view' }).click();
    const item = itemOf(page, 'Broken');
    expect(await words(lineOf(item))).toContain('Please fix it in source mode');
    await lineOf(item).click();
    await idle();
    expect(await openNotes(page)).toEqual(['Broken.md']);
    expect(await cursorLine(page)).toBe(4);
  });

  it.each([
    ['that names a note that is not there', LOST],
    ['that names none', LOST.replace(/^engagement.*\n/m, '')],
    ['that names two', LOST.replace('"[[Nobody]]"', 'Twin')],
  ])('links the engagement that is chosen for a session %s, in one step', async (_, lost) => {
    const twin = '---\ncoaching: engagement\ncodename: Twin\n---\n';
    const twins = { 'T/1.md': twin, 'T/2.md': twin };
    const { page, read, notices } = await openWorkbench({ vault: { ...vault, ...twins, 'Lost.md': lost } });
    await itemOf(page, 'Lost').getByText('Choose engagement…').click();
    await page.getByPlaceholder('Engagement that “Lost” belongs to').fill('heron');
    await press(page, 'Enter');
    const after = await read('Lost.md');
    expect(after.split('\n').filter((line) => !lost.split('\n').includes(line))).toEqual([
      'engagement: "[[Heron]]"',
    ]);
    expect(after.replace(/^engagement.*\n/m, '')).toBe(lost.replace(/^engagement.*\n/m, ''));
    await itemOf(page, 'Lost').waitFor({ state: 'detached' });
    expect(await notices()).toEqual(['Engagement linked in “Lost”.']);
    expect(await openNotes(page)).toEqual([]);
  });

  it('takes one undo to take back, where the note is open', async () => {
    const { page, read, idle } = await openWorkbench({ vault, open: 'Lost.md' });
    await lineOf(itemOf(page, 'Lost')).click({ button: 'right' });
    await page.locator('.menu').getByText('Choose engagement…').click();
    await page.getByPlaceholder('Engagement that “Lost” belongs to').fill('heron');
    await press(page, 'Enter');
    expect(await read('Lost.md')).toBe(LOST.replace('Nobody', 'Heron'));
    await page.locator('.cm-content').click();
    await press(page, 'Control+z');
    await idle();
    expect(await read('Lost.md')).toBe(LOST);
    await itemOf(page, 'Lost').waitFor();
  });

  it('leaves a session alone that names another engagement by then', async () => {
    const { page, read, write, notices } = await openWorkbench({ vault });
    await itemOf(page, 'Lost').getByText('Choose engagement…').click();
    await page.getByPlaceholder('Engagement that “Lost” belongs to').fill('heron');
    const meanwhile = LOST.replace('Nobody', 'Larch');
    await write('Lost.md', meanwhile);
    await press(page, 'Enter');
    expect(await read('Lost.md')).toBe(meanwhile);
    expect(await notices()).toEqual(['“Lost” was not changed. It now names another engagement. Try again.']);
  });

  it('offers no engagement where another property is at fault', async () => {
    const { page } = await openWorkbench({ vault: { 'Odd.md': heron('origin: lottery') } });
    await lineOf(itemOf(page, 'Odd')).click({ button: 'right' });
    await page.locator('.menu').getByText('Open in new tab').waitFor();
    expect(await page.getByText('Choose engagement…').count()).toBe(0);
  });
});
