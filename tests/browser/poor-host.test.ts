import { describe, expect, it } from 'vitest';
import { PICKER, pickLabel } from './contract-goals';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { heron, heronSession } from './heron';
import { rowOf } from './sidebar-page';
import { press } from './use-keyboard';

const TODAY = '2026-03-16';
const NOTE = 'Sessions/One.md';
const GOAL = '---\ncoaching: goal\nengagement: "[[Heron]]"\nowner: sponsor\n---\nWhat was said.\n';
const vault = { 'Heron.md': heron(), [NOTE]: heronSession('date: 2026-03-02'), 'Goals/Altitude.md': GOAL };

/** What an action that failed leaves in the console; an error that reached the host would fail the test. */
const refused = /^Something went wrong in Groundwork\./;

function open(lacks: string, file = NOTE): Promise<OpenWorkbench> {
  const expectedErrors = [refused];
  return openWorkbench({ vault, open: file, today: TODAY, lacks: [lacks], expectedErrors });
}

/** Whatever was refused, the list answers and the settings can be opened and left. */
async function expectTheRestToLive(coach: OpenWorkbench): Promise<void> {
  const { page } = coach;
  await rowOf(page, 'Heron').waitFor();
  await rowOf(page, 'Heron').locator('.collapse-icon').first().click();
  await page.locator('.groundwork-engagement[aria-expanded=true]').waitFor();
  await press(coach, 'Control+,');
  await page.locator('.setting-item', { hasText: 'Sessions folder' }).waitFor();
  await press(coach, 'Escape');
  await coach.idle();
  expect(await page.evaluate(() => window.workbench.errors)).toEqual([]);
}

/** Runs a command, and waits for a notice that says so much. */
async function expectNotice(coach: OpenWorkbench, command: string, said: RegExp): Promise<void> {
  await coach.runCommand(`Groundwork: ${command}`);
  await coach.page.locator('.notice', { hasText: said }).waitFor();
}

const SESSIONS = { '.obsidian/plugins/groundwork/data.json': '{"version":2,"sessionsFolder":"Clients/Heron/Hours"}' };

describe('a host whose disk or memory is not as ours', () => {
  it('changes an open note twice, though the app still remembers it from before', async () => {
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: TODAY, lacks: ['fresh-reads'] });
    for (const goal of ['Delegating', 'Listening']) {
      await coach.page.locator('.cm-content').click();
      await press(coach, 'Control+End');
      await coach.page.keyboard.insertText(`Typed for ${goal}.`);
      await pickLabel(coach, goal);
      await press(coach, 'Control+Enter');
      await expect.poll(() => coach.read('Heron.md')).toContain(`- ${goal}\n`);
      // The next form begins with what the practice has read by then.
      await coach.idle();
    }
    expect(await coach.read('Heron.md')).toContain('Typed for Listening.');
    expect((await coach.notices()).filter((text) => /not changed/.test(text))).toEqual([]);
  });

  it('makes folders one in another, where the app makes one at a time', async () => {
    const coach = await openWorkbench({
      vault: { ...vault, ...SESSIONS }, open: 'Heron.md', today: TODAY, lacks: ['nested-folders'],
    });
    await coach.runCommand('Groundwork: New first session');
    await coach.page.locator('.view-header-title', { hasText: '2026-03-16 Heron' }).waitFor();
    expect(await coach.list()).toContain('Clients/Heron/Hours/2026-03-16 Heron.md');
  });

  it('opens a note whose name differs in capitals alone as it is, where the disk takes the two for one', async () => {
    const there = 'Sessions/2026-03-16 HERON.md';
    const coach = await openWorkbench({
      vault: { ...vault, [there]: 'Mine.\n' }, open: 'Heron.md', today: TODAY, lacks: ['letter-case'],
    });
    await coach.runCommand('Groundwork: New first session');
    await coach.page.locator('.view-header-title', { hasText: '2026-03-16 HERON' }).waitFor();
    expect(await coach.read(there)).toBe('Mine.\n');
    expect(await coach.list()).toHaveLength(4);
    const created = coach.page.evaluate(() => window.workbench.app?.vault.create('HERON.md', ''));
    await expect(created).rejects.toThrow('File already exists.');
  });
});

describe('in a host that lacks what ours has', () => {
  it.each([
    ['editor', /“One” was not changed. Its editor is not ready yet/],
    ['editor-members', /“One” was not changed. Its editor is not ready yet/],
    ['offset-to-pos', /“One” was not changed. Its editor is not ready yet/],
    ['view-elements', /“One” was not changed/],
    ['reading', /“One” was not changed/],
  ])('a template is refused with a sentence and nothing is written: %s', async (lacks, said) => {
    const coach = await open(lacks);
    if (lacks === 'reading') await coach.page.getByRole('tree').waitFor();
    await expectNotice(coach, 'Insert first-session template', said);
    expect(await coach.read(NOTE)).toBe(vault[NOTE]);
    await expectTheRestToLive(coach);
  });

  const poor = ['file-cache', 'file-cache-at-all', 'platform', 'local-storage', 'trash-file', 'set-cursor'];
  it.each(poor)(
    'the main job is done all the same: %s',
    async (lacks) => {
      const coach = await open(lacks);
      await expectNotice(coach, 'Insert first-session template', /Template added to/);
      expect(await coach.read(NOTE)).toContain('\n## Recognition\n');
      await coach.runCommand('Groundwork: Contract goals');
      await coach.page.getByPlaceholder(PICKER).waitFor();
      await coach.page.keyboard.insertText('Delegating');
      await press(coach, 'Enter', 'Control+Enter');
      await coach.page.locator('.notice', { hasText: 'Goals saved' }).waitFor();
      expect(await coach.read('Heron.md')).toContain('- Delegating\n');
      await coach.openNote('Goals/Altitude.md');
      await coach.page.locator('.groundwork-hint-text').first().waitFor();
      await coach.runCommand('Groundwork: Prepare the next session');
      await coach.page.locator('.groundwork-prep', { hasText: 'Delegating' }).waitFor();
      await expectTheRestToLive(coach);
    },
  );

  it('hints are left out where a view has no elements to put them into', async () => {
    const coach = await open('view-elements', 'Goals/Altitude.md');
    await coach.idle();
    expect(await coach.page.locator('.groundwork-hints').count()).toBe(0);
    await expectTheRestToLive(coach);
  });

  it('says so where it cannot begin at all', async () => {
    const coach = await open('layout-ready');
    await coach.page.locator('.notice', { hasText: 'This host lacks layouts.' }).waitFor();
    expect(await coach.page.evaluate(() => window.workbench.errors)).toEqual([]);
  });

  it('a click on a note that cannot be opened says so', async () => {
    const coach = await open('get-leaf');
    await coach.page.getByRole('treeitem', { name: /^Heron/ }).click();
    await coach.page.locator('.notice', { hasText: 'This host lacks leaves.' }).waitFor();
    await expectTheRestToLive(coach);
  });
});
