import { describe, expect, it } from 'vitest';
import { type OpenWorkbench, openWorkbench } from './harness/open-workbench';
import { focused, names, openNotes, press, searchField } from './sidebar-page';

// Not one test here touches the mouse.

const LOST = '---\ncoaching: session\ndate: 2026-03-01\n---\n';

/** The sidebar of the sample practice, with the focus in its list. */
async function inTheList(): Promise<OpenWorkbench> {
  const coach = await openWorkbench({ vault: 'sample', open: 'Start here.md' });
  await coach.runCommand('Groundwork: Open engagements');
  return coach;
}

/** What the focused button is called. */
const button = ({ page }: OpenWorkbench) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);

/** Whether the focused button is switched on. */
const pressed = (page: OpenWorkbench['page']) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-pressed'));

/** Goes down the open menu to the entry that begins with `name`, and takes it. */
async function takeEntry({ page }: OpenWorkbench, name: string): Promise<void> {
  const entries = await page.locator('.menu .menu-item-title').allTextContents();
  const at = entries.findIndex((entry) => entry.startsWith(name));
  expect(entries[at]).toContain(name);
  for (let step = 0; step <= at; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** Waits for a dialog that says `text`, and leaves it. */
async function leaveDialog({ page }: OpenWorkbench, text: string): Promise<void> {
  const dialog = page.locator('.modal, .prompt');
  await dialog.waitFor();
  const placeholder = await dialog.locator('input').first().getAttribute('placeholder');
  expect(`${placeholder} ${await dialog.textContent()}`).toContain(text);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

describe('with the keyboard alone', () => {
  it('one goes through the header: search, sort, filter, new engagement, privacy mode, and on', async () => {
    const coach = await inTheList();
    const { page } = coach;
    await press(page, '/');
    expect(await searchField(page).evaluate((field) => field === document.activeElement)).toBe(true);
    const stops = [];
    for (let step = 0; step < 5; step += 1) {
      await press(page, 'Tab');
      stops.push(await button(coach));
    }
    expect(stops.slice(0, 4)).toEqual(['Sort engagements', 'Filter engagements', 'New engagement', 'Privacy mode']);
    expect(await focused(page)).toBe('Needs attention');
    await press(page, 'Shift+Tab', 'Enter');
    expect(await pressed(page)).toBe('true');
    await press(page, 'Enter');
    expect(await pressed(page)).toBe('false');
    await press(page, 'Shift+Tab', 'Enter');
    await leaveDialog(coach, 'New engagement');
    expect(await button(coach)).toBe('New engagement');
  });

  it('one sorts and filters, and clears the filter', async () => {
    const coach = await inTheList();
    const { page } = coach;
    await press(page, '/', 'Tab', 'Enter');
    await takeEntry(coach, 'Name');
    expect((await names(page, '.mod-open')).slice(0, 2)).toEqual(['Cedar', 'Heron']);
    expect(await button(coach)).toBe('Sort engagements');
    await press(page, 'Tab', ' ');
    await takeEntry(coach, 'What needs you');
    await takeEntry(coach, 'Emerging');
    expect(await names(page)).toEqual(['Juniper']);
    await press(page, 'Tab', 'Tab', 'Tab');
    expect(await button(coach)).toBe('Clear filter');
    await press(page, 'Enter');
    expect(await names(page, '.mod-open')).toHaveLength(8);
    expect(await button(coach)).toBe('Filter engagements');
  });

  it('one searches, goes to the hits, and comes back', async () => {
    const coach = await inTheList();
    const { page } = coach;
    await press(page, '/');
    await page.keyboard.type('kora');
    expect(await press(page, 'Enter')).toBe('Tern');
    await press(page, 'Escape');
    expect(await searchField(page).inputValue()).toBe('');
    expect(await focused(page)).toBe('Tern');
    await press(page, '/');
    await page.keyboard.type('nobody');
    await press(page, 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
    expect(await button(coach)).toBe('Clear search');
    await press(page, 'Enter');
    expect(await names(page, '.mod-open')).toHaveLength(8);
  });

  it('one unfolds all that stands beside an item, one item, and folds them', async () => {
    const { page } = await inTheList();
    const expanded = (section: string) => page.locator(`${section} .groundwork-engagement[aria-expanded="true"]`);
    await press(page, 'Home', 's', '*');
    expect(await expanded('.mod-upcoming').count()).toBe(1);
    expect(await expanded('.mod-open').count()).toBe(0);
    await press(page, 'ArrowLeft', 'ArrowLeft');
    expect(await press(page, '*')).toBe('Upcoming');
    expect(await page.locator('.mod-closed').getAttribute('aria-expanded')).toBe('true');
    expect(await press(page, 'End')).toBe('Flint');
    await press(page, ' ');
    expect(await expanded('.mod-closed').count()).toBe(1);
    await press(page, ' ');
    expect(await expanded('.mod-closed').count()).toBe(0);
    expect(await press(page, 'w')).toBe('Wren');
    expect(await press(page, 'ArrowRight', 'ArrowRight', 'ArrowUp')).toBe('Wren');
    expect(await press(page, 'b')).toBe('Basalt');
  });

  it('one opens notes, here and in a new tab', async () => {
    const { page, idle, runCommand } = await inTheList();
    await press(page, 'End', 'h', 'Enter');
    await idle();
    await runCommand('Groundwork: Open engagements');
    await press(page, 't', 'Control+Enter');
    await idle();
    expect(await openNotes(page)).toEqual(['Engagements/Heron.md', 'Engagements/Tern.md']);
  });

  it.each([
    ['New session', 'New session with “Heron”'],
    ['Contract goals', 'Goals contracted with “Heron”'],
    ['Tag goals', 'Goals worked on in “2026-03-10 Heron”'],
    ['Mark foundation', '2026-03-10 Heron'],
  ])('one gets from the menu of a row to %s, and back to the row', async (name, said) => {
    const coach = await inTheList();
    await press(coach.page, 'Home', 'h', 'Shift+F10');
    await takeEntry(coach, name);
    await leaveDialog(coach, said);
    expect(await focused(coach.page)).toBe('Heron');
  });

  it('one gets to the same from the unfolded row, and contracts what emerges', async () => {
    const coach = await inTheList();
    const { page } = coach;
    await press(page, 'Home', 'j', 'ArrowRight');
    expect(await press(page, 'n')).toBe('New session with Juniper');
    await press(page, 'Enter');
    await leaveDialog(coach, 'New session with “Juniper”');
    expect(await press(page, 'ArrowDown')).toBe('Record session with Juniper');
    await press(page, 'Enter');
    await leaveDialog(coach, 'Record “');
    expect(await press(page, 'ArrowDown')).toBe('More for Juniper');
    await press(page, 'Enter');
    await takeEntry(coach, 'Mark foundation');
    await leaveDialog(coach, 'Juniper');
    const whether = page.getByRole('treeitem', { name: /^Goal Whether to stay/ });
    const seen = [];
    do seen.push(await press(page, 'ArrowUp'));
    while (seen.at(-1) !== 'Goal Whether to stay' && seen.length < 20);
    expect(await whether.count()).toBe(1);
    await press(page, 'Enter');
    await leaveDialog(coach, 'Contract a goal with “Juniper”');
  });

  it('one mends what needs attention', async () => {
    const coach = await inTheList();
    const { page, write, read, idle } = coach;
    await write('Sessions/Lost.md', LOST);
    await press(page, 'Home');
    expect(await press(page, 'l')).toBe('Lost');
    await press(page, 'ContextMenu');
    await takeEntry(coach, 'Choose engagement…');
    await page.locator('.prompt').waitFor();
    await page.keyboard.type('heron');
    await press(page, 'Enter');
    expect(await read('Sessions/Lost.md')).toContain('engagement: "[[Heron]]"');
    expect(await focused(page)).toBe('Needs attention');
    expect(await press(page, 'ArrowDown')).toBe('Moss');
    await press(page, 'Enter');
    await idle();
    expect(await openNotes(page)).toEqual(['Engagements/Moss.md']);
  });
});
