import { describe, expect, it } from 'vitest';
import type { Origin } from '../../src/domain/engagement-note';
import { builtInTemplates } from '../../src/templates/built-in-templates';
import { openWorkbench } from './harness/open-workbench';
import { heron, heronSession } from './heron';
import { choices, entries, press, sessionDialog, suggester } from './use-keyboard';
import { en } from '../../src/words/en';

const TODAY = '2026-03-16';

/** What a built-in template has below its properties, with nothing carried forward. */
function bodyOf(kind: 'engagement' | 'first', origin?: Origin): string {
  return builtInTemplates(true, en.templates, origin)[kind].replace(/^---\n.*?\n---\n/s, '').replace('{{cursor}}', '');
}

describe('from an empty vault to a filled sidebar', () => {
  it('a coach gets there with the keyboard alone, and the notes say exactly what was entered', async () => {
    const coach = await openWorkbench({ vault: {}, today: TODAY });
    const { page } = coach;

    await coach.runCommand('Groundwork: New engagement');
    await page.keyboard.insertText('Marguerite Osei: "M"');
    await press(coach, 'Tab');
    await page.keyboard.insertText('Heron 🦩');
    await press(coach, 'Tab');
    await page.keyboard.insertText('Delta Quay #1');
    await press(coach, 'Tab', 'Tab', 'E', 'Tab', '8', 'Control+Enter');
    await page.locator('.modal').waitFor({ state: 'detached' });
    expect(await coach.list()).toEqual(['Engagements/Heron 🦩.md']);
    const engagement = await coach.read('Engagements/Heron 🦩.md');
    expect(engagement).toBe(
      [
        '---',
        'coaching: engagement',
        `coachee: "Marguerite Osei: \\"M\\""`,
        'codename: Heron 🦩',
        'organisation: "Delta Quay #1"',
        'sponsor:',
        'purpose:',
        'origin: expected',
        'status: active',
        'start: 2026-03-16',
        'sessions-contracted: 8',
        'goals: []',
        '---',
        bodyOf('engagement'),
      ].join('\n'),
    );
    await page.locator('.view-header-title', { hasText: 'Heron 🦩' }).waitFor();

    await coach.runCommand('Groundwork: New first session');
    await page.locator('.view-header-title', { hasText: '2026-03-16 Heron 🦩' }).waitFor();
    await page.keyboard.insertText('She said: not my idea.');
    const session = 'Sessions/2026-03-16 Heron 🦩.md';
    const [head, afterCursor] = bodyOf('first', 'expected').split('\n\n\n\n');
    const body = `${head}\n\nShe said: not my idea.\n\n${afterCursor}`;
    const properties = (goals: string, foundation: string) => [
      '---',
      'coaching: session',
      'engagement: "[[Heron 🦩]]"',
      'kind: first',
      'date: 2026-03-16',
      goals,
      foundation,
      'worth-if:',
      'value-evidence:',
      'revisit-resistance: false',
      '---',
      body,
    ].join('\n');
    expect(await coach.read(session)).toBe(properties('goals: []', 'foundation: []'));

    await coach.runCommand('Groundwork: Contract goals');
    await page.getByPlaceholder('Goals contracted with “Heron 🦩”').waitFor();
    await page.keyboard.insertText('Decide: fewer, sooner');
    await press(coach, 'Enter');
    await page.keyboard.insertText('Be heard');
    await press(coach, 'Enter', 'Control+Enter');
    expect(await coach.read('Engagements/Heron 🦩.md')).toBe(
      engagement.replace('goals: []', 'goals:\n  - "Decide: fewer, sooner"\n  - Be heard'),
    );

    await coach.runCommand('Groundwork: Tag goals');
    await suggester(coach, 'Goals worked on in “2026-03-16 Heron 🦩”');
    await press(coach, 'ArrowDown', 'Enter', 'Control+Enter');
    expect(await coach.read(session)).toBe(properties('goals:\n  - Be heard', 'foundation: []'));

    await coach.runCommand('Groundwork: Mark foundation');
    await press(coach, 'Space', 'Tab', 'Tab', 'Space', 'Control+Enter');
    const marked = properties('goals:\n  - Be heard', 'foundation:\n  - recognition\n  - purpose');
    expect(await coach.read(session)).toBe(marked);

    const row = page.getByRole('treeitem', { name: /^Heron 🦩/ });
    await row.waitFor();
    expect(await row.innerText()).toContain('1 of 8');
    await coach.runCommand('Groundwork: Open engagements');
    expect(await coach.list()).toEqual(['Engagements/Heron 🦩.md', session]);
    expect(await coach.notices()).toEqual([
      'Goals saved in “Heron 🦩”.',
      'Goals saved in “2026-03-16 Heron 🦩”.',
      'Foundation saved in “2026-03-16 Heron 🦩”.',
    ]);
  });
});

describe('New engagement', () => {
  it('says what is missing, beside the field, and makes nothing', async () => {
    const coach = await openWorkbench({ vault: {}, today: TODAY });
    await coach.runCommand('Groundwork: New engagement');
    await press(coach, 'Control+Enter');
    expect(await coach.page.getByRole('alert').innerText()).toContain('Give the coachee or a codename');
    expect(await coach.page.getByLabel('Coachee').evaluate((field) => field === document.activeElement)).toBe(true);
    await press(coach, 'Escape');
    expect(await coach.list()).toEqual([]);
  });

  it('says that the note is there already, keeps what was typed and overwrites nothing', async () => {
    const coach = await openWorkbench({ vault: { 'Engagements/heron.md': 'Mine.' }, today: TODAY });
    await coach.runCommand('Groundwork: New engagement');
    await coach.page.getByLabel('Coachee').fill('Heron');
    await coach.page.getByLabel('Organisation').fill('Delta');
    await press(coach, 'Control+Enter');
    expect(await coach.page.getByRole('alert').innerText()).toContain('“Engagements/Heron.md” is there already');
    await coach.page.getByLabel('Codename').fill('Grey heron');
    await press(coach, 'Control+Enter');
    await coach.page.locator('.modal').waitFor({ state: 'detached' });
    expect(await coach.list()).toEqual(['Engagements/Grey heron.md', 'Engagements/heron.md']);
    const made = await coach.read('Engagements/Grey heron.md');
    expect(made).toContain('coachee: Heron\ncodename: Grey heron\norganisation: Delta\n');
    expect(await coach.read('Engagements/heron.md')).toBe('Mine.');
  });

  it('writes what was typed so that no template plugin would run it', async () => {
    const coach = await openWorkbench({ vault: {}, today: TODAY });
    await coach.runCommand('Groundwork: New engagement');
    await coach.page.getByLabel('Coachee').fill('<% tp.file.delete() %> {{date}}');
    await coach.page.getByLabel('Start').fill('');
    await press(coach, 'Control+Enter');
    await coach.page.locator('.modal').waitFor({ state: 'detached' });
    const [path = ''] = await coach.list();
    const text = await coach.read(path);
    expect(text).not.toContain('<%');
    expect(text).toContain('{{date}}');
    expect(text).toContain('\nstart:\n');
  });
});

describe('Insert first-session template', () => {
  const NOTE = '---\ntags: [x]   # mine\n---\nCame in late.\n\n- a point';

  it('asks for the engagement, adds what is missing as one undo step, and does nothing the second time', async () => {
    const vault = { 'Engagements/Heron.md': heron(), 'Call.md': NOTE };
    const coach = await openWorkbench({ vault, open: 'Call.md', today: TODAY });
    await coach.page.locator('.cm-content').click();
    await coach.runCommand('Groundwork: Insert first-session template');
    await suggester(coach, 'Engagement this session belongs to');
    expect(await entries(coach)).toEqual(['Heron', 'New engagement…']);
    await press(coach, 'Enter');
    const inserted = await coach.read('Call.md');
    const [head, afterCursor] = bodyOf('first').split('\n\n\n\n');
    expect(inserted).toBe(
      [
        '---',
        'tags: [x]   # mine',
        'coaching: session',
        'engagement: "[[Heron]]"',
        'kind: first',
        'date: 2026-03-16',
        'goals: []',
        'foundation: []',
        'worth-if:',
        'value-evidence:',
        'revisit-resistance: false',
        '---',
        'Came in late.\n\n- a point\n',
        `${head}\n\n\n\n${afterCursor}`,
      ].join('\n'),
    );

    await coach.runCommand('Groundwork: Insert first-session template');
    expect(await coach.read('Call.md')).toBe(inserted);
    expect(await coach.notices()).toEqual(['Template added to “Call”.', 'All of the template is already in “Call”.']);

    await press(coach, 'Control+z');
    expect(await coach.read('Call.md')).toBe(NOTE);
  });

  it('is offered and works after a click into the sidebar, at the cursor of the note beside it', async () => {
    const vault = { 'Engagements/Heron.md': heron(), 'Call.md': NOTE };
    const coach = await openWorkbench({ vault, open: 'Call.md', today: TODAY });
    await coach.page.locator('.cm-content').click();
    await coach.page.getByRole('treeitem', { name: /^Heron/ }).locator('.collapse-icon').first().click();
    expect(await coach.page.evaluate(() => window.workbench.app?.workspace.activeEditor ?? 'none')).toBe('none');
    await coach.runCommand('Groundwork: Insert first-session template');
    await suggester(coach, 'Engagement this session belongs to');
    await press(coach, 'Enter');
    expect(await coach.read('Call.md')).toContain('engagement: "[[Heron]]"');
    expect(await coach.notices()).toEqual(['Template added to “Call”.']);
  });

  it('works in reading view, where there is no cursor, and leaves all text above', async () => {
    const vault = { 'Engagements/Heron.md': heron(), 'Call.md': NOTE };
    const coach = await openWorkbench({ vault, open: 'Call.md', today: TODAY });
    await coach.page.getByRole('button', { name: 'Toggle reading view' }).click();
    await coach.runCommand('Groundwork: Insert first-session template');
    await suggester(coach, 'Engagement this session belongs to');
    await press(coach, 'Enter');
    const inserted = await coach.read('Call.md');
    expect(inserted.indexOf('## Recognition')).toBeGreaterThan(inserted.indexOf('- a point'));
  });

  it('tells namesakes apart, open and lately met ones first', async () => {
    const ana = (organisation: string, status: string) =>
      `---\ncoaching: engagement\ncoachee: Ana\norganisation: ${organisation}\nstatus: ${status}\n---\n`;
    const vault = {
      'Ana 1.md': ana('Delta', 'closed'),
      'Ana 2.md': ana('Quay', 'active'),
      'Ana 3.md': ana('Mill', 'active'),
      'One.md': '---\ncoaching: session\nengagement: "[[Ana 2]]"\ndate: 2026-03-01\n---\n',
      'Call.md': '',
    };
    const coach = await openWorkbench({ vault, open: 'Call.md', today: TODAY });
    await coach.page.locator('.cm-content').click();
    await coach.runCommand('Groundwork: Insert first-session template');
    await suggester(coach, 'Engagement this session belongs to');
    const shown = (await entries(coach)).map((entry) => entry.replace(/\s+/g, ' '));
    expect(shown).toEqual(['Ana Quay', 'Ana Mill', 'Ana Delta · closed', 'New engagement…']);
    await coach.page.keyboard.insertText('mill');
    await coach.page.locator('.prompt .suggestion-item', { hasText: 'Quay' }).waitFor({ state: 'detached' });
    await press(coach, 'Enter');
    expect(await coach.read('Call.md')).toContain('engagement: "[[Ana 3]]"');
  });

  it('finds an engagement by the name that its codename keeps out of sight', async () => {
    const wren = '---\ncoaching: engagement\ncodename: Wren\ncoachee: Ana Ruiz\n---\n';
    const vault = { 'Heron.md': heron('coachee: Mara Lind'), 'Wren.md': wren, 'Call.md': '' };
    const coach = await openWorkbench({ vault, open: 'Call.md', today: TODAY });
    await coach.page.locator('.cm-content').click();
    await coach.runCommand('Groundwork: Insert first-session template');
    await suggester(coach, 'Engagement this session belongs to');
    await coach.page.keyboard.insertText('mara');
    await coach.page.locator('.prompt .suggestion-item', { hasText: 'Wren' }).waitFor({ state: 'detached' });
    expect(await entries(coach)).toEqual(['Heron', 'New engagement…']);
  });

  it('goes on with an engagement made on the way', async () => {
    const coach = await openWorkbench({ vault: { 'Call.md': 'Hello.' }, open: 'Call.md', today: TODAY });
    await coach.page.locator('.cm-content').click();
    await coach.runCommand('Groundwork: Insert first-session template');
    await suggester(coach, 'Engagement this session belongs to');
    await press(coach, 'Enter');
    await coach.page.getByLabel('Coachee').fill('Ana');
    await press(coach, 'Control+Enter');
    await coach.page.locator('.modal').waitFor({ state: 'detached' });
    expect(await coach.read('Call.md')).toContain('engagement: "[[Ana]]"');
    expect(await coach.list()).toEqual(['Call.md', 'Engagements/Ana.md']);
  });

  it('is offered neither in an engagement nor where no note is open', async () => {
    const coach = await openWorkbench({ vault: { 'Heron.md': heron() }, today: TODAY });
    expect(await coach.offersCommand('Groundwork: Insert first-session template')).toBe(false);
    await coach.openNote('Heron.md');
    await coach.page.locator('.cm-content').click();
    expect(await coach.offersCommand('Groundwork: Insert first-session template')).toBe(false);
  });

  it('completes a session that names its engagement as text, without asking, and keeps what it says', async () => {
    const properties = 'engagement: heron\ndate: 2026-03-02 14:00\nworth-if: "a shorter call"';
    const note = `---\ncoaching: session\n${properties}\n---\n## Value\nMine.\n`;
    const coach = await openWorkbench({ vault: { 'Heron.md': heron(), 'One.md': note }, open: 'One.md', today: TODAY });
    await coach.page.locator('.cm-content').click();
    await coach.runCommand('Groundwork: Insert first-session template');
    const text = await coach.read('One.md');
    expect(text).toContain(`${properties}\nkind: first\n`);
    expect(text.match(/^## Value$/gm)).toHaveLength(1);
    expect(text).toContain('## Value\nMine.\n');
  });
});

describe('Insert session template', () => {
  it('takes the kind that the note says, and completes the note', async () => {
    const note = heronSession('kind: review', 'date: 2026-03-10');
    const coach = await openWorkbench({ vault: { 'Heron.md': heron(), 'One.md': note }, open: 'One.md', today: TODAY });
    await coach.page.locator('.cm-content').click();
    await coach.runCommand('Groundwork: Insert session template…');
    await coach.page.locator('.notice', { hasText: 'Template added to' }).waitFor();
    const text = await coach.read('One.md');
    expect(text.startsWith(note.slice(0, note.indexOf('---\nWhat was said.')))).toBe(true);
    expect(text).toContain('\ngoals: []\n');
    expect(text).toContain('What was said.\n\n## What has moved');
  });

  it('asks for the kind where the note says none', async () => {
    const note = heronSession('date: 2026-03-10');
    const coach = await openWorkbench({ vault: { 'Heron.md': heron(), 'One.md': note }, open: 'One.md', today: TODAY });
    await coach.page.locator('.cm-content').click();
    await coach.runCommand('Groundwork: Insert session template…');
    await sessionDialog(coach, 'Session template for “One”');
    expect((await choices(coach))[0]).toBe('Regular session proposed 1');
    await coach.page.getByText('Closing session').click();
    await coach.page.getByRole('button', { name: 'Insert' }).click();
    await coach.page.locator('.notice', { hasText: 'Template added to' }).waitFor();
    expect(await coach.read('One.md')).toContain('\nkind: closing\n');
  });
});

describe('New session', () => {
  it('proposes the kind, and one key takes another', async () => {
    const coach = await openWorkbench({ vault: { 'Heron.md': heron() }, open: 'Heron.md', today: TODAY });
    await coach.runCommand('Groundwork: New session');
    await sessionDialog(coach, 'New session with “Heron”');
    expect((await choices(coach))[0]).toBe('First session proposed 1');
    await press(coach, '2', 'Enter');
    await coach.page.locator('.view-header-title', { hasText: '2026-03-16 Heron' }).waitFor();
    expect(await coach.read('Sessions/2026-03-16 Heron.md')).toContain('\nkind: chemistry\n');
  });

  it('carries goals, worth-if and open commitments into a regular session', async () => {
    const first = heronSession('kind: first', 'date: 2026-03-02', 'worth-if: A shorter call');
    const vault = {
      'Heron.md': heron().replace('goals: [] # agreed in the room', 'goals: [Be heard]'),
      'One.md': `${first}## Commitments\n- [ ] Ask Ben\n- [x] Done\n`,
    };
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY });
    await coach.runCommand('Groundwork: New session');
    await sessionDialog(coach, 'New session with “Heron”');
    await press(coach, 'Enter');
    await coach.page.locator('.view-header-title', { hasText: '2026-03-16 Heron' }).waitFor();
    const text = await coach.read('Sessions/2026-03-16 Heron.md');
    expect(text).toContain('\nkind: regular\n');
    for (const carried of ['A shorter call', 'Be heard', '- [ ] Ask Ben']) expect(text).toContain(carried);
    expect(text).not.toContain('Done');
  });

  it('opens the note that is there already and leaves it as it is', async () => {
    const vault = { 'Heron.md': heron(), 'Sessions/2026-03-16 heron.md': 'Mine.' };
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: TODAY });
    await coach.runCommand('Groundwork: New first session');
    await coach.page.locator('.view-header-title', { hasText: '2026-03-16 heron' }).waitFor();
    expect(await coach.list()).toEqual(Object.keys(vault).sort());
    expect(await coach.read('Sessions/2026-03-16 heron.md')).toBe('Mine.');
    expect(await coach.notices()).toEqual(['“2026-03-16 heron” is there already. It is opened as it is.']);
  });
});

describe('the palette', () => {
  it('offers the commands for a session in a session only', async () => {
    const vault = { 'Heron.md': heron(), 'One.md': heronSession('date: 2026-03-02'), 'Other.md': 'Nothing of ours.' };
    const coach = await openWorkbench({ vault, open: 'Other.md', today: TODAY });
    const names = ['Tag goals', 'Contract goals', 'Mark foundation', 'New session', 'New engagement'];
    const offered = async () => {
      const found: string[] = [];
      for (const name of names) if (await coach.offersCommand(`Groundwork: ${name}`)) found.push(name);
      return found;
    };
    expect(await offered()).toEqual(['New session', 'New engagement']);
    await coach.openNote('Heron.md');
    expect(await offered()).toEqual(['Contract goals', 'New session', 'New engagement']);
    await coach.openNote('One.md');
    expect(await offered()).toEqual(names);
  });
});
