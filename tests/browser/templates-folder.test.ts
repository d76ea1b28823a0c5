import { describe, expect, it } from 'vitest';
import { builtInTemplates } from '../../src/templates/built-in-templates';
import { openWorkbench, type OpenWorkbench, type OpenWorkbenchOptions } from './harness/open-workbench';
import { heron, heronSession } from './heron';
import { choices, press, sessionDialog } from './use-keyboard';
import { en } from '../../src/words/en';

const TODAY = '2026-03-16';
const SESSION = 'Sessions/2026-03-16 Heron.md';
const FOLDER = { '.obsidian/plugins/groundwork/data.json': '{"version":1,"templatesFolder":"Mine"}' };
const TITLES = [
  'Chemistry session',
  'Closing session',
  'Engagement',
  'First session',
  'Goal',
  'Regular session',
  'Review',
  'Three-way session',
];
const WRITTEN = TITLES.map((title) => `Mine/${title}.md`);

/** Opens a vault whose templates folder is “Mine”, with Heron's engagement in the editor. */
function openWithFolder(
  vault: Readonly<Record<string, string>>,
  options: Partial<OpenWorkbenchOptions> = {},
): Promise<OpenWorkbench> {
  const files = { ...FOLDER, 'Heron.md': heron(), ...vault };
  return openWorkbench({ vault: files, open: 'Heron.md', today: TODAY, ...options });
}

async function askForSession(coach: OpenWorkbench): Promise<void> {
  await coach.runCommand('Groundwork: New session');
  await sessionDialog(coach, 'New session with “Heron”');
}

async function take(coach: OpenWorkbench, ...keys: readonly string[]): Promise<string> {
  await press(coach, ...keys);
  await coach.page.locator('.view-header-title', { hasText: '2026-03-16 Heron' }).waitFor();
  return coach.read(SESSION);
}

async function noticeOf(coach: OpenWorkbench, command: string): Promise<string | undefined> {
  const before = (await coach.notices()).length;
  await coach.runCommand(command);
  await coach.page.waitForFunction((count) => window.workbench.notices.length > count, before);
  await coach.idle();
  return (await coach.notices()).at(-1);
}

const write = (coach: OpenWorkbench) => noticeOf(coach, 'Groundwork: Write the built-in templates to the folder');

describe('a template of the coach’s own', () => {
  it('is said once to have no private section, when it is first used and not when it is looked at', async () => {
    const kept = '---\n---\n## Talk\n\n## For my eyes:\n';
    const coach = await openWithFolder({ 'Mine/First session.md': '---\n---\n## Talk\n', 'Mine/Kept.md': kept });
    const said = async () => (await coach.notices()).filter((notice) => notice.includes('no private section'));
    await askForSession(coach);
    await coach.page.getByRole('checkbox').press('Space');
    await coach.page.locator('.groundwork-preview-line').first().waitFor();
    expect(await said()).toEqual([]);
    await press(coach, 'Escape');
    await coach.page.locator('.modal').waitFor({ state: 'detached' });
    await askForSession(coach);
    await take(coach, 'Enter');
    await coach.page.locator('.notice', { hasText: 'no private section' }).waitFor();
    expect(await said()).toEqual([expect.stringMatching(/^The template “Mine\/First session.md” has no private/)]);
    await coach.remove(SESSION);
    await coach.openNote('Heron.md');
    await askForSession(coach);
    await take(coach, 'Enter');
    await coach.remove(SESSION);
    await coach.openNote('Heron.md');
    await askForSession(coach);
    await take(coach, '7', 'Enter');
    expect(await coach.read(SESSION)).toContain('## For my eyes:');
    expect(await said()).toHaveLength(1);
  });

  it.each([['first'], ['First session'], ['FIRST SESSION'], ['Erstgespräch'], ['Deeper/first']])(
    'replaces the built-in one of its kind, where it is called %s',
    async (name) => {
      const own = '---\nkind: first\nroom: "{{organisation}}"\n---\n# {{session}}: {{codename}}\n';
      const coach = await openWithFolder({ [`Mine/${name}.md`]: own });
      await askForSession(coach);
      expect(await choices(coach)).toHaveLength(6);
      expect(await take(coach, 'Enter')).toBe(
        [
          '---',
          'kind: first',
          'room:',
          'coaching: session',
          'engagement: "[[Heron]]"',
          'date: 2026-03-16',
          '---',
          '# 1: Heron\n',
        ].join('\n'),
      );
    },
  );

  it('is offered by its name where it replaces none, and gives a session without saying so', async () => {
    const coach = await openWithFolder({
      'Heron.md': heron('sessions-contracted: 8'),
      'Mine/Walking hour.md': '# Walk with {{codename}}\n\n{{cursor}}\n\nHome by {{time+1h}}\n',
      'Mine/About goals.md': '---\ncoaching: goal\n---\n',
      'Mine/About engagements.md': '---\ncoaching: engagement\n---\n',
      'Mine/Board.md': '---\ncoaching: Session\n---\n',
      'Mine/Picture.png': '',
    });
    await askForSession(coach);
    expect((await choices(coach)).slice(6)).toEqual(['Board your template 7', 'Walking hour your template 8']);
    expect(await take(coach, '8', 'Enter')).toBe(
      [
        ...['---', 'coaching: session', 'engagement: "[[Heron]]"', 'date: 2026-03-16', '---'],
        ...['# Walk with Heron', '', '', '', 'Home by 10:00\n'],
      ].join('\n'),
    );
    await coach.page.keyboard.insertText('Out of town.');
    expect(await coach.read(SESSION)).toContain('# Walk with Heron\n\nOut of town.\n\nHome');
    // A session of today counts as held once it says something of how it was.
    await coach.page.getByRole('treeitem', { name: /^Heron.*today.*0 of 8 sessions used/ }).waitFor();
  });

  it.each([
    ['properties that cannot be read', '---\nkind: first\nroom: [quiet\n---\n', /Line \d: /],
    ['a fence that nothing closes', '---\nkind: first\n', /Line 1: .*closes the properties/],
    ['a token as a name', '---\n"{{codename}}": yes\n---\n', /Line 2: “\{\{codename\}\}” cannot be the name/],
    ['a value that no property holds', '---\nkind: first\nroom:\n  is: "{{date}}"\n---\n', /Line 3: “room” in the /],
  ])('is refused for %s before anything is written, and the preview says so', async (_, own, reason) => {
    const coach = await openWithFolder({ 'Mine/first.md': own });
    await askForSession(coach);
    await coach.page.locator('.modal .checkbox-container').click();
    const said = coach.page.locator('.groundwork-preview');
    await said.getByText('The template “Mine/first.md” cannot be used.').waitFor();
    expect(await said.innerText()).toMatch(reason);
    await press(coach, 'Enter');
    await coach.page.locator('.notice').waitFor();
    const [notice] = await coach.notices();
    expect(notice).toMatch(/^“2026-03-16 Heron” was not created\. The template “Mine\/first\.md” cannot be used\. /);
    expect(notice).toMatch(reason);
    expect(await coach.list()).toEqual(['Heron.md', 'Mine/first.md']);
  });

  it('is refused for a note that is there, which stays as it is', async () => {
    const call = heronSession('date: 2026-03-10');
    const vault = { 'Mine/regular.md': '---\nroom: [quiet\n---\n', 'Mine/Walk.md': '## Walk\n', 'Call.md': call };
    const coach = await openWithFolder(vault, { open: 'Call.md' });
    await coach.page.locator('.cm-content').click();
    await coach.runCommand('Groundwork: Insert session template…');
    await sessionDialog(coach, 'Session template for “Call”');
    await coach.page.locator('.modal .checkbox-container').click();
    await coach.page.getByText('The template “Mine/regular.md” cannot be used. Line 3').waitFor();
    await press(coach, 'Enter');
    const notice = '“Call” was not changed. The template “Mine/regular.md”';
    await coach.page.locator('.notice', { hasText: notice }).waitFor();
    expect(await coach.read('Call.md')).toBe(call);
  });

  it('names tokens that nobody knows, and leaves them as they are', async () => {
    const coach = await openWithFolder({ 'Mine/first.md': '---\nmood: "{{mood}}"\n---\n{{weather}}\n' });
    await askForSession(coach);
    expect(await take(coach, 'Enter')).toMatch(/^---\nmood: "\{\{mood\}\}"\n(.+\n)+---\n\{\{weather\}\}\n$/);
    expect(await coach.notices()).toEqual([
      'The template has tokens that Groundwork does not know: {{mood}}, {{weather}}. They stay in “2026-03-16 Heron”.',
      expect.stringContaining('has no private section'),
    ]);
  });

  it('may go while the dialog is open: nothing is written', async () => {
    const coach = await openWithFolder({ 'Mine/Walk.md': '# Walk\n' });
    await askForSession(coach);
    await coach.page.locator('.modal .checkbox-container').click();
    await press(coach, '7');
    await coach.page.locator('.groundwork-preview-text', { hasText: '# Walk' }).waitFor();
    await coach.remove('Mine/Walk.md');
    await press(coach, 'Enter');
    const notice = '“2026-03-16 Heron” was not created. The template is gone. Choose another one.';
    await coach.page.locator('.notice', { hasText: notice }).waitFor();
    expect(await coach.list()).toEqual(['Heron.md']);
  });

  it('is no session, no engagement and no problem of the practice', async () => {
    const coach = await openWithFolder({
      'Mine/engagement.md': heron('status: nonsense').replace('Heron', 'Template'),
      'Mine/first.md': heronSession('date: "{{date}}"', 'kind: nonsense'),
      'Mine/Deeper/Any.md': heronSession('date: 2026-03-02'),
    });
    const rows = coach.page.getByRole('treeitem');
    await coach.page.getByRole('treeitem', { name: /^Heron/ }).waitFor();
    const names = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? row.textContent));
    expect(names.join('\n')).not.toMatch(/Template|Mine|nonsense|Last session/);
  });
});

describe('a folder in which notes are filed', () => {
  it('hides none of them, whoever takes it for one of templates', async () => {
    const data = { version: 2, templatesFolder: 'Engagements', sessionsFolder: 'Hours/Held' };
    const coach = await openWorkbench({
      vault: {
        'Engagements/Heron.md': heron(),
        'Hours/Held/One.md': heronSession('date: 2026-03-02'),
        '.obsidian/plugins/groundwork/data.json': JSON.stringify(data),
        '.obsidian/templates.json': '{"folder":"Hours"}',
      },
      today: TODAY,
    });
    await coach.page.getByRole('treeitem', { name: /^Heron/ }).locator('.collapse-icon').first().click();
    await coach.page.getByRole('treeitem', { name: /2 Mar/ }).waitFor();
    expect(await write(coach)).toBe('Choose a templates folder in the settings of Groundwork first.');
    expect((await coach.list()).filter((path) => path.startsWith('Engagements/'))).toEqual(['Engagements/Heron.md']);
  });
});

describe('Write the built-in templates to the folder', () => {
  it('makes the folder and writes all of them, just as they are built in', async () => {
    const coach = await openWithFolder({});
    expect(await write(coach)).toBe('8 templates were written to “Mine”.');
    expect(await coach.list()).toEqual(['Heron.md', ...WRITTEN]);
    expect(await coach.read('Mine/Three-way session.md')).toBe(builtInTemplates(true, en.templates)['three-way']);
    expect(await coach.read('Mine/Engagement.md')).toBe(builtInTemplates(true, en.templates).engagement);
  });

  it('leaves the list of engagements as it was, and new sessions come from what it wrote', async () => {
    const coach = await openWithFolder({});
    const list = coach.page.locator('.groundwork-engagements');
    await coach.page.getByRole('treeitem', { name: /^Heron/ }).waitFor();
    const before = await list.innerText();
    await write(coach);
    expect(await list.innerText()).toBe(before);
    await coach.write('Mine/First session.md', '---\nkind: first\n---\nMy own words.\n');
    await askForSession(coach);
    expect(await take(coach, 'Enter')).toContain('\n---\nMy own words.\n');
  });

  it('never overwrites: what is there stays, whichever of its names it has, and counts', async () => {
    const vault = { 'Mine/review.md': 'Mine.', 'Mine/Deep/Abschlussgespräch.md': 'Also mine.' };
    const coach = await openWithFolder(vault);
    expect(await write(coach)).toBe(
      '6 templates were written to “Mine”. 2 were there already and stay as they are.',
    );
    expect(await coach.read('Mine/review.md')).toBe('Mine.');
    const list = await coach.list();
    expect(list).toHaveLength(9);
    expect(list).not.toContain('Mine/Closing session.md');
    expect(await write(coach)).toBe('All templates are in “Mine” already. They stay as they are.');
    expect(await coach.list()).toEqual(list);
  });

  it('asks for a folder where none is set', async () => {
    const coach = await openWorkbench({ vault: { 'Heron.md': heron() }, today: TODAY });
    expect(await write(coach)).toBe('Choose a templates folder in the settings of Groundwork first.');
    expect(await coach.list()).toEqual(['Heron.md']);
  });

  it('says how far it came where the disk is full, and goes on from there the next time', async () => {
    let isFull = true;
    const coach = await openWithFolder({}, {
      beforeOperation: ({ op, path }) => {
        if (!isFull || op !== 'write' || !path.startsWith('Mine/Review')) return;
        throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
      },
      expectedErrors: [/ENOSPC/],
    });
    const told = await write(coach);
    expect(told).toMatch(/^“Review” was not created\. The app could not write the note: .*ENOSPC/);
    const notices = await coach.notices();
    expect(notices.at(-2)).toBe('4 templates were written to “Mine”.');
    const list = (await coach.list()).filter((path) => path !== 'Mine/Review.md');
    expect(list).toHaveLength(5);
    isFull = false;
    expect(await write(coach)).toBe('4 templates were written to “Mine”. 4 were there already and stay as they are.');
    expect(await coach.list()).toEqual(['Heron.md', ...WRITTEN]);
    expect(await coach.read('Mine/Review.md')).toBe(builtInTemplates(true, en.templates).review);
  });

  it('writes them in German where the app speaks it, and without questions where these are off', async () => {
    const data = '{"version":1,"templatesFolder":"Vorlagen","prompts":false}';
    const vault = { 'Heron.md': heron(), '.obsidian/plugins/groundwork/data.json': data };
    const coach = await openWorkbench({ vault, today: TODAY, language: 'de' });
    await noticeOf(coach, 'Groundwork: Mitgelieferte Vorlagen in den Ordner schreiben');
    const list = await coach.list();
    expect(list).toHaveLength(9);
    expect(list).toContain('Vorlagen/Erstgespräch.md');
    expect(await coach.read('Vorlagen/Erstgespräch.md')).not.toContain('[!question');
  });
});
