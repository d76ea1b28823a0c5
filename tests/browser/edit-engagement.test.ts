import { describe, expect, it } from 'vitest';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { heron, heronSession } from './heron';
import { press } from './use-keyboard';

const TODAY = '2026-03-16';
const EDIT = 'Groundwork: Edit engagement…';

const note = heron(
  'purpose: Be heard by [[People/Dana|Dana]] # her words',
  'sponsor: "[[The chair]]"',
  'sessions-contracted: 6',
  'end: 2026-03-20',
);
const vault = { 'Heron.md': note, 'One.md': heronSession('kind: first', 'date: 2026-03-02') };
const modal = (coach: OpenWorkbench) => coach.page.locator('.modal');

async function openForm(coach: OpenWorkbench) {
  await coach.runCommand(EDIT);
  const form = modal(coach);
  await form.getByRole('button', { name: 'Save' }).waitFor();
  return form;
}

const saved = (coach: OpenWorkbench) => coach.page.locator('.notice', { hasText: 'Saved in “Heron”.' }).waitFor();

describe('Edit engagement', () => {
  it('writes what was changed and not a byte more, by keys alone, and one step undoes it', async () => {
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY });
    const form = await openForm(coach);
    expect(await form.getByLabel('Purpose').inputValue()).toBe('Be heard by Dana');
    expect(await form.getByLabel('Sponsor').inputValue()).toBe('The chair');
    expect(await form.innerText()).not.toContain('[[');
    await coach.page.keyboard.press('End');
    await coach.page.keyboard.insertText(' before noon');
    await form.getByLabel('Sessions contracted').fill('8');
    await form.getByLabel('Contract ends').fill('');
    await press(coach, 'Control+Enter');
    await saved(coach);
    const after = note
      .replace('purpose: Be heard by [[People/Dana|Dana]] # her words', (line) => line.replace(' #', ' before noon #'))
      .replace('sessions-contracted: 6', 'sessions-contracted: 8')
      .replace('end: 2026-03-20', 'end:');
    expect(await coach.read('Heron.md')).toBe(after);
    expect(await coach.read('One.md')).toBe(vault['One.md']);
    await coach.runCommand('Groundwork: Undo the change to an engagement');
    await coach.page.locator('.notice', { hasText: 'Undone. As before: “Heron”.' }).waitFor();
    expect(await coach.read('Heron.md')).toBe(note);
  });

  it('writes nothing where nothing was changed, nor with Esc', async () => {
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: TODAY });
    await openForm(coach);
    await press(coach, 'Control+Enter');
    await coach.page.locator('.notice', { hasText: 'Nothing changed in “Heron”.' }).waitFor();
    const form = await openForm(coach);
    await form.getByLabel('Purpose').fill('Another');
    await press(coach, 'Escape');
    expect(await coach.read('Heron.md')).toBe(note);
  });

  it('makes a team of one person: how many, and all by name', async () => {
    const one = heron('coachee: "[[People/Ana]]"');
    const coach = await openWorkbench({ vault: { ...vault, 'Heron.md': one }, open: 'Heron.md', today: TODAY });
    const form = await openForm(coach);
    expect(await form.getByLabel('How many people').isVisible()).toBe(false);
    expect(await form.getByText('Who takes part').isVisible()).toBe(false);
    await form.getByLabel('With whom').selectOption('A team');
    await form.getByLabel('How many people').fill('5');
    await form.getByLabel('Who takes part: 1').press('End');
    await coach.page.keyboard.press('Enter');
    await coach.page.keyboard.insertText('Ben');
    await press(coach, 'Control+Enter');
    await saved(coach);
    const lines = 'coachee:\n  - "[[People/Ana]]"\n  - Ben\nformat: team\ngroup-size: 5';
    expect(await coach.read('Heron.md')).toBe(one.replace('coachee: "[[People/Ana]]"', lines));
  });

  it('shows what will be written where it is asked to, and remembers that', async () => {
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: TODAY });
    const form = await openForm(coach);
    await form.getByLabel('Sponsor').fill('The board');
    expect(await coach.page.locator('.groundwork-preview-line').count()).toBe(0);
    await form.getByLabel('Show what will be written').press('Space');
    await coach.page.locator('.groundwork-preview-line.mod-added', { hasText: 'The board' }).waitFor();
    await press(coach, 'Escape');
    await openForm(coach);
    await form.getByText('Nothing yet.').waitFor();
  });

  it('says at the field what is not right, and keeps what was typed', async () => {
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: TODAY });
    const form = await openForm(coach);
    await form.getByLabel('Purpose').fill('Lead');
    await form.getByLabel('Contract ends').fill('2026-02-01');
    await press(coach, 'Control+Enter');
    await form.getByRole('alert').getByText('It began on 2026-03-01. Give that day or a later one.').waitFor();
    expect(await form.getByLabel('Purpose').inputValue()).toBe('Lead');
    expect(await coach.read('Heron.md')).toBe(note);
  });

  it('is refused where the same was changed meanwhile, and written beside what else was', async () => {
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY });
    const form = await openForm(coach);
    await form.getByLabel('Sessions contracted').fill('8');
    const meanwhile = note.replace('sessions-contracted: 6', 'sessions-contracted: 7');
    await coach.write('Heron.md', meanwhile);
    await press(coach, 'Control+Enter');
    await form.getByText('“sessions-contracted” has changed since you opened this form').waitFor();
    expect(await coach.read('Heron.md')).toBe(meanwhile);
    await coach.write('Heron.md', note.replace('Body.', 'Body, and more.'));
    await press(coach, 'Control+Enter');
    await saved(coach);
    const after = note.replace('Body.', 'Body, and more.').replace('sessions-contracted: 6', 'sessions-contracted: 8');
    expect(await coach.read('Heron.md')).toBe(after);
  });

  it('shows a word that does not fit and leaves it, unless another one is chosen', async () => {
    const odd = heron('status: "[[on hold]]"', 'format: duo');
    const coach = await openWorkbench({ vault: { ...vault, 'Heron.md': odd }, open: 'Heron.md', today: TODAY });
    const form = await openForm(coach);
    expect(await form.getByLabel('How it stands').locator('option').first().innerText()).toBe('“on hold”');
    await form.getByLabel('With whom').selectOption('A group');
    await press(coach, 'Control+Enter');
    await saved(coach);
    expect(await coach.read('Heron.md')).toBe(odd.replace('format: duo', 'format: group'));
  });

  it('does not open in privacy mode, and says why', async () => {
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: TODAY });
    await coach.runCommand('Groundwork: Toggle privacy mode');
    await coach.runCommand(EDIT);
    await coach.page.locator('.notice', { hasText: 'This needs what your notes say' }).waitFor();
    expect(await modal(coach).count()).toBe(0);
  });

  it('leaves one notice with a button that undoes, that of the last change', async () => {
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY });
    for (const sessions of ['8', '9']) {
      const form = await openForm(coach);
      await form.getByLabel('Sessions contracted').fill(sessions);
      await press(coach, 'Control+Enter');
      await form.waitFor({ state: 'detached' });
      await saved(coach);
    }
    const undo = coach.page.locator('.notice').getByRole('button', { name: 'Undo' });
    expect(await undo.count()).toBe(1);
    await undo.click();
    await coach.page.locator('.notice', { hasText: 'Undone. As before: “Heron”.' }).waitFor();
    expect(await coach.read('Heron.md')).toBe(note.replace('sessions-contracted: 6', 'sessions-contracted: 8'));
  });

  it('offers once what answers two badges in a row', async () => {
    const coach = await openWorkbench({ vault: 'sample' });
    await coach.page.getByRole('treeitem', { name: /^Juniper/ }).locator('.collapse-icon').first().click();
    const offers = coach.page.locator('.groundwork-mends .groundwork-mend');
    expect(await offers.allInnerTexts()).toEqual(['Contract goals', 'Re-contract to change or end goals…']);
  });

  it('is offered in the row where the purpose is missing, and not where there is one', async () => {
    const coach = await openWorkbench({ vault: { ...vault, 'Heron.md': heron() }, open: 'One.md', today: TODAY });
    const row = coach.page.getByRole('treeitem', { name: /^Heron/ });
    await row.locator('.collapse-icon').first().click();
    const offer = row.getByText('Purpose: add…');
    await offer.click();
    const purpose = modal(coach).getByLabel('Purpose');
    expect(await purpose.evaluate((field) => field === document.activeElement)).toBe(true);
    await coach.page.keyboard.insertText('Be heard');
    await press(coach, 'Control+Enter');
    await saved(coach);
    await row.getByText('Be heard').waitFor();
    expect(await offer.count()).toBe(0);
    expect(await coach.read('Heron.md')).toContain('\npurpose: Be heard\n');
  });

  it('speaks German', async () => {
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: TODAY, language: 'de' });
    await coach.runCommand('Groundwork: Mandat bearbeiten…');
    await modal(coach).getByLabel('Auftraggeber').fill('Der Beirat');
    await press(coach, 'Control+Enter');
    await coach.page.locator('.notice', { hasText: 'Gespeichert in „Heron“.' }).waitFor();
    expect(await coach.read('Heron.md')).toBe(note.replace('[[The chair]]', 'Der Beirat'));
  });
});
