import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openWorkbench } from './harness/open-workbench';
import { chevronOf, focused, lineOf, names, rowOf, watchTree, words } from './sidebar-page';

const pad = (at: number) => String(at).padStart(3, '0');

/** A practice of `count` engagements, the first of which has a session. */
function practiceOf(count: number): Record<string, string> {
  const notes: Record<string, string> = {};
  for (let at = 0; at < count; at += 1) {
    notes[`E/E${pad(at)}.md`] = `---\ncoaching: engagement\norganisation: Firm ${at}\n---\n`;
  }
  notes['S/1.md'] = '---\ncoaching: session\nengagement: "[[E000]]"\ndate: 2026-03-20\n---\n';
  return notes;
}

/** What was set up of the tree's own elements since `watchTree`: how many records, in which rows. */
async function costOf(page: Page, change: () => Promise<void>): Promise<string[]> {
  const changed = await watchTree(page);
  await change();
  return changed();
}

describe('a change of one note', () => {
  it('touches its row, with 500 engagements as much as with 20', async () => {
    const costs = [];
    for (const count of [20, 500]) {
      const { page, write } = await openWorkbench({ vault: practiceOf(count) });
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
      const { page, write } = await openWorkbench({ vault: practiceOf(count) });
      await rowOf(page, 'E007').focus();
      const session = '---\ncoaching: session\nengagement: "[[E007]]"\ndate: 2026-03-17\n---\n';
      costs.push(await costOf(page, () => write('S/2.md', session)));
      expect((await names(page, '.mod-open')).slice(0, 3)).toEqual(['E007', 'E000', 'E001']);
      expect(await focused(page)).toBe('E007');
      expect(new Set(costs.at(-1))).toEqual(new Set(['E007', 'outside the rows']));
    }
    expect(costs[0]).toEqual(costs[1]);
  });

  it('touches nothing where no engagement is concerned', async () => {
    const { page, write } = await openWorkbench({ vault: practiceOf(20) });
    const changed = await costOf(page, async () => {
      await write('Diary.md', '---\nmood: fine\n---\n');
      await write('E/E007.md', '---\ncoaching: engagement\norganisation: Firm 7\nmine: yes\n---\n');
    });
    expect(changed).toEqual([]);
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
