import type { MarkdownView } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { heron, heronSession } from './heron';
import { press, unfoldPreview } from './use-keyboard';

const TODAY = '2026-03-16';
const GOAL = 'Goals/Be heard.md';

const goal = [
  '---',
  'coaching: goal',
  'engagement: "[[Heron]]" # hers',
  'status: contracted',
  'good-looks-like: The chair asks her first',
  'evidence:',
  '  - The secretary notices',
  '---',
  '## Signs along the way',
  '',
  '> [!question|prompt] What was noticed, when, and by whom?',
  '',
  '- He asked her twice in May.',
  '',
  '### For my eyes',
  '',
  '- I doubt that he listened.',
  '',
].join('\n');

const vault = {
  'Heron.md': heron('purpose: Lead without rescuing').replace('goals: []', 'goals: ["[[Be heard]]", Delegate]'),
  [GOAL]: goal,
  'One.md': `${heronSession('kind: first', 'date: 2026-03-02', 'worth-if: One decision less a day')}
## Commitments

- [ ] Ring the chair
- [x] Sleep on it
- [ ] Write to Ana ([[Zero]])
`,
  'Last.md': `${heronSession('kind: closing', 'date: 2026-03-10')}
## What carries on without me

- [ ] Write to Ana ([[Zero]])

## Farewell
`,
};

async function contents(coach: OpenWorkbench): Promise<Record<string, string>> {
  const files = (await coach.list()).filter((file) => file.endsWith('.md'));
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await coach.read(file)] as const)));
}

async function openForm(coach: OpenWorkbench) {
  await coach.runCommand('Groundwork: Close engagement');
  const form = coach.page.locator('.modal');
  await form.getByText('What will be written').waitFor();
  return form;
}

describe('Close engagement', () => {
  it('shows what was agreed, and writes to each note what it shows', async () => {
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: TODAY });
    const form = await openForm(coach);
    const shown = await form.innerText();
    for (const text of ['Lead without rescuing', '“One decision less a day”', 'The chair asks her first']) {
      expect(shown).toContain(text);
    }
    expect(shown).toContain('He asked her twice in May.');
    expect(shown).not.toContain('What was noticed');
    expect(shown).not.toContain('I doubt that he listened.');
    expect(shown).toContain('Ring the chair (One)');
    expect(shown).not.toContain('[[');
    expect(shown).not.toContain('Sleep on it');
    await form.getByLabel('What became of “Be heard”').selectOption('Met');
    await form.getByLabel('Keep the notes until').fill('2031-03-16');
    await unfoldPreview(coach);
    await form.locator('.groundwork-preview-line.mod-added', { hasText: 'retain-until: 2031-03-16' }).waitFor();
    const added = await form.locator('.groundwork-preview-line.mod-added .groundwork-preview-text').allTextContents();
    await press(coach, 'Control+Enter');
    await coach.page.locator('.notice').waitFor();
    expect(await coach.notices()).toEqual(['Closed. Saved in “Be heard”, “Last” and “Heron”.']);
    const after = {
      ...vault,
      [GOAL]: goal.replace('status: contracted', 'status: met').replace('\n---\n##', '\nended-on: 2026-03-16\n---\n##'),
      'Last.md': vault['Last.md'].replace('([[Zero]])\n', '([[Zero]])\n- [ ] Ring the chair ([[One]])\n'),
      'Heron.md': vault['Heron.md'].replace(
        '\n---\nBody',
        '\nstatus: closed\nclosed-on: 2026-03-16\nretain-until: 2031-03-16\n---\nBody',
      ),
    };
    expect(await contents(coach)).toEqual(after);
    expect(added).toEqual([
      'status: met',
      'ended-on: 2026-03-16',
      '- [ ] Ring the chair ([[One]])',
      'status: closed',
      'closed-on: 2026-03-16',
      'retain-until: 2031-03-16',
    ]);
  });

  it('says of a goal that engagements share with which others it ends', async () => {
    const shared = goal.replace('engagement: "[[Heron]]" # hers', 'engagement: ["[[Heron]]", "[[Kite]]"]');
    const kite = heron().replaceAll('Heron', 'Kite');
    const coach = await openWorkbench({
      vault: { ...vault, 'Kite.md': kite, [GOAL]: shared },
      open: 'Heron.md',
      today: TODAY,
    });
    const form = await openForm(coach);
    const said = form.getByText('Shared with “Kite”: what you decide here counts there, too.', { exact: true });
    expect(await said.count()).toBe(1);
  });

  it('writes nothing with Esc, and nothing but the closing where all else stays', async () => {
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY });
    await openForm(coach);
    await press(coach, 'Escape');
    expect(await contents(coach)).toEqual(vault);
    const form = await openForm(coach);
    await form.getByLabel('Add to what carries on, in “Last”').press('Space');
    await form.getByLabel('Closed on').fill('2026-03-10');
    await form.getByRole('button', { name: 'Close engagement' }).click();
    await coach.page.locator('.notice').waitFor();
    const closed = '\nstatus: closed\nclosed-on: 2026-03-10\n---\nBody';
    expect(await contents(coach)).toEqual({
      ...vault,
      'Heron.md': vault['Heron.md'].replace('\n---\nBody', closed),
    });
  });

  it('hands over an open commitment where the same one was done before', async () => {
    const last = vault['Last.md'].replace('\n\n## Farewell', '\n- [x] Ring the chair\n\n## Farewell');
    const coach = await openWorkbench({ vault: { ...vault, 'Last.md': last }, open: 'One.md', today: TODAY });
    const form = await openForm(coach);
    await form.getByRole('button', { name: 'Close engagement' }).click();
    await coach.page.locator('.notice').waitFor();
    const handedOver = last.replace('- [x] Ring the chair\n', '- [x] Ring the chair\n- [ ] Ring the chair ([[One]])\n');
    expect(await coach.read('Last.md')).toBe(handedOver);
  });

  it('says at the field what is not right, and keeps what was chosen', async () => {
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: TODAY });
    const form = await openForm(coach);
    await form.getByLabel('What became of “Be heard”').selectOption('Dropped');
    for (const [day, message] of [
      ['2026-03-17', 'Choose today or an earlier day.'],
      ['2026-02-01', 'It began on 2026-03-01. Give that day or a later one.'],
      ['', 'Give the day as YYYY-MM-DD.'],
    ] as const) {
      await form.getByLabel('Closed on').fill(day);
      await press(coach, 'Control+Enter');
      await form.getByRole('alert').getByText(message).waitFor();
    }
    expect(await form.getByLabel('What became of “Be heard”').inputValue()).toBe('dropped');
    expect(await contents(coach)).toEqual(vault);
  });

  it('changes nothing where a goal was changed meanwhile, and says which', async () => {
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: TODAY });
    const form = await openForm(coach);
    await form.getByLabel('What became of “Be heard”').selectOption('Met');
    const meanwhile = goal.replace('status: contracted', 'status: dropped\nended-on: 2026-03-09');
    await coach.write(GOAL, meanwhile);
    await press(coach, 'Control+Enter');
    await coach.page.locator('.notice').waitFor();
    expect(await contents(coach)).toEqual({ ...vault, [GOAL]: meanwhile });
    expect((await coach.notices())[0]).toContain('“Be heard” was not changed. “status” now says “dropped”.');
    expect((await coach.notices())[0]).toContain('“Heron” was not changed either.');
  });

  it('puts the goal back where the engagement cannot be written', async () => {
    const coach = await openWorkbench({
      vault,
      open: 'One.md',
      today: TODAY,
      expectedErrors: [/ENOSPC|Failed to load resource/],
      beforeOperation: ({ op, path }) => {
        if (op === 'write' && path === 'Heron.md') throw Object.assign(new Error('ENOSPC: full'), { code: 'ENOSPC' });
      },
    });
    const form = await openForm(coach);
    await form.getByLabel('What became of “Be heard”').selectOption('Met');
    await press(coach, 'Control+Enter');
    await coach.page.locator('.notice').waitFor();
    expect(await contents(coach)).toEqual(vault);
  });

  it('gives a label that ended a note that says so, without leaving the form', async () => {
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: TODAY });
    const form = await openForm(coach);
    await form.getByText('It is a label: if you say how it ended, it gets a note that says so.').waitFor();
    await form.getByLabel('What became of “Delegate”').selectOption('Met');
    await unfoldPreview(coach);
    await form.locator('.groundwork-preview-line.mod-added', { hasText: 'ended-on: 2026-03-16' }).waitFor();
    await press(coach, 'Control+Enter');
    await coach.page.locator('.notice').waitFor();
    expect(await coach.notices()).toEqual(['Closed. Saved in “Delegate”, “Last” and “Heron”.']);
    const { 'Goals/Delegate.md': made = '', ...others } = await contents(coach);
    for (const line of ['status: met', 'contracted-on:', 'ended-on: 2026-03-16', 'engagement: "[[Heron]]"']) {
      expect(made.split('\n')).toContain(line);
    }
    expect(others).toEqual({
      ...vault,
      'Last.md': vault['Last.md'].replace('([[Zero]])\n', '([[Zero]])\n- [ ] Ring the chair ([[One]])\n'),
      'Heron.md': vault['Heron.md']
        .replace('["[[Be heard]]", Delegate]', '["[[Be heard]]", "[[Delegate]]"]')
        .replace('\n---\nBody', '\nstatus: closed\nclosed-on: 2026-03-16\n---\nBody'),
    });
  });

  it('proposes the retention that the settings name, and asks for it where they name none', async () => {
    const settings = JSON.stringify({ version: 2, retainYears: 3 });
    const files = { ...vault, '.obsidian/plugins/groundwork/data.json': settings };
    const coach = await openWorkbench({ vault: files, open: 'Heron.md', today: TODAY });
    expect(await (await openForm(coach)).getByLabel('Keep the notes until').inputValue()).toBe('2029-03-16');
  });

  it('offers the list to take along where there is no closing session', async () => {
    const { 'Last.md': _, ...others } = vault;
    const coach = await openWorkbench({ vault: others, open: 'Heron.md', today: TODAY });
    const form = await openForm(coach);
    await form.getByText('There is no closing session').waitFor();
    await coach.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await form.getByRole('button', { name: 'Copy' }).click();
    await form.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await coach.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe('- [ ] Ring the chair ([[One]])\n- [ ] Write to Ana ([[Zero]])\n');
  });
});

describe('Reopen engagement', () => {
  const closed = vault['Heron.md'].replace(
    '\n---\nBody',
    '\nstatus: closed\nclosed-on: 2026-03-10 # done\nretain-until: 2031-01-01\n---\nBody',
  );

  it('shows first what it writes: active again, resumed today; the day on which it was closed stays', async () => {
    const coach = await openWorkbench({ vault: { ...vault, 'Heron.md': closed }, open: 'Heron.md', today: TODAY });
    expect(await coach.offersCommand('Groundwork: Close engagement')).toBe(false);
    await coach.runCommand('Groundwork: Reopen engagement');
    await unfoldPreview(coach);
    await coach.page.locator('.groundwork-preview-line.mod-added', { hasText: 'status: active' }).waitFor();
    const lines = coach.page.locator('.groundwork-preview-line');
    const seen = await lines.evaluateAll((all) => all.map(({ textContent }) => textContent));
    expect(seen.filter((line) => /^[+−]/.test(line))).toEqual([
      '−status: closed',
      '+status: active',
      '+resumed-on: 2026-03-16',
    ]);
    expect(await coach.page.getByRole('img', { name: 'removed' }).count()).toBe(1);
    await press(coach, 'Control+Enter');
    await coach.page.locator('.notice').waitFor();
    const reopened = closed
      .replace('status: closed\n', 'status: active\n')
      .replace('2031-01-01\n', '2031-01-01\nresumed-on: 2026-03-16\n');
    expect(await contents(coach)).toEqual({ ...vault, 'Heron.md': reopened });
    expect(await coach.offersCommand('Groundwork: Close engagement')).toBe(true);
  });

  it('shows the note as it is typed, also before the app has saved it', async () => {
    const coach = await openWorkbench({ vault: { ...vault, 'Heron.md': closed }, open: 'Heron.md', today: TODAY });
    await coach.page.evaluate(() => {
      const view = window.workbench.app?.workspace.getMostRecentLeaf()?.view as MarkdownView | undefined;
    const editor = view?.editor;
      const at = editor?.offsetToPos(editor.getValue().indexOf('status: closed'));
      if (at) editor?.replaceRange('paid: false\n', at);
    });
    await coach.runCommand('Groundwork: Reopen engagement');
    await unfoldPreview(coach);
    await coach.page.locator('.groundwork-preview-line.mod-added', { hasText: 'status: active' }).waitFor();
    const kept = await coach.page.locator('.groundwork-preview-line.mod-kept').allTextContents();
    expect(kept.map((line) => line.trim())).toContain('paid: false');
  });

  it('is in the menu of a closed engagement, and closing in that of an open one', async () => {
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY });
    await coach.page.getByRole('treeitem', { name: /^Heron/ }).click({ button: 'right' });
    await coach.page.locator('.menu-item', { hasText: 'Close engagement' }).click();
    await coach.page.locator('.modal-title', { hasText: 'Close “Heron”' }).waitFor();
    expect(await coach.page.locator('.menu-item', { hasText: 'Reopen engagement' }).count()).toBe(0);
  });

  it('offers a new engagement instead, with who and for whom filled in and a link to the former one', async () => {
    const about = 'coachee: Ana Ruiz\norganisation: Delta Quay\nsponsor: Chair\n';
    const former = closed.replace('codename: Heron\n', `codename: Heron\n${about}`);
    const before = { ...vault, 'Engagements/Heron.md': former };
    const { 'Heron.md': _, ...files } = before;
    const coach = await openWorkbench({ vault: files, open: 'Engagements/Heron.md', today: TODAY });
    await coach.runCommand('Groundwork: Reopen engagement');
    const reopening = coach.page.locator('.modal', { hasText: 'carry on from where they were' });
    await reopening.getByRole('button', { name: 'New engagement instead…' }).click();
    const form = coach.page.locator('.modal', { hasText: 'Sessions contracted' });
    const filled = ['Coachee', 'Codename', 'Organisation', 'Sponsor', 'Sessions contracted', 'Start'].map((field) =>
      form.getByLabel(field, { exact: true }).inputValue(),
    );
    expect(await Promise.all(filled)).toEqual(['Ana Ruiz', 'Heron', 'Delta Quay', 'Chair', '', TODAY]);
    await form.getByRole('button', { name: 'Create' }).click();
    await form.waitFor({ state: 'detached' });
    const { 'Engagements/Heron 2.md': made = '', ...others } = await contents(coach);
    expect(others).toEqual(files);
    for (const line of ['coachee: Ana Ruiz', 'codename: Heron', 'organisation: Delta Quay', 'sponsor: Chair']) {
      expect(made.split('\n')).toContain(line);
    }
    expect(made).toMatch(/\n---\nFollows on from \[\[Heron\]\]\.\n\n#/);
  });
});
