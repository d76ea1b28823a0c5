import { describe, expect, it } from 'vitest';
import { openWorkbench } from './harness/open-workbench';
import { holdReading } from './hold-reading';
import { chevronOf, focused, lineOf, openNotes, press, rowOf, searchField, watchTree, words } from './sidebar-page';

describe('the sidebar', () => {
  it('lists the practice in groups, who is next first', async () => {
    const { page } = await openWorkbench({ vault: 'sample' });
    const sections = await lineOf(page.locator('.groundwork-section')).allInnerTexts();
    expect(sections.map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'Needs attention 2',
      'Open 8',
      'Upcoming 1',
      'Paused 2',
      'Closed 1',
    ]);
    const open = page.locator('.mod-open .groundwork-engagement .groundwork-name');
    expect(await open.allTextContents()).toEqual(
      ['Larch', 'Heron', 'Wren', 'Cedar', 'Juniper', 'Kestrel', 'Moss', 'Tern'],
    );
    expect(await words(lineOf(rowOf(page, 'Larch')))).toBe('Larch Vistula Chemicals Sat 5 of 10 Review soon');
    expect(await words(lineOf(rowOf(page, 'Sorrel')))).toBe('Sorrel Union & Provincial Bank Thu 0 sessions');
    expect(await rowOf(page, 'Flint').count()).toBe(0);
    await lineOf(page.locator('.mod-closed')).click();
    expect(await words(lineOf(rowOf(page, 'Flint')))).toContain('Retention due');
  });

  it('speaks a row in sentences, and says where in the tree it is', async () => {
    const { page } = await openWorkbench({ vault: 'sample' });
    const heron = page.getByRole('treeitem', {
      name:
        'Heron, Delta Quay Logistics. Next session in 8 days. 1 of 8 sessions used. ' +
        'Foundation: recognition and purpose marked, value open. Foundation and Revisit.',
    });
    expect(await heron.getAttribute('aria-level')).toBe('2');
    // How many there are, and the how-manieth it is, is plain from the elements: nothing else stands among them.
    const group = heron.locator('xpath=..');
    expect(await group.getAttribute('role')).toBe('group');
    expect(await group.locator('> :not([role="treeitem"])').count()).toBe(0);
    expect(await heron.getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('.groundwork-tree [tabindex="0"]').count()).toBe(1);
  });

  it('unfolds a row, and remembers on this device what was unfolded', async () => {
    const { page, reload } = await openWorkbench({ vault: 'sample' });
    await chevronOf(rowOf(page, 'Juniper')).click();
    await lineOf(page.locator('.mod-paused')).click();
    await reload();
    const juniper = rowOf(page, 'Juniper');
    expect(await rowOf(page, 'Basalt').count()).toBe(0);
    const goals = juniper.locator('.groundwork-goals').first().locator('.groundwork-goal-text');
    expect((await goals.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
      'Disagree with the CEO in the room Stalled since 19 Jan',
      'Delegate roadmap calls. Stalled since 15 Dec',
    ]);
    expect(await words(juniper.locator('.groundwork-goals.mod-beside'))).toBe('Whether to stay Emerging Contract…');
    expect(await words(juniper.locator('.groundwork-sessions'))).toBe(
      '9 Mar Regular Drifted 16 Feb Regular Drifted 19 Jan Regular On contract',
    );
    const strip = juniper.locator('.groundwork-goal').first().locator('.groundwork-strip-cell');
    expect(await strip.count()).toBe(5);
    expect(await strip.first().getAttribute('aria-label')).toBe('3 Nov, first session: worked on');
  });

  it('finds an engagement without its accent, and says what was searched where there is none', async () => {
    const { page } = await openWorkbench({ vault: 'sample' });
    await searchField(page).fill('mare PAY');
    expect(await page.locator('.groundwork-engagement .groundwork-name').allTextContents()).toEqual(['Juniper']);
    await searchField(page).fill('fóraois');
    expect(await page.locator('.groundwork-engagement .groundwork-name').allTextContents()).toEqual(['Flint']);
    await searchField(page).fill('nobody');
    expect(await words(page.locator('.groundwork-message'))).toBe(
      'No engagement matches “nobody”. Searched: names, codenames, organisations and goals. Clear search',
    );
    await page.locator('.groundwork-message').getByRole('button', { name: 'Clear search' }).click();
    expect(await searchField(page).inputValue()).toBe('');
    expect(await page.locator('.mod-open .groundwork-engagement').count()).toBe(8);
  });

  it('is walked with the keyboard alone', async () => {
    const { page, runCommand } = await openWorkbench({ vault: 'sample', open: 'Start here.md' });
    await runCommand('Groundwork: Open engagements');
    expect(await press(page, 'Home')).toBe('Needs attention');
    expect(await press(page, 'ArrowDown')).toBe('Moss');
    expect(await press(page, 'ArrowLeft')).toBe('Needs attention');
    await press(page, 'ArrowLeft');
    expect(await press(page, 'ArrowDown')).toBe('Open');
    expect(await press(page, 'ArrowRight')).toBe('Larch');
    expect(await press(page, 'k')).toBe('Kestrel');
    await press(page, 'ArrowRight');
    expect(await press(page, 'ArrowRight')).toBe('Goal Protect two research days');
    expect(await press(page, 'ArrowDown', 'ArrowDown', 'ArrowDown')).toBe('9 Mar');
    expect(await press(page, 'ArrowLeft')).toBe('Kestrel');
    await press(page, 'ArrowLeft');
    expect(await press(page, 'ArrowDown')).toBe('Moss');
    expect(await press(page, 'End')).toBe('Closed');
    await press(page, '/');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.insertText('heron');
    expect(await press(page, 'ArrowDown')).toBe('Heron');
    await press(page, 'Escape');
    expect(await searchField(page).inputValue()).toBe('');
    expect(await focused(page)).toBe('Heron');
  });

  it('opens notes with Enter, and in a new tab with Ctrl+Enter', async () => {
    const { page, runCommand, idle } = await openWorkbench({ vault: 'sample', open: 'Start here.md' });
    await runCommand('Groundwork: Open engagements');
    await press(page, 'End', 'h', 'Enter');
    await idle();
    expect(await openNotes(page)).toEqual(['Engagements/Heron.md']);
    await runCommand('Groundwork: Open engagements');
    expect(await press(page, 'ArrowRight', 'ArrowRight', 'ArrowDown')).toBe('24 Mar');
    await press(page, 'Control+Enter');
    await idle();
    expect(await openNotes(page)).toEqual(['Engagements/Heron.md', 'Sessions/2026-03-24 Heron.md']);
  });

  it('opens notes with a click, and in a new tab with Ctrl or the middle button', async () => {
    const { page, idle } = await openWorkbench({ vault: 'sample', open: 'Start here.md' });
    await lineOf(rowOf(page, 'Wren')).locator('.groundwork-name').click();
    await lineOf(rowOf(page, 'Tern')).locator('.groundwork-name').click({ button: 'middle' });
    await lineOf(rowOf(page, 'Larch')).locator('.groundwork-name').click({ modifiers: ['Control'] });
    await idle();
    expect(await openNotes(page)).toEqual(['Wren', 'Tern', 'Larch'].map((name) => `Engagements/${name}.md`));
  });

  it('shows a menu for the mouse and for the keyboard, with what other plugins add', async () => {
    const { page, runCommand } = await openWorkbench({ vault: 'sample' });
    await page.evaluate(() => {
      window.workbench.app?.workspace.on('file-menu', (menu, file, source) => {
        menu.addItem((item) => item.setTitle(`${source}: ${file.path}`));
      });
    });
    const entries = page.locator('.menu .menu-item-title');
    const expected = ['Open', 'Open in new tab', 'New session', 'Contract goals', 'Mark foundation'];
    await lineOf(rowOf(page, 'Heron')).click({ button: 'right' });
    expect(await entries.allInnerTexts()).toEqual(expect.arrayContaining(expected));
    expect(await entries.last().innerText()).toBe('groundwork-engagements: Engagements/Heron.md');
    await page.keyboard.press('Escape');
    await runCommand('Groundwork: Open engagements');
    await press(page, 'Home', 'h', 'Shift+F10');
    expect(await entries.allInnerTexts()).toEqual(expect.arrayContaining(expected));
  });

  it('does for an engagement what its buttons say', async () => {
    const { page } = await openWorkbench({ vault: 'sample' });
    const juniper = rowOf(page, 'Juniper');
    await chevronOf(juniper).click();
    const dialog = page.locator('.modal, .prompt');
    for (const word of ['New session', 'Record session…', 'Contract…']) {
      await juniper.getByText(word, { exact: true }).click();
      await dialog.waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }
    await juniper.getByText('More…', { exact: true }).click();
    await page.locator('.menu').getByText('Mark foundation').click();
    await dialog.waitFor();
  });

  it('does the same with the keyboard', async () => {
    const { page, runCommand } = await openWorkbench({ vault: 'sample' });
    await runCommand('Groundwork: Open engagements');
    await press(page, 'Home', 's', 'ArrowRight');
    expect(await press(page, 'n')).toBe('New session with Sorrel');
    await press(page, 'Enter');
    await page.locator('.modal, .prompt').waitFor();
    await press(page, 'Escape');
    await runCommand('Groundwork: Open engagements');
    expect(await press(page, 'm')).toBe('More for Sorrel');
    await press(page, 'Enter');
    await page.locator('.menu').getByText('Contract goals').waitFor();
  });

  it('previews a note while the pointer rests on its line', async () => {
    const { page } = await openWorkbench({ vault: 'sample' });
    await page.keyboard.down('Control');
    await lineOf(rowOf(page, 'Wren')).hover();
    await page.locator('.hover-popover').waitFor();
  });

  it('draws one row anew when one engagement changes, and keeps focus, place and what is unfolded', async () => {
    const { page, write, read } = await openWorkbench({ vault: 'sample', viewport: { width: 1280, height: 500 } });
    await chevronOf(rowOf(page, 'Heron')).click();
    await press(page, 'ArrowRight');
    expect(await focused(page)).toBe('Goal Decide at the right altitude');
    const scrolled = () => page.locator('.groundwork-tree').evaluate((tree) => tree.scrollTop);
    const before = await scrolled();
    const changed = await watchTree(page);

    const tern = await read('Engagements/Tern.md');
    await write('Engagements/Tern.md', tern.replace('organisation: Kora Rail', 'organisation: Kora Metro'));
    await page.getByText('Kora Metro', { exact: true }).waitFor();
    expect(new Set(await changed())).toEqual(new Set(['Tern']));

    const heron = await read('Engagements/Heron.md');
    await write('Engagements/Heron.md', heron.replace(/^purpose: .*$/m, 'purpose: Say less and hear more'));
    await page.getByText('Say less and hear more', { exact: true }).waitFor();
    expect(new Set(await changed())).toEqual(new Set(['Tern', 'Heron']));
    expect(await focused(page)).toBe('Goal Decide at the right altitude');
    expect(await scrolled()).toBe(before);
  });

  it('moves a row where its next session changes, with the focus on it', async () => {
    const { page, write, read } = await openWorkbench({ vault: 'sample' });
    await rowOf(page, 'Wren').focus();
    const session = await read('Sessions/2026-03-30 Wren.md');
    await write('Sessions/2026-03-30 Wren.md', session.replace('date: 2026-03-30', 'date: 2026-03-17T14:00'));
    await page.getByText('tomorrow 14:00', { exact: true }).waitFor();
    const open = page.locator('.mod-open .groundwork-engagement .groundwork-name');
    expect((await open.allTextContents()).slice(0, 3)).toEqual(['Wren', 'Larch', 'Heron']);
    expect(await focused(page)).toBe('Wren');
  });

  it('follows an engagement that is renamed or closed', async () => {
    const { page, move, write, read } = await openWorkbench({ vault: 'sample' });
    await chevronOf(rowOf(page, 'Kestrel')).click();
    const kestrel = await read('Engagements/Kestrel.md');
    await write('Engagements/Kestrel.md', kestrel.replace('status: active', 'status: closed'));
    await page.locator('.mod-closed .tree-item-flair', { hasText: '2' }).waitFor();
    expect(await rowOf(page, 'Kestrel').count()).toBe(0);
    await lineOf(page.locator('.mod-closed')).click();
    expect(await rowOf(page, 'Kestrel').getAttribute('aria-expanded')).toBe('true');
    await move('Engagements/Wren.md', 'Engagements/Wren 2026.md');
    await lineOf(rowOf(page, 'Wren')).locator('.groundwork-name').click();
    await expect.poll(() => openNotes(page)).toEqual(['Engagements/Wren 2026.md']);
  });

  it('lists what needs the coach’s hand, with the reason, and opens it', async () => {
    const { page, write } = await openWorkbench({ vault: 'sample' });
    await write('Sessions/Lost.md', '---\ncoaching: session\ndate: 2026-03-01\n---\n');
    const lost = page.locator('.groundwork-attention', { hasText: 'Lost' });
    expect(await words(lineOf(lost))).toBe(
      'Lost engagement: The session names no engagement. Link the one it belongs to. Choose engagement…',
    );
    await lineOf(lost).click();
    await expect.poll(() => openNotes(page)).toEqual(['Sessions/Lost.md']);
    await write('Sessions/Lost.md', '---\ncoaching: session\nengagement: Heron\ndate: 2026-03-01\n---\n');
    await lost.waitFor({ state: 'detached' });
  });

  it('says what it is for in an empty vault, and offers one thing to do', async () => {
    const { page } = await openWorkbench({ vault: { 'Note.md': 'Not ours.\n' } });
    expect(await page.locator('.groundwork-message p').count()).toBe(2);
    expect(await page.locator('.groundwork-tree').isVisible()).toBe(false);
    expect(await searchField(page).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'New engagement' }).click();
    await page.locator('.modal').waitFor();
  });

  it('fills as soon as there is an engagement', async () => {
    const { page, write, remove } = await openWorkbench({ vault: {} });
    await write('Ada.md', '---\ncoaching: engagement\ncodename: Ada\n---\n');
    await rowOf(page, 'Ada').waitFor();
    expect(await page.locator('.groundwork-message p').count()).toBe(0);
    await remove('Ada.md');
    await page.locator('.groundwork-message p').first().waitFor();
  });

  it('says that it is reading, and never that there is nothing, until every note was read', async () => {
    const { page, reload } = await openWorkbench({ vault: 'sample' });
    await page.addInitScript(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const note = (): void => {
        const text = document.querySelector('.groundwork-message')?.textContent;
        if (text && said.at(-1) !== text) said.push(text);
      };
      new MutationObserver(note).observe(document, { subtree: true, childList: true });
    });
    await reload();
    await rowOf(page, 'Larch').waitFor();
    expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual(['Reading notes…']);
  });

  it('says how far reading has got, and only that it reads where it would be spoken', async () => {
    const { page, release } = await holdReading();
    const bar = page.getByRole('progressbar', { name: 'Reading notes…' });
    await bar.waitFor();
    expect(await bar.evaluate((el) => [el.getAttribute('value'), el.getAttribute('max')])).toEqual(['50', '120']);
    expect(await page.locator('.groundwork-message').innerText()).toBe('Reading notes…');
    expect(await page.getByRole('status').locator('progress').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Clear filter' }).isVisible()).toBe(false);
    await release();
    await page.getByRole('treeitem', { name: /^E\./ }).waitFor();
    expect(await page.locator('.groundwork-message').innerText()).toBe('');
    expect(await page.locator('.groundwork-engagements progress').count()).toBe(0);
  });

  it('draws nothing while it is out of sight, and catches up when it is shown', async () => {
    const { page, write, read } = await openWorkbench({ vault: 'sample' });
    await page.evaluate(() => window.workbench.app?.workspace.rightSplit.collapse());
    const changed = await watchTree(page);
    const tern = await read('Engagements/Tern.md');
    await write('Engagements/Tern.md', tern.replace('organisation: Kora Rail', 'organisation: Kora Metro'));
    expect(await changed()).toEqual([]);
    await page.evaluate(() => window.workbench.app?.workspace.rightSplit.expand());
    await page.getByText('Kora Metro', { exact: true }).waitFor();
    expect(new Set(await changed())).toEqual(new Set(['Tern']));
  });

  it('moves on to the next day by itself', async () => {
    const { page, reload } = await openWorkbench({ vault: 'sample' });
    await page.clock.install();
    await reload();
    expect(await words(rowOf(page, 'Heron').locator('.groundwork-when'))).toBe('in 8 days');
    await page.clock.fastForward('24:00:00');
    await rowOf(page, 'Heron').getByText('in 7 days', { exact: true }).waitFor();
  });
});
