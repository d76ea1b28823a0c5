import { describe, expect, it } from 'vitest';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { heron, heronSession } from './heron';
import { press } from './use-keyboard';

const TODAY = '2026-03-16';
const GOAL = 'Goals/Be heard.md';
const DATA = '.obsidian/plugins/groundwork/data.json';
const SETTINGS = { [DATA]: JSON.stringify({ version: 2, levels: true }) };

const WORDS = ['+2 The chair waits', '+1 She is asked first', '0 She is asked', '−1 She asks', '−2 She reports'];
const goal = '---\ncoaching: goal # hers\nengagement: "[[Heron]]"\n---\nWhere it shows.\n';
const agreed = goal.replace('\n---\nW', `\nlevel-words:\n${WORDS.map((item) => `  - ${item}`).join('\n')}\n---\nW`);

const vault = {
  'Heron.md': heron('sponsor-sees: [goal-titles, goal-levels]').replace('[] #', '["[[Be heard]]", Delegate] #'),
  [GOAL]: agreed,
  'Goals/Rest.md': goal.replace('hers', 'his'),
  'One.md': heronSession('date: 2026-03-02', 'goals: ["[[Be heard]]"]'),
  'Two.md': heronSession('date: 2026-03-10', 'goals: []'),
};

const note = async (coach: OpenWorkbench) => {
  await coach.runCommand('Groundwork: Note a level');
  await coach.page.getByText('What will be written').waitFor();
  return coach.page.locator('.modal');
};

describe('levels', () => {
  it('are off until the coach wants them', async () => {
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY });
    const names = ['Note a level', 'Show levels', 'Agree levels'].map((name) => `Groundwork: ${name}`);
    for (const name of names) expect(await coach.offersCommand(name)).toBe(false);
    await coach.page.keyboard.press('Control+,');
    await coach.page.locator('.setting-item', { hasText: 'from −2 to +2' }).locator('input').press('Space');
    await coach.page.keyboard.press('Escape');
    await coach.idle();
    expect(JSON.parse(await coach.read(DATA))).toEqual({ version: 2, levels: true });
    for (const name of names) expect(await coach.offersCommand(name)).toBe(name !== 'Groundwork: Agree levels');
  });

  it('are agreed in words first, all five or none', async () => {
    const coach = await openWorkbench({ vault: { ...vault, ...SETTINGS, [GOAL]: goal }, open: GOAL, today: TODAY });
    await coach.runCommand('Groundwork: Agree levels');
    const form = coach.page.locator('.modal');
    const fields = form.locator('input[type=text]');
    await fields.nth(0).fill('The chair waits');
    await press(coach, 'Control+Enter');
    await form.getByRole('alert').getByText('Say what this level means').waitFor();
    for (const [at, item] of WORDS.entries()) await fields.nth(at).fill(item.replace(/^\S+ /, ''));
    await press(coach, 'Control+Enter');
    await coach.page.locator('.notice').waitFor();
    expect(await coach.read(GOAL)).toBe(agreed);
    await coach.page.locator('.cm-content').click();
    await press(coach, 'Control+z');
    expect(await coach.read(GOAL)).toBe(goal);
  });

  it('are noted in the goal’s note, with the day, the session and the words they had', async () => {
    const coach = await openWorkbench({ vault: { ...vault, ...SETTINGS }, open: 'One.md', today: TODAY });
    const form = await note(coach);
    await form.getByText('+1 She is asked first').click();
    await form.locator('.mod-added', { hasText: 'level: 1' }).waitFor();
    await press(coach, 'Control+Enter');
    await coach.page.locator('.notice').waitFor();
    const line = '- 2026-03-02 [[One]]: +1 She is asked first\n';
    const once = `${agreed.replace('\n---\nW', '\nlevel: 1\n---\nW')}\n## Levels noted\n${line}`;
    expect(await coach.read(GOAL)).toBe(once);
    expect(await coach.read('One.md')).toBe(vault['One.md']);

    await coach.openNote('Two.md');
    await (await note(coach)).getByText('−1 She asks').click();
    await press(coach, 'Control+Enter');
    const second = '- 2026-03-10 [[Two]]: −1 She asks\n';
    const twice = `${once.replace('level: 1', 'level: -1')}${second}`;
    await coach.page.locator('.notice').nth(1).waitFor();
    expect(await coach.read(GOAL)).toBe(twice);

    // An earlier session that is noted later adds to the history, and the level stays that of the latest one.
    await coach.openNote('One.md');
    await (await note(coach)).getByText('0 She is asked', { exact: true }).click();
    await press(coach, 'Control+Enter');
    await coach.page.locator('.notice').nth(2).waitFor();
    expect(await coach.read(GOAL)).toBe(`${twice}- 2026-03-02 [[One]]: 0 She is asked\n`);
  });

  it('cannot be noted where no words were agreed, nor where they changed meanwhile', async () => {
    const engagement = vault['Heron.md'].replace('Delegate', '"[[Rest]]"');
    const files = { ...vault, ...SETTINGS, 'Heron.md': engagement };
    const coach = await openWorkbench({ vault: files, open: 'One.md', today: TODAY });
    const form = await note(coach);
    await form.getByText('What its levels mean has not been agreed.').waitFor();
    expect(await form.getByRole('radiogroup').count()).toBe(1);
    await form.getByText('+1 She is asked first').click();
    const meanwhile = agreed.replace('+1 She is asked first', '+1 She is asked at once');
    await coach.write(GOAL, meanwhile);
    await press(coach, 'Control+Enter');
    await coach.page.locator('.notice').waitFor();
    expect(await coach.notices()).toEqual([
      '“Be heard” was not changed. “level-words” has changed since you opened this form. Check it and try again.',
    ]);
    expect(await coach.read(GOAL)).toBe(meanwhile);
  });

  it('are shown with their history, their score and who may see them', async () => {
    const noted = `${agreed.replace('\n---\nW', '\nlevel: 1\n---\nW')}
## Levels noted
- 2026-03-02 [[One]]: +1 She is asked first
`;
    const files = { ...vault, ...SETTINGS, [GOAL]: noted };
    const coach = await openWorkbench({ vault: files, open: 'Heron.md', today: TODAY });
    await coach.runCommand('Groundwork: Show levels');
    const shown = coach.page.locator('.modal');
    await shown.getByText('Be heard: +1').waitFor();
    await shown.getByText('2026-03-02 One: +1 She is asked first').waitFor();
    await shown.getByText('The sponsor does not see this level.').waitFor();
    await shown.getByText('Goal attainment: T = 60').waitFor();
    await press(coach, 'Escape');
    await coach.write(GOAL, noted.replace('level: 1', 'level: 1\nsponsor-visible: true'));
    await coach.idle();
    await coach.runCommand('Groundwork: Show levels');
    await shown.getByText('The sponsor may see this level.').waitFor();
  });
});
