import { describe, expect, it } from 'vitest';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { heron, heronSession } from './heron';
import { choices, press, sessionDialog } from './use-keyboard';

const TODAY = '2026-03-16';
const SESSION = 'Sessions/2026-03-16 Heron.md';
const DATA = '.obsidian/plugins/groundwork/data.json';

async function askForSession(coach: OpenWorkbench): Promise<void> {
  await coach.runCommand('Groundwork: New session');
  await sessionDialog(coach, 'New session with “Heron”');
}

/** Presses keys in the dialog, waits for the note and reads it. */
async function take(coach: OpenWorkbench, ...keys: readonly string[]): Promise<string> {
  await press(coach, ...keys);
  await coach.page.locator('.view-header-title', { hasText: '2026-03-16 Heron' }).waitFor();
  return coach.read(SESSION);
}

/** Chooses an entry of the menu that is shown. */
async function fromMenu({ page }: OpenWorkbench, entry: string): Promise<void> {
  await page.locator('.menu .menu-item-title').getByText(entry, { exact: true }).click();
}

describe('New session', () => {
  it('is started from the row, the file and the text of an engagement or session', async () => {
    const vault = { 'Heron.md': heron(), 'One.md': heronSession('date: 2026-03-02'), 'Other.md': 'Not ours.' };
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY });
    const { page } = coach;
    const file = (name: string) => page.locator('.nav-file-title', { hasText: name });
    const places = [
      page.getByRole('treeitem', { name: /^Heron/ }).locator('.groundwork-name').first(),
      file('Heron'),
      file('One'),
      page.locator('.cm-content'),
    ];
    for (const place of places) {
      await place.click({ button: 'right' });
      await fromMenu(coach, 'New session');
      await sessionDialog(coach, 'New session with “Heron”');
      await press(coach, 'Escape');
      await page.locator('.modal').waitFor({ state: 'detached' });
    }
    await file('Other').click({ button: 'right' });
    await page.locator('.menu').waitFor();
    expect(await page.locator('.menu').innerText()).not.toContain('New session');
    expect(await coach.list()).toEqual(Object.keys(vault).sort());
  });

  it('stands once in the menu of a row', async () => {
    const coach = await openWorkbench({ vault: { 'Heron.md': heron() }, today: TODAY });
    await coach.page.getByRole('treeitem', { name: /^Heron/ }).locator('.groundwork-name').click({ button: 'right' });
    const entries = await coach.page.locator('.menu .menu-item-title').allInnerTexts();
    expect(entries.filter((entry) => entry === 'New session')).toHaveLength(1);
  });

  const held = (kind: string) => ({ 'One.md': heronSession(`kind: ${kind}`, 'date: 2026-03-02') });
  it.each([
    ['a first session, while none was held', heron(), {}, 'First session'],
    ['chemistry for a prospect', heron('status: prospect'), {}, 'Chemistry session'],
    ['a first session once a prospect has met', heron('status: prospect'), held('chemistry'), 'First session'],
    ['a regular session after the first', heron('sessions-contracted: 8'), held('first'), 'Regular session'],
    ['closing for the last one contracted', heron('sessions-contracted: 2'), held('first'), 'Closing session'],
    ['a review when one is due', heron('review-due: 2026-03-20'), held('first'), 'Review'],
    [
      'a three-way session where a sponsor waits for the review',
      heron('review-due: 2026-03-10', 'sponsor: Ida'),
      held('first'),
      'Three-way session',
    ],
  ])('proposes %s', async (_, engagement, sessions, proposed) => {
    const vault = { 'Heron.md': engagement, ...sessions };
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: TODAY });
    await askForSession(coach);
    const [first = '', ...others] = await choices(coach);
    expect(first).toBe(`${proposed} proposed 1`);
    expect(others).toHaveLength(5);
    expect(others.join()).not.toContain('proposed');
    const kind = proposed.replace(/ session$/, '').toLowerCase();
    expect(await take(coach, 'Enter')).toContain(`\nkind: ${kind}\n`);
  });

  it.each([
    ['a digit', ['5', 'Enter'], 'three-way'],
    ['arrows', ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter'], 'regular'],
    ['the arrow that goes round', ['ArrowUp', 'Enter'], 'closing'],
    ['a digit and Ctrl+Enter', ['4', 'Control+Enter'], 'review'],
    ['a digit and the button', ['6', 'Tab', 'Tab', 'Tab', 'Enter'], 'closing'],
  ])('takes another kind with %s', async (_, keys, kind) => {
    const coach = await openWorkbench({ vault: { 'Heron.md': heron() }, open: 'Heron.md', today: TODAY });
    await askForSession(coach);
    expect(await take(coach, ...keys)).toContain(`\nkind: ${kind}\n`);
    expect(await coach.list()).toEqual(['Heron.md', SESSION]);
  });

  it('takes another kind with a click on its name', async () => {
    const coach = await openWorkbench({ vault: { 'Heron.md': heron() }, open: 'Heron.md', today: TODAY });
    await askForSession(coach);
    await coach.page.getByText('Review', { exact: true }).click();
    await coach.page.getByRole('button', { name: 'Create' }).click();
    expect(await take(coach)).toContain('\nkind: review\n');
  });

  it.each([
    ['Escape', ['Escape']],
    ['Cancel', ['Tab', 'Tab', 'Enter']],
  ])('writes nothing after %s', async (_, keys) => {
    const coach = await openWorkbench({ vault: { 'Heron.md': heron() }, open: 'Heron.md', today: TODAY });
    await askForSession(coach);
    await press(coach, '3', ...keys);
    await coach.page.locator('.modal').waitFor({ state: 'detached' });
    expect(await coach.list()).toEqual(['Heron.md']);
    expect(await coach.read('Heron.md')).toBe(heron());
    expect(await coach.notices()).toEqual([]);
  });

  it('asks for the engagement first where the open note names none', async () => {
    const vault = { 'Heron.md': heron(), 'Other.md': '' };
    const coach = await openWorkbench({ vault, open: 'Other.md', today: TODAY });
    await coach.runCommand('Groundwork: New session');
    await coach.page.getByPlaceholder('Engagement of the new session').waitFor();
    await press(coach, 'Enter');
    await sessionDialog(coach, 'New session with “Heron”');
    expect(await take(coach, 'Enter')).toContain('\nengagement: "[[Heron]]"\n');
  });
});

describe('what a new session carries forward', () => {
  const CONTRACT = heron().replace('goals: [] # agreed in the room', 'goals: ["[[Be heard]]", Delegate]');
  const FIRST = heronSession(
    'kind: first',
    'date: 2026-03-02',
    'goals: ["[[Be heard]]"]',
    `worth-if: 'If I leave: with "one" *thing* | 50 %'`,
    'revisit-resistance: true',
  );
  const VAULT = {
    'Heron.md': CONTRACT,
    'Be heard.md': '---\ncoaching: goal\nengagement: "[[Heron]]"\nstatus: contracted\n---\n',
    'One.md': `${FIRST}## Commitments\n- [ ] Ask Ben for [[the numbers]]\n- [x] Done\n  - [ ] Call *Jo*\n`,
  };

  it('is worth-if word for word, goals with where each stands, and commitments with where they were made', async () => {
    const coach = await openWorkbench({ vault: VAULT, open: 'Heron.md', today: TODAY });
    await askForSession(coach);
    const text = await take(coach, 'Enter');
    const [, carried = ''] = text.split('## Where we stand\n');
    expect(carried.slice(0, carried.indexOf('\n\n'))).toBe(
      [
        '> If I leave: with "one" *thing* | 50 %',
        '>',
        '- [ ] Come back to the doubt of [[One]]; “Record session” then asks whether you did',
        '- [[Be heard]] (last on 2 Mar)',
        '- Delegate (not worked on yet)',
      ].join('\n'),
    );
    expect(text).toContain(
      '## Commitments\n- [ ] Ask Ben for [[the numbers]] ([[One]])\n- [ ] Call *Jo* ([[One]])\n\n',
    );
    expect(text).not.toContain('Done');
    expect(text.slice(0, text.indexOf('\n---\n'))).toBe(
      '---\ncoaching: session\nengagement: "[[Heron]]"\nkind: regular\ndate: 2026-03-16\ngoals: []',
    );
    expect(await coach.read('One.md')).toBe(VAULT['One.md']);
  });

  it('keeps the link to where a commitment was first made, and says a doubt once', async () => {
    const first = await openWorkbench({ vault: VAULT, open: 'Heron.md', today: TODAY });
    await askForSession(first);
    const second = await take(first, 'Enter');
    const vault = { ...VAULT, [SESSION]: second };
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: '2026-03-30' });
    await askForSession(coach);
    await press(coach, 'Enter');
    await coach.page.locator('.view-header-title', { hasText: '2026-03-30 Heron' }).waitFor();
    const text = await coach.read('Sessions/2026-03-30 Heron.md');
    expect(text).toContain(
      '## Commitments\n- [ ] Ask Ben for [[the numbers]] ([[One]])\n- [ ] Call *Jo* ([[One]])\n\n',
    );
    expect(text).toContain('> If I leave: with "one" *thing* | 50 %\n>\n- [[Be heard]]');
    expect(text).not.toContain('doubt of');
  });

  it('is no doubt that was come back to', async () => {
    const two = heronSession('date: 2026-03-09', 'resistance-revisited: true');
    const coach = await openWorkbench({ vault: { ...VAULT, 'Two.md': two }, open: 'Heron.md', today: TODAY });
    await askForSession(coach);
    expect(await take(coach, 'Enter')).not.toContain('doubt of');
  });

  it('is nothing at all where there is nothing, and leaves no empty lines of it', async () => {
    const coach = await openWorkbench({ vault: { 'Heron.md': heron() }, open: 'Heron.md', today: TODAY });
    await askForSession(coach);
    expect(await take(coach, '3', 'Enter')).toMatch(/\n## Where we stand\n\n> \[!question\|prompt\]-/);
  });

  it('stands under bare headings where the questions are switched off', async () => {
    const vault = { ...VAULT, [DATA]: '{"version":1,"prompts":false}' };
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: TODAY });
    await askForSession(coach);
    const text = await take(coach, 'Enter');
    expect(text).not.toContain('[!question');
    expect(text).toMatch(/- Delegate \(not worked on yet\)\n\n\n\n## Commitments\n- \[ \] Ask Ben/);
  });
});

describe('the name of a new session', () => {
  const named = (sessionName: string, more = {}) => ({
    [DATA]: JSON.stringify({ version: 1, sessionName, ...more }),
    'Heron.md': heron(),
    'One.md': heronSession('date: 2026-03-02'),
  });

  it.each([
    ['its number', '{{codename}} {{session}}', 'Sessions/Heron 2.md'],
    ['folders', '{{codename}}/{{date:YYYY}}/{{date:MM-DD}}', 'Sessions/Heron/2026/03-16.md'],
    ['the folders of a format', '{{date:YYYY/MM}}/{{codename}}', 'Sessions/2026/03/Heron.md'],
    ['what no file may be called', '{{time:HH:mm}} <{{codename}}>? #{{session}}', 'Sessions/09-00 Heron 2.md'],
    ['the usual one in place of a way out of its folder', '../../{{codename}}', 'Sessions/2026-03-16 Heron.md'],
    ['nothing of its own', '{{sponsor}}', 'Sessions/2026-03-16.md'],
  ])('follows the pattern, with %s', async (_, pattern, path) => {
    const coach = await openWorkbench({ vault: named(pattern), open: 'One.md', today: TODAY });
    await askForSession(coach);
    await press(coach, 'Enter');
    await coach.page.locator('.modal').waitFor({ state: 'detached' });
    const name = path.slice(path.lastIndexOf('/') + 1, -3);
    await coach.page.locator('.nav-file-title.is-active', { hasText: name }).waitFor();
    expect(await coach.list()).toContain(path);
    expect(await coach.read(path)).toContain('\nengagement: "[[Heron]]"\n');
  });

  it('is set in the settings', async () => {
    const coach = await openWorkbench({ vault: { 'Heron.md': heron() }, open: 'Heron.md', today: TODAY });
    await press(coach, 'Control+,');
    const setting = coach.page.locator('.setting-item', { hasText: 'Name of new session notes' });
    await setting.locator('input').fill('{{codename}}/{{session}}');
    await coach.idle();
    await press(coach, 'Escape');
    // What the settings mean for the notes is read anew.
    await coach.idle();
    await askForSession(coach);
    await press(coach, 'Enter');
    await coach.page.locator('.view-header-title', { hasText: '1' }).waitFor();
    expect(await coach.list()).toEqual(['Heron.md', 'Sessions/Heron/1.md']);
  });

  it('can have tokens in its folder, and uses a folder that is there in other capitals', async () => {
    const vault = {
      'Heron.md': heron(),
      'clients/Other.md': 'Not ours.\n',
      [DATA]: JSON.stringify({ sessionsFolder: 'Clients/{{codename}}' }),
    };
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: TODAY });
    await askForSession(coach);
    await press(coach, 'Enter');
    await coach.page.locator('.view-header-title', { hasText: '2026-03-16 Heron' }).waitFor();
    expect(await coach.read('clients/Heron/2026-03-16 Heron.md')).toContain('engagement: "[[Heron]]"');
  });

  it('opens the note of that name as it is, and the preview says so before', async () => {
    const mine = heronSession('date: 2026-03-16');
    const vault = { 'Heron.md': heron(), [SESSION]: mine };
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: TODAY });
    await askForSession(coach);
    await coach.page.locator('.modal .checkbox-container').click();
    await coach.page.getByText('“2026-03-16 Heron” is there already. It will be opened as it is.').waitFor();
    expect(await take(coach, '4', 'Enter')).toBe(mine);
    expect(await coach.list()).toEqual(['Heron.md', SESSION]);
    expect(await coach.notices()).toEqual(['“2026-03-16 Heron” is there already. It is opened as it is.']);
  });
});

describe('the preview', () => {
  const shown = async ({ page }: OpenWorkbench, kind: 'added' | 'kept') => {
    return page.locator(`.groundwork-preview-line.mod-${kind} .groundwork-preview-text`).allTextContents();
  };
  const LONG = ['One', 'Two', 'Three', 'Four', 'Five', ''].join('\n');

  it('shows a new note as it will be, changes with the choice, and is shown again the next time', async () => {
    const coach = await openWorkbench({ vault: { 'Heron.md': heron() }, open: 'Heron.md', today: TODAY });
    const { page } = coach;
    await askForSession(coach);
    expect(await page.locator('.groundwork-preview').isVisible()).toBe(false);
    await page.locator('.modal .checkbox-container').click();
    await page.getByText('“2026-03-16 Heron” will look like this:').waitFor();
    expect(await shown(coach, 'added')).toContain('kind: first');
    await press(coach, '4');
    await page.locator('.groundwork-preview-text', { hasText: 'kind: review' }).waitFor();
    const promised = (await shown(coach, 'added')).join('\n');
    expect(await shown(coach, 'kept')).toEqual([]);
    expect(await coach.list()).toEqual(['Heron.md']);
    await press(coach, 'Escape');

    await coach.reload();
    await coach.openNote('Heron.md');
    await askForSession(coach);
    await page.getByText('“2026-03-16 Heron” will look like this:').waitFor();
    expect(await take(coach, '4', 'Enter')).toBe(`${promised}\n`);
  });

  it('shows what goes into a note and what stays around it, and the note gets just that', async () => {
    const vault = { 'Heron.md': heron(), 'Call.md': LONG };
    const coach = await openWorkbench({ vault, open: 'Call.md', today: TODAY });
    const { page } = coach;
    await page.locator('.cm-content').click();
    await press(coach, 'Control+End');
    await coach.runCommand('Groundwork: Insert session template…');
    await page.getByPlaceholder('Engagement this session belongs to').waitFor();
    await press(coach, 'Enter');
    await sessionDialog(coach, 'Session template for “Call”');
    await page.locator('.modal .checkbox-container').click();
    await page.getByText('“Call” will look like this:').waitFor();
    expect(await shown(coach, 'kept')).toEqual(['One', 'Two', 'Four', 'Five']);
    expect(await page.locator('.groundwork-preview-gap').allTextContents()).toEqual(['one unchanged line']);
    const added = await shown(coach, 'added');
    expect(await coach.read('Call.md')).toBe(LONG);
    await press(coach, 'Enter');
    await page.locator('.notice', { hasText: 'Template added to' }).waitFor();
    const lines = (await coach.read('Call.md')).split('\n');
    expect(lines.filter((line) => !LONG.split('\n').includes(line))).toEqual(added.filter((line) => line !== ''));
  });

  it('says that there is nothing to add', async () => {
    const vault = {
      [DATA]: '{"version":1,"templatesFolder":"Mine"}',
      'Mine/Bare.md': '## Notes\n',
      'Heron.md': heron(),
      'Call.md': heronSession('date: 2026-03-10').replace('What was said.', '## Notes'),
    };
    const coach = await openWorkbench({ vault, open: 'Call.md', today: TODAY });
    await coach.page.locator('.cm-content').click();
    await coach.runCommand('Groundwork: Insert session template…');
    await sessionDialog(coach, 'Session template for “Call”');
    await coach.page.locator('.modal .checkbox-container').click();
    await press(coach, '7');
    await coach.page.getByText('All of it is already in “Call”.').waitFor();
    await press(coach, 'Enter');
    await coach.page.locator('.notice', { hasText: 'All of the template is already in “Call”.' }).waitFor();
    expect(await coach.read('Call.md')).toBe(vault['Call.md']);
  });

  it('inserts into the note as it is by then', async () => {
    const vault = { 'Heron.md': heron(), 'Call.md': 'One\n' };
    const coach = await openWorkbench({ vault, open: 'Call.md', today: TODAY });
    await coach.page.locator('.cm-content').click();
    await coach.runCommand('Groundwork: Insert session template…');
    await coach.page.getByPlaceholder('Engagement this session belongs to').waitFor();
    await press(coach, 'Enter');
    await sessionDialog(coach, 'Session template for “Call”');
    await coach.write('Call.md', 'One\nBy sync\n');
    await press(coach, 'Enter');
    await coach.page.locator('.notice').waitFor();
    expect(await coach.read('Call.md')).toContain('One\nBy sync\n');
  });
});

describe('in German', () => {
  it('asks, previews and carries forward in German, from notes written in English', async () => {
    const one = `${heronSession('kind: first', 'date: 2026-03-02', 'worth-if: Ja')}## Commitments\n- [ ] Ask Ben\n`;
    const vault = { 'Heron.md': heron(), 'One.md': one };
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY, language: 'de' });
    await coach.runCommand('Groundwork: Neue Sitzung');
    await sessionDialog(coach, 'Neue Sitzung mit „Heron“');
    expect((await choices(coach))[0]).toBe('Arbeitssitzung Vorschlag 1');
    await coach.page.locator('.modal .checkbox-container').click();
    await coach.page.getByText('„2026-03-16 Heron“').waitFor();
    const text = await take(coach, 'Enter');
    expect(text).toContain('\nkind: regular\n');
    expect(text).toContain('- [ ] Ask Ben ([[One]])');
    expect(text).not.toMatch(/## (Where|Commitments|Today)/);
  });
});
