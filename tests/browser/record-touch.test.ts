import { describe, expect, it } from 'vitest';
import { openWorkbench } from './harness/open-workbench';
import { heron, heronSession } from './heron';

const TODAY = '2026-03-16';
const LIST = 'goals:\n  - "[[Be heard]]"\n  - Delegate';
const LAID = 'foundation: [recognition, value, purpose]';
const vault = {
  'Heron.md': heron('purpose: Decide').replace('goals: [] # agreed in the room', LIST),
  'Be heard.md': '---\ncoaching: goal\nengagement: "[[Heron]]"\n---\n',
  'First.md': heronSession('kind: first', 'date: 2026-03-02', 'worth-if: Less noise', LAID),
  'Two.md': `${heronSession(`date: ${TODAY}`, 'status: planned', 'goals: [] # said')}\n## Commitments\n\n- [ ] Rest\n`,
};

/** Without what is the app's own: its switches, and the button that closes a form. */
const BUTTONS = 'button:not(.modal-close-button), .groundwork-line .clickable-icon';
const OWN = `label, select, input:not([type=checkbox]), ${BUTTONS}`;

describe('Record session on a phone', () => {
  it('takes a regular hour by taps alone, and everything is within the screen and large enough', async () => {
    const coach = await openWorkbench({ vault, today: TODAY, touch: true, rightWidth: 360 });
    const { page } = coach;
    // As the app says on a phone.
    await page.evaluate(() => document.body.classList.add('is-mobile', 'is-phone'));
    const row = page.getByRole('treeitem', { name: /^Heron/ });
    await row.locator('.collapse-icon').first().tap();
    await page.getByRole('treeitem', { name: 'Record session with Heron' }).locator('.tree-item-inner').tap();
    // The workbench has no drawers for its sidebars: on a phone they do not make the page wider.
    await page.setViewportSize({ width: 360, height: 740 });
    await page.addStyleTag({ content: 'body > :not(.modal-container) { display: none !important }' });
    const form = page.getByRole('dialog', { name: 'Record “Two”' });
    await form.waitFor();
    const targets = form.locator(OWN).filter({ visible: true });
    const boxes = await targets.evaluateAll((all) => all.map((el) => el.getBoundingClientRect()));
    expect(boxes.length).toBeGreaterThan(9);
    expect(boxes.filter(({ left, right, height }) => left < 0 || right > 360 || height < 43.5)).toEqual([]);
    await form.getByText('Be heard').tap();
    await form.getByText('Delegate').tap();
    const promise = form.getByLabel('New commitments: 1');
    await promise.tap();
    await page.keyboard.insertText('Tell the board');
    await form.getByRole('button', { name: 'By cadence' }).tap();
    await form.getByRole('button', { name: 'Save' }).tap();
    await form.waitFor({ state: 'detached' });
    const tagged = 'goals: # said\n  - "[[Be heard]]"\n  - Delegate\n';
    const two = vault['Two.md'].replace('planned', 'held').replace('goals: [] # said\n', tagged);
    expect(await coach.read('Two.md')).toBe(`${two}- [ ] Tell the board\n`);
    expect(await coach.read('Sessions/2026-04-13 Heron.md')).toContain('Tell the board ([[Two]])');
  });
});
