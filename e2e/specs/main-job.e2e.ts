import { $, browser, expect } from '@wdio/globals';
import { obsidianPage } from 'wdio-obsidian-service';
import { changedNotes, noteOnDisk, runWhenOffered } from '../vault-on-disk.ts';

const HERON = 'Engagements/Heron.md';
const FROM_TRAIN = 'Sessions/2026-03-10 Train.md';
const TYPED = 'She called from the train.\n\nAsk about June.\n';
const UNDATED = `---\ncoaching: session\nengagement: "[[Heron]]"\n---\n${TYPED}`;
const sidebar = () => $('.workspace-leaf-content[data-type="groundwork-engagements"]');

/** Each step stands on the one before, as in a coach’s first hour. */
describe('the main job', () => {
  let session = '';

  it('switches on, and shows the list of engagements without being asked', async () => {
    await obsidianPage.enablePlugin('groundwork');
    await expect(sidebar()).toBeDisplayed();
  });

  it('lists the engagements of the vault, and has changed no note for it', async () => {
    await runWhenOffered('groundwork:open-engagements');
    await expect(sidebar().$('[role="treeitem"]*=Heron')).toBeDisplayed();
    expect(changedNotes()).toEqual([]);
  });

  it('writes the note of a first session', async () => {
    const today = await browser.executeObsidian(({ obsidian }) => {
      // The typings export the module's namespace; what the app hands out is the function itself.
      const moment = obsidian.moment as unknown as typeof obsidian.moment.default;
      return moment().locale('en').format('YYYY-MM-DD');
    });
    session = `Sessions/${today} Heron.md`;
    await obsidianPage.openFile(HERON);
    await runWhenOffered('groundwork:new-first-session');
    const text = await noteOnDisk(session, /^## Recognition$/m);
    expect(text.split('\n')).toEqual(
      expect.arrayContaining([
        'coaching: session',
        'engagement: "[[Heron]]"',
        `date: ${today}`,
        'kind: first',
        '## Value',
        '## Purpose',
      ]),
    );
    expect(changedNotes()).toEqual([session]);
  });

  it('inserts the template into a note that has text, and leaves the text as it was', async () => {
    await obsidianPage.write(FROM_TRAIN, UNDATED);
    await obsidianPage.openFile(FROM_TRAIN);
    await runWhenOffered('groundwork:insert-first-session');
    await expect($('.modal')).toBeDisplayed();
    await browser.keys(['Control', 'Enter']);
    const text = await noteOnDisk(FROM_TRAIN, /^## Recognition$/m);
    expect(text).toContain('\ndate: 2026-03-10\n');
    expect(text).toContain(`\n---\n${TYPED}\n## Recognition\n`);
  });

  it('inserts it once, however often it is asked to', async () => {
    const before = await noteOnDisk(FROM_TRAIN, /^## Recognition$/m);
    await runWhenOffered('groundwork:insert-first-session');
    // Where the note says another day than today, it is asked about first.
    if (await $('.modal').isDisplayed()) await browser.keys(['Control', 'Enter']);
    await expect($('.notice*=is already in')).toBeDisplayed();
    expect(await noteOnDisk(FROM_TRAIN, /^## Recognition$/m)).toBe(before);
  });

  it('tags the goals that a session worked on', async () => {
    await obsidianPage.openFile(session);
    await runWhenOffered('groundwork:tag-goals');
    await expect($('.prompt .suggestion-item*=Decide at the right altitude')).toBeDisplayed();
    await browser.keys('Enter');
    await browser.keys(['Control', 'Enter']);
    await noteOnDisk(session, /^goals:\n? *(- )?.*\[\[Decide at the right altitude\]\]/m);
    expect(changedNotes()).toEqual([FROM_TRAIN, session].sort());
  });
});
