import type { App, MarkdownView, WorkspaceLeaf } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { listing, pickLabel } from './contract-goals';
import { openWorkbench, type OpenWorkbench, type OpenWorkbenchOptions } from './harness/open-workbench';
import { heron, heronSession } from './heron';
import { press } from './use-keyboard';

// A hover editor keeps its leaf in a split of its own, outside the workspace, and has the app's walk through the leaves
// take it in (docs/platform.md). Another plugin may leave out the latter.

const TODAY = '2026-03-16';
const NOTE = 'Heron.md';
const vault = { [NOTE]: heron(), 'One.md': heronSession('date: 2026-03-30') };

type Popover = WorkspaceLeaf & { view: MarkdownView };

/** A leaf of the workbench, by what its classes are made with. */
interface Made {
  readonly tabs: { readonly constructor: new (side: string, parent: HTMLElement) => object };
  readonly constructor: new (app: App, tabs: object) => Popover;
}

interface Kept {
  popover: Popover;
}

/** Opens the note in a popover over the page, and types into it what is not saved yet. */
async function openPopover(coach: OpenWorkbench, { isTold = true, typed = '' } = {}): Promise<void> {
  await coach.page.evaluate(
    async ({ note, told, text }) => {
      const { app } = window.workbench;
      if (!app) throw new Error('There is no app.');
      const { workspace } = app;
      const { tabs, constructor: Leaf } = workspace.getLeaf(false) as unknown as Made;
      const leaf = new Leaf(app, new tabs.constructor('root', document.body.createDiv('popover hover-popover')));
      (window as unknown as Kept).popover = leaf;
      const known = workspace.getLeavesOfType.bind(workspace);
      const withIt = (type: string) => [...known(type), ...(leaf.view.getViewType() === type ? [leaf] : [])];
      if (told) Object.assign(workspace, { getLeavesOfType: withIt });
      const file = app.vault.getFileByPath(note);
      if (file) await leaf.openFile(file, { active: false, state: { mode: 'source' } });
      const { editor } = leaf.view;
      editor.replaceRange(text, editor.offsetToPos(editor.getValue().length));
    },
    { note: NOTE, told: isTold, text: typed },
  );
}

/** The text that the popover shows. */
function inPopover({ page }: OpenWorkbench): Promise<string> {
  return page.evaluate(() => (window as unknown as Kept).popover.view.editor.getValue());
}

/** What the popover and the file have after one step back in the popover. */
async function afterUndo(coach: OpenWorkbench): Promise<string[]> {
  await coach.page.evaluate(async () => {
    const { view } = (window as unknown as Kept).popover;
    view.editor.undo();
    await view.save();
  });
  return [await inPopover(coach), await coach.read(NOTE)];
}

async function contract(coach: OpenWorkbench): Promise<void> {
  await pickLabel(coach, 'Sleep');
  await press(coach, 'Control+Enter');
  await coach.page.locator('.notice').first().waitFor();
  await coach.idle();
}

/**
 * Another note in a tab, and the paths that are written from then on: an editor saves once, and a write past it has
 * what was typed there saved before.
 */
async function openCounted(): Promise<{ coach: OpenWorkbench; written: string[] }> {
  const written: string[] = [];
  const beforeOperation: OpenWorkbenchOptions['beforeOperation'] = ({ op, path }) => {
    if (op === 'write' && path !== undefined) written.push(path);
  };
  return { coach: await openWorkbench({ vault, open: 'One.md', today: TODAY, beforeOperation }), written };
}

describe('a note in a hover editor', () => {
  it('is changed there, in one step that one undo takes back, and keeps what was typed', async () => {
    const { coach, written } = await openCounted();
    await openPopover(coach, { typed: 'Typed.' });
    await contract(coach);
    expect(written).toEqual([NOTE]);
    const after = `${listing(heron(), 'Sleep')}Typed.`;
    expect([await coach.read(NOTE), await inPopover(coach)]).toEqual([after, after]);
    expect(await afterUndo(coach)).toEqual([`${heron()}Typed.`, `${heron()}Typed.`]);
  });

  it('is left alone while a tab shows another text of it', async () => {
    const coach = await openWorkbench({ vault, open: NOTE, today: TODAY });
    await openPopover(coach, { typed: 'Typed.' });
    await contract(coach);
    expect((await coach.notices())[0]).toMatch(/^“Heron” was not changed\. It is open twice/);
    expect(await inPopover(coach)).toBe(`${heron()}Typed.`);
  });

  it('is changed there where the app tells nobody of it and it is the one in use', async () => {
    const { coach, written } = await openCounted();
    await openPopover(coach, { isTold: false, typed: 'Typed.' });
    await coach.page.evaluate(() => {
      window.workbench.app?.workspace.setActiveLeaf((window as unknown as Kept).popover, { focus: true });
    });
    await contract(coach);
    expect(written).toEqual([NOTE]);
    expect(await afterUndo(coach)).toEqual([`${heron()}Typed.`, `${heron()}Typed.`]);
  });

  it.each([
    ['nowhere else', 'One.md'],
    ['in a tab, too', NOTE],
  ])('loses nothing that was typed where the app tells nobody of it: open %s', async (_, open) => {
    const coach = await openWorkbench({ vault, open, today: TODAY });
    await openPopover(coach, { isTold: false, typed: 'Typed.' });
    await contract(coach);
    const after = `${listing(heron(), 'Sleep')}Typed.`;
    await coach.page.evaluate(() => (window as unknown as Kept).popover.view.save());
    expect([await coach.read(NOTE), await inPopover(coach)]).toEqual([after, after]);
  });
});
