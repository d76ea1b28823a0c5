import { describe, expect, it } from 'vitest';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { heron, heronSession } from './heron';
import { press } from './use-keyboard';

const TODAY = '2026-03-16';
const vault = {
  'Heron.md': heron(),
  'One.md': heronSession('kind: first', `date: ${TODAY}`, 'goals: []', 'foundation: []'),
};

async function record(coach: OpenWorkbench, name = 'Record “One”', command = 'Groundwork: Record session…') {
  await coach.runCommand(command);
  const form = coach.page.getByRole('dialog', { name });
  await form.waitFor();
  return form;
}

describe('Record session, of a first session', () => {
  it('takes every field of a reluctant leader’s, and nothing the second time', async () => {
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY });
    const form = await record(coach);
    await form.getByPlaceholder('Something else…').fill('Say no');
    await press(coach, 'Enter');
    await form.getByLabel('What would make it worth their while').fill('One meeting less');
    await form.getByLabel('Recognition: ').press('Space');
    await form.getByLabel('The doubt', { exact: true }).fill('I was sent');
    await form.getByLabel('Value: ').press('Space');
    await form.getByLabel('The view', { exact: true }).fill('They wait for you: all of them');
    await form.getByLabel('How you know it was of use').selectOption('shown');
    await form.getByLabel('Purpose: ').press('Space');
    await form.getByLabel('What it is for').fill('Decide once');
    await form.getByLabel('Come back to the doubt').press('Space');
    await form.getByLabel('Commitments, too').press('Space');
    await form.getByLabel('New commitments: 1').fill('Ask Ben');
    await press(coach, 'Control+Enter');
    await form.waitFor({ state: 'detached' });
    const one = await coach.read('One.md');
    for (const line of [
      'status: held',
      '  - Say no',
      'worth-if: One meeting less',
      '  - recognition\n  - value\n  - purpose',
      'doubt: I was sent',
      'outside-view: "They wait for you: all of them"',
      'value-evidence: shown',
      'revisit-resistance: true',
      '## Commitments\n- [ ] Ask Ben',
    ]) {
      expect(one).toContain(line);
    }
    expect(await coach.read('Heron.md')).toBe(heron('purpose: Decide once'));
    await record(coach);
    await press(coach, 'Control+Enter');
    await form.waitFor({ state: 'detached' });
    expect(await coach.read('One.md')).toBe(one);
    await coach.runCommand('Groundwork: Undo recording');
    await coach.page.getByText('is undone').waitFor();
    expect([await coach.read('One.md'), await coach.read('Heron.md')]).toEqual([vault['One.md'], vault['Heron.md']]);
  });

  it('makes a prospect active, unless the coach switches that off', async () => {
    const prospect = heron('status: prospect # since May');
    const coach = await openWorkbench({ vault: { ...vault, 'Heron.md': prospect }, open: 'One.md', today: TODAY });
    let form = await record(coach);
    await form.getByLabel('The engagement has begun').press('Space');
    await press(coach, 'Control+Enter');
    await form.waitFor({ state: 'detached' });
    expect(await coach.read('Heron.md')).toBe(prospect);
    form = await record(coach);
    await form.getByLabel('Show what will be written').press('Space');
    await form.getByText('How it stands becomes “active”.').waitFor();
    await press(coach, 'Control+Enter');
    await form.waitFor({ state: 'detached' });
    expect(await coach.read('Heron.md')).toBe(prospect.replace('prospect', 'active'));
    form = await record(coach);
    expect(await form.getByLabel('The engagement has begun').isVisible()).toBe(false);
  });

  it('writes nothing where the disk is full, and keeps what was typed', async () => {
    const beforeOperation = ({ path }: { path: string }) => {
      if (path === 'One.md') throw new Error('No space left on device');
    };
    const coach = await openWorkbench({
      vault,
      open: 'Heron.md',
      today: TODAY,
      beforeOperation,
      expectedErrors: [/500|No space/],
    });
    const form = await record(coach);
    await form.getByLabel('What it is for').fill('Decide once');
    await press(coach, 'Control+Enter');
    await form.getByText('No space left on device').waitFor();
    expect(await coach.read('Heron.md')).toBe(vault['Heron.md']);
    expect(await form.getByLabel('What it is for').inputValue()).toBe('Decide once');
  });
});
