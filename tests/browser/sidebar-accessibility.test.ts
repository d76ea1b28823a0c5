import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type OpenWorkbench, openWorkbench } from './harness/open-workbench';
import { holdReading } from './hold-reading';
import { chevronOf, lineOf, names, rowOf, searchField } from './sidebar-page';

/** What axe finds wrong with the sidebar. */
async function violations(page: Page): Promise<string[]> {
  // Evaluated, and not added as a script: the page's own policy admits none but its own.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const include = [['.groundwork-engagements'], ['.menu']].filter(([of]) => document.querySelector(of ?? ''));
    // It takes all that an item unfolds for the item's own label; a test below asks what the rule is meant to ask.
    const rules = { 'label-content-name-mismatch': { enabled: false } };
    const { violations: found } = await checker.run({ include: include as [string][] }, { rules });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id} ${html} ${failureSummary}`));
  });
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const LOST = '---\ncoaching: session\ndate: 2026-03-01\n---\n';
const BROKEN = '---\ncoaching: session\nkind: first: second\n---\n';

/** Each state of the sidebar, and how it comes about. */
const STATES: Readonly<Record<string, (workbench: OpenWorkbench) => Promise<void>>> = {
  'is populated': async () => undefined,
  'has rows expanded': async ({ page }) => {
    for (const name of ['Larch', 'Juniper', 'Heron', 'Sorrel']) await chevronOf(rowOf(page, name)).click();
  },
  'has every section unfolded': async ({ page }) => lineOf(page.locator('.mod-closed')).click(),
  'is searched': async ({ page }) => searchField(page).fill('heron'),
  'is searched in vain': async ({ page }) => searchField(page).fill('nobody'),
  'is filtered': async ({ page }) => {
    await button(page, 'Filter engagements').click();
    await page.locator('.menu').getByText('What needs you').click();
    await page.locator('.menu').getByText('Stalled').click();
  },
  'hides names': async ({ page }) => button(page, 'Privacy mode').click(),
  'shows what it can be sorted by': async ({ page }) => button(page, 'Sort engagements').click(),
  'has much that needs attention': async ({ page, write }) => {
    await write('Sessions/Lost.md', LOST);
    await write('Sessions/Broken.md', BROKEN);
    await page.locator('.groundwork-attention').nth(2).waitFor();
  },
};

describe.each(['light', 'dark'] as const)('the sidebar in a %s theme', (theme) => {
  it.each(Object.entries(STATES))('has nothing that axe objects to where it %s', async (_, prepare) => {
    const workbench = await openWorkbench({ vault: 'sample', theme });
    await prepare(workbench);
    expect(await violations(workbench.page)).toEqual([]);
  });

  it('has nothing that axe objects to in an empty vault', async () => {
    const { page } = await openWorkbench({ vault: {}, theme });
    await button(page, 'New engagement').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('has nothing that axe objects to while it reads', async () => {
    const { page } = await holdReading({ theme });
    await page.getByRole('progressbar', { name: 'Reading notes…' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

describe('what a screen reader says of an item', () => {
  it('has in it what is seen first, so that people who speak to their computer can name it', async () => {
    const { page } = await openWorkbench({ vault: 'sample' });
    for (const name of ['Larch', 'Juniper', 'Heron', 'Sorrel']) await chevronOf(rowOf(page, name)).click();
    const items = await page.getByRole('treeitem').evaluateAll((found) =>
      found.map((item) => {
        const line = item.querySelector('.tree-item-inner');
        const first = line?.querySelector('.groundwork-name, .groundwork-goal-label, .groundwork-date') ?? line;
        const name = document.getElementById(item.getAttribute('aria-labelledby') ?? '');
        return { seen: first?.textContent?.replace('…', '') ?? 'nothing', said: name?.textContent ?? '' };
      }),
    );
    expect(items.length).toBeGreaterThan(30);
    expect(items.filter(({ seen, said }) => !said.includes(seen))).toEqual([]);
  });
});

describe('the sidebar for fingers', () => {
  it('has targets of 44 px, a button for every menu, and nothing that axe objects to', async () => {
    const { page } = await openWorkbench({ vault: 'sample', touch: true });
    await chevronOf(rowOf(page, 'Juniper')).tap();
    expect(await violations(page)).toEqual([]);
    const small = await page
      .locator('.groundwork-engagements :is(button, input, .tree-item-self, .collapse-icon, .groundwork-contract)')
      .evaluateAll((targets) =>
        targets.flatMap((target) => {
          const { width, height } = target.getBoundingClientRect();
          const isLarge = width === 0 || (width >= 44 && height >= 44);
          return isLarge ? [] : [`${target.outerHTML.slice(0, 80)} ${width} × ${height}`];
        }),
      );
    expect(small).toEqual([]);
    const more = rowOf(page, 'Heron').getByRole('button', { name: 'More…' });
    await more.tap();
    await page.locator('.menu').getByText('New session').waitFor();
    // A screen reader on a phone cannot reach the chevron.
    await page.locator('.menu').getByText('Unfold').tap();
    await more.first().tap();
    await page.locator('.menu').getByText('Fold', { exact: true }).waitFor();
    expect(await rowOf(page, 'Heron').getAttribute('aria-expanded')).toBe('true');
  });
});

describe('the sidebar for those who see it differently', () => {
  it('shows all of a row at 220 px and with text of twice the size', async () => {
    const { page } = await openWorkbench({ vault: 'sample', rightWidth: 220 });
    await page.addStyleTag({ content: '.groundwork-engagements { zoom: 2 }' }).catch(() => undefined);
    expect(await names(page)).toContain('Larch');
    const overflow = await page.locator('.groundwork-tree').evaluate((tree) => tree.scrollWidth - tree.clientWidth);
    expect(overflow).toBe(0);
  });

  it('does not move the chevrons where motion is not wanted', async () => {
    const { page } = await openWorkbench({ vault: 'sample' });
    const duration = () => page.locator('.groundwork-tree .collapse-icon .svg-icon').first().evaluate((el) =>
      getComputedStyle(el).transitionDuration,
    );
    expect(await duration()).toBe('0.1s');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await duration()).toBe('0s');
  });

  it('outlines what has the focus, in the system’s colours too', async () => {
    const { page } = await openWorkbench({ vault: 'sample' });
    await page.emulateMedia({ forcedColors: 'active' });
    await searchField(page).press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const outline = await page.locator('.tree-item:focus > .tree-item-self').evaluate((el) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(el);
      return `${outlineStyle} ${outlineWidth}`;
    });
    expect(outline).toBe('solid 2px');
  });
});
