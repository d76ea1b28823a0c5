import { describe, expect, it } from 'vitest';
import { openWorkbench } from './harness/open-workbench';
import { heron, heronSession } from './heron';

const TODAY = '2026-03-16';
const DATA = '.obsidian/plugins/groundwork/data.json';

describe('the settings', () => {
  it('say where new sessions go, and are kept in data.json', async () => {
    const coach = await openWorkbench({ vault: { 'Heron.md': heron() }, open: 'Heron.md', today: TODAY });
    await coach.page.keyboard.press('Control+,');
    const folder = coach.page.locator('.setting-item', { hasText: 'Sessions folder' }).locator('input');
    await folder.fill('Hours');
    await coach.idle();
    await coach.page.keyboard.press('Escape');
    expect(JSON.parse(await coach.read(DATA))).toMatchObject({ version: 1, sessionsFolder: 'Hours' });
    await coach.runCommand('Groundwork: New first session');
    await coach.page.locator('.view-header-title', { hasText: '2026-03-16 Heron' }).waitFor();
    expect(await coach.list()).toContain('Hours/2026-03-16 Heron.md');
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
    await coach.idle();
    await coach.page.keyboard.press('Escape');
    const { propertyNames } = JSON.parse(await coach.read(DATA)) as { propertyNames: Record<string, string> };
    expect(propertyNames).toMatchObject({ 'worth-if': 'Worth', status: 'status' });
    await coach.page.getByRole('treeitem', { name: /^Heron/ }).locator('.collapse-icon').first().click();
    await coach.page.getByText('“A shorter call”').waitFor();
  });
});
