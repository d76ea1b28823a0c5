import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openWorkbench } from './harness/open-workbench';
import { lineOf, names, rowOf, searchField, words } from './sidebar-page';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const entry = (page: Page, name: string) => page.locator('.menu-item').filter({ hasText: name });
const filterText = (page: Page) => page.locator('.groundwork-filter-text');

/** Opens the menu, and of filters the list for badges or organisations. */
async function openMenu(page: Page, menu: 'Sort' | 'What needs you' | 'Organisation'): Promise<void> {
  await button(page, `${menu === 'Sort' ? menu : 'Filter'} engagements`).click();
  if (menu !== 'Sort') await entry(page, menu).click();
}

async function choose(page: Page, menu: Parameters<typeof openMenu>[1], name: string): Promise<void> {
  await openMenu(page, menu);
  await entry(page, name).click();
}

/** What the live region says. */
const spoken = (page: Page) => page.getByRole('status').textContent();

describe('the sort of the sidebar', () => {
  it('is chosen from a menu that ticks the one that holds, and is kept on this device', async () => {
    const { page, reload } = await openWorkbench({ vault: 'sample' });
    await button(page, 'Sort engagements').click();
    const ticks = await page.locator('.menu-item').evaluateAll((items) =>
      items.map((item) => `${item.textContent} ${item.getAttribute('aria-checked')}`),
    );
    expect(ticks).toEqual(['Next session true', 'Name false', 'Last session false', 'Most pressing false']);
    await entry(page, 'Name').click();
    const byName = ['Cedar', 'Heron', 'Juniper', 'Kestrel', 'Larch', 'Moss', 'Tern', 'Wren'];
    expect(await names(page, '.mod-open')).toEqual(byName);
    await reload();
    expect(await names(page, '.mod-open')).toEqual(byName);
    await choose(page, 'Sort', 'Most pressing');
    expect((await names(page, '.mod-open')).slice(0, 2)).toEqual(['Moss', 'Heron']);
    await choose(page, 'Sort', 'Last session');
    expect((await names(page, '.mod-open')).at(0)).toBe('Heron');
  });

  it('places a row that changes where it belongs', async () => {
    const { page, read, write } = await openWorkbench({ vault: 'sample' });
    await choose(page, 'Sort', 'Name');
    const wren = await read('Engagements/Wren.md');
    await write('Engagements/Wren.md', wren.replace(/^codename: .*$/m, 'codename: Albatross'));
    await rowOf(page, 'Albatross').waitFor();
    expect((await names(page, '.mod-open')).slice(0, 2)).toEqual(['Albatross', 'Cedar']);
  });
});

describe('the filter of the sidebar', () => {
  it('leaves those with one of the badges at one of the organisations, and says so', async () => {
    const { page, reload } = await openWorkbench({ vault: 'sample' });
    await choose(page, 'What needs you', 'Emerging');
    expect(await names(page)).toEqual(['Juniper']);
    await choose(page, 'What needs you', 'Foundation');
    expect(await names(page)).toEqual(['Heron', 'Juniper']);
    expect(await spoken(page)).toBe('2 engagements');
    await choose(page, 'Organisation', 'Maré Pay');
    await reload();
    expect(await names(page)).toEqual(['Juniper']);
    expect(await words(filterText(page))).toBe('Foundation, Emerging, Maré Pay');
    await choose(page, 'What needs you', 'Foundation');
    await openMenu(page, 'What needs you');
    expect(await entry(page, 'Emerging').getAttribute('aria-checked')).toBe('true');
    expect(await entry(page, 'Foundation').getAttribute('aria-checked')).toBe('false');
  });

  it('says below each badge what it means, where its name does not', async () => {
    const { page } = await openWorkbench({ vault: 'sample' });
    await openMenu(page, 'What needs you');
    const entries = await page.locator('.menu-item-title').allInnerTexts();
    expect(entries).toContain('Quiet 1\nNo session held for a while, and none planned');
    const bare = entries.filter((text) => !text.includes('\n')).map((text) => text.replace(/ \d+$/, ''));
    expect(bare).toEqual([
      'Data', 'Foundation', 'Revisit', 'No contract', 'Review overdue', 'Review soon', 'Contract end',
      'Few sessions left', 'Pause over', 'Retention due',
    ]);
  });

  it('is given up with one click, and the focus stays at hand', async () => {
    const { page } = await openWorkbench({ vault: 'sample' });
    await choose(page, 'What needs you', 'Stalled');
    await choose(page, 'Organisation', 'Kora Rail');
    expect(await names(page)).toEqual([]);
    expect(await words(page.locator('.groundwork-message'))).toBe('No engagement fits the filter.');
    // What needs attention belongs to no badge and no organisation, and is not to be hidden.
    expect(await page.locator('.groundwork-attention').count()).toBe(2);
    await button(page, 'Clear filter').click();
    expect(await names(page, '.mod-open')).toHaveLength(8);
    expect(await filterText(page).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Filter engagements');
  });

  it('takes an organisation that is linked by several names for one, also after its note was renamed', async () => {
    const engagementAt = (organisation: string) => `---\ncoaching: engagement\norganisation: "${organisation}"\n---\n`;
    const { page, reload } = await openWorkbench({
      vault: {
        'Companies/Kora Rail.md': '',
        'A.md': engagementAt('[[Kora Rail|Kora]]'),
        'B.md': engagementAt('[[Companies/Kora Rail|KR]]'),
        'C.md': engagementAt('Maré Pay'),
      },
    });
    // Nothing needs the coach, so there is only one thing to filter by.
    await button(page, 'Filter engagements').click();
    expect(await page.locator('.menu-item').allTextContents()).toEqual(['Kora Rail 2', 'Maré Pay 1']);
    await entry(page, 'Kora Rail').click();
    expect(await names(page)).toEqual(['A', 'B']);
    expect(await words(filterText(page))).toBe('Kora Rail');
    await page.evaluate(async () => {
      const { vault, fileManager } = window.workbench.app ?? {};
      const file = vault?.getFileByPath('Companies/Kora Rail.md');
      if (file) await fileManager?.renameFile(file, 'Companies/Kora.md');
    });
    await rowOf(page, 'B').waitFor();
    await reload();
    expect(await names(page)).toEqual(['A', 'B']);
  });

  it('goes on filtering by an organisation that an earlier version stored by its name', async () => {
    const engagementAt = (organisation: string) => `---\ncoaching: engagement\norganisation: "${organisation}"\n---\n`;
    const { page, reload } = await openWorkbench({
      vault: {
        'Companies/Kora Rail.md': '',
        'A.md': engagementAt('[[Kora Rail]]'),
        'B.md': engagementAt('Kora Rail'),
        'C.md': engagementAt('Maré Pay'),
      },
    });
    const KEY = 'groundwork-list';
    const stored = () => page.evaluate((key) => window.workbench.app?.loadLocalStorage(key) as unknown, KEY);
    const before = { organisations: ['Kora Rail'] };
    await page.evaluate(([key, list]) => window.workbench.app?.saveLocalStorage(key, list), [KEY, before] as const);
    await reload();
    expect(await names(page)).toEqual(['A', 'B']);
    expect(await words(filterText(page))).toBe('Kora Rail');
    expect(await stored()).toMatchObject({ organisations: ['Companies/Kora Rail.md'] });
  });

  it('follows what changes: a row comes when it fits, and goes when it does not', async () => {
    const { page, read, write } = await openWorkbench({ vault: 'sample' });
    await choose(page, 'Organisation', 'Kora Rail');
    expect(await names(page)).toEqual(['Tern']);
    const wren = await read('Engagements/Wren.md');
    await write('Engagements/Wren.md', wren.replace(/^organisation: .*$/m, 'organisation: Kora Rail'));
    await rowOf(page, 'Wren').waitFor();
    expect(await names(page)).toEqual(['Wren', 'Tern']);
    expect(await spoken(page)).toBe('2 engagements');
    await write('Engagements/Wren.md', wren);
    await rowOf(page, 'Wren').waitFor({ state: 'detached' });
    expect(await spoken(page)).toBe('1 engagement');
  });
});

describe('the search of the sidebar', () => {
  it('says to screen readers how many there are, and nothing where nothing is searched', async () => {
    const { page } = await openWorkbench({ vault: 'sample' });
    expect(await spoken(page)).toBe('');
    await searchField(page).fill('r');
    const { length } = await names(page);
    expect(await spoken(page)).toBe(`${length} engagements`);
    await searchField(page).fill('heron');
    expect(await spoken(page)).toBe('1 engagement');
    await searchField(page).fill('');
    expect(await spoken(page)).toBe('');
  });

  it('speaks from a place that was there before it spoke', async () => {
    const { page } = await openWorkbench({ vault: 'sample' });
    const region = await page.getByRole('status').elementHandle();
    await searchField(page).fill('nobody');
    const same = await page.getByRole('status').evaluate((el, before) => el === before, region);
    expect(same).toBe(true);
    expect(await spoken(page)).toContain('No engagement matches “nobody”.');
  });

  it('finds what is in a folded section, and folds it again afterwards', async () => {
    const { page } = await openWorkbench({ vault: 'sample' });
    await searchField(page).fill('flint');
    expect(await names(page)).toEqual(['Flint']);
    await lineOf(page.locator('.mod-closed')).click();
    expect(await names(page)).toEqual([]);
    await searchField(page).fill('');
    expect(await page.locator('.mod-closed').getAttribute('aria-expanded')).toBe('false');
    await searchField(page).fill('flint');
    expect(await names(page)).toEqual(['Flint']);
  });
});
