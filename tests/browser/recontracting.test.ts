import { describe, expect, it } from 'vitest';
import { listing } from './contract-goals';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { heron, heronSession } from './heron';
import { press, unfoldPreview } from './use-keyboard';

const TODAY = '2026-03-16';
const GOAL = 'Goals/Be heard.md';
const NEXT = 'Goals/Speak second.md';

const goal = '---\ncoaching: goal # hers\nengagement: "[[Heron]]"\nstatus: contracted\nowner: coachee\n---\nMine.\n';
const vault = {
  'Heron.md': listing(heron(), '"[[Be heard]]"', 'Rest'),
  [GOAL]: goal,
  'One.md': heronSession('kind: first', 'date: 2026-02-02', 'goals: ["[[Be heard]]", Rest]'),
  'Two.md': heronSession('date: 2026-03-02', 'goals: [Sleep]'),
  'Three.md': heronSession('date: 2026-03-09', 'goals: [sleep]'),
};

async function contents(coach: OpenWorkbench): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const note of await coach.list()) if (!note.startsWith('.trash/')) texts[note] = await coach.read(note);
  return texts;
}

const dialog = ({ page }: OpenWorkbench) => page.getByRole('dialog', { name: 'Re-contract with “Heron”' });
const closed = ({ page }: OpenWorkbench) => page.waitForFunction(() => !document.querySelector('.modal'));
const button = ({ page }: OpenWorkbench, name: string) => page.getByRole('button', { name, exact: true });

/** Opens the form and decides: a goal is replaced, a label has been met, what emerged is contracted. */
async function decide(coach: OpenWorkbench): Promise<void> {
  await coach.runCommand('Groundwork: Re-contract to change or end goals…');
  await dialog(coach).waitFor();
  await coach.page.getByLabel('What becomes of “Be heard”').selectOption('replaced');
  await coach.page.getByLabel('What replaces “Be heard”').fill('Speak second');
  await coach.page.getByLabel('What becomes of “Rest”').selectOption('met');
  await coach.page.getByRole('checkbox', { name: 'Sleep' }).press('Space');
}

describe('Re-contract', () => {
  it('says of a goal that engagements share with which others it changes', async () => {
    const shared = goal.replace('"[[Heron]]"', '["[[Heron]]", "[[Kite]]"]');
    const kite = heron().replaceAll('Heron', 'Kite');
    const coach = await openWorkbench({
      vault: { ...vault, 'Kite.md': kite, [GOAL]: shared },
      open: 'One.md',
      today: TODAY,
    });
    await coach.runCommand('Groundwork: Re-contract to change or end goals…');
    const row = dialog(coach).locator('.setting-item', { hasText: 'Be heard' }).first();
    expect(await row.innerText()).toContain('. Shared with “Kite”: what you decide here counts there, too.');
    expect(await row.innerText()).toMatch(/^[A-Z][^\n]*\. Shared with/m);
  });

  it('links what replaces a goal so that the goal’s own note leads there', async () => {
    const notes = {
      'A/Heron.md': listing(heron(), '"[[Be heard]]"'),
      'A/Walk.md': goal,
      'B/Be heard.md': goal,
      'B/Walk.md': goal,
      'One.md': vault['One.md'],
    };
    const coach = await openWorkbench({ vault: notes, open: 'One.md', today: TODAY });
    // As short as it can be from the note that holds it; the workbench’s own is as short as it can be from anywhere.
    await coach.page.evaluate(() => {
      const cache = window.workbench.app?.metadataCache;
      if (!cache) throw new Error('There is no app');
      cache.fileToLinktext = (file, source) => {
        const isNearest = cache.getFirstLinkpathDest(file.basename, source) === file;
        return isNearest ? file.basename : file.path.replace(/\.md$/, '');
      };
    });
    await coach.runCommand('Groundwork: Re-contract to change or end goals…');
    await dialog(coach).waitFor();
    await coach.page.getByLabel('What becomes of “Be heard”').selectOption('replaced');
    await coach.page.getByLabel('What replaces “Be heard”').fill('[[A/Walk]]');
    await press(coach, 'Control+Enter');
    await coach.page.getByText('Nothing is written yet.').waitFor();
    await press(coach, 'Control+Enter');
    await closed(coach);
    expect(await coach.read('B/Be heard.md')).toContain('replaced-by: "[[A/Walk]]"');
  });

  it('ends, replaces and adds goals with a day, as it was shown', async () => {
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY });
    await decide(coach);
    await press(coach, 'Control+Enter');
    await coach.page.getByText('5 notes change. Nothing is written yet.').waitFor();
    await coach.page.getByText('“Be heard” ends on 16 Mar, replaced by “Speak second”.').waitFor();
    await coach.page.getByText('“Heron” notes today as a day on which it was contracted anew.').waitFor();
    await unfoldPreview(coach);
    const added = coach.page.locator('.groundwork-preview-line.mod-added .groundwork-preview-text');
    const lines = (await added.allTextContents()).map((line) => line.trim());
    expect(await contents(coach)).toEqual(vault);
    await press(coach, 'Control+Enter');
    await closed(coach);

    const after = await contents(coach);
    expect(Object.keys(after).filter((path) => !(path in vault))).toEqual([
      'Goals/Rest.md',
      'Goals/Sleep.md',
      NEXT,
    ]);
    expect(after[GOAL]).toBe(
      goal
        .replace('contracted', 'replaced')
        .replace('\n---\nMine', `\nended-on: ${TODAY}\nreplaced-by: "[[Speak second]]"\n---\nMine`),
    );
    expect(after[NEXT]).toContain('status: contracted\n');
    expect(after[NEXT]).toContain(`contracted-on: ${TODAY}\nhorizon: 2027-03-16\n`);
    expect(after['Goals/Sleep.md']).toContain(`contracted-on: ${TODAY}\n`);
    expect(after['Goals/Rest.md']).toContain(`contracted-on:\nhorizon:\nended-on: ${TODAY}\n`);
    expect(after['Goals/Rest.md']).toContain('status: met\n');
    const listed = ['"[[Be heard]]"', '"[[Rest]]"', '"[[Sleep]]"', '"[[Speak second]]"'];
    const engagement = listing(heron(), ...listed);
    expect(after['Heron.md']).toBe(engagement.replace('\n---\nBody', `\nrecontracted:\n  - ${TODAY}\n---\nBody`));
    for (const path of ['One.md', 'Two.md', 'Three.md'] as const) expect(after[path]).toBe(vault[path]);
    // Nothing was written that was not shown.
    const before = Object.values(vault).join('\n').split('\n');
    const written = Object.values(after).join('\n').split('\n').filter((line) => !before.includes(line));
    expect(written.filter((line) => !lines.includes(line.trim()))).toEqual([]);
  });

  it('leaves past sessions as they stood, and clears the drift', async () => {
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY });
    await coach.page.getByRole('treeitem', { name: /^Heron/ }).locator('.collapse-icon').click();
    const sessions = async () => {
      await coach.idle();
      const texts = await coach.page.locator('.groundwork-session').allInnerTexts();
      return texts.map((text) => text.replace(/\s+/g, ' '));
    };
    const before = await sessions();
    expect(before).toEqual(['9 Mar Regular Drifted', '2 Mar Regular Drifted', '2 Feb First']);
    expect(await coach.page.locator('.groundwork-reason').allInnerTexts()).toHaveLength(3);
    await decide(coach);
    await press(coach, 'Control+Enter');
    await button(coach, 'Re-contract').click();
    await closed(coach);
    expect(await sessions()).toEqual(before);
    expect((await coach.page.locator('.groundwork-reason').allInnerTexts()).map((text) => text.trim())).toEqual([
      'Foundation still open: recognition, value, purpose',
      // Whose aims the new ones are has not been said yet.
      'No goal is owned by the coachee or shared',
    ]);
  });

  it('is undone by its notice, to the byte', async () => {
    const coach = await openWorkbench({ vault, open: GOAL, today: TODAY });
    expect(await coach.offersCommand('Groundwork: Undo re-contracting')).toBe(false);
    await decide(coach);
    await press(coach, 'Control+Enter');
    await button(coach, 'Re-contract').click();
    await closed(coach);
    await coach.idle();
    await button(coach, 'Undo').click();
    await coach.page.locator('.notice', { hasText: 'is undone' }).waitFor();
    expect(await contents(coach)).toEqual(vault);
    expect(await coach.offersCommand('Groundwork: Undo re-contracting')).toBe(false);
  });

  it('is not undone where a note has changed since, not even in part', async () => {
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY });
    await decide(coach);
    await press(coach, 'Control+Enter');
    await button(coach, 'Re-contract').click();
    await closed(coach);
    await coach.write(NEXT, `${await coach.read(NEXT)}From the phone.`);
    const before = await contents(coach);
    await coach.runCommand('Groundwork: Undo re-contracting');
    await coach.page.locator('.notice', { hasText: 'Nothing was undone.' }).waitFor();
    expect((await coach.notices()).at(-1)).toBe('Nothing was undone. “Speak second” is in the way: It was changed.');
    expect(await contents(coach)).toEqual(before);
  });

  it('writes nothing where a goal stands differently by then, and keeps the decision', async () => {
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY });
    await decide(coach);
    await press(coach, 'Control+Enter');
    await button(coach, 'Re-contract').waitFor();
    const meanwhile = goal.replace('contracted', 'dropped');
    await coach.write(GOAL, meanwhile);
    await button(coach, 'Re-contract').click();
    const alert = coach.page.getByRole('alert').last();
    await alert.getByText('“Be heard” was not changed. It has changed since you opened this form.').waitFor();
    expect(await contents(coach)).toEqual({ ...vault, [GOAL]: meanwhile });
    await button(coach, 'Back').click();
    expect(await coach.page.getByLabel('What replaces “Be heard”').inputValue()).toBe('Speak second');
  });

  it('says at the goal or the day what is missing', async () => {
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY });
    await coach.runCommand('Groundwork: Re-contract to change or end goals…');
    await press(coach, 'Control+Enter');
    await coach.page.getByText('Nothing changes yet').waitFor();
    await coach.page.getByLabel('What becomes of “Be heard”').selectOption('replaced');
    await press(coach, 'Control+Enter');
    await coach.page.getByText('Say what takes its place.').waitFor();
    const field = coach.page.getByLabel('What replaces “Be heard”');
    expect(await field.evaluate((el) => el === document.activeElement)).toBe(true);
    await coach.page.getByLabel('Day').fill('2026-03-17');
    await press(coach, 'Control+Enter');
    await coach.page.getByText('Choose today or an earlier day.').waitFor();
    await press(coach, 'Escape');
    expect(await contents(coach)).toEqual(vault);
  });
});
