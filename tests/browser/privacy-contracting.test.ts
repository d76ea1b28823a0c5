import { describe, expect, it } from 'vitest';
import sample from '../fixtures/sample-practice.json';
import { listing } from './contract-goals';
import { expectHidden, sampleSecrets } from './expect-hidden';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { heron, heronSession } from './heron';
import { press } from './use-keyboard';

const NO_FORM = 'This needs what your notes say, which privacy mode hides. Switch it off first.';

const vault = {
  'Heron.md': listing(heron('coachee: Zephyrine Quux'), '"[[Frobnicate]]"', '"[[Plugh]]"', 'Thud'),
  'Quux/Frobnicate.md': goal('contracted-on: 2026-01-15', 'good-looks-like: Grault', 'aliases: [Corge]'),
  'Quux/Plugh.md': goal('status: proposed', 'evidence: [Garply]'),
  'Quux/Waldo.md': 'Nothing of ours.\n',
  'Lost.md': goal('status: contracted').replace('Heron', 'Nobody'),
  'One.md': heronSession('kind: first', 'date: 2026-02-02', 'goals: ["[[Frobnicate]]", Thud]'),
  'Two.md': heronSession('date: 2026-03-02', 'goals: [Plover]'),
  'Three.md': heronSession('date: 2026-03-09', 'goals: [Plover]'),
};
const secrets = ['Zephyrine', 'Quux', 'Frobnicate', 'Grault', 'Corge', 'Plugh', 'Garply', 'Thud', 'Plover'];

function goal(...properties: readonly string[]): string {
  return ['---', 'coaching: goal', 'engagement: "[[Heron]]"', ...properties, '---', ''].join('\n');
}

const button = ({ page }: OpenWorkbench, name: string) => page.getByRole('button', { name, exact: true });
const closed = ({ page }: OpenWorkbench) => page.waitForFunction(() => !document.querySelector('.modal'));

async function openInPrivate(open: string): Promise<OpenWorkbench> {
  const coach = await openWorkbench({ vault, open, today: sample.today });
  await coach.runCommand('Groundwork: Toggle privacy mode');
  return coach;
}

describe('privacy mode in what contracts goals', () => {
  it('holds for all of its dialogs and notices in the sample practice', async () => {
    const coach = await openWorkbench({ vault: 'sample', today: sample.today });
    await coach.runCommand('Groundwork: Toggle privacy mode');
    const hidden = sampleSecrets();
    const recontract = 'Re-contract to change or end goals…';
    const names = ['Describe a goal…', recontract, 'Make a note of a label…', 'Contract goals'];
    const offered: string[] = [];
    for (const note of Object.keys(sample.notes).filter((path) => /^(Engagements|Goals)\//.test(path))) {
      await coach.openNote(note);
      for (const command of names) {
        if (!(await coach.offersCommand(`Groundwork: ${command}`))) continue;
        offered.push(command);
        await coach.runCommand(`Groundwork: ${command}`);
        await expectHidden(coach, hidden, `${command} in ${note}`);
        await press(coach, 'Escape', 'Escape');
      }
    }
    expect([...new Set(offered)].sort()).toEqual([...names].sort());
  });

  it('offers goals by number, and opens no form that holds the words of one', async () => {
    const coach = await openInPrivate('Heron.md');
    const { page } = coach;
    await coach.runCommand('Groundwork: Describe a goal…');
    await page.locator('.prompt .suggestion-item', { hasText: /^Goal \d/ }).first().waitFor();
    await expectHidden(coach, secrets, 'the goals to contract');
    await press(coach, 'Enter');
    await page.locator('.notice', { hasText: NO_FORM }).waitFor();
    expect(await page.locator('.modal').count()).toBe(0);

    await coach.runCommand('Groundwork: Make a note of a label…');
    await coach.openNote('Quux/Frobnicate.md');
    await coach.runCommand('Groundwork: Describe a goal…');
    await coach.idle();
    expect((await coach.notices()).filter((text) => text === NO_FORM)).toHaveLength(3);
    expect(await page.locator('.modal, .prompt').count()).toBe(0);
    await expectHidden(coach, secrets, 'what was refused');
  });

  it('takes a goal off the list without a word of it', async () => {
    const coach = await openInPrivate('Heron.md');
    await coach.runCommand('Groundwork: Contract goals');
    const entry = coach.page.locator('.prompt .suggestion-item', { hasText: /^Take “Goal \d” off the list/ });
    await entry.waitFor();
    await expectHidden(coach, secrets, 'the picker');
    await entry.click();
    await press(coach, 'Control+Enter');
    await coach.page.locator('.notice', { hasText: 'Goals saved' }).waitFor();
    expect(await coach.read('Heron.md')).toBe(vault['Heron.md'].replace('  - "[[Plugh]]"\n', ''));
  });

  it('contracts a new goal, and says no word of another one that is in its way', async () => {
    const coach = await openInPrivate('Heron.md');
    const { page } = coach;
    await coach.runCommand('Groundwork: Describe a goal…');
    await page.locator('.prompt .suggestion-item', { hasText: 'Another goal…' }).click();
    await page.getByRole('dialog', { name: 'Contract a goal with “Heron”' }).waitFor();
    const field = page.getByLabel('What exactly');
    await field.fill('corge');
    await press(coach, 'Control+Enter');
    await page.getByRole('alert').getByText(/There is a goal “Goal \d” already/).waitFor();
    await field.fill('Waldo');
    await press(coach, 'Control+Enter');
    await page.getByRole('alert').getByText('“…” is there already').waitFor();
    await field.fill('Xyzzy');
    await expectHidden(coach, secrets, 'the form');
    await press(coach, 'Control+Enter');
    await closed(coach);
    await expectHidden(coach, secrets, 'the new goal');
    expect(await coach.read('Quux/Xyzzy.md')).toContain('engagement: "[[Heron]]"\nstatus: contracted\n');
  });

  it('re-contracts by number, shows no note, and writes and undoes what is meant', async () => {
    const coach = await openInPrivate('One.md');
    const { page } = coach;
    await coach.runCommand('Groundwork: Re-contract to change or end goals…');
    await page.getByRole('dialog', { name: 'Re-contract with “Heron”' }).waitFor();
    await expectHidden(coach, secrets, 'the form');
    // The one that emerges is offered by its number, and meant by it.
    const number = (await page.locator('.groundwork-field', { hasText: 'emerging' }).innerText()).split('\n')[0] ?? '';
    expect(number).toMatch(/^Goal \d$/);
    const fate = page.getByLabel(/^What becomes of “Goal \d”$/).first();
    await fate.selectOption('replaced');
    await page.getByLabel('Day').fill('2026-01-01');
    await page.getByLabel(/^What replaces “Goal \d”$/).first().fill(number.toLowerCase());
    await press(coach, 'Control+Enter');
    await page.getByText(/“Goal \d” was contracted on 15 Jan/).waitFor();
    await expectHidden(coach, secrets, 'what is in the way');
    await page.getByLabel('Day').fill(sample.today);
    await press(coach, 'Control+Enter');
    await page.locator('.groundwork-preview', { hasText: 'Privacy mode hides what notes say.' }).last().waitFor();
    await expectHidden(coach, secrets, 'what will be written');
    await button(coach, 'Re-contract').click();
    await closed(coach);
    await page.locator('.notice', { hasText: 'Re-contracted with “Heron”.' }).waitFor();
    await expectHidden(coach, secrets, 'what was written');
    expect(await coach.read('Quux/Frobnicate.md')).toContain('replaced-by: "[[Plover]]"');
    expect(await coach.read('Quux/Plover.md')).toContain('status: contracted');
    expect((await coach.list()).filter((path) => path.includes('Goal'))).toEqual([]);

    await coach.write('Quux/Plover.md', `${await coach.read('Quux/Plover.md')}From the phone.`);
    await button(coach, 'Undo').click();
    await page.locator('.notice', { hasText: 'Nothing was undone.' }).waitFor();
    await expectHidden(coach, secrets, 'what was not undone');
  });

  it('declares a detour without the name of the note', async () => {
    const coach = await openInPrivate('Two.md');
    await coach.runCommand('Groundwork: Declare a detour');
    await coach.page.locator('.notice', { hasText: 'Session of 2026-03-02 with Heron' }).waitFor();
    await expectHidden(coach, secrets, 'the detour');
  });
});
