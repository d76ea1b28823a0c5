import { describe, expect, it } from 'vitest';
import { openWorkbench } from './harness/open-workbench';
import { heron } from './heron';
import { press, suggester } from './use-keyboard';

describe('a name typed where an engagement is to be chosen', () => {
  it('is that of the coachee in the form for a new one, and not asked for again', async () => {
    const vault = { 'Heron.md': heron(), 'Other.md': 'Not ours.' };
    const coach = await openWorkbench({ vault, open: 'Other.md', today: '2026-03-16' });
    await coach.runCommand('Groundwork: New session');
    await suggester(coach, 'Engagement of the new session');
    await coach.page.keyboard.insertText(' Ana Ruiz');
    await press(coach, 'Enter');
    expect(await coach.page.locator('.modal').getByLabel('Coachee').inputValue()).toBe('Ana Ruiz');
    await press(coach, 'Control+Enter');
    await coach.page.getByRole('dialog', { name: 'New session with “Ana Ruiz”' }).waitFor();
    expect(await coach.read('Engagements/Ana Ruiz.md')).toContain('\ncoachee: Ana Ruiz\n');
  });
});
