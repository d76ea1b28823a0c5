import { describe, expect, it } from 'vitest';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { heron, heronSession } from './heron';
import { press } from './use-keyboard';

const TODAY = '2026-03-16';
const LIST = 'goals:\n  - "[[Be heard]]"\n  - Delegate';
const LAID = 'foundation: [recognition, value, purpose]';
const vault = {
  'Heron.md': heron('purpose: Decide').replace('goals: [] # agreed in the room', LIST),
  'Goals/Be heard.md': '---\ncoaching: goal\nengagement: "[[Heron]]"\n---\n',
  'First.md': heronSession('kind: first', 'date: 2026-03-02', 'worth-if: Less noise', LAID),
  'Two.md': `${heronSession(`date: ${TODAY}`, 'status: planned', 'goals: [] # said')}\n## Commitments\n\n- [ ] Rest\n`,
};

const form = ({ page }: OpenWorkbench) => page.getByRole('dialog', { name: 'Record “' });

async function record(coach: OpenWorkbench): Promise<void> {
  await coach.runCommand('Groundwork: Record session…');
  await form(coach).waitFor();
}
const closed = (coach: OpenWorkbench) => form(coach).waitFor({ state: 'detached' });

describe('Record session', () => {
  it('takes a regular hour with two goals and a next day in at most 25 keystrokes', async () => {
    const coach = await openWorkbench({ vault, open: 'Two.md', today: TODAY });
    const keys = ['Control+p', ...'record ses', 'Enter', '1', '2', 'n', 'Enter'];
    // The modifier counts, too.
    expect(keys.length + 1).toBeLessThanOrEqual(25);
    for (const key of keys) {
      if (key === '1') await form(coach).waitFor();
      await press(coach, key);
      if (key === 'Control+p') await coach.page.locator('.prompt').waitFor();
    }
    await closed(coach);
    const tagged = 'goals: # said\n  - "[[Be heard]]"\n  - Delegate\n';
    const two = vault['Two.md'].replace('planned', 'held').replace('goals: [] # said\n', tagged);
    expect(await coach.read('Two.md')).toBe(two);
    const next = await coach.read('Sessions/2026-04-13 Heron.md');
    expect(next).toContain('date: 2026-04-13\nstatus: planned\n');
    expect(next).toContain('Rest ([[Two]])');
    await coach.runCommand('Groundwork: Undo recording');
    await coach.page.getByText('is undone').waitFor();
    expect(await coach.read('Two.md')).toBe(vault['Two.md']);
    expect(await coach.list()).not.toContain('Sessions/2026-04-13 Heron.md');
  });

  it('writes nothing where nothing is changed', async () => {
    const said = { ...vault, 'Two.md': vault['Two.md'].replace('planned', 'Done') };
    const coach = await openWorkbench({ vault: said, open: 'Two.md', today: TODAY });
    await record(coach);
    await press(coach, 'Control+Enter');
    await closed(coach);
    expect(await coach.read('Two.md')).toBe(said['Two.md']);
    expect(await coach.notices()).toEqual(['Nothing changed in “Two”.']);
  });

  it('asks of a no-show nothing else, and writes its status alone', async () => {
    const coach = await openWorkbench({ vault, open: 'Two.md', today: TODAY });
    await record(coach);
    await coach.page.getByLabel('How it went').selectOption('no-show');
    expect(await form(coach).getByRole('group', { name: 'What it was about' }).isVisible()).toBe(false);
    await press(coach, 'Control+Enter');
    await closed(coach);
    expect(await coach.read('Two.md')).toBe(vault['Two.md'].replace('planned', 'no-show'));
  });

  it('says which commitment is open in the note already, and adds only the others', async () => {
    const text = vault['Two.md'].replace('- [ ] Rest\n', '- [ ] Rest\n- [x] Sleep\n');
    const coach = await openWorkbench({ vault: { ...vault, 'Two.md': text }, open: 'Two.md', today: TODAY });
    await record(coach);
    await form(coach).getByLabel('New commitments: 1').fill('Rest');
    await form(coach).getByText('Open there already: Rest. “Rest” is open already and is not added again.').waitFor();
    await press(coach, 'Enter');
    await form(coach).getByLabel('New commitments: 2').fill('Sleep');
    await press(coach, 'Control+Enter');
    await closed(coach);
    expect(await coach.read('Two.md')).toBe(`${text.replace('planned', 'held')}- [ ] Sleep\n`);
  });

  it('refuses what was changed on the disk meanwhile, and keeps what was typed', async () => {
    const coach = await openWorkbench({ vault, open: 'First.md', today: TODAY });
    await record(coach);
    await coach.page.getByLabel('What would make it worth their while').fill('Fewer meetings');
    const meanwhile = vault['First.md'].replace('Less noise', 'More quiet');
    await coach.write('First.md', meanwhile);
    await press(coach, 'Control+Enter');
    await form(coach).getByRole('alert').getByText('has changed since').waitFor();
    expect(await coach.read('First.md')).toBe(meanwhile);
    expect(await coach.page.getByLabel('What would make it worth their while').inputValue()).toBe('Fewer meetings');
  });
});
