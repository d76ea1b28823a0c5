import { describe, expect, it } from 'vitest';
import { openWorkbench } from './harness/open-workbench';
import { heron, heronSession } from './heron';
import { press, sessionDialog } from './use-keyboard';

const TODAY = '2026-03-20';
const TEXT = 'She called from the train.\n\nAsk about June.\n';
const INSERT_FIRST = 'Groundwork: Insert first-session template';

/** Without a day, which the note's name is to say. */
function undated(text: string): string {
  return ['---', 'coaching: session', 'engagement: "[[Heron]]"', '---', text].join('\n');
}

describe('a template that goes into a note', () => {
  it('is of the day that the note’s name says, which is shown before anything is written', async () => {
    const path = '2026-03-10 Heron.md';
    const vault = { 'Heron.md': heron(), [path]: undated(TEXT) };
    const coach = await openWorkbench({ vault, open: path, today: TODAY });
    await coach.page.locator('.cm-content').click();
    await coach.runCommand(INSERT_FIRST);
    await coach.page.getByText('The note dates this session 10 Mar.').waitFor();
    expect(await coach.read(path)).toBe(undated(TEXT));
    await press(coach, 'Control+Enter');
    await coach.page.locator('.notice', { hasText: 'Template added to' }).waitFor();
    const text = await coach.read(path);
    expect(text).toContain('\ndate: 2026-03-10\n');
    expect(text).toContain(`\n---\n${TEXT}\n## Recognition\n`);
  });

  it('is not inserted where that is declined', async () => {
    const path = '2026-03-10 Heron.md';
    const vault = { 'Heron.md': heron(), [path]: undated(TEXT) };
    const coach = await openWorkbench({ vault, open: path, today: TODAY });
    await coach.page.locator('.cm-content').click();
    await coach.runCommand(INSERT_FIRST);
    await coach.page.getByText('The note dates this session 10 Mar.').waitFor();
    await press(coach, 'Escape');
    await coach.page.locator('.modal').waitFor({ state: 'detached' });
    expect(await coach.read(path)).toBe(undated(TEXT));
  });

  it('says the day in the form, where it asks for the template', async () => {
    const path = '2026-03-10 Heron.md';
    const vault = { 'Heron.md': heron(), [path]: undated(TEXT) };
    const coach = await openWorkbench({ vault, open: path, today: TODAY });
    await coach.page.locator('.cm-content').click();
    await coach.runCommand('Groundwork: Insert session template…');
    await sessionDialog(coach, 'Session template for “2026-03-10 Heron”');
    await coach.page.getByText('The note dates this session 10 Mar.').waitFor();
    await press(coach, 'Enter');
    await coach.page.locator('.notice', { hasText: 'Template added to' }).waitFor();
    expect(await coach.read(path)).toContain('\ndate: 2026-03-10\n');
  });

  it('is of the day in the note’s property, in any case, and adds no second one', async () => {
    const note = undated(TEXT).replace('\n---\nShe', '\nDate: 2026-03-12\n---\nShe');
    const vault = { 'Heron.md': heron(), '2026-03-10 Heron.md': note };
    const coach = await openWorkbench({ vault, open: '2026-03-10 Heron.md', today: TODAY });
    await coach.page.locator('.cm-content').click();
    await coach.runCommand(INSERT_FIRST);
    await coach.page.locator('.notice', { hasText: 'Template added to' }).waitFor();
    const text = await coach.read('2026-03-10 Heron.md');
    expect(text).toContain('\nDate: 2026-03-12\n');
    expect(text).not.toMatch(/^date:/m);
  });

  it('goes into the day that the cursor is below, once the coach was asked', async () => {
    const page = '# Mara\n\n## 2026-03-03\n\n### Value\nHers.\n\n## 2026-03-10\n\nShe called.\n';
    const coach = await openWorkbench({
      vault: { 'Heron.md': heron(), 'Mara.md': undated(page) },
      open: 'Mara.md',
      today: TODAY,
    });
    await coach.page.locator('.cm-content').click();
    await press(coach, 'Control+End');
    await coach.runCommand(INSERT_FIRST);
    await coach.page.getByText('The headings of this note name several days.').waitFor();
    expect(await coach.read('Mara.md')).toBe(undated(page));
    await press(coach, 'Control+Enter');
    await coach.page.locator('.notice', { hasText: 'Template added to' }).waitFor();
    expect(await coach.read('Mara.md')).toContain(`${page}\n### Recognition\n`);
  });
});

describe('the note of a three-way session', () => {
  const goal = (isVisible: boolean) =>
    `---\ncoaching: goal\nengagement: "[[Heron]]"\nsponsor-visible: ${isVisible}\n---\n`;

  const SECRET = '\n## Commitments\n\n- [ ] Look for another job\n';

  it('has the goals that the sponsor may see, and no commitment that nobody chose', async () => {
    const engagement = heron('sponsor: Ida', 'sponsor-sees: [goal-titles]').replace(
      'goals: [] # agreed in the room',
      'goals: ["[[Be heard]]", "[[Leave the firm]]", A label]',
    );
    const vault = {
      'Heron.md': engagement,
      'Be heard.md': goal(true),
      'Leave the firm.md': goal(false),
      'Three.md': heronSession('kind: three-way', 'date: 2026-03-01') + '\n## Commitments\n\n- [ ] Agreed by all\n',
      'One.md': `${heronSession('date: 2026-03-10', 'worth-if: If nobody hears of it')}${SECRET}`,
    };
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: TODAY });
    await coach.page.locator('.cm-content').click();
    await coach.runCommand('Groundwork: New session');
    await sessionDialog(coach, 'New session with “Heron”');
    await coach.page.getByText('Three-way session', { exact: true }).click();
    await press(coach, 'Control+Enter');
    await coach.page.locator('.view-header-title', { hasText: '2026-03-20 Heron' }).waitFor();
    const text = await coach.read('Sessions/2026-03-20 Heron.md');
    expect(text).toContain('## Before the others arrive\n- [[Be heard]]\n\n');
    expect(text).not.toMatch(/\] Agreed by all|Leave the firm|A label|another job|nobody hears/);
  });
});

describe('what is carried forward', () => {
  it('keeps its fields behind the link back, brings what belongs to it and leaves ids behind', async () => {
    const list = '- [/] Ask Ben for the numbers 📅 2026-03-18 ^ben\n  - those of May\n- [x] Done\n';
    const vault = { 'Heron.md': heron(), 'One.md': heronSession('date: 2026-03-10') + `\n## Commitments\n\n${list}` };
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: TODAY });
    await coach.page.locator('.cm-content').click();
    await coach.runCommand('Groundwork: New session');
    await sessionDialog(coach, 'New session with “Heron”');
    await coach.page.getByText('Regular session', { exact: true }).click();
    await press(coach, 'Control+Enter');
    await coach.page.locator('.view-header-title', { hasText: '2026-03-20 Heron' }).waitFor();
    expect(await coach.read('Sessions/2026-03-20 Heron.md')).toContain(
      '## Commitments\n- [ ] Ask Ben for the numbers ([[One]]) 📅 2026-03-18\n  - those of May\n\n',
    );
  });
});
