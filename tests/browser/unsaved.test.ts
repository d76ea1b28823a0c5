import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { MarkdownView } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { listing, PICKER, pickLabel } from './contract-goals';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { runCommand } from './harness/run-command';
import { heron, heronSession } from './heron';
import { openTab } from './open-tab';
import { press } from './use-keyboard';

const TODAY = '2026-03-16';
const GOAL = 'Goals/Be heard.md';
const goal = '---\ncoaching: goal\nengagement: "[[Heron]]"\nstatus: "proposed"\n---\nIn her words.\n';
const contracted = goal.replace('"proposed"', '"contracted"');
const held = { 'One.md': heronSession('date: 2026-03-10', 'status: held') };
const expectedErrors = [/ENOSPC|EACCES|Failed to load resource/];

/** A disk that refuses to write `note` as long as it is full. */
function fullDisk(note: string, code = 'ENOSPC') {
  const state = { isFull: true };
  const beforeOperation = ({ op, path: at }: { op: string; path: string }) => {
    if (op === 'write' && at === note && state.isFull) throw Object.assign(new Error(`${code}: refused`), { code });
  };
  return { state, options: { today: TODAY, expectedErrors, beforeOperation } };
}

const onDisk = (coach: OpenWorkbench, note: string) => readFile(path.join(coach.folder, note), 'utf8');

/** What each editor of a note shows. */
const texts = ({ page }: OpenWorkbench, note: string) =>
  page.evaluate((name) => {
    const leaves = window.workbench.app?.workspace.getLeavesOfType('markdown') ?? [];
    const views = leaves.map(({ view }) => view as MarkdownView);
    return views.filter(({ file }) => file?.path === name).map(({ editor }) => editor.getValue());
  }, note);

/** The notices, once there is one. */
async function told(coach: OpenWorkbench): Promise<string[]> {
  await coach.page.locator('.notice').first().waitFor();
  return coach.page.locator('.notice').allTextContents();
}

const notSaved = (note: string, code: string) =>
  `“${note}” is changed in the editor, but not on the disk yet. Keep it open until the app has saved it. ` +
  `The app could not write the note: ${code}: refused`;

describe('an open note that the disk refuses', () => {
  it.each(['ENOSPC', 'EACCES'])('is said to be changed in the editor and not saved: %s', async (code) => {
    const { state, options } = fullDisk('Heron.md', code);
    const coach = await openWorkbench({ vault: { 'Heron.md': heron() }, open: 'Heron.md', ...options });
    await pickLabel(coach, 'Sleep');
    await press(coach, 'Control+Enter');
    expect(await told(coach)).toEqual([notSaved('Heron', code)]);
    expect(await onDisk(coach, 'Heron.md')).toBe(heron());
    expect(await texts(coach, 'Heron.md')).toEqual([listing(heron(), 'Sleep')]);
    state.isFull = false;
    expect(await coach.read('Heron.md')).toBe(listing(heron(), 'Sleep'));
  });

  it('is said not to be saved by a command for a single note, too, and in German', async () => {
    const { options } = fullDisk('One.md');
    const vault = { 'Heron.md': heron(), ...held };
    const coach = await openWorkbench({ vault, open: 'One.md', language: 'de', ...options });
    await runCommand(coach.page, 'Groundwork: Als Umweg eintragen');
    const [notice = ''] = await told(coach);
    expect(notice).toContain('„One“ ist im Editor geändert, aber noch nicht auf der Festplatte. ');
    expect(notice).toContain('ENOSPC');
    expect(await onDisk(coach, 'One.md')).toBe(held['One.md']);
    expect((await texts(coach, 'One.md'))[0]).toContain('detour: true');
  });

  it('is said not to be saved where the app says nothing of its failure', async () => {
    const coach = await openWorkbench({ vault: { 'Heron.md': heron() }, open: 'Heron.md', today: TODAY });
    await coach.page.evaluate(() => {
      const view = window.workbench.app?.workspace.getLeavesOfType('markdown')[0]?.view as MarkdownView;
      view.save = () => Promise.resolve();
    });
    await pickLabel(coach, 'Sleep');
    await press(coach, 'Control+Enter');
    expect((await told(coach))[0]).toMatch(/^“Heron” is changed in the editor, but not on the disk yet\. /);
  });

  it('is said not to be saved when it is tried again, and saved once the disk takes it', async () => {
    const { state, options } = fullDisk('Heron.md');
    const coach = await openWorkbench({ vault: { 'Heron.md': heron() }, open: 'Heron.md', ...options });
    for (const time of [1, 2]) {
      await runCommand(coach.page, 'Groundwork: Contract goals');
      await coach.page.getByPlaceholder(PICKER).waitFor();
      if (time === 1) await coach.page.keyboard.insertText('Sleep');
      if (time === 1) await press(coach, 'Enter');
      await press(coach, 'Control+Enter');
    }
    expect(new Set(await told(coach))).toEqual(new Set([notSaved('Heron', 'ENOSPC')]));
    state.isFull = false;
    expect(await coach.read('Heron.md')).toBe(listing(heron(), 'Sleep'));
  });

  it('is left as it was where it is shown for reading, as one that is not open', async () => {
    const { options } = fullDisk('Heron.md');
    const coach = await openWorkbench({ vault: { 'Heron.md': heron() }, open: 'Heron.md', ...options });
    await coach.page.getByLabel('Toggle reading view').click();
    await pickLabel(coach, 'Sleep');
    await press(coach, 'Control+Enter');
    expect((await told(coach))[0]).toMatch(/^“Heron” was not changed\. The app could not write the note: ENOSPC/);
    expect(await coach.read('Heron.md')).toBe(heron());
    expect(await texts(coach, 'Heron.md')).toEqual([heron()]);
  });
});

describe('an action on several notes of which the disk refuses one that is open', () => {
  const vault = { 'Heron.md': heron(), [GOAL]: goal };

  async function tickProposed(coach: OpenWorkbench): Promise<void> {
    await runCommand(coach.page, 'Groundwork: Contract goals');
    await coach.page.getByPlaceholder(PICKER).waitFor();
    await coach.page.locator('.prompt .suggestion-item', { hasText: 'Be heard' }).first().click();
    await press(coach, 'Control+Enter');
  }

  it.each([
    ['in one pane', ['Heron.md']],
    ['in two panes', ['Heron.md', 'Heron.md']],
    ['beside the other one', [GOAL, 'Heron.md']],
  ])('takes both back, on the disk and in the editors: %s', async (_, [open = '', ...tabs]) => {
    const { options } = fullDisk('Heron.md');
    const coach = await openWorkbench({ vault, open, ...options });
    for (const tab of tabs) await openTab(coach, tab);
    await tickProposed(coach);
    expect(await told(coach)).toEqual([
      '“Heron” was not changed. The app could not write the note: ENOSPC: refused ' +
        '“Be heard” was changed, and then put back as it was.',
    ]);
    expect({ 'Heron.md': await coach.read('Heron.md'), [GOAL]: await coach.read(GOAL) }).toEqual(vault);
    expect(new Set(await texts(coach, 'Heron.md'))).toEqual(new Set([heron()]));
    expect(new Set([goal, ...(await texts(coach, GOAL))])).toEqual(new Set([goal]));
  });

  it('writes nothing where the first is open and the disk refuses it', async () => {
    const { options } = fullDisk(GOAL);
    const coach = await openWorkbench({ vault, open: GOAL, ...options });
    await tickProposed(coach);
    expect((await told(coach))[0]).toMatch(/^“Be heard” was not changed\. .*“Heron” was not changed either\.$/);
    expect({ 'Heron.md': await coach.read('Heron.md'), [GOAL]: await coach.read(GOAL) }).toEqual(vault);
    expect(await texts(coach, GOAL)).toEqual([goal]);
  });

  it('says which note is put back in the editor alone, where the disk refuses that too', async () => {
    let writes = 0;
    const coach = await openWorkbench({
      vault,
      open: GOAL,
      today: TODAY,
      expectedErrors,
      beforeOperation: ({ op }) => {
        if (op === 'write' && (writes += 1) > 1) throw Object.assign(new Error('ENOSPC: full'), { code: 'ENOSPC' });
      },
    });
    await tickProposed(coach);
    expect((await told(coach))[0]).toContain(
      '“Be heard” was changed. It is put back in the editor, but the app could not save that yet: have a look at it.',
    );
    expect(await onDisk(coach, GOAL)).toBe(contracted);
    expect(await texts(coach, GOAL)).toEqual([goal]);
  });
});
