import { describe, expect, it } from 'vitest';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { heron, heronSession } from './heron';
import { press } from './use-keyboard';

const TODAY = '2026-04-02';
const BEFORE = 'Sessions/2026-03-30 Heron.md';
const AFTER = 'Sessions/2026-04-01 Heron.md';
const NEXT = 'Sessions/2026-04-29 Heron.md';
const LEVELS = 'level-words:\n  - "0 As ever"\n  - "+1 Two decide alone"';
const BODY = '\nAs in [[2026-03-30 Heron#Said]].\n\n## Commitments\n\n- [ ] Rest\n';
const LAID = 'foundation: [recognition, value, purpose]';
const text = heronSession('date: 2026-03-30', 'status: planned') + BODY;
const vault = {
  '.obsidian/plugins/groundwork/data.json': '{"version":2,"levels":true}',
  'Heron.md': heron('purpose: Decide').replace('goals: [] # agreed in the room', 'goals: ["[[Be heard]]"]'),
  'Be heard.md': `---\ncoaching: goal\nengagement: "[[Heron]]"\n${LEVELS}\n---\nFirst in [[2026-03-30 Heron]].\n`,
  'First.md': heronSession('kind: first', 'date: 2026-03-02', 'worth-if: Less noise', LAID),
  [BEFORE]: text,
};

const form = ({ page }: OpenWorkbench) => page.getByRole('dialog', { name: 'Record “' });
const rename = (coach: OpenWorkbench) => form(coach).getByLabel('Rename the note, too');

async function record(coach: OpenWorkbench, day: string): Promise<void> {
  await coach.runCommand('Groundwork: Record session…');
  await form(coach).waitFor();
  await form(coach).getByLabel('Day', { exact: true }).fill(day);
}

async function save(coach: OpenWorkbench): Promise<void> {
  await press(coach, 'Control+Enter');
  await form(coach).waitFor({ state: 'detached' });
  await coach.idle();
}

const allTexts = async (coach: OpenWorkbench) => {
  const notes = (await coach.list()).filter((file) => file.endsWith('.md') && !file.startsWith('.trash'));
  return Promise.all(notes.map(async (file) => [file, await coach.read(file)]));
};

describe('A session whose day is changed when it is recorded', () => {
  it('has its note renamed, links and the next session’s note with it, and all of it undone', async () => {
    const coach = await openWorkbench({ vault, open: BEFORE, today: TODAY });
    const before = await allTexts(coach);
    await record(coach, '2026-04-01');
    await rename(coach).waitFor();
    await form(coach).getByText('It becomes “2026-04-01 Heron”.').waitFor();
    await form(coach).getByRole('combobox', { name: 'Be heard' }).selectOption('1');
    await form(coach).getByLabel('Next session').fill('2026-04-29');
    await form(coach).getByLabel('Show what will be written').press('Space');
    await form(coach).getByText('“2026-03-30 Heron” is renamed to “2026-04-01 Heron”').waitFor();
    await form(coach).getByText('Day becomes “1 Apr 2026”.').waitFor();
    await save(coach);
    expect(await coach.list()).not.toContain(BEFORE);
    const moved = text.replaceAll('2026-03-30', '2026-04-01').replace('planned', 'held');
    expect(await coach.read(AFTER)).toBe(moved);
    const goal = await coach.read('Be heard.md');
    expect(goal).toContain('First in [[2026-04-01 Heron]].');
    expect(goal).toContain('- 2026-04-01 [[2026-04-01 Heron]]: +1 Two decide alone');
    expect(await coach.read(NEXT)).toContain('- [ ] Rest ([[2026-04-01 Heron]])');
    await coach.runCommand('Groundwork: Undo recording');
    await coach.page.getByText('is undone').waitFor();
    expect(await allTexts(coach)).toEqual(before);
  });

  it('asks once, and the settings can change what was answered', async () => {
    const coach = await openWorkbench({ vault, open: BEFORE, today: TODAY });
    await record(coach, '2026-03-30');
    expect(await rename(coach).isVisible()).toBe(false);
    await form(coach).getByLabel('Day', { exact: true }).fill('2026-04-01');
    await rename(coach).press('Space');
    await save(coach);
    expect(await coach.list()).toContain(BEFORE);
    await coach.page.keyboard.press('Control+,');
    const setting = coach.page.locator('.setting-item', { hasText: 'Rename notes with the day of their session' });
    expect(await setting.locator('input').isChecked()).toBe(false);
    await setting.locator('input').press('Space');
    await press(coach, 'Escape');
    await record(coach, '2026-03-30');
    await save(coach);
    await coach.openNote(BEFORE);
    await record(coach, '2026-04-01');
    expect(await rename(coach).isVisible()).toBe(false);
    await save(coach);
    expect(await coach.list()).toContain(AFTER);
  });
});
