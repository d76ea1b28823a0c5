import { describe, expect, it } from 'vitest';
import { openWorkbench } from './harness/open-workbench';
import { PROPERTIES } from '../../src/notes/property-names';
import { heron, heronSession } from './heron';

const TODAY = '2026-03-16';
const DATA = '.obsidian/plugins/groundwork/data.json';

describe('the settings', () => {
  it('say where new sessions go, and are kept in data.json', async () => {
    const coach = await openWorkbench({ vault: { 'Heron.md': heron() }, open: 'Heron.md', today: TODAY });
    await coach.page.keyboard.press('Control+,');
    const folder = coach.page.locator('.setting-item', { hasText: 'Sessions folder' }).locator('input');
    await folder.fill('Hours');
    await coach.page.keyboard.press('Escape');
    await coach.idle();
    expect(JSON.parse(await coach.read(DATA))).toEqual({ version: 2, sessionsFolder: 'Hours' });
    await coach.runCommand('Groundwork: New first session');
    await coach.page.locator('.view-header-title', { hasText: '2026-03-16 Heron' }).waitFor();
    expect(await coach.list()).toContain('Hours/2026-03-16 Heron.md');
  });

  it('take no templates folder in which notes lie or are filed', async () => {
    const vault = { 'Clients/Heron.md': heron(), 'Hours/One.md': heronSession('date: 2026-03-02') };
    const coach = await openWorkbench({ vault, today: TODAY });
    await coach.page.getByRole('treeitem', { name: /^Heron/ }).waitFor();
    await coach.page.keyboard.press('Control+,');
    const folder = (name: string) => coach.page.locator('.setting-item', { hasText: name }).locator('input');
    const isFiling = coach.page.getByText('The templates folder cannot be, or hold, a folder where new notes go.');
    const holdsNotes = coach.page.getByText('There are engagements or sessions in this folder; as templates they');
    await folder('Templates folder').fill('Clients');
    await holdsNotes.waitFor();
    await folder('Templates folder').fill('Goals');
    await isFiling.waitFor();
    await folder('Templates folder').fill('Mine');
    await isFiling.waitFor({ state: 'detached' });
    await folder('Sessions folder').fill('Mine/Sessions');
    await isFiling.waitFor();
    await coach.page.keyboard.press('Escape');
    await coach.idle();
    expect(JSON.parse(await coach.read(DATA))).toEqual({ version: 2, templatesFolder: 'Mine' });
  });

  it('rename a property for the whole practice, but never to the name of another', async () => {
    const vault = { 'Heron.md': heron(), 'One.md': heronSession('date: 2026-03-02', 'Worth: A shorter call') };
    const coach = await openWorkbench({ vault, today: TODAY });
    await coach.page.getByRole('treeitem', { name: /^Heron/ }).waitFor();
    await coach.page.keyboard.press('Control+,');
    await coach.page.getByLabel('Open Property names').click();
    const name = coach.page.locator('.setting-item', { hasText: 'worth-if' }).locator('input');
    await name.fill('status');
    await coach.page.getByText('The property status already has this name.').waitFor();
    await name.fill('Worth');
    await coach.page.keyboard.press('Escape');
    await coach.idle();
    expect(JSON.parse(await coach.read(DATA))).toEqual({ version: 2, propertyNames: { 'worth-if': 'Worth' } });
    await coach.page.getByRole('treeitem', { name: /^Heron/ }).locator('.collapse-icon').first().click();
    await coach.page.getByText('“A shorter call”').waitFor();
  });

  it('have the property names by kind of note, each once, and those of the vault’s own first', async () => {
    const data = JSON.stringify({ version: 2, propertyNames: { 'worth-if': 'Worth', kind: 'Art' } });
    const coach = await openWorkbench({ vault: { [DATA]: data }, today: TODAY });
    await coach.page.keyboard.press('Control+,');
    await coach.page.getByLabel('Open Property names').click();
    const groups = coach.page.locator('.setting-group', { has: coach.page.locator('.setting-item input') });
    const shown = await groups.evaluateAll((all) =>
      all.map((group) => {
        const names = [...group.querySelectorAll('.setting-item-name')].map((name) => name.textContent ?? '');
        const [heading = '', ...rest] = names;
        return [heading, rest] as const;
      }),
    );
    const own = 'Names of your own';
    expect(shown.map(([heading]) => heading)).toEqual([
      own, 'Several kinds of notes', 'Engagements', 'Goals', 'Sessions', 'First sessions',
    ]);
    expect(new Map(shown).get(own)).toEqual(['kind', 'worth-if']);
    expect(shown.flatMap(([, names]) => names).sort()).toEqual([...PROPERTIES].sort());
  });

  it('take a name that is typed once typing rests, not letter by letter', async () => {
    const writes: string[] = [];
    const coach = await openWorkbench({
      vault: { 'Heron.md': heron() },
      today: TODAY,
      beforeOperation: ({ op, path }) => {
        if (op === 'write') writes.push(path);
      },
    });
    await coach.page.keyboard.press('Control+,');
    await coach.page.getByLabel('Open Property names').click();
    const name = coach.page.locator('.setting-item', { hasText: 'worth-if' }).locator('input');
    const saved = coach.page.waitForResponse((response) => !!response.request().postData()?.includes('Worthwhile'));
    await name.fill('');
    await name.pressSequentially('Worthwhile');
    await saved;
    expect(writes).toEqual([DATA]);
    expect(JSON.parse(await coach.read(DATA))).toEqual({ version: 2, propertyNames: { 'worth-if': 'Worthwhile' } });
  });

  it('of the first version are kept beside the new ones', async () => {
    const old = '{"version": 1, "sessionsFolder": "Hours", "prompts": true}';
    const coach = await openWorkbench({ vault: { 'Heron.md': heron(), [DATA]: old }, today: TODAY });
    expect(await coach.read(DATA)).toBe(old);
    await coach.page.keyboard.press('Control+,');
    await coach.page.locator('.setting-item', { hasText: 'Questions in templates' }).locator('input').press('Space');
    await coach.page.keyboard.press('Escape');
    await coach.idle();
    expect(JSON.parse(await coach.read(DATA))).toEqual({ version: 2, sessionsFolder: 'Hours', prompts: false });
    expect(await coach.read('.obsidian/plugins/groundwork/data.v1.json')).toBe(old);
  });

  it('choose the language, in the palette too', async () => {
    const coach = await openWorkbench({ vault: { 'Heron.md': heron() }, open: 'Heron.md', today: TODAY });
    await coach.page.keyboard.press('Control+,');
    await coach.page.locator('.setting-item', { hasText: 'Language' }).locator('select').selectOption('Deutsch');
    await coach.page.getByText('Ordner für Mandate', { exact: true }).waitFor();
    await coach.page.keyboard.press('Escape');
    await coach.idle();
    expect(JSON.parse(await coach.read(DATA))).toEqual({ version: 2, language: 'de' });
    expect(await coach.offersCommand('Groundwork: Neues Erstgespräch')).toBe(true);
    expect(await coach.offersCommand('Groundwork: New first session')).toBe(false);
  });
});
