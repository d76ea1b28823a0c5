import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type OpenWorkbench, openWorkbench } from './harness/open-workbench';
import { chevronOf, focused, lineOf, names, press, renderedRows, rowOf, watchTree, words } from './sidebar-page';

const pad = (at: number) => String(at).padStart(3, '0');

const namesOf = (count: number) => Array.from({ length: count }, (_, at) => `E${pad(at)}`);

/** A practice of `count` engagements, the first of which has a session. */
function practiceOf(count: number): Record<string, string> {
  const notes: Record<string, string> = {};
  for (let at = 0; at < count; at += 1) {
    notes[`E/E${pad(at)}.md`] = `---\ncoaching: engagement\norganisation: Firm ${at}\n---\n`;
  }
  notes['S/1.md'] = '---\ncoaching: session\nengagement: "[[E000]]"\ndate: 2026-03-20\n---\n';
  return notes;
}

/** A workbench with so many engagements, all of whose rows are drawn: a long list comes in turns. */
async function openPractice(count: number): Promise<OpenWorkbench> {
  const workbench = await openWorkbench({ vault: practiceOf(count) });
  await workbench.page.locator('.groundwork-engagement').nth(count - 1).waitFor({ state: 'attached' });
  return workbench;
}

/** What was set up of the tree's own elements since `watchTree`: how many records, in which rows. */
async function costOf(page: Page, change: () => Promise<void>): Promise<string[]> {
  const changed = await watchTree(page);
  await change();
  return changed();
}

const closeSidebar = (page: Page) =>
  page.evaluate(() => window.workbench.app?.workspace.detachLeavesOfType('groundwork-engagements'));

const openSidebar = (page: Page) =>
  page.evaluate(async () => {
    await window.workbench.app?.workspace.ensureSideLeaf('groundwork-engagements', 'right', { reveal: true });
  });

describe('a change of one note', () => {
  it('touches its row, with 500 engagements as much as with 20', async () => {
    const costs = [];
    for (const count of [20, 500]) {
      const { page, write } = await openPractice(count);
      costs.push(
        await costOf(page, () =>
          write('E/E007.md', '---\ncoaching: engagement\norganisation: Kora\n---\n'),
        ),
      );
      expect(new Set(costs.at(-1))).toEqual(new Set(['E007']));
    }
    expect(costs[0]).toEqual(costs[1]);
  });

  it('touches its row and its place where it moves, and no other row', async () => {
    const costs = [];
    for (const count of [20, 500]) {
      const { page, write } = await openPractice(count);
      await rowOf(page, 'E007').focus();
      const session = '---\ncoaching: session\nengagement: "[[E007]]"\ndate: 2026-03-17\n---\n';
      costs.push(await costOf(page, () => write('S/2.md', session)));
      expect((await names(page, '.mod-open')).slice(0, 3)).toEqual(['E007', 'E000', 'E001']);
      expect(await focused(page)).toBe('E007');
      expect(new Set(costs.at(-1))).toEqual(new Set(['E007', 'outside the rows']));
    }
    expect(costs[0]).toEqual(costs[1]);
  });

  it('renders its row once, with 500 engagements as much as with 20', async () => {
    for (const count of [20, 500]) {
      const { page, write } = await openPractice(count);
      const rendered = await renderedRows(page);
      await write('E/E007.md', '---\ncoaching: engagement\norganisation: Kora\n---\n');
      await write('S/2.md', '---\ncoaching: session\nengagement: "[[E009]]"\ndate: 2026-03-17\n---\n');
      expect(await rendered()).toEqual(['E007', 'E009']);
      await write('Diary.md', '---\nmood: fine\n---\n');
      expect(await rendered()).toEqual(['E007', 'E009']);
    }
  });

  it('touches nothing where no engagement is concerned', async () => {
    const { page, write } = await openPractice(20);
    const changed = await costOf(page, async () => {
      await write('Diary.md', '---\nmood: fine\n---\n');
      await write('E/E007.md', '---\ncoaching: engagement\norganisation: Firm 7\nmine: yes\n---\n');
    });
    expect(changed).toEqual([]);
  });

  it('takes a codename from every row that it is no longer safe in, in privacy mode', async () => {
    const { page, write } = await openWorkbench({
      vault: { ...practiceOf(2), 'E/E001.md': '---\ncoaching: engagement\ncodename: Larch\n---\n' },
    });
    await page.getByRole('button', { name: 'Privacy mode' }).click();
    expect(await names(page)).toEqual(['Engagement 1', 'Larch']);
    await write('E/E000.md', '---\ncoaching: engagement\norganisation: Larch\n---\n');
    expect(await names(page)).toEqual(['Engagement 1', 'Engagement 2']);
  });

  it('moves a row between sections, and takes it away where its section is folded', async () => {
    const { page, write } = await openWorkbench({ vault: practiceOf(3) });
    const set = (status: string) => write('E/E001.md', `---\ncoaching: engagement\nstatus: ${status}\n---\n`);
    await chevronOf(rowOf(page, 'E001')).click();
    await rowOf(page, 'E001').focus();
    await set('paused');
    expect(await names(page, '.mod-open')).toEqual(['E000', 'E002']);
    expect(await names(page, '.mod-paused')).toEqual(['E001']);
    expect(await focused(page)).toBe('E001');
    await set('closed');
    expect(await names(page)).toEqual(['E000', 'E002']);
    expect(await page.locator('.mod-paused').count()).toBe(0);
    expect(await words(lineOf(page.locator('.mod-closed')))).toBe('Closed 1');
    await set('active');
    expect(await names(page, '.mod-open')).toEqual(['E000', 'E001', 'E002']);
    expect(await rowOf(page, 'E001').getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('.mod-closed').count()).toBe(0);
  });
});

describe('a sidebar that is opened', () => {
  it.each([20, 250])('renders each of %i rows once, in their order', async (count) => {
    const { page } = await openPractice(count);
    const sorted = namesOf(count);
    await closeSidebar(page);
    const rendered = await renderedRows(page);
    await openSidebar(page);
    await rowOf(page, sorted.at(-1) ?? '').waitFor({ state: 'attached' });
    expect((await rendered()).sort()).toEqual(sorted);
    expect(await names(page)).toEqual(sorted);
  });

  it('renders no row that is folded', async () => {
    const closed = '---\ncoaching: engagement\nstatus: closed\n---\n';
    const { page } = await openWorkbench({ vault: { ...practiceOf(2), 'E/Closed.md': closed } });
    await closeSidebar(page);
    const rendered = await renderedRows(page);
    await openSidebar(page);
    expect(await rendered()).toEqual(['E000', 'E001']);
  });

  it('renders no row while notes are read anew, and each once after it', async () => {
    const { page, idle } = await openPractice(120);
    const rendered = await renderedRows(page);
    await page.evaluate(async () => {
      // A turn is over at every second look at the clock, so that the sidebar hears how far reading has got.
      let time = performance.now();
      performance.now = () => (time += 6);
      await window.workbench.plugin?.onExternalSettingsChange?.();
    });
    await idle();
    expect((await rendered()).sort()).toEqual(namesOf(120));
  });
});

describe('a list that is drawn in turns', () => {
  /** A list of 250 engagements that was opened just now: the app has not had its turn, nor has it before `goOn`. */
  async function openHeld(): Promise<{ page: Page; goOn: () => Promise<void> }> {
    const { page } = await openPractice(250);
    await page.evaluate(() => {
      const setTimeout = window.setTimeout.bind(window);
      const held: (() => void)[] = [];
      Object.assign(window, {
        setTimeout: (act: () => void) => held.push(act),
        goOn: () => {
          Object.assign(window, { setTimeout });
          for (const act of held) act();
        },
      });
    });
    await closeSidebar(page);
    await openSidebar(page);
    expect(await names(page)).toEqual(namesOf(50));
    return { page, goOn: () => page.evaluate(() => (window as unknown as { goOn: () => void }).goOn()) };
  }

  it('leads a key to the last row, before its turn has come', async () => {
    const { page } = await openHeld();
    await rowOf(page, 'E000').focus();
    expect(await press(page, 'End')).toBe('E249');
    expect(await names(page)).toEqual(namesOf(250));
  });

  it('goes on where a row was unfolded meanwhile, and keeps the focus there', async () => {
    const { page, goOn } = await openHeld();
    await rowOf(page, 'E007').focus();
    await chevronOf(rowOf(page, 'E007')).click();
    await goOn();
    await rowOf(page, 'E249').waitFor({ state: 'attached' });
    expect(await names(page)).toEqual(namesOf(250));
    expect(await focused(page)).toBe('E007');
  });

  it('loses no change that comes meanwhile, of a row that is there or that is to come', async () => {
    const { page, goOn } = await openHeld();
    await page.evaluate(() => {
      const { vault, metadataCache } = window.workbench.app ?? {};
      for (const name of ['E007', 'E240']) {
        const file = vault?.getFileByPath(`E/${name}.md`);
        const cache = file && metadataCache?.getFileCache(file);
        if (!cache) throw new Error(`There is no note of ${name}.`);
        cache.frontmatter = { coaching: 'engagement', organisation: 'Kora' };
        metadataCache?.trigger('changed', file, '', cache);
      }
    });
    await goOn();
    await rowOf(page, 'E249').waitFor({ state: 'attached' });
    expect(await names(page)).toEqual(namesOf(250));
    for (const name of ['E007', 'E240']) {
      expect(await rowOf(page, name).locator('.groundwork-organisation').textContent()).toBe('Kora');
    }
  });
});

describe('a row that cannot be drawn', () => {
  it('says so, can be opened, and takes no other with it', async () => {
    const { page, write, read } = await openWorkbench({ vault: 'sample', expectedErrors: [/could not draw/] });
    await page.evaluate(() => {
      // The fault: whatever draws the organisation of one engagement fails.
      const broken = {
        createDiv(this: Element, info?: DomElementInfo): HTMLDivElement {
          if (info?.text === 'Faulty') throw new Error('a fault of ours');
          return this.createEl('div', info);
        },
      };
      Object.assign(Element.prototype, broken);
    });
    const tern = await read('Engagements/Tern.md');
    await write('Engagements/Tern.md', tern.replace(/^organisation: .*$/m, 'organisation: Faulty'));
    const row = page.getByRole('treeitem', { name: 'Tern. This row could not be drawn.' });
    expect(await words(lineOf(row))).toBe('Tern · This row could not be drawn');
    expect(await names(page, '.mod-open')).toHaveLength(7);
    await write('Engagements/Tern.md', tern);
    await rowOf(page, 'Tern').waitFor();
    expect(await words(lineOf(rowOf(page, 'Tern')))).toContain('Kora Rail');
  });
});

describe('settings that cannot be used', () => {
  it('are named where the list is empty for it, instead of an invitation to begin', async () => {
    const vault = { '.obsidian/plugins/groundwork/data.json': '{"version": 1, "propertyNames": {"coach', 'E.md': '' };
    const { page } = await openWorkbench({ vault });
    expect(await words(page.locator('.groundwork-message'))).toMatch(/^The settings cannot be read/);
    expect(await page.getByRole('button', { name: 'New engagement' }).count()).toBe(0);
  });

  it('hide no engagement that can be read without them', async () => {
    const settings = { '.obsidian/plugins/groundwork/data.json': '{"version": 99}' };
    const { page } = await openWorkbench({ vault: { ...settings, ...practiceOf(2) } });
    expect(await names(page)).toEqual(['E000', 'E001']);
  });
});

describe('a sidebar that nobody has seen yet', () => {
  it('draws nothing before it is shown, and then all', async () => {
    const { page } = await openWorkbench({ vault: practiceOf(2), firstRun: false });
    expect(await page.locator('.groundwork-engagements').count()).toBe(0);
    await page.evaluate(async () => {
      const { workspace } = window.workbench.app ?? {};
      workspace?.rightSplit.collapse();
      await workspace?.ensureSideLeaf('groundwork-engagements', 'right', { active: false, reveal: false });
    });
    expect(await page.locator('.groundwork-tree').evaluate((tree) => tree.childElementCount)).toBe(0);
    await page.evaluate(() => window.workbench.app?.workspace.rightSplit.expand());
    await rowOf(page, 'E001').waitFor();
  });
});
