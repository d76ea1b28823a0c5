import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openWorkbench } from './harness/open-workbench';
import { focused, lineOf, names, rowOf, searchField } from './sidebar-page';

const reveal = (page: Page) => page.getByRole('button', { name: 'Show the engagement of the open note', exact: true });
const current = (page: Page) =>
  page.locator('.groundwork-engagement[aria-current="true"] .groundwork-name').allTextContents();

describe('the engagement of the open note', () => {
  it('is marked in the list, whichever of its notes is open, and no other', async () => {
    const { page, openNote, idle } = await openWorkbench({ vault: 'sample', open: 'Sessions/2026-03-10 Heron.md' });
    expect(await current(page)).toEqual(['Heron']);
    await openNote('Engagements/Larch.md');
    expect(await current(page)).toEqual(['Larch']);
    await openNote('Start here.md');
    expect(await current(page)).toEqual([]);
    expect(await reveal(page).isVisible()).toBe(false);
    await openNote('Engagements/Wren.md');
    await idle();
    expect(await current(page)).toEqual(['Wren']);
  });

  it('is shown and focused, also in a section that is folded', async () => {
    const { page } = await openWorkbench({ vault: 'sample', open: 'Engagements/Flint.md' });
    expect(await rowOf(page, 'Flint').count()).toBe(0);
    await reveal(page).click();
    await rowOf(page, 'Flint').waitFor();
    expect(await focused(page)).toContain('Flint');
    expect(await current(page)).toEqual(['Flint']);
  });

  it('is shown where a search leaves it out, which is cleared', async () => {
    const { page } = await openWorkbench({ vault: 'sample', open: 'Engagements/Heron.md' });
    await searchField(page).fill('wren');
    expect(await names(page)).toEqual(['Wren']);
    await reveal(page).click();
    expect(await focused(page)).toContain('Heron');
    expect(await searchField(page).inputValue()).toBe('');
    expect(await lineOf(rowOf(page, 'Heron')).getAttribute('class')).toContain('is-active');
  });
});
