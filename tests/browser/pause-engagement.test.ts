import { describe, expect, it } from 'vitest';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { heron, heronSession } from './heron';
import { press } from './use-keyboard';

const TODAY = '2026-03-16';
const PAUSE = 'Groundwork: Pause engagement…';
const RESUME = 'Groundwork: Resume engagement';

const active = heron();
const paused = heron('status: paused # on leave', 'paused-until: 2026-03-10');
const withHeron = (text: string) => ({ 'Heron.md': text, 'One.md': heronSession('kind: first', 'date: 2026-03-02') });

const told = (coach: OpenWorkbench, text: string) => coach.page.locator('.notice', { hasText: text }).waitFor();

describe('Pause engagement', () => {
  it('asks until when, and Enter writes it; one step undoes it', async () => {
    const coach = await openWorkbench({ vault: withHeron(active), open: 'One.md', today: TODAY });
    expect(await coach.offersCommand(RESUME)).toBe(false);
    await coach.runCommand(PAUSE);
    await coach.page.locator('.modal').getByLabel('Paused until').fill('2026-05-01');
    await press(coach, 'Enter');
    await told(coach, 'Paused: “Heron”.');
    const lines = 'start: 2026-03-01\nstatus: paused\npaused-until: 2026-05-01';
    expect(await coach.read('Heron.md')).toBe(active.replace('start: 2026-03-01', lines));
    await coach.page.getByRole('treeitem', { name: /Paused until 1 May/ }).waitFor();
    await coach.page.locator('.notice button').click();
    await told(coach, 'Undone.');
    expect(await coach.read('Heron.md')).toBe(active);
  });

  it('takes an open end, and a longer one where it is paused already', async () => {
    const coach = await openWorkbench({ vault: withHeron(active), open: 'Heron.md', today: TODAY });
    await coach.runCommand(PAUSE);
    await press(coach, 'Enter');
    await told(coach, 'Paused:');
    expect(await coach.read('Heron.md')).toBe(active.replace('start: 2026-03-01', 'start: 2026-03-01\nstatus: paused'));
    await coach.write('Heron.md', paused);
    await coach.runCommand(PAUSE);
    const form = coach.page.locator('.modal');
    await form.getByText('It is paused. Say how long the pause goes on.').waitFor();
    await press(coach, 'Enter');
    await form.getByText('Choose today or a day to come, or leave it empty.').waitFor();
    await form.getByLabel('Paused until').fill('2026-04-30');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.waitFor({ state: 'detached' });
    expect(await coach.read('Heron.md')).toBe(paused.replace('2026-03-10', '2026-04-30'));
  });
});

describe('Resume engagement', () => {
  const resumed = paused
    .replace('status: paused #', 'status: active #')
    .replace('paused-until: 2026-03-10', 'paused-until:\nresumed-on: 2026-03-16');

  it('makes it active as of today, and the pause has no end any more', async () => {
    const coach = await openWorkbench({ vault: withHeron(paused), open: 'One.md', today: TODAY });
    await coach.runCommand(RESUME);
    await told(coach, 'Active again from today: “Heron”.');
    expect(await coach.read('Heron.md')).toBe(resumed);
    expect(await coach.offersCommand(RESUME)).toBe(false);
  });

  it('is what the badge of a pause that is over offers, with a longer pause beside it', async () => {
    const coach = await openWorkbench({ vault: withHeron(paused), open: 'One.md', today: TODAY });
    await coach.page.getByRole('treeitem', { name: /^Heron/ }).locator('.collapse-icon').click();
    const offered = coach.page.locator('.groundwork-mends .groundwork-mend');
    expect(await offered.allInnerTexts()).toEqual(['Resume engagement', 'Pause engagement…']);
    await offered.first().click();
    await told(coach, 'Active again from today: “Heron”.');
    expect(await coach.read('Heron.md')).toBe(resumed);
  });

  it('is in the menu of a paused row and in that of its file, and pausing in those of an active one', async () => {
    const coach = await openWorkbench({ vault: withHeron(paused), open: 'One.md', today: TODAY });
    const row = coach.page.getByRole('treeitem', { name: /^Heron/ });
    await row.focus();
    await press(coach, 'ContextMenu');
    const item = (text: string) => coach.page.locator('.menu-item', { hasText: text });
    expect([await item('Resume engagement').count(), await item('Edit engagement…').count()]).toEqual([1, 1]);
    await item('Resume engagement').click();
    await told(coach, 'Active again');
    await row.click({ button: 'right' });
    expect([await item('Resume engagement').count(), await item('Pause engagement…').count()]).toEqual([0, 1]);
  });

  it('writes nothing where it was closed meanwhile', async () => {
    const coach = await openWorkbench({ vault: withHeron(active), open: 'One.md', today: TODAY });
    await coach.runCommand(PAUSE);
    const closed = heron('status: closed');
    await coach.write('Heron.md', closed);
    await press(coach, 'Enter');
    await told(coach, '“Heron” was not changed. “status” now says “closed”.');
    expect(await coach.read('Heron.md')).toBe(closed);
  });
});
