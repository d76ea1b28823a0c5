import { describe, expect, it } from 'vitest';
import { openWorkbench, type OpenWorkbench, type OpenWorkbenchOptions } from './harness/open-workbench';
import { heron, heronSession } from './heron';
import { press } from './use-keyboard';

const TODAY = '2026-03-16';
const LAID = 'foundation: [recognition, value, purpose]';
const vault = {
  'Heron.md': heron('purpose: Decide').replace('goals: [] # agreed in the room', 'goals: [Delegate]'),
  'First.md': heronSession('kind: first', 'date: 2026-03-02', 'worth-if: Less noise', LAID),
  'Two.md': heronSession(`date: ${TODAY}`, 'status: planned', 'goals: [] # said'),
};

const form = ({ page }: OpenWorkbench) => page.getByRole('dialog', { name: 'Two' });

async function record(options: Partial<OpenWorkbenchOptions> = {}, command = 'Record session…') {
  const coach = await openWorkbench({ vault, open: 'Two.md', today: TODAY, ...options });
  await coach.runCommand(`Groundwork: ${command}`);
  await form(coach).waitFor();
  return coach;
}

async function save(coach: OpenWorkbench): Promise<string> {
  await press(coach, 'Control+Enter');
  await form(coach).waitFor({ state: 'detached' });
  return coach.read('Two.md');
}

describe('Record session, of other sessions', () => {
  it('asks for the detour only while nothing contracted is ticked, and undoes it from the notice', async () => {
    const coach = await record();
    const detour = form(coach).getByLabel('Outside the contract, by choice');
    await detour.waitFor();
    await press(coach, '1');
    await detour.waitFor({ state: 'hidden' });
    await press(coach, '1');
    await detour.press('Space');
    const held = vault['Two.md'].replace('planned', 'held');
    expect(await save(coach)).toBe(held.replace('\n---\nWhat', '\ndetour: true\n---\nWhat'));
    await coach.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await coach.page.getByText('is undone').waitFor();
    expect(await coach.read('Two.md')).toBe(vault['Two.md']);
  });

  it('says of a cancelled session that it was cancelled, and the second time only what is changed', async () => {
    const coach = await record();
    await form(coach).getByLabel('How it went').selectOption('cancelled');
    const cancelled = vault['Two.md'].replace('planned', 'cancelled');
    expect(await save(coach)).toBe(cancelled);
    await coach.runCommand('Groundwork: Record session…');
    await form(coach).getByLabel('How it went').selectOption('no-show');
    expect(await save(coach)).toBe(cancelled.replace('cancelled', 'no-show'));
  });

  it('writes of a first session in which little was said no more than that', async () => {
    const two = heronSession('kind: first', `date: ${TODAY}`);
    const coach = await record({ vault: { 'Heron.md': heron(), 'Two.md': two } });
    await form(coach).getByLabel('What would make it worth their while').fill('One meeting less');
    expect(await save(coach)).toBe(two.replace('\n---\nWhat', '\nstatus: held\nworth-if: One meeting less\n---\nWhat'));
    expect(await coach.read('Heron.md')).toBe(heron());
  });

  it.each(['format: team', 'format: group'])('takes a session of an engagement that says “%s”', async (format) => {
    const engagement = vault['Heron.md'].replace('start:', `${format}\nstart:`);
    const coach = await record({ vault: { ...vault, 'Heron.md': engagement } });
    await press(coach, '1');
    const text = vault['Two.md'].replace('planned', 'held').replace('goals: [] # said', 'goals: # said\n  - Delegate');
    expect(await save(coach)).toBe(text);
  });

  it('asks for commitments of a three-way session only where the coach wants them', async () => {
    const two = vault['Two.md'].replace('status:', 'kind: three-way\nstatus:');
    const coach = await record({ vault: { ...vault, 'Two.md': two } });
    const commitment = form(coach).getByLabel('New commitments: 1');
    expect(await commitment.isVisible()).toBe(false);
    await form(coach).getByLabel('Commitments, too').press('Space');
    await commitment.fill('Meet in May');
    expect(await save(coach)).toBe(`${two.replace('planned', 'held')}\n## Commitments\n- [ ] Meet in May\n`);
  });

  it('offers no next day after a closing session', async () => {
    const two = vault['Two.md'].replace('status:', 'kind: closing\nstatus:');
    const coach = await record({ vault: { ...vault, 'Two.md': two } });
    await form(coach).getByLabel('Next session').waitFor();
    expect(await form(coach).getByRole('button', { name: 'By cadence' }).count()).toBe(0);
    await press(coach, 'n');
    expect(await save(coach)).toBe(two.replace('planned', 'held'));
    expect(await coach.list()).toEqual(['First.md', 'Heron.md', 'Two.md']);
  });

  it('speaks German, and writes what notes say in every language', async () => {
    const coach = await record({ language: 'de' }, 'Sitzung festhalten…');
    await form(coach).getByLabel('Wie es kam').selectOption({ label: 'Nicht erschienen' });
    expect(await save(coach)).toBe(vault['Two.md'].replace('planned', 'no-show'));
  });
});
