import { describe, expect, it } from 'vitest';
import type { OpenWorkbench } from './harness/open-workbench';
import { openProbe as openWorkbench, people, rows } from './harness/open-probe';

/** What happened in the app since, as short lines. */
async function recordEvents({ page }: OpenWorkbench): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const { app } = window.workbench;
    if (!app) throw new Error('no app');
    const log: string[] = [];
    Object.assign(window, { eventLog: log });
    app.vault.on('create', (file) => log.push(`create ${file.path}`));
    app.vault.on('modify', (file) => log.push(`modify ${file.path}`));
    app.vault.on('delete', (file) => log.push(`delete ${file.path}`));
    app.vault.on('rename', (file, old) => log.push(`rename ${old} to ${file.path}`));
    app.metadataCache.on('changed', (file) => log.push(`changed ${file.path}`));
    app.metadataCache.on('deleted', (file, cache) => {
      log.push(`deleted ${file.path} ${String(cache?.frontmatter?.['kind'])}`);
    });
    app.metadataCache.on('resolve', (file) => log.push(`resolve ${file.path}`));
  });
  return () => page.evaluate(() => (window as unknown as { eventLog: string[] }).eventLog);
}

describe('events', () => {
  it('tells modify first and changed afterwards, and nothing twice for a write of its own', async () => {
    const workbench = await openWorkbench();
    const events = await recordEvents(workbench);
    await workbench.page.evaluate(async () => {
      const { app } = window.workbench;
      const file = app?.vault.getFileByPath('Home.md');
      if (app && file) await app.vault.modify(file, 'new');
    });
    await workbench.idle();
    expect(await events()).toEqual(['modify Home.md', 'changed Home.md', 'resolve Home.md']);
  });

  it('moves the cache on a rename, mends links, and tells of no change of the note itself', async () => {
    const workbench = await openWorkbench();
    const events = await recordEvents(workbench);
    await workbench.page.evaluate(async () => {
      const { app } = window.workbench;
      const file = app?.vault.getFileByPath('People/Ada.md');
      if (app && file) await app.fileManager.renameFile(file, 'People/Ida.md');
    });
    expect(await workbench.read('People/Ben.md')).toBe('---\nkind: writer\nsees: "[[Ida]]"\n---\n');
    expect(await workbench.read('Home.md')).toBe(people['Home.md'].replace('[[Ada]]', '[[Ida]]'));
    const log = await events();
    expect(log[0]).toBe('rename People/Ada.md to People/Ida.md');
    expect(log).not.toContain('changed People/Ida.md');
    expect(await rows(workbench)).toContain('Ida: engineer');
  });

  it('tells children of a moved folder and of a deleted one', async () => {
    const workbench = await openWorkbench();
    const events = await recordEvents(workbench);
    await workbench.page.evaluate(async () => {
      const { app } = window.workbench;
      const folder = app?.vault.getFolderByPath('People');
      if (!app || !folder) throw new Error('no folder');
      await app.vault.rename(folder, 'Clients');
      await app.vault.delete(folder, true);
    });
    await workbench.idle();
    const log = (await events()).filter((event) => !event.startsWith('resolve'));
    expect(log).toEqual([
      'rename People to Clients',
      'rename People/Ada.md to Clients/Ada.md',
      'rename People/Ben.md to Clients/Ben.md',
      'delete Clients/Ben.md',
      'delete Clients/Ada.md',
      'delete Clients',
      'deleted Clients/Ben.md writer',
      'deleted Clients/Ada.md engineer',
    ]);
    expect(await workbench.list()).toEqual(['Home.md']);
  });

  it('follows what another program writes, moves and deletes', async () => {
    const workbench = await openWorkbench({ open: 'People/Ada.md' });
    await workbench.write('People/Ada.md', '---\nkind: poet\n---\n');
    expect(await rows(workbench)).toEqual(['Ada: poet', 'Ben: writer']);
    await expect.poll(() => workbench.page.locator('.cm-content').innerText()).toContain('kind: poet');
    await workbench.write('New/Deep/Eve.md', '---\nkind: singer\n---\n');
    await workbench.move('New/Deep/Eve.md', 'New/Deep/Eva.md');
    expect(await rows(workbench)).toEqual(['Ada: poet', 'Ben: writer', 'Eva: singer']);
    await workbench.remove('New');
    await workbench.remove('People/Ben.md');
    expect(await rows(workbench)).toEqual(['Ada: poet']);
  });

  it('keeps typing that is not saved yet when the file changes under it', async () => {
    const workbench = await openWorkbench({ open: 'Home.md' });
    await workbench.page.locator('.cm-content').click();
    await workbench.page.keyboard.press('Control+Home');
    await workbench.page.keyboard.type('mine ');
    await workbench.write('Home.md', 'theirs');
    expect(await workbench.read('Home.md')).toBe(`mine ${people['Home.md']}`);
  });
});

describe('metadata', () => {
  /** What the cache holds of a note: its first section, its front matter, or that there is no cache at all. */
  function look({ page }: OpenWorkbench, file: string): Promise<unknown> {
    return page.evaluate((name) => {
      const cache = window.workbench.app?.metadataCache.getCache(name);
      return cache ? [cache.sections?.[0]?.type ?? null, cache.frontmatter ?? null] : null;
    }, file);
  }

  it('has a section of YAML but no front matter where it cannot be read', async () => {
    const workbench = await openWorkbench({
      vault: {
        'Broken.md': '---\nkind: [oops\n---\n',
        'Twice.md': '---\nkind: a\nkind: b\n---\n',
        'List.md': '---\n- a\n---\n',
        'Dates.md': '---\nday: 2026-03-16\ntime: 14:30\nto: [[X]]\n---\n',
        'None.md': 'text\n',
        'Large.md': `---\nkind: large\n---\n${'x'.repeat(2_100_000)}`,
      },
    });
    expect(await look(workbench, 'Broken.md')).toEqual(['yaml', null]);
    expect(await look(workbench, 'Twice.md')).toEqual(['yaml', null]);
    expect(await look(workbench, 'List.md')).toEqual(['yaml', null]);
    expect(await look(workbench, 'Dates.md')).toEqual(['yaml', { day: '2026-03-16', time: '14:30', to: [['X']] }]);
    expect(await look(workbench, 'None.md')).toEqual([null, null]);
    expect(await look(workbench, 'Large.md')).toBeNull();
  });

  it('finds the target of a link by exact path, then nearness, then length, without regard to case', async () => {
    const workbench = await openWorkbench({
      vault: { 'A/Note.md': '', 'A/B/Note.md': '', 'Long folder/Note.md': '', 'A/From.md': '', 'C/From.md': '' },
    });
    const found = await workbench.page.evaluate(() => {
      const links = [
        ['Note', 'A/From.md'],
        ['note', 'C/From.md'],
        ['b/note', 'C/From.md'],
        ['Long folder/Note.md', 'A/From.md'],
        ['../A/B/Note', 'C/From.md'],
        ['Nothing', 'A/From.md'],
      ] as const;
      return links.map(([linkpath, from]) => {
        return window.workbench.app?.metadataCache.getFirstLinkpathDest(linkpath, from)?.path ?? null;
      });
    });
    expect(found).toEqual(['A/Note.md', 'A/Note.md', 'A/B/Note.md', 'Long folder/Note.md', 'A/B/Note.md', null]);
  });

  it('knows no member of the app that is not documented', async () => {
    const { page } = await openWorkbench();
    const message = await page.evaluate(() => {
      try {
        return String((window.workbench.app as unknown as { plugins: unknown }).plugins);
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(message).toContain('Property "plugins" is not mocked');
  });
});

describe('a plugin that was built anew', () => {
  it('has every page loaded anew, after what was typed is saved', async () => {
    const workbench = await openWorkbench({ vault: { 'A.md': 'One' }, open: 'A.md' });
    const { page } = workbench;
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText(' and two');
    const loaded = page.waitForEvent('load');
    workbench.tellRebuilt();
    await loaded;
    await page.waitForFunction(() => document.body.dataset['ready'] === 'true');
    expect(await workbench.read('A.md')).toBe('One and two');
  });
});
