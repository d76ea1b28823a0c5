import { describe, expect, it } from 'vitest';
import { listing } from './contract-goals';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { heron, heronSession } from './heron';
import { entries, press, suggester } from './use-keyboard';

const TODAY = '2026-03-16';
const FORM = 'Contract a goal with “Heron”';

/** A note's properties, as lines. */
const head = (text: string) => text.split('\n---\n')[0]?.split('\n').slice(1) ?? [];
const form = ({ page }: OpenWorkbench, title: string) => page.getByRole('dialog', { name: title });
const closed = ({ page }: OpenWorkbench) => page.locator('.modal').waitFor({ state: 'detached' });
const type = ({ page }: OpenWorkbench, text: string) => page.keyboard.insertText(text);

describe('Contract a goal', () => {
  it('makes the note of a goal and lists it, with the keyboard alone', async () => {
    const coach = await openWorkbench({ vault: { 'Heron.md': heron() }, open: 'Heron.md', today: TODAY });
    await coach.runCommand('Groundwork: Describe a goal…');
    await form(coach, FORM).waitFor();
    await type(coach, 'Decide: fewer, sooner');
    await press(coach, 'Tab');
    await type(coach, 'The Monday call.\n\nMonth-end.');
    await press(coach, 'Tab');
    await type(coach, 'Country leads bring decisions already taken');
    // The day has three parts and a calendar.
    await press(coach, 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
    await type(coach, 'Two leads describe a call they made alone');
    await press(coach, 'Enter', 'Enter');
    await type(coach, 'Month-end closes without the spreadsheet');
    await press(coach, 'ArrowUp', 'Control+Enter');
    await closed(coach);
    const note = await coach.read('Goals/Decide fewer, sooner.md');
    expect(head(note)).toEqual([
      'coaching: goal',
      'engagement: "[[Heron]]"',
      'status: contracted',
      'owner:',
      'good-looks-like: Country leads bring decisions already taken',
      'evidence:',
      '  - Two leads describe a call they made alone',
      '  - Month-end closes without the spreadsheet',
      'contracted-on:',
      'horizon: 2027-03-16',
      'aliases:',
      '  - "Decide: fewer, sooner"',
    ]);
    const section = note.split('## In which situations\n\n')[1] ?? '';
    expect(section).toMatch(/^> \[!question.*\n(> .*\n)+>\n\n?The Monday call\.\n\nMonth-end\.\n\n## What good/);
    expect(await coach.read('Heron.md')).toBe(listing(heron(), '"[[Decide fewer, sooner]]"'));
    expect(await coach.notices()).toEqual(['Goals saved in “Decide fewer, sooner” and “Heron”.']);
  });

  it('writes the day into both notes after the first session, beside the other goals', async () => {
    const vault = {
      'Heron.md': listing(heron(), '"[[Be heard]]"'),
      'Heron/Be heard.md':
        '---\ncoaching: goal\nengagement: "[[Heron]]"\nowner: coachee\ngood-looks-like: x\nevidence: [y]\n---\n',
      'One.md': heronSession('date: 2026-03-02', 'goals: [Sleep]'),
    };
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY });
    await coach.runCommand('Groundwork: Describe a goal…');
    await form(coach, FORM).waitFor();
    await type(coach, 'sleep.');
    await coach.page.getByLabel('Whose aim it is').selectOption('coachee');
    await press(coach, 'Control+Enter');
    await closed(coach);
    const properties = head(await coach.read('Heron/sleep.md'));
    expect(properties).toContain('contracted-on: 2026-03-16');
    expect(properties).toContain('owner: coachee');
    expect(properties.join('\n')).not.toContain('aliases');
    const heronNow = await coach.read('Heron.md');
    expect(heronNow).toContain('  - "[[Be heard]]"\n  - "[[sleep]]"\n');
    expect(heronNow).toContain('\nrecontracted:\n  - 2026-03-16\n');
    expect(await coach.read('One.md')).toBe(vault['One.md']);
  });

  it('completes a proposed note: only blanks and what was changed is written', async () => {
    const goal = [
      '---', 'coaching: goal # hers', 'engagement: "[[Heron]]"', 'status: proposed', `good-looks-like: 'Heard, "once"'`,
      'evidence: # in her words', '  - One', '  - Two', '---', '## In which situations', 'Mine.', '',
    ].join('\n');
    const vault = { 'Heron.md': heron(), 'Be heard.md': goal };
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: TODAY });
    await coach.runCommand('Groundwork: Describe a goal…');
    await suggester(coach, 'Goal to describe with “Heron”');
    expect((await entries(coach)).map((entry) => entry.replace(/\s+/g, ' '))).toEqual([
      'Be heard proposed',
      'Another goal…',
    ]);
    await press(coach, 'Enter');
    await form(coach, 'Contract “Be heard”').waitFor();
    expect(await coach.page.getByLabel('In which situations').count()).toBe(0);
    await coach.page.getByLabel('How it will show, and who notices: 2').fill('Two leads say so');
    await coach.page.getByLabel('Whose aim it is').selectOption('shared');
    await press(coach, 'Control+Enter');
    await closed(coach);
    expect(await coach.read('Be heard.md')).toBe(
      goal
        .replace('proposed', 'contracted')
        .replace('  - Two', '  - Two leads say so')
        .replace('\n---\n##', '\nhorizon: 2027-03-16\nowner: shared\n---\n##'),
    );
    expect(await coach.read('Heron.md')).toBe(listing(heron(), '"[[Be heard]]"'));
  });

  it('says at the field what is in the way, and keeps what was typed', async () => {
    const vault = { 'Heron.md': heron(), 'Goals/Delegate.md': 'Mine.' };
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: TODAY });
    await coach.runCommand('Groundwork: Describe a goal…');
    await press(coach, 'Control+Enter');
    expect(await coach.page.getByRole('alert').innerText()).toContain('Say in a line');
    await type(coach, 'Delegate');
    await coach.page.getByLabel('What a good outcome looks like').fill('Less on my desk');
    await press(coach, 'Control+Enter');
    await coach.page.getByRole('alert').getByText('“Goals/Delegate.md” is there already.').waitFor();
    await coach.page.getByLabel('What exactly').fill('Delegate the rota');
    await press(coach, 'Control+Enter');
    await closed(coach);
    expect(await coach.read('Goals/Delegate the rota.md')).toContain('good-looks-like: Less on my desk');
    expect(await coach.read('Goals/Delegate.md')).toBe('Mine.');
  });

  it('takes the note to the trash again where the engagement cannot be written', async () => {
    const vault = { 'Heron.md': heron(), 'One.md': heronSession('date: 2026-03-16') };
    const coach = await openWorkbench({
      vault,
      open: 'One.md',
      today: TODAY,
      expectedErrors: [/ENOSPC|Failed to load resource/],
      beforeOperation: ({ op, path }) => {
        if (op === 'write' && path === 'Heron.md') throw Object.assign(new Error('ENOSPC: full'), { code: 'ENOSPC' });
      },
    });
    await coach.runCommand('Groundwork: Describe a goal…');
    await form(coach, FORM).waitFor();
    await type(coach, 'Delegate');
    await press(coach, 'Control+Enter');
    const alert = await coach.page.getByRole('alert').innerText();
    expect(alert).toContain('“Heron” was not changed. The app could not write the note: ENOSPC');
    expect(alert).toContain('“Delegate” was created, and then moved to the trash.');
    expect(await coach.list()).toEqual(['.trash/Delegate.md', 'Heron.md', 'One.md']);
    expect(await coach.read('Heron.md')).toBe(heron());
  });
});

describe('Make a note of a label', () => {
  const vault = {
    'Heron.md': heron().replace('goals: [] #', 'goals: [Rest, " Delegate: more. "] #'),
    'One.md': heronSession('date: 2026-03-02', 'goals: ["delegate: more"]'),
    'Two.md': heronSession('date: 2026-03-09', 'goals:', '  - "Delegate: more"', '  - Sleep'),
  };
  const engagement = vault['Heron.md'].replace('" Delegate: more. "', '"[[Delegate more]]"');

  it('puts the link in the place of the label, writes no day, and past sessions go on counting', async () => {
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY });
    await coach.runCommand('Groundwork: Make a note of a label…');
    await suggester(coach, 'Label to make a note of');
    await press(coach, 'ArrowDown', 'Enter');
    await form(coach, 'A note of “Delegate: more.”').waitFor();
    await press(coach, 'Control+Enter');
    await closed(coach);
    expect(await coach.read('Heron.md')).toBe(engagement);
    const properties = head(await coach.read('Goals/Delegate more.md'));
    expect(properties).toContain('contracted-on:');
    expect(properties.slice(-2)).toEqual(['aliases:', '  - "Delegate: more."']);
    expect(await coach.read('One.md')).toBe(vault['One.md']);
    expect(await coach.read('Two.md')).toBe(vault['Two.md']);
    await coach.page.getByRole('treeitem', { name: /^Heron/ }).locator('.collapse-icon').click();
    const goal = coach.page.getByRole('treeitem', { name: /^Goal Delegate more/ });
    expect(await goal.locator('.is-touched').count()).toBe(2);
    const sessions = await coach.page.locator('.groundwork-session').allInnerTexts();
    expect(sessions.map((text) => text.replace(/\s+/g, ' '))).toEqual([
      '9 Mar Regular On contract',
      '2 Mar Regular On contract',
    ]);
  });

  it('is offered by a label in the sidebar, and by its menu', async () => {
    const coach = await openWorkbench({ vault, today: TODAY });
    await coach.page.getByRole('treeitem', { name: /^Heron/ }).locator('.collapse-icon').click();
    await coach.page.getByRole('treeitem', { name: /^Goal\s+Delegate/ }).press('Enter');
    await form(coach, 'A note of “Delegate: more.”').waitFor();
    await press(coach, 'Escape');
    await coach.page.getByRole('treeitem', { name: /^Goal\s+Delegate/ }).press('Shift+F10');
    await coach.page.getByRole('menuitem', { name: 'Make a note of “Delegate: more.”…' }).click();
    await coach.page.getByLabel('What exactly').fill('Delegate the rota');
    await press(coach, 'Control+Enter');
    await closed(coach);
    expect(await coach.read('Heron.md')).toBe(engagement.replace('[[Delegate more]]', '[[Delegate the rota]]'));
    const note = await coach.read('Goals/Delegate the rota.md');
    expect(note).toContain('aliases:\n  - "Delegate: more."\n');
  });

  it('takes the label at the cursor, and only proposes one that is not listed', async () => {
    const coach = await openWorkbench({ vault, open: 'Two.md', today: TODAY });
    await coach.page.locator('.cm-line', { hasText: '- Sleep' }).click();
    await coach.runCommand('Groundwork: Make a note of a label…');
    await form(coach, 'A note of “Sleep”').waitFor();
    await press(coach, 'Control+Enter');
    await closed(coach);
    expect(head(await coach.read('Goals/Sleep.md'))).toContain('status: proposed');
    expect(await coach.read('Heron.md')).toBe(vault['Heron.md']);
    expect(await coach.read('Two.md')).toBe(vault['Two.md']);
  });
});

describe('Declare a detour', () => {
  const session = heronSession('date: 2026-03-09', 'goals: [Sleep]');
  const vault = { 'Heron.md': listing(heron(), 'Rest'), 'One.md': session };
  const marked = (is: boolean) => session.replace('\n---\nWhat', `\ndetour: ${String(is)}\n---\nWhat`);

  it('is one step in the note, which one undo takes back, and a step back', async () => {
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY });
    expect(await coach.offersCommand('Groundwork: Take back the detour')).toBe(false);
    await coach.runCommand('Groundwork: Declare a detour');
    expect(await coach.read('One.md')).toBe(marked(true));
    await coach.page.locator('.cm-content').focus();
    await press(coach, 'Control+z');
    expect(await coach.read('One.md')).toBe(session);
    await coach.runCommand('Groundwork: Declare a detour');
    await coach.idle();
    expect(await coach.offersCommand('Groundwork: Declare a detour')).toBe(false);
    await coach.runCommand('Groundwork: Take back the detour');
    expect(await coach.read('One.md')).toBe(marked(false));
  });

  it('is one step in the menu of a session in the sidebar', async () => {
    const coach = await openWorkbench({ vault, today: TODAY });
    await coach.page.getByRole('treeitem', { name: /^Heron/ }).locator('.collapse-icon').click();
    const item = coach.page.locator('.groundwork-session');
    await item.press('Shift+F10');
    await coach.page.getByRole('menuitem', { name: 'Declare a detour' }).click();
    expect(await coach.read('One.md')).toBe(marked(true));
    expect(await item.innerText()).toContain('Detour');
    await item.press('Shift+F10');
    await coach.page.getByRole('menuitem', { name: 'Take back the detour' }).click();
    expect(await coach.read('One.md')).toBe(marked(false));
  });
});
