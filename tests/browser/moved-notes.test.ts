import { describe, expect, it } from 'vitest';
import { listing } from './contract-goals';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { heron, heronSession } from './heron';
import { press, sessionDialog, suggester } from './use-keyboard';

const TODAY = '2026-03-16';

const goal = '---\ncoaching: goal\nengagement: "[[Heron]]"\nstatus: contracted\n---\nMine.\n';
const vault = {
  'Open/Heron.md': listing(heron(), '"[[Be heard]]"', '"[[Rest]]"'),
  'Open/Be heard.md': goal,
  'Open/Rest.md': goal,
  'Open/One.md': heronSession('kind: first', 'date: 2026-03-02', 'goals: ["[[Be heard]]"]'),
  'Open/Last.md': heronSession('kind: closing', 'date: 2026-03-10'),
};
const withCommitment = { ...vault, 'Open/One.md': `${vault['Open/One.md']}\n## Commitments\n\n- [ ] Ring the chair\n` };

/** Moves a note or a folder within the app, as sync does behind a form. */
async function moveInApp(coach: OpenWorkbench, from: string, to: string): Promise<void> {
  await coach.page.evaluate(async ([path, target]) => {
    const { app } = window.workbench;
    const file = app?.vault.getAbstractFileByPath(path);
    if (!app || !file) throw new Error(`There is no ${path}`);
    await app.vault.rename(file, target);
  }, [from, to] as const);
  await coach.idle();
}

const closed = ({ page }: OpenWorkbench) => page.waitForFunction(() => !document.querySelector('.modal,.prompt'));

describe('a note or its folder that is moved while a form is open', () => {
  it('keeps what was ticked among the contracted goals', async () => {
    const coach = await openWorkbench({ vault, open: 'Open/Heron.md', today: TODAY });
    await coach.runCommand('Groundwork: Contract goals');
    await suggester(coach, 'Goals contracted with “Heron”');
    await coach.page.locator('.prompt .suggestion-item', { hasText: 'Rest' }).click();
    await coach.page.keyboard.insertText('Sleep');
    await press(coach, 'Enter');
    await moveInApp(coach, 'Open', 'Kept');
    await press(coach, 'Control+Enter');
    await closed(coach);
    expect(await coach.read('Kept/Heron.md')).toContain('goals: # agreed in the room\n  - "[[Be heard]]"\n  - Sleep\n');
  });

  it('takes a link that is typed to where a goal is now for that goal', async () => {
    const coach = await openWorkbench({ vault, open: 'Open/Heron.md', today: TODAY });
    await coach.runCommand('Groundwork: Contract goals');
    await suggester(coach, 'Goals contracted with “Heron”');
    await moveInApp(coach, 'Open', 'Kept');
    await coach.page.keyboard.insertText('[[Kept/Rest]]');
    await press(coach, 'Enter', 'Control+Enter');
    await closed(coach);
    const written = await coach.read('Kept/Heron.md');
    expect(written).toContain('goals: # agreed in the room\n  - "[[Be heard]]"\n');
    expect(written).not.toContain('Rest');
  });

  it('keeps what was ticked among the goals of a session, with a goal moved too', async () => {
    const coach = await openWorkbench({ vault, open: 'Open/One.md', today: TODAY });
    await coach.runCommand('Groundwork: Tag goals');
    await suggester(coach, 'Goals worked on in “One”');
    await press(coach, 'ArrowDown', 'Enter');
    await moveInApp(coach, 'Open', 'Kept');
    await moveInApp(coach, 'Kept/One.md', 'Kept/First.md');
    await moveInApp(coach, 'Kept/Rest.md', 'Rest.md');
    await press(coach, 'Control+Enter');
    await closed(coach);
    expect(await coach.read('Kept/First.md')).toContain('goals: ["[[Be heard]]", "[[Rest]]"]');
  });

  it('makes a new session of the same engagement', async () => {
    const coach = await openWorkbench({ vault, open: 'Open/Heron.md', today: TODAY });
    await coach.runCommand('Groundwork: New session');
    await sessionDialog(coach, 'New session with “Heron”');
    await moveInApp(coach, 'Open', 'Kept');
    await press(coach, 'Enter');
    await closed(coach);
    expect(await coach.read('Sessions/2026-03-16 Heron.md')).toContain('engagement: "[[Heron]]"');
  });

  it('closes the engagement, and links the commitments to where they are now', async () => {
    const coach = await openWorkbench({ vault: withCommitment, open: 'Open/Heron.md', today: TODAY });
    await coach.runCommand('Groundwork: Close engagement');
    await coach.page.getByLabel('What became of “Rest”').selectOption('Met');
    await moveInApp(coach, 'Open', 'Kept');
    await moveInApp(coach, 'Kept/One.md', 'Kept/Beginning.md');
    await moveInApp(coach, 'Kept/Rest.md', 'Kept/Breathe.md');
    await press(coach, 'Control+Enter');
    await closed(coach);
    await coach.page.locator('.notice').waitFor();
    expect(await coach.notices()).toEqual(['Closed. Saved in “Breathe”, “Last” and “Heron”.']);
    expect(await coach.read('Kept/Breathe.md')).toContain(`status: met\nended-on: ${TODAY}\n`);
    expect(await coach.read('Kept/Last.md')).toContain('- [ ] Ring the chair ([[Beginning]])\n');
    expect(await coach.read('Kept/Heron.md')).toContain('status: closed\n');
  });

  it('makes the contract anew, also where it is moved while that is looked at', async () => {
    const coach = await openWorkbench({ vault, open: 'Open/Heron.md', today: TODAY });
    await coach.runCommand('Groundwork: Re-contract to change or end goals…');
    await coach.page.getByLabel('What becomes of “Rest”').selectOption('dropped');
    await moveInApp(coach, 'Open', 'Seen');
    await press(coach, 'Control+Enter');
    await coach.page.getByText('2 notes change. Nothing is written yet.').waitFor();
    await moveInApp(coach, 'Seen', 'Kept');
    await press(coach, 'Control+Enter');
    await closed(coach);
    expect(await coach.read('Kept/Rest.md')).toContain(`status: dropped\nended-on: ${TODAY}\n`);
    expect(await coach.read('Kept/Heron.md')).toContain(`recontracted:\n  - ${TODAY}\n`);
    await moveInApp(coach, 'Kept', 'Open');
    await coach.page.getByRole('button', { name: 'Undo', exact: true }).click();
    await coach.page.locator('.notice', { hasText: 'is undone' }).waitFor();
    expect(await coach.read('Open/Rest.md')).toBe(goal);
  });

  it('says that the note is gone where it was deleted, and writes nothing', async () => {
    const coach = await openWorkbench({ vault, open: 'Open/Heron.md', today: TODAY });
    await coach.runCommand('Groundwork: Close engagement');
    await coach.page.getByLabel('What became of “Rest”').selectOption('Met');
    await coach.remove('Open/Heron.md');
    await press(coach, 'Control+Enter');
    await closed(coach);
    await coach.page.locator('.notice').waitFor();
    const notices = await coach.notices();
    expect(notices.join(' ')).toContain('“Heron” was not changed. It was moved or deleted in the meantime. Try again.');
    const others = Object.entries(vault).filter(([path]) => path !== 'Open/Heron.md');
    for (const [path, text] of others) expect(await coach.read(path)).toBe(text);
    expect(await coach.list()).toEqual(others.map(([path]) => path).sort());
  });

  it('writes a goal that is completed to its note where that is now', async () => {
    const coach = await openWorkbench({ vault, open: 'Open/Rest.md', today: TODAY });
    await coach.runCommand('Groundwork: Describe a goal…');
    await coach.page.getByLabel('What a good outcome looks like').fill('She sleeps');
    await moveInApp(coach, 'Open', 'Kept');
    await press(coach, 'Control+Enter');
    await closed(coach);
    expect(await coach.read('Kept/Rest.md')).toContain('good-looks-like: She sleeps\n');
  });
});
