import { describe, expect, it } from 'vitest';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { heron, heronSession } from './heron';
import { press, sessionDialog } from './use-keyboard';

const TODAY = '2026-03-16';
const HELD = heronSession('kind: first', 'date: 2026-03-02');
const TITLE = 'New session with “Heron”';

async function ask(vault: Record<string, string>, title = TITLE): Promise<OpenWorkbench> {
  const coach = await openWorkbench({ vault: { 'Heron.md': heron(), ...vault }, open: 'Heron.md', today: TODAY });
  await coach.runCommand('Groundwork: New session');
  await sessionDialog(coach, title);
  return coach;
}

const shown = ({ page }: OpenWorkbench, title: string) => {
  return page.locator('.view-header-title').getByText(title, { exact: true }).waitFor();
};

describe('planning a session', () => {
  it('takes the next day by cadence with one key, names the note by it and says that it is planned', async () => {
    const coach = await ask({ 'One.md': HELD });
    await press(coach, 'n', 'Enter');
    await shown(coach, '2026-03-30 Heron');
    const text = await coach.read('Sessions/2026-03-30 Heron.md');
    expect(text.slice(0, text.indexOf('\n---\n'))).toBe(
      [
        '---',
        'coaching: session',
        'engagement: "[[Heron]]"',
        'kind: regular',
        'date: 2026-03-30',
        'status: planned',
        'goals: []',
      ].join('\n'),
    );
    await coach.page.getByRole('treeitem', { name: /^Heron\. Next session in 14 days/ }).waitFor();
  });

  it('goes back to today with the same key', async () => {
    const coach = await ask({ 'One.md': HELD });
    await press(coach, 'n', 'n', 'Enter');
    await shown(coach, '2026-03-16 Heron');
    expect(await coach.read('Sessions/2026-03-16 Heron.md')).not.toContain('status:');
  });

  it('takes a day that is typed, whose digits choose no template', async () => {
    const coach = await ask({ 'One.md': HELD });
    await coach.page.getByLabel('Day', { exact: true }).fill('2026-04-02');
    await press(coach, '1', '2');
    await coach.page.getByLabel('Day', { exact: true }).fill('2026-04-02');
    await press(coach, 'Enter');
    await shown(coach, '2026-04-02 Heron');
    const text = await coach.read('Sessions/2026-04-02 Heron.md');
    expect(text).toContain('\nkind: regular\ndate: 2026-04-02\nstatus: planned\n');
  });

  it('says at the field that it needs a day, and writes nothing', async () => {
    const coach = await ask({ 'One.md': HELD });
    await coach.page.getByLabel('Day', { exact: true }).fill('');
    await press(coach, 'Enter');
    await coach.page.getByRole('alert').getByText('Give a day as YYYY-MM-DD.').waitFor();
    expect(await coach.list()).toEqual(['Heron.md', 'One.md']);
  });
});

describe('a session that is there already', () => {
  const PLANNED = heronSession('kind: review', 'date: 2026-03-20', 'status: planned');

  it('is opened by Enter, as it is', async () => {
    const coach = await ask({ 'One.md': HELD, 'Next.md': PLANNED });
    await press(coach, 'Enter');
    await shown(coach, 'Next');
    expect(await coach.read('Next.md')).toBe(PLANNED);
    expect(await coach.list()).toEqual(['Heron.md', 'Next.md', 'One.md']);
  });

  it('takes the template of its kind', async () => {
    const coach = await ask({ 'One.md': HELD, 'Next.md': PLANNED });
    await press(coach, 'ArrowDown', 'Enter');
    await shown(coach, 'Next');
    const text = await coach.read('Next.md');
    expect(text).toContain('What was said.');
    expect(text).toContain('## What has moved');
    expect(text).toContain('kind: review\ndate: 2026-03-20\nstatus: planned\n');
    expect(await coach.list()).toEqual(['Heron.md', 'Next.md', 'One.md']);
  });

  it('has what will be done with it on the button, and the key that does it', async () => {
    const coach = await ask({ 'One.md': HELD, 'Next.md': PLANNED });
    const button = coach.page.locator('.modal .mod-cta');
    for (const label of ['Open', 'Insert', 'Create']) {
      expect(await button.textContent()).toBe(label);
      expect(await button.locator('kbd').getAttribute('data-key')).toBe('ctrl ↵');
      await press(coach, 'ArrowDown');
    }
  });

  it('stays beside another one of the same day, which gets a free name', async () => {
    const mine = heronSession('date: 2026-03-16', 'status: held');
    const coach = await ask({ 'One.md': HELD, 'Sessions/2026-03-16 Heron.md': mine });
    await press(coach, 'ArrowDown', 'ArrowDown', 'Enter');
    await shown(coach, '2026-03-16 Heron 2');
    expect(await coach.read('Sessions/2026-03-16 Heron.md')).toBe(mine);
    expect(await coach.read('Sessions/2026-03-16 Heron 2.md')).toContain('\nkind: regular\ndate: 2026-03-16\n');
  });
});

describe('the commitments of a three-way session', () => {
  it('are those that are ticked, each with where it was made', async () => {
    const one = `${HELD}## Commitments\n- [ ] Ask [[Ben]]\n- [ ] Look for another job\n`;
    const coach = await ask({ 'One.md': one });
    await press(coach, '5');
    await coach.page.getByLabel('Ask Ben').check();
    await press(coach, 'Enter');
    await shown(coach, '2026-03-16 Heron');
    const text = await coach.read('Sessions/2026-03-16 Heron.md');
    expect(text).toContain('kind: three-way');
    expect(text).toContain('## Commitments\n- [ ] Ask [[Ben]] ([[One]])\n\n');
    expect(text).not.toContain('another job');
  });
});

describe('what was handed over at closing', () => {
  it('goes into the next session after a reopening', async () => {
    const closing = heronSession('kind: closing', 'date: 2026-03-09');
    const carried = `${closing}## What carries on without me\n- [ ] Ask Ben ([[One]])\n`;
    const coach = await ask({ 'One.md': HELD, 'Two.md': carried });
    await press(coach, 'Enter');
    await shown(coach, '2026-03-16 Heron');
    expect(await coach.read('Sessions/2026-03-16 Heron.md')).toContain('- [ ] Ask Ben ([[One]])\n');
  });
});
