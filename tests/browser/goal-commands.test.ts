import { describe, expect, it } from 'vitest';
import { type OpenWorkbench, openWorkbench } from './harness/open-workbench';
import { heron, heronSession } from './heron';
import { press, suggester } from './use-keyboard';

const TODAY = '2026-03-16';

/** What the dialog says below its list; the sidebar has a place of its own for that. */
const said = ({ page }: OpenWorkbench) => page.locator('.prompt').getByRole('status').innerText();

describe('a goal that several engagements share', () => {
  it('has the coach asked which of these is meant, and of no other', async () => {
    const kite = heron().replaceAll('Heron', 'Kite');
    const vault = {
      'Heron.md': heron(),
      'Kite.md': kite,
      'Wren.md': kite.replaceAll('Kite', 'Wren'),
      'Be heard.md': '---\ncoaching: goal\nengagement: ["[[Heron]]", "[[Kite]]"]\n---\n',
    };
    const coach = await openWorkbench({ vault, open: 'Be heard.md', today: TODAY });
    await coach.runCommand('Groundwork: New session');
    await suggester(coach, 'Several engagements share “Be heard”. Which one?');
    const entries = await coach.page.locator('.prompt .suggestion-item').allInnerTexts();
    expect(entries.toSorted()).toEqual(['Heron', 'Kite']);
    await coach.page.keyboard.insertText('kit');
    await press(coach, 'Enter');
    await coach.page.getByRole('dialog', { name: 'New session with “Kite”' }).waitFor();
  });
});

describe('Tag goals', () => {
  const vault = {
    'Heron.md': heron().replace('goals: [] # agreed in the room', 'goals:\n  - "[[Be heard]]"\n  - Delegate'),
    'Goals/Be heard.md': '---\ncoaching: goal\nengagement: "[[Heron]]"\n---\n',
    'One.md': heronSession('date: 2026-03-10', 'goals:', '  - "  be heard."  # said twice', '  - Sleep', 'minutes: 9'),
  };

  it('ticks what the note has, in whatever words, and writes only what changed', async () => {
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY });
    await coach.runCommand('Groundwork: Tag goals');
    await suggester(coach, 'Goals worked on in “One”');
    const ticks = coach.page.locator('.prompt .suggestion-item');
    expect(await ticks.evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-checked')))).toEqual([
      'true',
      'false',
      'true',
    ]);
    await press(coach, 'ArrowDown', 'Enter', 'ArrowDown', 'Enter', 'Control+Enter');
    expect(await coach.read('One.md')).toBe(vault['One.md'].replace('  - Sleep', '  - Delegate'));
  });

  it('links a goal note, and leaves alone what came into the note while the dialog was open', async () => {
    const start = heronSession('date: 2026-03-10', 'goals: []');
    const coach = await openWorkbench({ vault: { ...vault, 'One.md': start }, open: 'One.md', today: TODAY });
    await coach.runCommand('Groundwork: Tag goals');
    await suggester(coach, 'Goals worked on in “One”');
    const meanwhile = heronSession('date: 2026-03-10', 'minutes: 90', 'goals: [Rest]');
    await coach.write('One.md', meanwhile);
    await press(coach, 'Enter', 'Control+Enter');
    expect(await coach.read('One.md')).toBe(meanwhile.replace('[Rest]', '[Rest, "[[Be heard]]"]'));
  });

  it('uses the names that properties have in this vault', async () => {
    const settings = JSON.stringify({ version: 1, propertyNames: { goals: 'Ziele', coaching: 'Art' } });
    const renamed = (text: string) => text.replace('goals:', 'Ziele:').replace('coaching:', 'Art:');
    const note = renamed(heronSession('date: 2026-03-10', 'goals: [Rest]'));
    const coach = await openWorkbench({
      vault: {
        '.obsidian/plugins/groundwork/data.json': settings,
        'Heron.md': renamed(vault['Heron.md']),
        'One.md': note,
      },
      open: 'One.md',
      today: TODAY,
    });
    await coach.runCommand('Groundwork: Tag goals');
    await coach.page.locator('.prompt .suggestion-item', { hasText: 'Delegate' }).click();
    await press(coach, 'Control+Enter');
    expect(await coach.read('One.md')).toBe(note.replace('[Rest]', '[Rest, Delegate]'));
    await coach.runCommand('Groundwork: New first session');
    const session = await coach.read('Sessions/2026-03-16 Heron.md');
    expect(session).toMatch(/^---\nArt: session\n(.+\n)*Ziele: \[\]\n/);
    expect(session).not.toContain('goals:');
  });

  it('saves a label that was typed and not added yet, and asks where it may be a search', async () => {
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY });
    await coach.runCommand('Groundwork: Tag goals');
    await suggester(coach, 'Goals worked on in “One”');
    await coach.page.keyboard.insertText('Deleg');
    await press(coach, 'Control+Enter');
    expect(await said(coach)).toContain('Not saved yet');
    await press(coach, 'Enter', 'Control+Enter');
    const tagged = vault['One.md'].replace('  - Sleep\n', '  - Sleep\n  - Delegate\n');
    expect(await coach.read('One.md')).toBe(tagged);
    await coach.runCommand('Groundwork: Tag goals');
    await suggester(coach, 'Goals worked on in “One”');
    await coach.page.keyboard.insertText(' delegate.');
    await press(coach, 'Control+Enter');
    expect(await coach.read('One.md')).toBe(tagged);
    await coach.runCommand('Groundwork: Tag goals');
    await suggester(coach, 'Goals worked on in “One”');
    await coach.page.keyboard.insertText('Walk more');
    await coach.page.getByRole('button', { name: 'Save' }).click();
    expect(await coach.read('One.md')).toBe(tagged.replace('  - Delegate\n', '  - Delegate\n  - Walk more\n'));
  });

  it('changes nothing when it is left with Esc', async () => {
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY });
    await coach.runCommand('Groundwork: Tag goals');
    await suggester(coach, 'Goals worked on in “One”');
    await press(coach, 'Enter', 'Escape');
    expect(await coach.read('One.md')).toBe(vault['One.md']);
  });

  it('saves with the button too, by mouse and by key', async () => {
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY });
    await coach.runCommand('Groundwork: Tag goals');
    await coach.page.locator('.prompt .suggestion-item', { hasText: 'Delegate' }).click();
    await coach.page.getByRole('button', { name: 'Save' }).click();
    expect(await coach.read('One.md')).toContain('  - Sleep\n  - Delegate\n');
    await coach.runCommand('Groundwork: Tag goals');
    await coach.page.locator('.prompt .suggestion-item', { hasText: 'Delegate' }).click();
    await coach.page.getByRole('button', { name: 'Save' }).focus();
    await press(coach, 'Enter');
    expect(await coach.read('One.md')).toBe(vault['One.md']);
  });
});

describe('Contract goals', () => {
  it('notes the day where a goal is contracted after the first session, in the same step', async () => {
    const vault = {
      'Heron.md': heron('recontracted: ["2026-03-05"]'),
      'One.md': heronSession('kind: first', 'date: 2026-03-02', 'goals: [Sleep]'),
    };
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: TODAY });
    await coach.page.locator('.cm-content').click();
    await coach.runCommand('Groundwork: Contract goals');
    await suggester(coach, 'Goals contracted with “Heron”');
    await press(coach, 'Enter', 'Control+Enter');
    const text = await coach.read('Heron.md');
    expect(text).toContain('goals: # agreed in the room\n  - Sleep\n');
    expect(text).toContain('\nrecontracted: ["2026-03-05", 2026-03-16]\n');
    await press(coach, 'Control+z');
    expect(await coach.read('Heron.md')).toBe(vault['Heron.md']);
  });

  it('leaves every other byte of a closed note as it was', async () => {
    const note = heron('"odd key" : kept  # so').replace('goals: []', 'goals: [ Sleep,Rest ]');
    const closed = note.replaceAll('\n', '\r\n');
    const coach = await openWorkbench({
      vault: { 'Heron.md': `\uFEFF${closed}`, 'One.md': heronSession('kind: first', 'date: 2026-03-16') },
      open: 'One.md',
      today: TODAY,
    });
    await coach.runCommand('Groundwork: Contract goals');
    await suggester(coach, 'Goals contracted with “Heron”');
    await press(coach, 'Enter');
    await coach.page.keyboard.insertText('Walk');
    await press(coach, 'Enter', 'Control+Enter');
    expect(await coach.read('Heron.md')).toBe(`\uFEFF${closed.replace('[ Sleep,Rest ]', '[ Rest,Walk ]')}`);
  });

  it('does not take off a goal that sessions have worked on, and says why', async () => {
    const vault = {
      'Heron.md': heron().replace('goals: []', 'goals: [Sleep]'),
      'One.md': heronSession('date: 2026-03-02', 'goals: [Sleep]'),
    };
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY });
    await coach.runCommand('Groundwork: Contract goals');
    await suggester(coach, 'Goals contracted with “Heron”');
    await press(coach, 'Enter');
    expect(await said(coach)).toContain('Held sessions worked on it.');
    await press(coach, 'Control+Enter');
    expect(await coach.read('Heron.md')).toBe(vault['Heron.md']);
  });
});

describe('Mark foundation', () => {
  it('keeps words it does not know', async () => {
    const note = heronSession('date: 2026-03-02', 'foundation:', '  - Recognition', '  - trust');
    const coach = await openWorkbench({ vault: { 'Heron.md': heron(), 'One.md': note }, open: 'One.md', today: TODAY });
    await coach.runCommand('Groundwork: Mark foundation');
    await press(coach, 'Space', 'Tab', 'Space', 'Control+Enter');
    expect(await coach.read('One.md')).toBe(note.replace('  - Recognition\n  - trust', '  - trust\n  - value'));
  });
});
