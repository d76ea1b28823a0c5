import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openWorkbench, type OpenWorkbench, type OpenWorkbenchOptions } from './harness/open-workbench';
import type { VaultFiles } from './harness/temporary-vault';

function fence(...lines: readonly string[]): string {
  return ['```groundwork', ...lines, '```', ''].join('\n');
}

/** A vault with a note in reading view that holds these blocks. */
async function openBlocks(
  blocks: readonly string[],
  options: Partial<OpenWorkbenchOptions> & { vault?: 'sample' } = {},
  path = 'Blocks.md',
): Promise<OpenWorkbench> {
  const coach = await openWorkbench({ vault: 'sample', ...options });
  const text = path === 'Blocks.md' ? '' : await coach.read(path);
  await coach.write(path, `${text}\n${blocks.join('\n')}`);
  await coach.openNote(path);
  await switchView(coach);
  return coach;
}

/** From writing to reading, or back. */
async function switchView({ page, idle }: OpenWorkbench): Promise<void> {
  await page.locator('[aria-label="Toggle reading view"]:visible').click();
  await idle();
}

const blocksIn = (page: Page): Locator => page.locator('.markdown-reading-view .groundwork-block');

/** What is seen of an element, on one line. */
async function seen(locator: Locator): Promise<string> {
  return (await locator.innerText()).replace(/\s+/g, ' ').trim();
}

/** The table as a screen reader goes through it: the text of each cell of each row. */
function tableOf(block: Locator): Promise<string[][]> {
  return block.getByRole('table').evaluate((table) =>
    Array.from((table as HTMLTableElement).rows, ({ cells }) =>
      Array.from(cells, ({ textContent }) => (textContent ?? '').trim()),
    ),
  );
}

/** An engagement with so many sessions, a month apart, the last one planned. */
function longPractice(count: number): VaultFiles {
  const goals = 'goals: [Speak up in the board, Delegate]';
  const files: Record<string, string> = {
    'Long.md': `---\ncoaching: engagement\n${goals}\n---\n`,
    'Blocks.md': fence('engagement: [[Long]]'),
  };
  for (let at = 1; at <= count; at += 1) {
    const date = new Date(Date.UTC(2026, 3 - (count - at), 10)).toISOString().slice(0, 10);
    const properties = `engagement: "[[Long]]"\ndate: ${date}\ngoals: [Delegate]`;
    files[`${date}.md`] = `---\ncoaching: session\n${properties}\n---\n`;
  }
  return files;
}

describe('the code block', () => {
  it('shows the engagement that it names: how far it is, and its goals session by session', async () => {
    const { page } = await openBlocks([fence('engagement: "[[Engagements/Wren#Agreed|him]]" # who')]);
    const block = blocksIn(page);
    expect(await block.locator('.groundwork-facts').first().innerText()).toContain('Wren');
    const facts = await block.locator('.groundwork-facts').nth(1).locator('> div').allInnerTexts();
    const foundation = 'Foundation: recognition, value and purpose marked';
    expect(facts).toEqual(['Next session in 14 days', '6 of 7 sessions used', '9 hours', foundation]);
    expect(await block.locator('.groundwork-mark.is-marked').count()).toBe(3);
    await block.getByRole('table', { name: 'Goals and sessions of Wren' }).waitFor();
    expect(await tableOf(block)).toEqual([
      [
        ...['Goal', '2 Jun 2025First', '4 Aug 2025Regular', '6 OctRegular', '1 DecReview', '26 JanRegular'],
        ...['2 MarRegular', '30 MarRegular'],
      ],
      [
        ...['Lead the merged legal team', 'not contracted yet', 'not contracted yet', 'not contracted yet'],
        ...['worked on, contracted', 'worked on, contracted', 'worked on, contracted', 'contracted'],
      ],
      [
        ...['Survive the mergerReplaced on 1 Dec', 'worked on, contracted', 'worked on, contracted'],
        ...['worked on, contracted', 'contracted', 'no longer contracted', 'no longer contracted'],
        'no longer contracted',
      ],
      ['Contract', '', 'On contract', 'On contract', 'On contract', 'On contract', 'On contract', 'Planned'],
    ]);
    expect(await block.getByRole('columnheader').count()).toBe(8);
    expect(await block.getByRole('rowheader').allInnerTexts()).toHaveLength(3);
  });

  it.each(['Sessions/2026-03-10 Heron.md', 'Engagements/Heron.md', 'Goals/Decide at the right altitude.md'])(
    'shows in %s the engagement that the note belongs to',
    async (path) => {
      const { page } = await openBlocks([fence()], {}, path);
      const block = blocksIn(page);
      expect(await seen(block)).toMatch(/^Heron Delta Quay Logistics Next session in 8 days 1 of 8 sessions used/);
      expect(await seen(block)).toContain('Lead from the group table without re-doing the country numbers');
      expect(await block.locator('.groundwork-mark.is-marked').count()).toBe(2);
    },
  );

  it('lists the open engagements with what comes next and their badges in words', async () => {
    const { page } = await openBlocks([fence('show: open')]);
    const rows = blocksIn(page).getByRole('listitem');
    expect(await rows.getByRole('link').allInnerTexts()).toEqual(
      ['Larch', 'Heron', 'Wren', 'Cedar', 'Juniper', 'Kestrel', 'Moss', 'Tern'],
    );
    expect(await seen(rows.nth(1))).toBe(
      'Heron Delta Quay Logistics Next session in 8 days 1 of 8 sessions used Foundation and Revisit',
    );
    const told = rows.nth(1).getByText('Foundation and Revisit');
    const behind = await told.getAttribute('aria-label');
    expect(behind).toMatch(/^Foundation still open: .*\. Come back to the doubt of .*\.$/);
    await rows.nth(2).getByRole('link').click();
    await page.locator('.view-header-title', { hasText: 'Wren' }).waitFor();
  });

  it('says inside the block what it cannot show, and on which line', async () => {
    const { page } = await openBlocks([
      fence('# one', 'engagement [[Heron]]'),
      fence('goals: all'),
      fence('engagement: [[Heron]]', '', 'show: open'),
      fence('show: closed'),
      fence('engagement: [[Nobody]]'),
      fence('engagement: [[Board voice]]'),
      fence('engagement: Yusuf Al-Khatib'),
      fence(),
    ]);
    const write = 'Write “engagement: [[Name]]” or “show: open”.';
    expect(await blocksIn(page).allInnerTexts()).toEqual([
      `Line 2: “engagement [[Heron]]” is not known here. ${write}`,
      `Line 1: “goals: all” is not known here. ${write}`,
      'Line 3: Another line already asks for something. Leave one of them out.',
      'Line 1: “closed” does not fit here. Allowed: open.',
      'Line 1: No note has this name. Link an engagement.',
      'Line 1: This note is not an engagement. Link one that is.',
      'Line 1: 2 engagements go by this name. Link the one that is meant.',
      'This note belongs to no engagement. Name one: “engagement: [[Name]]”.',
    ]);
  });

  it('follows its engagement while it is read, and leaves the other block of the note alone', async () => {
    const { page, read, write, remove } = await openBlocks([fence('engagement: Heron'), fence('engagement: Wren')]);
    const [heron, wren] = [blocksIn(page).first(), blocksIn(page).last()];
    await wren.locator('table').evaluate((table) => table.setAttribute('data-kept', 'yes'));
    const session = 'Sessions/2026-03-24 Heron.md';
    await write(session, (await read(session)).replace('status: planned', 'status: cancelled'));
    await heron.getByText('No session planned').waitFor();
    expect((await tableOf(heron))[0]).toEqual(['Goal', '24 FebChemistry', '10 MarFirst']);
    expect(await wren.locator('table[data-kept]').count()).toBe(1);
    await remove('Engagements/Heron.md');
    await heron.getByText('Line 1: No engagement has this path').waitFor();
    expect(await wren.locator('table[data-kept]').count()).toBe(1);
  });

  it('opens goals and sessions, and previews them, also those that came later', async () => {
    const { page, read, write } = await openBlocks([fence('engagement: Wren')]);
    const note = 'Engagements/Wren.md';
    await write(note, (await read(note)).replace('start:', 'purpose: Lead two teams\nstart:'));
    const block = blocksIn(page);
    await block.getByText('Lead two teams').waitFor();
    await block.getByRole('link', { name: '1 Dec' }).hover();
    await page.locator('.hover-popover').getByText('2025-12-01 Wren').waitFor();
    await block.getByRole('link', { name: 'Survive the merger' }).click();
    await page.locator('.view-header-title', { hasText: 'Survive the merger' }).waitFor();
  });

  it('hears nothing any more once its note is closed', async () => {
    const coach = await openBlocks([fence('engagement: Wren')]);
    const { page, read, write } = coach;
    const kept = await blocksIn(page).elementHandle();
    await page.locator('.workspace-tab-header-inner-close-button:visible').first().click();
    await coach.idle();
    const note = 'Engagements/Wren.md';
    await write(note, (await read(note)).replace('start:', 'purpose: Lead two teams\nstart:'));
    await page.getByRole('treeitem', { name: /^Wren/ }).locator('.collapse-icon').click();
    await page.locator('.groundwork-purpose', { hasText: 'Lead two teams' }).waitFor();
    expect(await kept?.textContent()).not.toContain('Lead two teams');
  });

  it('goes on in a window of its own', async () => {
    const { page, read, write } = await openBlocks([fence('engagement: Wren')]);
    const block = await blocksIn(page).elementHandle();
    // What the app does with a tab that is moved to a new window: its elements are adopted by another document.
    await block?.evaluate((el) => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.contentDocument?.body.append(el);
    });
    const note = 'Engagements/Wren.md';
    await write(note, (await read(note)).replace('start:', 'purpose: Lead two teams\nstart:'));
    expect(await block?.textContent()).toContain('Lead two teams');
  });

  it('speaks German', async () => {
    const { page } = await openBlocks([fence('engagement: Tern'), fence('foo')], { language: 'de' });
    const block = blocksIn(page).first();
    await block.getByRole('table', { name: 'Ziele und Sitzungen von Tern' }).waitFor();
    expect(await seen(block)).toContain('7,5 Stunden');
    const cells = ['war Thema, nicht mehr vereinbart', 'nicht mehr vereinbart'];
    expect((await tableOf(block)).at(-2)?.slice(-2)).toEqual(cells);
    expect(await seen(blocksIn(page).last())).toMatch(/^Zeile 1: „foo“ ist hier nicht bekannt\./);
  });
});

describe('the picture of goals and sessions', () => {
  async function openLong(count: number, options: Partial<OpenWorkbenchOptions> = {}): Promise<Page> {
    const coach = await openWorkbench({ vault: longPractice(count), open: 'Blocks.md', ...options });
    await switchView(coach);
    return coach.page;
  }
  const matrix = (page: Page): Locator => page.locator('.groundwork-matrix:not(.mod-paper)');

  /** Where an element of the table is seen: left and right edge within the part that scrolls. */
  const edges = (page: Page, selector: string) =>
    matrix(page).evaluate((el, inside) => {
      const own = el.getBoundingClientRect();
      const found = el.querySelector(inside)?.getBoundingClientRect() ?? own;
      return { left: Math.round(found.left - own.left), right: Math.round(own.right - found.right) };
    }, selector);

  it('scrolls within the block with the newest session in sight, and keeps the goals there', async () => {
    const page = await openLong(40);
    expect(await edges(page, 'thead th:last-child')).toMatchObject({ right: 0 });
    expect(await edges(page, 'tbody th')).toMatchObject({ left: 0 });
    await matrix(page).evaluate((el) => el.scrollBy({ left: -300 }));
    expect(await edges(page, 'thead th:last-child')).toMatchObject({ right: -300 });
    expect(await edges(page, 'tbody th')).toMatchObject({ left: 0 });
    const overflow = await page.locator('.markdown-preview-view').evaluate((el) => el.scrollWidth - el.clientWidth);
    expect(overflow).toBe(0);
  });

  it('stays where the coach has scrolled to when something changes', async () => {
    const coach = await openWorkbench({ vault: longPractice(40), open: 'Blocks.md' });
    await switchView(coach);
    await matrix(coach.page).evaluate((el) => el.scrollBy({ left: -300 }));
    await coach.write('Long.md', '---\ncoaching: engagement\npurpose: On\ngoals: [Delegate]\n---\n');
    await coach.page.locator('.groundwork-block').getByText('On', { exact: true }).waitFor();
    expect(await edges(coach.page, 'thead th:last-child')).toMatchObject({ right: -300 });
  });

  it('shows few sessions where the text begins, without scrolling', async () => {
    const page = await openLong(3);
    expect((await edges(page, 'table')).left).toBe(0);
    expect(await matrix(page).evaluate((el) => el.scrollWidth - el.clientWidth)).toBe(0);
  });

  it('fits a block of 220 px', async () => {
    const page = await openLong(12);
    await page.addStyleTag({ content: '.groundwork-block { max-inline-size: 220px }' });
    expect(await page.locator('.groundwork-block').evaluate((el) => el.scrollWidth - el.clientWidth)).toBe(0);
    expect((await edges(page, 'tbody th')).right).toBeGreaterThan(110);
    expect(await edges(page, 'thead th:last-child')).toMatchObject({ right: 0 });
  });

  it('tells a contract from a session by form alone', async () => {
    const page = await openLong(3);
    const drawn = (selector: string) =>
      page.locator(selector).first().evaluate((cell) => ({
        line: getComputedStyle(cell, '::before').borderTopWidth,
        disc: getComputedStyle(cell, '::after').content === 'none' ? 'none' : getComputedStyle(cell, '::after').width,
      }));
    const first = '.groundwork-matrix tbody tr';
    expect(await drawn(`${first}:nth-child(1) td:nth-child(2)`)).toEqual({ line: '2px', disc: 'none' });
    expect(await drawn(`${first}:nth-child(2) td:nth-child(2)`)).toEqual({ line: '2px', disc: '0px' });
    const planned = await drawn(`${first}:nth-child(2) td:last-child`);
    expect(parseFloat(planned.disc)).toBeGreaterThan(3);
  });

  it('comes on paper black on white, in parts and not cut off', async () => {
    const page = await openLong(40, { theme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    const block = page.locator('.groundwork-block');
    expect(await matrix(page).isVisible()).toBe(false);
    const tables = page.locator('.mod-paper table');
    expect(await tables.count()).toBe(6);
    const dates = await tables.locator('thead a').count();
    expect(dates).toBe(40);
    const colours = await block.evaluate((el) => {
      const { color, backgroundColor } = getComputedStyle(el);
      return [color, backgroundColor, getComputedStyle(el.querySelector('tbody th') ?? el).color];
    });
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    const widths = await block.evaluate((el) => el.scrollWidth - el.clientWidth);
    expect(widths).toBe(0);
  });

  it('is drawn once for paper and screen where all sessions fit', async () => {
    const page = await openLong(7);
    expect(await page.locator('.mod-paper').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await matrix(page).isVisible()).toBe(true);
  });
});
