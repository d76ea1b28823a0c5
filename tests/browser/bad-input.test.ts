import { describe, expect, it } from 'vitest';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { heron, heronSession } from './heron';
import { press, suggester } from './use-keyboard';

const TODAY = '2026-03-16';
const TEMPLATES = '.obsidian/plugins/groundwork/data.json';

/** Every note in the vault, to the byte. */
async function contents(coach: OpenWorkbench): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const path of await coach.list()) texts[path] = await coach.read(path);
  return texts;
}

/** The one notice of what was refused. */
async function refusal(coach: OpenWorkbench): Promise<string> {
  await coach.page.locator('.notice').first().waitFor();
  await coach.idle();
  const notices = await coach.notices();
  expect(notices).toHaveLength(1);
  return notices[0] ?? '';
}

describe('a note whose properties cannot be read', () => {
  it.each([
    ['malformed YAML', '---\ntags: [a\n---\nText.', /Line \d/],
    ['a list as front matter', '---\n- a\n- b\n---\nText.', /a list/],
    ['a tab for indentation', '---\ntags:\n\t- a\n---\nText.', /tab/],
    ['a key that is there twice', '---\na: 1\nb: 2\na: 3\n---\nText.', /twice/],
    ['a fence that nothing closes', '---\ntags: a\nText.', /---/],
  ])('takes no template: %s', async (_, text, reason) => {
    const vault = { 'Heron.md': heron(), 'Call 🦊.md': text };
    const coach = await openWorkbench({ vault, open: 'Call 🦊.md', today: TODAY });
    await coach.page.locator('.cm-content').click();
    await coach.runCommand('Groundwork: Insert first-session template');
    const notice = await refusal(coach);
    expect(notice).toContain('“Call 🦊” was not changed.');
    expect(notice).toMatch(reason);
    expect(await contents(coach)).toEqual(vault);
  });

  it('takes no goals where its properties are a flow map', async () => {
    const flow = '---\n{coaching: session, engagement: "[[Heron]]", date: 2026-03-10}\n---\nText.';
    const vault = { 'Heron.md': heron(), 'One.md': flow };
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY });
    await coach.runCommand('Groundwork: Tag goals');
    await coach.page.getByPlaceholder('Goals worked on in “One”').waitFor();
    await coach.page.keyboard.insertText('Sleep');
    await press(coach, 'Enter', 'Control+Enter');
    expect(await refusal(coach)).toContain('“One” was not changed. Line 2');
    expect(await contents(coach)).toEqual(vault);
  });

  it('keeps its engagement in the sidebar, and refuses what would change it', async () => {
    const broken = heron().replace('start:', 'start: "');
    const coach = await openWorkbench({ vault: { 'Heron.md': heron() }, open: 'Heron.md', today: TODAY });
    await coach.page.getByRole('treeitem', { name: /^Heron/ }).waitFor();
    await coach.write('Heron.md', broken);
    await coach.page.getByText('Needs attention', { exact: true }).waitFor();
    expect(await coach.page.getByRole('treeitem', { name: /^Heron/ }).count()).toBeGreaterThan(0);
    await coach.runCommand('Groundwork: Contract goals');
    expect(await refusal(coach)).toContain('“Heron” was not changed.');
    expect(await contents(coach)).toEqual({ 'Heron.md': broken });
  });
});

describe('odd properties', () => {
  it('a day that the calendar lacks: no goals are tagged, and the property is named', async () => {
    const vault = { 'Heron.md': heron(), 'One.md': heronSession('date: 2026-13-40') };
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY });
    await coach.runCommand('Groundwork: Tag goals');
    expect(await refusal(coach)).toMatch(/^“One” was not changed\..*“date”/);
    expect(await contents(coach)).toEqual(vault);
  });

  it('an unquoted link is understood, and stays as it is', async () => {
    const note = heronSession('date: 2026-03-10', 'goals:', '  - [[Be heard]]').replace('"[[Heron]]"', '[[Heron]]');
    const goal = '---\ncoaching: goal\nengagement: [[Heron]]\n---\n';
    const vault = { 'Heron.md': heron(), 'Be heard.md': goal, 'One.md': note };
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY });
    await coach.runCommand('Groundwork: Tag goals');
    await suggester(coach, 'Goals worked on in “One”');
    await coach.page.keyboard.insertText('Sleep');
    await press(coach, 'Enter', 'Control+Enter');
    const after = note.replace('  - [[Be heard]]\n', '  - [[Be heard]]\n  - Sleep\n');
    expect(await contents(coach)).toEqual({ ...vault, 'One.md': after });
  });

  it('an engagement that leads nowhere: nobody is asked for another, the link is named', async () => {
    const vault = { 'Heron.md': heron(), 'One.md': '---\nengagement: "[[Egret]]"\n---\n' };
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY });
    await coach.page.locator('.cm-content').click();
    await coach.runCommand('Groundwork: Insert first-session template');
    expect(await refusal(coach)).toMatch(/^“One” was not changed\. “engagement” says “\[\[Egret\]\]”/);
    expect(await contents(coach)).toEqual(vault);
  });

  it('a session of another kind takes no first-session template', async () => {
    const vault = { 'Heron.md': heron(), 'One.md': heronSession('kind: review', 'date: 2026-03-10') };
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY });
    await coach.page.locator('.cm-content').click();
    await coach.runCommand('Groundwork: Insert first-session template');
    expect(await refusal(coach)).toMatch(/^“One” was not changed\. “kind” says “review”/);
    expect(await contents(coach)).toEqual(vault);
  });

  it('an engagement with two coachees and a session that lists one engagement: both count', async () => {
    const pair = heron('coachee:', '  - Mara', '  - Ben').replace('codename: Heron\n', '');
    const note = heronSession('date: 2026-03-10').replace('"[[Heron]]"', '\n  - "[[Heron]]"');
    const coach = await openWorkbench({ vault: { 'Heron.md': pair, 'One.md': note }, open: 'One.md', today: TODAY });
    await coach.page.getByRole('treeitem', { name: /^Heron.*1 session/ }).waitFor();
    const reason = 'coachee: “["Mara","Ben"]” does not fit here. Allowed: one text.';
    await coach.page.getByText(reason, { exact: true }).waitFor();
    await coach.runCommand('Groundwork: Tag goals');
    await coach.page.getByPlaceholder('Goals worked on in “One”').waitFor();
    await coach.page.keyboard.insertText('Sleep');
    await press(coach, 'Enter', 'Control+Enter');
    expect(await refusal(coach)).toBe('Goals saved in “One”.');
    expect(await contents(coach)).toEqual({
      'Heron.md': pair,
      'One.md': note.replace('date: 2026-03-10\n', 'date: 2026-03-10\ngoals:\n  - Sleep\n'),
    });
  });

  it('goals that are a mapping are left alone', async () => {
    const note = heronSession('date: 2026-03-10', 'goals:', '  a: 1');
    const vault = { 'Heron.md': heron(), 'One.md': note };
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY });
    await coach.runCommand('Groundwork: Tag goals');
    await coach.page.getByPlaceholder('Goals worked on in “One”').waitFor();
    await coach.page.keyboard.insertText('Sleep');
    await press(coach, 'Enter', 'Control+Enter');
    expect(await refusal(coach)).toMatch(/^“One” was not changed\..*“goals”/);
    expect(await contents(coach)).toEqual(vault);
  });
});

describe('a very large note', () => {
  it('takes no template', async () => {
    const vault = { 'Heron.md': heron(), 'Long.md': 'A line of a transcript.\n'.repeat(90_000) };
    const coach = await openWorkbench({ vault, open: 'Long.md', today: TODAY });
    await coach.page.locator('.cm-content').click();
    await coach.runCommand('Groundwork: Insert first-session template');
    expect(await refusal(coach)).toMatch(/^“Long” was not changed\..*2 MB/);
    expect(await contents(coach)).toEqual(vault);
  });
});

describe('names', () => {
  it('a folder where the note would go: the form says so and keeps what was typed', async () => {
    const coach = await openWorkbench({ vault: { 'Engagements/Heron.md/': '' }, today: TODAY });
    await coach.runCommand('Groundwork: New engagement');
    await coach.page.getByLabel('Codename').fill('Heron');
    await press(coach, 'Control+Enter');
    expect(await coach.page.getByRole('alert').innerText()).toContain('“Engagements/Heron.md”');
    expect(await coach.page.getByLabel('Codename').inputValue()).toBe('Heron');
    expect(await coach.list()).toEqual([]);
  });

  it('a file where the folder would be: the form or a notice says so, and nothing else happens', async () => {
    const vault = { 'Heron.md': heron(), Engagements: 'x', Goals: 'x', Sessions: 'x' };
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: TODAY });
    const why = 'is a file, so no folder can have this name.';
    await coach.runCommand('Groundwork: New engagement');
    await coach.page.getByLabel('Codename').fill('Kite');
    await press(coach, 'Control+Enter');
    const alert = coach.page.getByRole('alert').filter({ hasText: why });
    expect(await alert.innerText()).toContain(`“Engagements/Kite.md” was not created. “Engagements” ${why}`);
    await press(coach, 'Escape');
    await coach.runCommand('Groundwork: Describe a goal…');
    await coach.page.getByRole('dialog').waitFor();
    await coach.page.keyboard.insertText('Sleep');
    await press(coach, 'Control+Enter');
    expect(await alert.innerText()).toContain(`“Sleep” was not created. “Goals” ${why}`);
    await press(coach, 'Escape');
    await coach.runCommand('Groundwork: New first session');
    expect(await refusal(coach)).toContain(`“2026-03-16 Heron” was not created. “Sessions” ${why}`);
    expect(await contents(coach)).toEqual(vault);
  });

  it('a folder where the session would go: a notice, and nothing else', async () => {
    const vault = { 'Heron.md': heron(), 'Sessions/2026-03-16 Heron.md/': '' };
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: TODAY });
    await coach.runCommand('Groundwork: New first session');
    expect(await refusal(coach)).toContain('“2026-03-16 Heron” was not created.');
    expect(await contents(coach)).toEqual({ 'Heron.md': heron() });
  });

  it('characters that no file may have are left out of its name, and kept in the note', async () => {
    const coach = await openWorkbench({ vault: {}, today: TODAY });
    await coach.runCommand('Groundwork: New engagement');
    await coach.page.getByLabel('Coachee').fill('A/B: C\\D #1 ^[x]| 🦊.');
    await press(coach, 'Control+Enter');
    await coach.page.locator('.modal').waitFor({ state: 'detached' });
    expect(await coach.list()).toEqual(['Engagements/A-B C-D 1 x 🦊.md']);
    const text = await coach.read('Engagements/A-B C-D 1 x 🦊.md');
    expect(text).toContain('\ncoachee: "A/B: C\\\\D #1 ^[x]| 🦊."\n');
  });

  it('an engagement whose name no link can hold gets no session, and the reason is said', async () => {
    const vault = { 'Heron #1.md': heron() };
    const coach = await openWorkbench({ vault, open: 'Heron #1.md', today: TODAY });
    await coach.runCommand('Groundwork: New first session');
    expect(await refusal(coach)).toMatch(/^“2026-03-16 Heron” was not created\. “Heron #1” cannot be linked/);
    expect(await contents(coach)).toEqual(vault);
  });
});

describe('an own template that cannot be used', () => {
  const own = {
    [TEMPLATES]: JSON.stringify({ version: 1, templatesFolder: 'Templates' }),
    'Templates/First session.md': '---\ncoaching: session\n## Mine\n',
    'Heron.md': heron(),
  };
  const notes = { 'Templates/First session.md': own['Templates/First session.md'], 'Heron.md': own['Heron.md'] };

  it('makes no new session, and is named', async () => {
    const coach = await openWorkbench({ vault: own, open: 'Heron.md', today: TODAY });
    await coach.runCommand('Groundwork: New first session');
    const notice = await refusal(coach);
    expect(notice).toContain('“2026-03-16 Heron” was not created. The template “Templates/First session.md”');
    expect(await contents(coach)).toEqual(notes);
  });

  it('goes into no note, and is named', async () => {
    const vault = { ...own, 'One.md': heronSession('date: 2026-03-10') };
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY });
    await coach.page.locator('.cm-content').click();
    await coach.runCommand('Groundwork: Insert first-session template');
    const notice = await refusal(coach);
    expect(notice).toContain('“One” was not changed. The template “Templates/First session.md”');
    expect(await contents(coach)).toEqual({ ...notes, 'One.md': vault['One.md'] });
  });
});

describe('a note that goes while a dialog is open', () => {
  const vault = { 'Heron.md': heron(), 'One.md': heronSession('date: 2026-03-10'), 'Call.md': 'Hello.' };

  it.each([
    ['Tag goals', 'One.md', 'Goals worked on in “One”'],
    ['Contract goals', 'Heron.md', 'Goals contracted with “Heron”'],
  ])('is told by “%s”, and does not come back', async (command, path, placeholder) => {
    const coach = await openWorkbench({ vault, open: path, today: TODAY });
    await coach.runCommand(`Groundwork: ${command}`);
    await coach.page.getByPlaceholder(placeholder).waitFor();
    await coach.page.keyboard.insertText('Sleep');
    await press(coach, 'Enter');
    await coach.remove(path);
    await press(coach, 'Control+Enter');
    const notice = await refusal(coach);
    expect(notice).toContain(`“${path.replace('.md', '')}” was not changed.`);
    const { [path]: _gone, ...rest } = vault as Record<string, string>;
    expect(await contents(coach)).toEqual(rest);
  });

  it('is told by “Mark foundation”', async () => {
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY });
    await coach.runCommand('Groundwork: Mark foundation');
    await press(coach, 'Space');
    await coach.remove('One.md');
    await press(coach, 'Control+Enter');
    expect(await refusal(coach)).toContain('“One” was not changed.');
    expect(await coach.list()).toEqual(['Call.md', 'Heron.md']);
  });

  it('is told where it is the engagement that a template was meant for', async () => {
    const coach = await openWorkbench({ vault, open: 'Call.md', today: TODAY });
    await coach.page.locator('.cm-content').click();
    await coach.runCommand('Groundwork: Insert first-session template');
    await suggester(coach, 'Engagement this session belongs to');
    await coach.remove('Heron.md');
    await press(coach, 'Enter');
    expect(await refusal(coach)).toMatch(/^“Call” was not changed\. “Heron” is no longer an engagement/);
    expect(await coach.read('Call.md')).toBe('Hello.');
  });

  it('is told where it became another kind of note', async () => {
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY });
    await coach.runCommand('Groundwork: Mark foundation');
    await press(coach, 'Space');
    await coach.write('One.md', 'Not a session any more.');
    await press(coach, 'Control+Enter');
    expect(await refusal(coach)).toContain('“One” was not changed. “coaching” no longer says “session”.');
    expect(await coach.read('One.md')).toBe('Not a session any more.');
  });
});

describe('a disk that refuses', () => {
  it('is told when a closed note is written, and changes nothing', async () => {
    const vault = { 'Heron.md': heron(), 'One.md': heronSession('date: 2026-03-10') };
    const coach = await openWorkbench({
      vault,
      open: 'One.md',
      today: TODAY,
      beforeOperation: ({ op, path }) => {
        if (op === 'write' && path === 'Heron.md') throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      },
      expectedErrors: [/ENOSPC|no space left|Failed to load resource/],
    });
    await coach.runCommand('Groundwork: Contract goals');
    await coach.page.getByPlaceholder('Goals contracted with “Heron”').waitFor();
    await coach.page.keyboard.insertText('Sleep');
    await press(coach, 'Enter', 'Control+Enter');
    expect(await refusal(coach)).toMatch(/^“Heron” was not changed\..*no space left/);
    expect(await contents(coach)).toEqual(vault);
  });
});
