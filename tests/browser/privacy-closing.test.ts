import { describe, expect, it } from 'vitest';
import { everythingShown, expectHidden, sampleSecrets } from './expect-hidden';
import { openWorkbench } from './harness/open-workbench';
import { heron, heronSession } from './heron';
import { press } from './use-keyboard';

const TODAY = '2026-03-16';
const DATA = '.obsidian/plugins/groundwork/data.json';
const REFUSED = 'This needs what your notes say, which privacy mode hides. Switch it off first.';

const WORDS = ['+2 Plugh', '+1 Xyzzy', '0 Grault', '−1 Garply', '−2 Waldo'];
const goal = [
  ...['---', 'coaching: goal', 'engagement: "[[Quux]]"', 'good-looks-like: Plover', 'level: 1', 'level-words:'],
  ...[...WORDS.map((item) => `  - ${item}`), '---', '## Signs along the way', '', '- Nemo asked.', ''],
  ...['## Levels noted', '- 2026-03-02 [[Fred]]: +1 Xyzzy', ''],
].join('\n');
const vault = {
  [DATA]: JSON.stringify({ version: 2, levels: true }),
  'Quux.md': heron('coachee: Zephyrine', 'organisation: Ottokar', 'purpose: Corge').replace('[] #', '["[[Thud]]"] #'),
  'Thud.md': goal,
  'Fred.md': heronSession('date: 2026-03-02', 'kind: first', 'worth-if: Babble', 'goals: ["[[Thud]]"]')
    .replace('[[Heron]]', '[[Quux]]')
    .concat('\n## Commitments\n\n- [ ] Ring Wibble\n'),
};
const SECRETS = [
  ...['Zephyrine', 'Ottokar', 'Corge', 'Quux', 'Thud', 'Plover', 'Plugh', 'Xyzzy', 'Grault', 'Garply', 'Waldo', 'Nemo'],
  ...['Fred', 'Babble', 'Wibble'],
];

describe('in privacy mode', () => {
  it('nobody closes, and no level is agreed or noted, by words that are hidden', async () => {
    const coach = await openWorkbench({ vault, today: TODAY });
    await coach.runCommand('Groundwork: Toggle privacy mode');
    for (const [note, command] of [
      ['Quux.md', 'Close engagement'],
      ['Thud.md', 'Agree levels'],
      ['Fred.md', 'Note a level'],
    ] as const) {
      await coach.openNote(note);
      await coach.runCommand(`Groundwork: ${command}`);
      await expectHidden(coach, SECRETS, command);
      expect((await coach.notices()).at(-1)).toBe(REFUSED);
      expect(await coach.page.locator('.modal').count()).toBe(0);
    }
    expect(await coach.read('Quux.md')).toBe(vault['Quux.md']);
  });

  it('levels are shown by number, and by the day they were noted', async () => {
    const coach = await openWorkbench({ vault, open: 'Quux.md', today: TODAY });
    await coach.runCommand('Groundwork: Toggle privacy mode');
    await coach.runCommand('Groundwork: Show levels');
    const shown = coach.page.locator('.modal');
    await shown.getByText('Goal 1: +1').waitFor();
    await expectHidden(coach, SECRETS, 'Show levels');
    expect(await shown.locator('li').allInnerTexts()).toEqual(['2026-03-02']);
  });

  it('an engagement is reopened without a look at its note', async () => {
    const coach = await openWorkbench({
      vault: { ...vault, 'Quux.md': vault['Quux.md'].replace('\n---\nBody', '\nstatus: closed\n---\nBody') },
      open: 'Quux.md',
      today: TODAY,
    });
    await coach.runCommand('Groundwork: Toggle privacy mode');
    await coach.runCommand('Groundwork: Reopen engagement');
    await coach.page.locator('.modal').getByText('Privacy mode hides what notes say.').waitFor();
    await expectHidden(coach, SECRETS, 'Reopen engagement');
    await press(coach, 'Control+Enter');
    await coach.page.locator('.modal').waitFor({ state: 'detached' });
    await expectHidden(coach, SECRETS, 'Reopen engagement, saved');
    expect(await coach.read('Quux.md')).toContain('status: active');
  });

  it('the card for the next session says what there is, and not what it says', async () => {
    const coach = await openWorkbench({ vault, open: 'Quux.md', today: TODAY });
    const { page } = coach;
    await coach.runCommand('Groundwork: Prepare the next session');
    const card = page.locator('.groundwork-prep-page:visible');
    await card.getByText('Ring Wibble').waitFor();
    const before = await card.innerText();
    const named = ['Ottokar', 'Corge', 'Thud', 'Babble', 'Wibble'];
    expect(SECRETS.filter((secret) => before.includes(secret))).toEqual(named);
    await coach.runCommand('Groundwork: Toggle privacy mode');
    await expectHidden(coach, SECRETS, 'the card');
    expect(await card.locator('blockquote').innerText()).toBe('…');
    expect(await card.locator('h1').innerText()).toBe('Heron');
    expect(await card.locator('.groundwork-prep-goal').innerText()).toBe('Goal 1');
    expect(await card.locator('a').count()).toBe(0);
    // Another note makes the codename one that gives something away.
    await coach.write('Other.md', '---\ncoaching: engagement\ncoachee: Heron\n---\n');
    await card.locator('h1', { hasText: /^Engagement \d$/ }).waitFor();
    await coach.remove('Other.md');
    await card.locator('h1', { hasText: 'Heron' }).waitFor();
    await coach.runCommand('Groundwork: Toggle privacy mode');
    expect(await card.innerText()).toBe(before);
  });

  it('the cards and hints of the sample practice name nobody', async () => {
    const coach = await openWorkbench({ vault: 'sample', open: 'Start here.md' });
    await coach.runCommand('Groundwork: Toggle privacy mode');
    const notes = (await coach.list()).filter((file) => /^(?:Engagements|Goals)\/.*\.md$/.test(file));
    for (const note of notes) {
      await coach.openNote(note);
      await expectHidden(coach, sampleSecrets(), `the hints of ${note}`);
      if (!note.startsWith('Engagements/')) continue;
      await coach.runCommand('Groundwork: Prepare the next session');
      await coach.page.locator('.groundwork-prep-page:visible').waitFor();
      await expectHidden(coach, sampleSecrets(), `the card of ${note}`);
    }
  });

  it('the app can start, each time anew', async () => {
    const data = JSON.stringify({ version: 2, privacyAtStart: true });
    const coach = await openWorkbench({ vault: { ...vault, [DATA]: data }, today: TODAY });
    const button = coach.page.getByRole('button', { name: 'Privacy mode' });
    await expectHidden(coach, SECRETS, 'the start');
    await button.click();
    expect(await everythingShown(coach)).toContain('Ottokar');
    await coach.reload();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await expectHidden(coach, SECRETS, 'the next start');

    await coach.page.keyboard.press('Control+,');
    await coach.page.locator('.setting-item', { hasText: 'Privacy at start' }).locator('input').press('Space');
    await coach.page.keyboard.press('Escape');
    await coach.reload();
    expect(await button.getAttribute('aria-pressed')).toBe('false');
  });
});
