import { describe, expect, it } from 'vitest';
import { openWorkbench } from './harness/open-workbench';
import { heron, heronSession } from './heron';

const TODAY = '2026-03-16';

describe('namesakes', () => {
  it('get a session note each, on the same day', async () => {
    const ana = '---\ncoaching: engagement\ncoachee: Ana\n---\n';
    const vault = { 'Ana A.md': ana, 'Ana B.md': ana };
    const coach = await openWorkbench({ vault, open: 'Ana A.md', today: TODAY });
    await coach.runCommand('Groundwork: New first session');
    await coach.page.locator('.view-header-title', { hasText: '2026-03-16 Ana' }).waitFor();
    await coach.idle();
    await coach.openNote('Ana B.md');
    await coach.runCommand('Groundwork: New first session');
    await coach.page.locator('.view-header-title', { hasText: '2026-03-16 Ana B' }).waitFor();
    expect(await coach.read('Sessions/2026-03-16 Ana.md')).toContain('engagement: "[[Ana A]]"');
    expect(await coach.read('Sessions/2026-03-16 Ana B.md')).toContain('engagement: "[[Ana B]]"');
  });
});

describe('a data error hides no engagement', () => {
  it.each([
    ['a list that holds itself', '---\ncoaching: engagement\ngoals: &x [*x]\n---\n'],
    ['a fence that is never closed', '---\ncoaching: engagement\n\nText\n'],
    ['a list as front matter', '---\n- coaching: engagement\n---\n'],
    ['braces that do not close', '---\n{coaching: engagement, }}\n---\n'],
    ['a tab', '---\n\tcoaching: engagement\n---\n'],
  ])('%s', async (_, note) => {
    const vault = { 'Broken.md': note, 'Heron.md': heron() };
    const { page } = await openWorkbench({ vault, today: TODAY });
    await page.getByRole('treeitem', { name: /^Heron/ }).waitFor();
    await page.getByRole('treeitem', { name: /^Broken.*Data/ }).waitFor();
    await page.locator('.mod-attention', { hasText: 'Broken' }).waitFor();
  });

  it('nor does a fence that is lost while the coach works', async () => {
    const coach = await openWorkbench({ vault: { 'Heron.md': heron() }, today: TODAY });
    await coach.page.getByRole('treeitem', { name: /^Heron/ }).waitFor();
    await coach.write('Heron.md', heron().replace('\n---\n', '\n'));
    await coach.page.getByRole('treeitem', { name: /^Heron.*Data/ }).waitFor();
  });
});

describe('what was just written', () => {
  it('is known to the next command, without waiting for the app to save', async () => {
    const vault = { 'Heron.md': heron(), 'One.md': heronSession('date: 2026-03-02') };
    const coach = await openWorkbench({ vault, open: 'One.md', today: TODAY });
    await coach.idle();
    await coach.page.locator('.cm-content').click();
    await coach.runCommand('Groundwork: Tag goals');
    await coach.page.keyboard.type('Be heard');
    await coach.page.keyboard.press('Enter');
    await coach.page.keyboard.press('Control+Enter');
    await coach.page.locator('.notice', { hasText: 'Goals saved' }).waitFor();
    await coach.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    await coach.runCommand('Groundwork: Tag goals');
    const again = coach.page.locator('.prompt .suggestion-item', { hasText: 'Be heard' });
    expect(await again.getAttribute('aria-checked')).toBe('true');
  });
});

describe('the form for a new engagement', () => {
  it('does not take half a number for none', async () => {
    const coach = await openWorkbench({ vault: {}, today: TODAY });
    await coach.runCommand('Groundwork: New engagement');
    await coach.page.getByLabel('Coachee').fill('Ana');
    await coach.page.getByLabel('Sessions contracted').focus();
    await coach.page.keyboard.type('1e');
    await coach.page.keyboard.press('Control+Enter');
    expect(await coach.page.getByRole('alert').innerText()).toContain('Give a whole number');
    await coach.page.keyboard.press('Escape');
    expect(await coach.list()).toEqual([]);
  });
});
