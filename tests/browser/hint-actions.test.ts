import { describe, expect, it } from 'vitest';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { heron, heronSession } from './heron';
import { press } from './use-keyboard';

const TODAY = '2026-03-16';
const GOAL = ['---', 'coaching: goal', 'engagement: "[[Heron]]"', 'owner: sponsor # his', '---', 'Text.\n'].join('\n');
const FIRST = heronSession('kind: first', 'date: 2026-03-02', 'foundation: [recognition]');

const vault = { 'Heron.md': heron('purpose:'), 'Goals/Altitude.md': GOAL, 'First.md': FIRST };
const buttons = ({ page }: OpenWorkbench) => page.locator('.groundwork-hint-action:visible');

describe('the button beside a hint', () => {
  it('opens the form of the goal at the field that it is about, and what is typed answers the hint', async () => {
    const coach = await openWorkbench({ vault, open: 'Goals/Altitude.md', today: TODAY });
    expect(await buttons(coach).allInnerTexts()).toEqual(['Describe the goal…', 'Describe the goal…']);
    await buttons(coach).nth(1).click();
    await coach.page.locator('.modal').waitFor();
    const owner = coach.page.locator('.modal').getByLabel('Whose aim it is');
    expect(await owner.evaluate((el) => el === document.activeElement)).toBe(true);
    await press(coach, 'Escape');
    await buttons(coach).first().focus();
    await press(coach, 'Enter');
    await coach.page.locator('.modal').waitFor();
    await coach.page.keyboard.insertText('They decide without her');
    await press(coach, 'Control+Enter');
    await coach.page.locator('.modal').waitFor({ state: 'detached' });
    await coach.page.getByText('Nothing says yet what good looks like').waitFor({ state: 'detached' });
    expect(await coach.read('Goals/Altitude.md')).toContain('good-looks-like: They decide without her');
  });

  it('opens the form of the engagement at its purpose, and that of the session where worth-if is missing', async () => {
    const coach = await openWorkbench({ vault, open: 'First.md', today: TODAY });
    expect(await buttons(coach).allInnerTexts()).toEqual(['Edit engagement…', 'Record session…']);
    await buttons(coach).first().click();
    await coach.page.locator('.modal').waitFor();
    await coach.page.keyboard.insertText('Lead without rescuing');
    await press(coach, 'Control+Enter');
    await coach.page.locator('.notice', { hasText: 'Saved in “Heron”.' }).waitFor();
    expect(await coach.read('Heron.md')).toBe(vault['Heron.md'].replace('purpose:', 'purpose: Lead without rescuing'));
    await buttons(coach).first().getByText('Record session…').click();
    await coach.page.locator('.modal').waitFor();
  });

  it('moves commitments that came too early to what was left for later, and back again', async () => {
    const first = `${FIRST}\n## Left for later\n\n## Commitments\n\n- [ ] Call Jo\n`;
    const coach = await openWorkbench({ vault: { ...vault, 'First.md': first }, open: 'First.md', today: TODAY });
    // Two hints are shown at once: the first ones are answered or hidden before.
    for (const text of ['The engagement has no purpose', 'Recognition is marked']) {
      const hint = coach.page.locator('.groundwork-hint:visible', { hasText: text });
      await hint.getByLabel('Hide this hint in this note').click();
      await hint.waitFor({ state: 'detached' });
    }
    await buttons(coach).getByText('Move to “Left for later”').click();
    await coach.page.getByText('There are commitments in this first session').waitFor({ state: 'detached' });
    expect(await coach.read('First.md')).toBe(
      `${FIRST}\n## Left for later\n\n- [ ] Call Jo\n\n## Commitments\n\n`,
    );
    await coach.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await coach.page.getByText('There are commitments in this first session').waitFor();
    expect(await coach.read('First.md')).toBe(first);
  });

  it('empties levels that came too early, of the goal or of all that the session worked on', async () => {
    const described = 'owner: shared\ngood-looks-like: A\nevidence: [B]\nlevel: 1 # ?';
    const levelled = GOAL.replace('owner: sponsor # his', described);
    const first = FIRST.replace('foundation: [recognition]', 'goals: ["[[Altitude]]", "[[Rest]]"]');
    const all = {
      'Heron.md': heron('purpose: Lead').replace('goals: []', 'goals: ["[[Altitude]]", "[[Rest]]"]'),
      'Goals/Altitude.md': levelled,
      'Goals/Rest.md': levelled,
      'First.md': first,
    };
    const coach = await openWorkbench({ vault: all, open: 'First.md', today: TODAY });
    await buttons(coach).getByText('Take the level out').click();
    await coach.page.getByText('There is a level').waitFor({ state: 'detached' });
    const emptied = levelled.replace('level: 1 # ?', 'level: # ?');
    expect(await coach.read('Goals/Altitude.md')).toBe(emptied);
    expect(await coach.read('Goals/Rest.md')).toBe(emptied);
    await coach.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await coach.page.getByText('There is a level').waitFor();
    await coach.openNote('Goals/Rest.md');
    await buttons(coach).getByText('Take the level out').click();
    await coach.page.locator('.notice', { hasText: 'Saved in “Rest”.' }).waitFor();
    expect([await coach.read('Goals/Altitude.md'), await coach.read('Goals/Rest.md')]).toEqual([levelled, emptied]);
  });

  it('is missing where the goal belongs to no engagement, for there is no form of it', async () => {
    const lone = { 'Altitude.md': GOAL.replace('engagement: "[[Heron]]"\n', '') };
    const coach = await openWorkbench({ vault: lone, open: 'Altitude.md', today: TODAY });
    await coach.page.locator('.groundwork-hint').first().waitFor();
    expect(await buttons(coach).count()).toBe(0);
  });
});
