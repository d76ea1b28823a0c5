import type { Locator, Page } from 'playwright-core';

/** The row of an engagement: its item in the tree, with all that it unfolds. */
export function rowOf(page: Page, name: string): Locator {
  return page.locator('.groundwork-engagement', { has: page.locator(`.groundwork-name:text-is("${name}")`) });
}

/** The line of an item, without what it unfolds. */
export function lineOf(item: Locator): Locator {
  return item.locator('> .tree-item-self');
}

export function chevronOf(item: Locator): Locator {
  return lineOf(item).locator('.collapse-icon');
}

/** What is seen of an element. A row that has just come is laid out in the next frame; before that it has no text. */
export async function words(locator: Locator): Promise<string> {
  await locator.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  return (await locator.innerText()).replace(/\s+/g, ' ').trim();
}

/** The names of the rows that are listed, or of those in one section. */
export function names(page: Page, section = ''): Promise<string[]> {
  return page.locator(`${section} .groundwork-engagement .groundwork-name`).allTextContents();
}

export const searchField = (page: Page): Locator => page.getByRole('searchbox', { name: 'Search engagements' });

/** What a screen reader says of the focused item: its name, and where it is. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    const name = document.getElementById(at?.getAttribute('aria-labelledby') ?? '')?.textContent ?? 'not in the tree';
    return name.replace(/[.,:].*$/s, '');
  });
}

/** Presses keys one after the other; what has the focus then. */
export async function press(page: Page, ...keys: string[]): Promise<string> {
  for (const key of keys) await page.keyboard.press(key);
  return focused(page);
}

/** The paths of the notes that are open in the middle. */
export function openNotes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const leaves = window.workbench.app?.workspace.getLeavesOfType('markdown') ?? [];
    return leaves.map(({ view }) => String(view.getState()['file']));
  });
}

/** Notes every change of the tree from now on, by the name of the row in which it happened. */
export async function watchTree(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const changed: string[] = [];
    const tree = document.querySelector('.groundwork-tree');
    if (!tree) throw new Error('There is no tree.');
    const watch = new MutationObserver((records) => {
      for (const { target } of records) {
        const el = target instanceof Element ? target : target.parentElement;
        const row = el?.closest('.groundwork-engagement');
        changed.push(row?.querySelector('.groundwork-name')?.textContent ?? 'outside the rows');
      }
    });
    watch.observe(tree, { subtree: true, childList: true, attributes: true, characterData: true });
    Object.assign(window, { changedRows: changed });
  });
  return () => page.evaluate(() => (window as unknown as { changedRows: string[] }).changedRows);
}

/** Notes every row that is rendered from now on, by its name. */
export async function renderedRows(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const rendered: string[] = [];
    const counting = {
      createDiv(this: Element, info?: DomElementInfo): HTMLDivElement {
        if (info?.cls === 'groundwork-name' && typeof info.text === 'string') rendered.push(info.text);
        return this.createEl('div', info);
      },
    };
    Object.assign(Element.prototype, counting);
    Object.assign(window, { renderedRows: rendered });
  });
  return () => page.evaluate(() => (window as unknown as { renderedRows: string[] }).renderedRows);
}
