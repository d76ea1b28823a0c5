import { describe, expect, it } from 'vitest';
import { openWorkbench, type OpenWorkbench, type OpenWorkbenchOptions } from './harness/open-workbench';
import { ran, standInForTemplater, type TemplaterStandIn } from './harness/stand-in-for-templater';
import { heron, heronSession } from './heron';
import { press, sessionDialog, suggester } from './use-keyboard';

const TODAY = '2026-03-16';
const SESSION = 'Sessions/2026-03-16 Heron.md';
/** What Templater would put over a note without a body. */
const FOLDER_TEMPLATE = '# Of the folder <% tp.file.title %>\n';
const OWN_FOLDER = { '.obsidian/plugins/groundwork/data.json': '{"version":1,"templatesFolder":"Mine"}' };

interface Beside extends OpenWorkbench {
  readonly templater: TemplaterStandIn;
}

async function openBesideTemplater(options: OpenWorkbenchOptions): Promise<Beside> {
  const coach = await openWorkbench({ today: TODAY, ...options });
  return { ...coach, templater: await standInForTemplater(coach, FOLDER_TEMPLATE) };
}

/** Runs New first session for Heron and waits until its note is shown. */
async function newFirstSession(coach: OpenWorkbench, title = '2026-03-16 Heron'): Promise<void> {
  await coach.runCommand('Groundwork: New first session');
  await coach.page.locator('.view-header-title', { hasText: title }).waitFor();
}

/** Runs New session for Heron, takes the proposed kind and waits until the note is shown. */
async function newSession(coach: OpenWorkbench): Promise<void> {
  await coach.runCommand('Groundwork: New session');
  await sessionDialog(coach, 'New session with “Heron”');
  await press(coach, 'Enter');
  await coach.page.locator('.view-header-title', { hasText: '2026-03-16 Heron' }).waitFor();
}

/** Inserts the first-session template into the note that is open. */
async function insert(coach: OpenWorkbench): Promise<void> {
  await coach.page.locator('.cm-content').click();
  await coach.runCommand('Groundwork: Insert first-session template');
  await coach.page.locator('.notice', { hasText: 'Template added to' }).waitFor();
}

async function expectUnchanged(coach: Beside, ...paths: readonly string[]): Promise<void> {
  const before: string[] = [];
  for (const path of paths) before.push(await coach.read(path));
  expect(await coach.templater.wake()).toEqual(paths);
  for (const [at, path] of paths.entries()) expect(await coach.read(path)).toBe(before[at]);
}

describe('the stand-in for Templater', () => {
  it('does to notes of others what Templater does', async () => {
    const coach = await openBesideTemplater({ vault: {} });
    await coach.write('Empty.md', '');
    await coach.write('Properties.md', '---\na: 1\n---\n');
    await coach.write('Full.md', '---\na: <% one %>\n---\n<%*\ntwo\n%> three\n');
    expect((await coach.templater.wake()).toSorted()).toEqual(['Empty.md', 'Full.md', 'Properties.md']);
    const folders = `# Of the folder ${ran('tp.file.title')}\n`;
    expect([await coach.read('Empty.md'), await coach.read('Properties.md')]).toEqual([folders, folders]);
    expect(await coach.read('Full.md')).toBe(`---\na: ${ran('one')}\n---\n${ran('two')} three\n`);
    expect(await coach.templater.wake()).toEqual([]);
  });
});

describe('a note that Groundwork makes', () => {
  it('stays as it was made when Templater looks at it', async () => {
    const coach = await openBesideTemplater({ vault: {} });
    await coach.runCommand('Groundwork: New engagement');
    await coach.page.getByLabel('Coachee').fill('Heron');
    await press(coach, 'Control+Enter');
    await coach.page.locator('.modal').waitFor({ state: 'detached' });
    await expectUnchanged(coach, 'Engagements/Heron.md');
    await newFirstSession(coach);
    await expectUnchanged(coach, SESSION);
  });

  it('stays so as a later session, with what was agreed and what was edited at once', async () => {
    const vault = {
      'Heron.md': heron().replace('goals: [] #', 'goals: [Sleep] #'),
      'One.md': `${heronSession('kind: first', 'date: 2026-03-02', 'worth-if: "<%x%>"')}## Commitments\n- [ ] Ask\n`,
    };
    const coach = await openBesideTemplater({ vault, open: 'Heron.md' });
    await newSession(coach);
    await coach.runCommand('Groundwork: Tag goals');
    await suggester(coach, 'Goals worked on in “2026-03-16 Heron”');
    await press(coach, 'Enter', 'Control+Enter');
    await coach.page.locator('.notice', { hasText: 'Goals saved' }).waitFor();
    await expectUnchanged(coach, SESSION);
    const text = await coach.read(SESSION);
    expect(text).toContain('goals:\n  - Sleep\n');
    expect(text).toContain('< %x%>');
    await press(coach, 'Control+z');
    expect(await coach.read(SESSION)).toContain('\ngoals: []\n');
  });

  it('is not overwritten where a template of the coach’s own has properties alone', async () => {
    const own = '---\ncoaching: session\nengagement: "{{engagement}}"\nkind: first\ndate: {{date}}\n---\n';
    const vault = { ...OWN_FOLDER, 'Mine/first.md': own, 'Heron.md': heron() };
    const coach = await openBesideTemplater({ vault, open: 'Heron.md' });
    await newFirstSession(coach);
    await expectUnchanged(coach, SESSION);
    expect(await coach.read(SESSION)).toContain('\nengagement: "[[Heron]]"\nkind: first\ndate: 2026-03-16\n---\n');
  });

  it('keeps the commands of a template of the coach’s own, and Templater runs each of them once', async () => {
    const own = [
      '---',
      'coaching: session',
      'engagement: "{{engagement}}"',
      'date: "{{date}}"',
      'asked: <% tp.date.now("YYYY-MM-DD") %>',
      '---',
      '# {{codename}} <% tp.date.now() %>',
      '<%*',
      'tp.file.title + "{{codename}}"',
      '%>',
      '{{cursor}}',
    ];
    const vault = { ...OWN_FOLDER, 'Mine/First session.md': own.join('\n'), 'Heron.md': heron() };
    const coach = await openBesideTemplater({ vault, open: 'Heron.md' });
    await newFirstSession(coach);
    const made = own.join('\n').replace('{{engagement}}', '[[Heron]]').replace('"{{date}}"', TODAY);
    expect(await coach.read(SESSION)).toBe(made.replace('{{codename}}', 'Heron').replace('{{cursor}}', ''));
    expect(await coach.templater.wake()).toEqual([SESSION]);
    const after = await coach.read(SESSION);
    expect(after).toContain(`\nasked: ${ran('tp.date.now("YYYY-MM-DD")')}\n---\n# Heron ${ran('tp.date.now()')}\n`);
    expect(after).toContain(ran('tp.file.title + "{{codename}}"'));
    expect(await coach.templater.wake()).toEqual([]);
    expect(await coach.read('Mine/First session.md')).toBe(own.join('\n'));
    expect(await coach.notices()).toEqual([expect.stringContaining('has no private section')]);
  });
});

/** A template in which every token stands in properties and body, alone and beside what could make a command of it. */
const EVERYWHERE = [
  '---',
  'coaching: session',
  'engagement: "{{engagement}}"',
  'kind: regular',
  'date: "{{date}}"',
  'quoted: "<{{coachee}}"',
  "single: '<{{organisation}}'",
  'plain: <{{sponsor}}',
  'two: "{{codename}}{{coachee}}"',
  'list: ["{{goals}}", "<{{purpose}}"]',
  'block: |',
  '  <{{worth-if}}',
  '  {{commitments}}',
  'title: "{{title}}"',
  '---',
  '<{{coachee}} {{codename}}{{coachee}} <{{organisation}} <{{cursor}}{{sponsor}} <{{purpose}}',
  '- {{goals}}',
  '<{{goals}}',
  '> {{worth-if}}',
  '<{{worth-if}}',
  '- [ ] {{commitments}}',
  '<{{commitments}} {{title}} <',
  '{{sponsor}}',
].join('\n');

describe('text of a person or a note never becomes a command that Templater runs', () => {
  it.each([
    ['whole', '<% evil %>', '<% evil %>'],
    ['split over two values', '<', '% evil %>'],
  ])('in a session: %s', async (_, codename, evil) => {
    const text = JSON.stringify(evil);
    const engagement = [
      ...['---', 'coaching: engagement', `codename: ${JSON.stringify(codename)}`, `coachee: ${text}`],
      ...[`organisation: ${text}`, `sponsor: ${text}`, `purpose: ${text}`, `goals: [${text}, "<", ${text}]`, '---\n'],
    ];
    const first = heronSession('kind: first', 'date: 2026-03-02', `worth-if: ${text}`);
    const vault = {
      ...OWN_FOLDER,
      'Mine/regular.md': EVERYWHERE,
      'Heron.md': engagement.join('\n'),
      'One.md': `${first}## Commitments\n- [ ] ${evil}\n- [ ] <\n- [ ] ${evil}\n`,
    };
    const coach = await openBesideTemplater({ vault, open: 'Heron.md' });
    await coach.runCommand('Groundwork: New session');
    await coach.page.getByRole('radiogroup').waitFor();
    await press(coach, 'Enter');
    await coach.page.locator('.view-header-title', { hasText: TODAY }).waitFor();
    const [path = ''] = (await coach.list()).filter((name) => name.startsWith('Sessions/'));
    const made = await coach.read(path);
    expect(made.match(/% evil %>/g)?.length).toBeGreaterThan(15);
    await expectUnchanged(coach, path);
  });

  it('in an engagement, from every field of the form', async () => {
    const own = EVERYWHERE.replace('coaching: session', 'coaching: engagement').replace('kind: regular\n', '');
    const vault = { ...OWN_FOLDER, 'Mine/engagement.md': own };
    const coach = await openBesideTemplater({ vault });
    await coach.runCommand('Groundwork: New engagement');
    await coach.page.getByLabel('Codename').fill('A <');
    for (const field of ['Coachee', 'Organisation', 'Sponsor']) {
      await coach.page.getByLabel(field, { exact: true }).fill('% evil %> <% evil %>');
    }
    await press(coach, 'Control+Enter');
    await coach.page.locator('.modal').waitFor({ state: 'detached' });
    const [path = ''] = (await coach.list()).filter((name) => name.startsWith('Engagements/'));
    expect(await coach.read(path)).toContain('\ncoachee: "% evil %> < % evil %>"\n');
    await expectUnchanged(coach, path);
  });

  it('from the name of a note or of an engagement, where the template goes into a note that is new', async () => {
    const own = '---\ntitle: "{{title}}"\n---\n# {{title}} <{{title}}\n';
    const vault = { ...OWN_FOLDER, 'Mine/first.md': own, 'Heron.md': heron(), '% evil %>.md': heron() };
    const coach = await openBesideTemplater({ vault });
    for (const name of ['<% evil %>.md', '% evil %.md']) {
      await coach.write(name, heronSession());
      await coach.openNote(name);
      await insert(coach);
      expect(await coach.read(name)).toContain('evil %');
    }
    await expectUnchanged(coach, '<% evil %>.md', '% evil %.md');
  });

  it('from a goal that is typed, in the engagement and in the session that is new', async () => {
    const coach = await openBesideTemplater({ vault: { 'Heron.md': heron() }, open: 'Heron.md' });
    await newFirstSession(coach);
    for (const [command, placeholder, ...labels] of [
      ['Contract goals', 'Goals contracted with “Heron”', '<% one %>', 'two <', '% three %>'],
      ['Tag goals', 'Goals worked on in “2026-03-16 Heron”', '<% vier %>', 'acht <', '% sechs %>'],
    ] as const) {
      await coach.runCommand(`Groundwork: ${command}`);
      await coach.page.getByPlaceholder(placeholder).waitFor();
      for (const label of labels) {
        await coach.page.keyboard.insertText(label);
        await press(coach, 'Enter');
      }
      await press(coach, 'Control+Enter');
    }
    expect(await coach.read('Heron.md')).toContain('\n  - < % one %>\n  - two <\n  - "% three %>"\n');
    expect(await coach.read(SESSION)).toContain('\n  - < % vier %>\n  - acht <\n  - "% sechs %>"\n');
    await expectUnchanged(coach, SESSION);
  });
});

describe('beside Obsidian’s own Templates', () => {
  it('writes bare dates and times as that is set, and those of properties so that they are read', async () => {
    const own = [
      ...['---', 'coaching: session', 'engagement: "{{engagement}}"', 'date: {{date}}', '---', '# {{Title}}'],
      ...['{{DATE}} | {{ date }} | {{date:YYYY}} | {{time:YYYY-MM-DD}} | {{date+1M}} | {{time}} | {{odd}}', ''],
    ].join('\n');
    const vault = {
      ...OWN_FOLDER,
      '.obsidian/templates.json': '{"folder":"Core","dateFormat":"D. M. YYYY","timeFormat":"H [o\'clock]"}',
      'Mine/first.md': own,
      'Heron.md': heron(),
    };
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: '2026-01-31' });
    await newFirstSession(coach, '2026-01-31 Heron');
    const text = await coach.read('Sessions/2026-01-31 Heron.md');
    expect(text).toContain('\ndate: 2026-01-31\n---\n# 2026-01-31 Heron\n');
    expect(text).toContain("31. 1. 2026 | 31. 1. 2026 | 2026 | 2026-01-31 | 28. 2. 2026 | 9 o'clock | {{odd}}\n");
    expect(await coach.notices()).toEqual([
      'The template has tokens that Groundwork does not know: {{odd}}. They stay in “2026-01-31 Heron”.',
      expect.stringContaining('has no private section'),
    ]);
  });

  it.each([
    ['no settings', undefined],
    ['broken settings', '{"dateFormat":'],
  ])('writes bare dates as ISO has them where there are %s', async (_, settings) => {
    const vault = {
      ...OWN_FOLDER,
      ...(settings ? { '.obsidian/templates.json': settings } : {}),
      'Mine/first.md': '{{date}} {{time:HH}} {{date+1d:YYYY-MM-DD HH}} {{time+24h:HH}}\n',
      'Heron.md': heron(),
    };
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: '2026-03-28', timezone: 'Europe/Berlin' });
    await newFirstSession(coach, '2026-03-28 Heron');
    const text = await coach.read('Sessions/2026-03-28 Heron.md');
    expect(text).toMatch(/\ndate: 2026-03-28\n---\n2026-03-28 09 2026-03-29 09 10\n$/);
  });
});
