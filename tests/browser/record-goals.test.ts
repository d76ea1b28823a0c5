import { describe, expect, it } from 'vitest';
import { openWorkbench } from './harness/open-workbench';
import { heron, heronSession } from './heron';
import { press } from './use-keyboard';

const TODAY = '2026-03-16';
const LONG = `Whether the two teams ${'that were one until last spring '.repeat(8)}should be one again`;
const goal = (...lines: string[]) => `---\ncoaching: goal\nengagement: "[[Heron]]"\n${lines.join('\n')}\n---\n`;
const LEVELS = 'level-words:\n  - "0 As ever"\n  - "+1 Two decide alone"';
const LATER = `\n## Left for later\n\n- ${LONG}\n\nSay no\n\n- [x] Done\n`;
const vault = {
  'Heron.md': heron('purpose: Decide').replace('goals: [] # agreed in the room', 'goals: ["[[New]]"]'),
  'New.md': goal('status: contracted', 'contracted-on: 2026-03-10'),
  'Then.md': goal('status: met', 'contracted-on: 2026-02-01', 'ended-on: 2026-03-05', LEVELS),
  'First.md': heronSession('kind: first', 'date: 2026-02-02') + LATER,
  'Two.md': heronSession(`date: ${TODAY}`, 'status: planned', 'goals: []'),
};

async function record() {
  const coach = await openWorkbench({
    vault: { ...vault, '.obsidian/plugins/groundwork/data.json': '{"version":1,"levels":true}' },
    open: 'Two.md',
    today: TODAY,
  });
  await coach.runCommand('Groundwork: Record session…');
  const form = coach.page.getByRole('dialog', { name: 'Record “Two”' });
  const ticks = form.getByRole('group', { name: 'What it was about' });
  await ticks.waitFor();
  const save = async () => {
    await press(coach, 'Control+Enter');
    await form.waitFor({ state: 'detached' });
    return coach.read('Two.md');
  };
  return { coach, form, ticks, save };
}

describe('What a recorded session was about', () => {
  it('offers what was left for later, cut on the screen and whole in the note', async () => {
    const { ticks, save } = await record();
    const line = ticks.getByText(LONG);
    const [shown, whole] = await line.evaluate((el) => [el.clientHeight, el.scrollHeight]);
    expect(shown).toBeLessThan(whole ?? 0);
    await line.click();
    await ticks.getByText('Say no').waitFor();
    expect(await ticks.getByText('Done').count()).toBe(0);
    expect(await save()).toBe(vault['Two.md'].replace('planned', 'held').replace('goals: []', `goals:\n  - ${LONG}`));
  });

  it('follows the day that is typed: its goals, their levels and what is outside the contract', async () => {
    const { coach, form, ticks, save } = await record();
    const detour = form.getByLabel('Outside the contract, by choice');
    const level = form.getByRole('combobox', { name: 'Then' });
    expect(await ticks.getByText('Then').count()).toBe(0);
    expect(await level.isVisible()).toBe(false);
    await ticks.getByText('New').click();
    await detour.waitFor({ state: 'hidden' });
    await form.getByLabel('Day', { exact: true }).fill('2026-03-01');
    await detour.waitFor();
    expect(await ticks.getByRole('checkbox', { checked: true }).count()).toBe(1);
    await ticks.getByText('Then').click();
    await detour.waitFor({ state: 'hidden' });
    await level.selectOption('1');
    const goals = 'goals:\n  - "[[New]]"\n  - "[[Then]]"';
    const moved = vault['Two.md'].replace(TODAY, '2026-03-01').replace('status: planned', 'status: held');
    expect(await save()).toBe(moved.replace('goals: []', goals));
    expect(await coach.read('Then.md')).toContain('- 2026-03-01 [[Two]]: +1 Two decide alone');
  });
});
