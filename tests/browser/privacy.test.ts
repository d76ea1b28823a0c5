import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import sample from '../fixtures/sample-practice.json';
import { everythingShown, expectHidden, sampleSecrets } from './expect-hidden';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { press } from './use-keyboard';

const TODAY = sample.today;

async function expandAll(page: Page): Promise<void> {
  const closed = page.locator('.groundwork-tree .tree-item.is-collapsed > .tree-item-self .collapse-icon');
  while ((await closed.count()) > 0) await closed.first().click();
}

const privacyButton = (page: Page) => page.getByRole('button', { name: 'Privacy mode' });

/** Goes through every view, menu and dialog of ours with privacy mode on, and the notices they end in. */
async function walk(
  coach: OpenWorkbench,
  secrets: readonly string[],
  session: string,
  engagement: string,
): Promise<void> {
  const { page } = coach;
  await expandAll(page);
  await expectHidden(coach, secrets, 'the list, all unfolded');

  for (const item of await page.locator('.groundwork-tree [role="treeitem"]').all()) {
    await item.locator('> .tree-item-self').hover();
    await item.focus();
    await page.keyboard.press('Shift+F10');
    if ((await page.locator('.menu').count()) === 0) continue;
    await expectHidden(coach, secrets, `the menu of ${(await item.innerText()).slice(0, 40)}`);
    await page.keyboard.press('Escape');
  }

  const commands = ['Tag goals', 'Mark foundation', 'Insert session template…', 'New session', 'New first session'];
  for (const command of commands) {
    await coach.openNote(session);
    if (!(await coach.offersCommand(`Groundwork: ${command}`))) throw new Error(`${command} is not offered.`);
    await coach.runCommand(`Groundwork: ${command}`);
    const preview = page.locator('.modal .setting-item', { hasText: 'Show what will be written' });
    // Stays open from the first dialog on.
    if ((await preview.count()) > 0 && !(await page.locator('.groundwork-preview').isVisible())) {
      await preview.locator('.checkbox-container').click();
      await page.getByText('Privacy mode hides what notes say.').waitFor();
    }
    await expectHidden(coach, secrets, command);
    // Each answers with a notice, or makes a note that the next one finds.
    await press(coach, 'Control+Enter');
    await expectHidden(coach, secrets, `${command}, saved`);
    await press(coach, 'Escape', 'Escape');
  }
  await coach.openNote(engagement);
  await coach.runCommand('Groundwork: Contract goals');
  await expectHidden(coach, secrets, 'Contract goals');
  await press(coach, 'Enter', 'ArrowDown', 'Enter', 'Control+Enter');
  await expectHidden(coach, secrets, 'Contract goals, saved');
  await press(coach, 'Escape');
  await coach.runCommand('Groundwork: New engagement');
  await expectHidden(coach, secrets, 'New engagement');
  await press(coach, 'Escape');
}

describe('privacy mode', () => {
  it('shows nobody’s name anywhere in the sample practice', async () => {
    const coach = await openWorkbench({ vault: 'sample', open: 'Engagements/Juniper.md' });
    const secrets = sampleSecrets();
    await expandAll(coach.page);
    const shown = (await everythingShown(coach)).toLowerCase();
    expect(secrets.filter((secret) => shown.includes(secret.toLowerCase())).length).toBeGreaterThan(20);

    await privacyButton(coach.page).click();
    await walk(coach, secrets, 'Sessions/2026-03-09 Juniper.md', 'Engagements/Juniper.md');
  });

  it('shows nobody’s name in a practice whose names and values are hard to tell apart', async () => {
    const engagement = (...lines: string[]) => ['---', 'coaching: engagement', ...lines, '---', ''].join('\n');
    const session = (...lines: string[]) => ['---', 'coaching: session', ...lines, '---', ''].join('\n');
    const quux = 'engagement: "[[Zephyrine Quux]]"';
    const vault = {
      'People/Zephyrine Quux.md': engagement(
        ...['coachee: Session', 'sponsor: Ottokar', 'organisation: Xyzzy', 'codename: Xyzzy', 'purpose: To plugh'],
        ...['goals:', '  - Save', '  - "[[Frobnicate]]"', '  - <b>Plugh</b>', 'status: active', 'start: Grault'],
      ),
      'People/Heron.md': engagement('coachee: "[[Waldo Corge|W]]"', 'codename: Heron', 'goals: [Thud]'),
      'People/Fred.md': engagement('codename: The Ottokar case', 'organisation: Garply', 'goals: [Garply more]'),
      'People/Broken Babble.md': '---\ncoaching: engagement\ncoachee: *Babble\n---\n',
      'Goals/Frobnicate.md': '---\ncoaching: goal\nengagement: "[[Zephyrine Quux]]"\nstatus: Grault\n---\n',
      'Sessions/Session with Quux.md': session(quux, 'date: 2026-03-10', 'goals: [Plover]'),
      'Sessions/Lost Corge.md': session('engagement: Nemo Corge', 'date: 2026-03-10', 'kind: Grault'),
      'Sessions/Stray Corge.md': session('engagement: Nemo Corge', 'date: 2026-03-11'),
      'Sessions/Quux next.md': session(quux, 'date: 2026-03-20', 'kind: first'),
    };
    const secrets = [
      ...['Zephyrine', 'Quux', 'Ottokar', 'Xyzzy', 'plugh', 'Frobnicate', 'Grault', 'Waldo', 'Corge', 'Thud', 'Fred'],
      ...['Garply', 'Babble', 'Plover', 'Nemo'],
    ];
    const coach = await openWorkbench({ vault, today: TODAY });
    await coach.runCommand('Groundwork: Toggle privacy mode');
    await walk(coach, secrets, 'Sessions/Session with Quux.md', 'People/Zephyrine Quux.md');

    // What cannot be done is told without a name, too.
    for (const note of ['Sessions/Lost Corge.md', 'Sessions/Stray Corge.md']) {
      for (const command of ['Insert first-session template', 'New session']) {
        await coach.openNote(note);
        await coach.runCommand(`Groundwork: ${command}`);
        await expectHidden(coach, secrets, `${command} in a lost session`);
        await press(coach, 'Escape', 'Escape');
      }
    }
    await coach.openNote('People/Broken Babble.md');
    await coach.runCommand('Groundwork: Contract goals');
    await expectHidden(coach, secrets, 'a broken note');
    const names = await coach.page.locator('.groundwork-engagement .groundwork-name').allInnerTexts();
    expect(names).toContain('Heron');
    expect(names.filter((name) => /^Engagement \d$/.test(name)).length).toBe(names.length - 1);
  });

  it('is one click there and back, and keeps focus, place and what is unfolded', async () => {
    const coach = await openWorkbench({ vault: 'sample' });
    const { page } = coach;
    const wren = page.getByRole('treeitem', { name: /^Wren/ });
    await wren.locator('.collapse-icon').click();
    const before = await page.locator('.groundwork-tree').innerText();
    await privacyButton(page).click();
    expect(await privacyButton(page).getAttribute('aria-pressed')).toBe('true');
    await page.getByText('The tabs, file explorer and search of the app still show them').waitFor();
    expect(await wren.getAttribute('aria-expanded')).toBe('true');
    expect(await wren.locator('.groundwork-goal-label').first().innerText()).toMatch(/^Goal \d$/);
    expect(await wren.locator('.groundwork-organisation, .groundwork-purpose').count()).toBe(0);

    await wren.focus();
    await coach.runCommand('Groundwork: Toggle privacy mode');
    expect(await everythingShown(coach)).toContain('Privacy mode is off.');
    // Nothing was said of it being on: the list says so, and a notice would cover that.
    expect(await coach.notices()).toEqual(['Privacy mode is off.']);
    expect(await wren.evaluate((el) => el.ownerDocument.activeElement === el)).toBe(true);
    await page.locator('.notice').click();
    expect(await privacyButton(page).getAttribute('aria-pressed')).toBe('false');
    expect(await page.locator('.groundwork-tree').innerText()).toBe(before);
  });

  it('is found again after a restart, and follows the notes', async () => {
    const coach = await openWorkbench({ vault: 'sample' });
    const { page } = coach;
    await privacyButton(page).click();
    await coach.reload();
    expect(await privacyButton(page).getAttribute('aria-pressed')).toBe('true');
    const note = '---\ncoaching: engagement\ncoachee: Zephyrine Quux\n';
    await coach.write('Engagements/New.md', `${note}---\n`);
    await page.getByText('Engagement 1', { exact: true }).waitFor();
    await expectHidden(coach, ['Zephyrine'], 'a new engagement');
    await coach.write('Engagements/New.md', `${note}codename: Plover\n---\n`);
    await page.getByText('Plover', { exact: true }).waitFor();
  });

  it('takes back a codename that has become a name, in what needs attention too', async () => {
    const coach = await openWorkbench({
      vault: {
        'Heron.md': '---\ncoaching: engagement\ncodename: Heron\n---\n',
        'S.md': '---\ncoaching: session\nengagement: "[[Heron]]"\ndate: 2026-03-02\nstatus: postponed\n---\n',
        'Wren.md': '---\ncoaching: engagement\ncodename: Wren\n---\n',
      },
    });
    const { page } = coach;
    await privacyButton(page).click();
    const item = page.getByRole('treeitem', { name: /^Session of 2026-03-02/ });
    expect(await item.innerText()).toContain('with Heron');
    await coach.write('Wren.md', '---\ncoaching: engagement\ncodename: Wren\ncoachee: Ana Heron\n---\n');
    await page.getByText(/^Session of 2026-03-02 with Engagement \d$/).waitFor();
    await expectHidden(coach, ['Heron'], 'a codename that is a name by now');
  });

  it('takes away the notices that name somebody, and shows no preview', async () => {
    const coach = await openWorkbench({ vault: 'sample', open: 'Sessions/2026-03-09 Juniper.md' });
    const { page } = coach;
    await coach.runCommand('Groundwork: Mark foundation');
    await press(coach, 'Control+Enter');
    await page.locator('.notice', { hasText: '2026-03-09 Juniper' }).waitFor();
    await privacyButton(page).click();
    expect(await page.locator('.notice').count()).toBe(0);
    await page.keyboard.down('Control');
    await page.locator('.groundwork-name', { hasText: 'Heron' }).hover();
    await page.clock.runFor(2000);
    expect(await page.locator('.hover-popover').count()).toBe(0);
    await page.keyboard.up('Control');
  });

  it('holds for the code block in a note, as soon as it is switched on', async () => {
    const block = (...lines: string[]) => ['```groundwork', ...lines, '```', ''].join('\n');
    const vault = {
      'Quux.md': '---\ncoaching: engagement\ncoachee: Zephyrine Quux\npurpose: Plugh\ngoals: ["[[Thud]]"]\n---\n',
      'Thud.md': '---\ncoaching: goal\nengagement: "[[Quux]]"\n---\n',
      'Grault.md': '---\ncoaching: session\nengagement: "[[Quux]]"\ndate: 2026-03-10\ngoals: ["[[Thud]]"]\n---\n',
      'Page.md': [block('engagement: "[[Quux]]"'), block('show: open'), block('Corge')].join('\n'),
    };
    const coach = await openWorkbench({ vault, open: 'Page.md', today: TODAY });
    const { page } = coach;
    await page.getByRole('button', { name: /reading/i }).click();
    await page.locator('.groundwork-block .groundwork-matrix').waitFor();
    await page.locator('.groundwork-block', { hasText: 'Corge' }).waitFor();
    const secrets = ['Zephyrine', 'Quux', 'Plugh', 'Thud', 'Grault', 'Corge'];
    await privacyButton(page).click();
    await expectHidden(coach, secrets, 'the code blocks');
    expect(await page.locator('.groundwork-block', { hasText: 'Engagement 1' }).count()).toBe(2);
    await privacyButton(page).click();
    await page.locator('.groundwork-block', { hasText: 'Corge' }).waitFor();
  });

  it('finds an engagement and a goal by what is hidden, and writes what is meant', async () => {
    const coach = await openWorkbench({
      vault: {
        'Heron.md': '---\ncoaching: engagement\ncodename: Heron\ncoachee: Ana Ruiz\ngoals:\n  - Delegate\n---\n',
        'One.md': '---\ncoaching: session\nengagement: "[[Heron]]"\ndate: 2026-03-10\ngoals: []\n---\n',
      },
      open: 'One.md',
      today: TODAY,
    });
    const { page } = coach;
    await coach.runCommand('Groundwork: Toggle privacy mode');
    await page.getByRole('searchbox', { name: 'Search engagements' }).fill('ana');
    await page.getByRole('treeitem', { name: /^Heron/ }).waitFor();
    await coach.openNote('One.md');
    await coach.runCommand('Groundwork: Tag goals');
    await page.getByPlaceholder('Goals worked on in “Session of 2026-03-10 with Heron”').waitFor();
    await page.keyboard.insertText('deleg');
    expect(await page.locator('.prompt .suggestion-item').first().innerText()).toBe('Goal 1');
    await press(coach, 'Enter', 'Control+Enter');
    expect(await coach.read('One.md')).toContain('goals:\n  - Delegate\n');
    expect(await coach.notices()).toContain('Goals saved in “Session of 2026-03-10 with Heron”.');
  });
});
