import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { de } from '../../src/words/de';
import { en } from '../../src/words/en';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { heron, heronSession } from './heron';
import { openTab } from './open-tab';

const TODAY = '2026-03-16';

const vault = {
  'Heron.md': heron('status: unheard-of'),
  'One.md': heronSession('date: 2026-03-10', 'status: held', 'kind: first'),
  'Lost.md': '---\ncoaching: session\ndate: 2026-03-10\n---\n',
  'Broken.md': '---\ncoaching: session\ngoals: [a\n---\n',
  'Goals/Be heard.md': '---\ncoaching: goal\nengagement: "[[Heron]]"\nstatus: met\n---\nAna wants to be heard.\n',
  'Blocks.md': '```groundwork\nshow: nothing\n```\n\n```groundwork\nengagement: Heron\n```\n',
};

/** Every whole text of the catalogue that is said as it stands, and that the other language says otherwise. */
function plainTexts(entry: unknown, other: unknown): string[] {
  if (typeof entry === 'string') return entry.length > 3 && entry !== other ? [entry] : [];
  if (typeof entry !== 'object' || entry === null) return [];
  return Object.entries(entry).flatMap(([key, value]) => plainTexts(value, Reflect.get(Object(other) as object, key)));
}

/** Everything that can be read, or heard, in the page: texts, labels, placeholders and titles, each on its own. */
function everythingSaid(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const names = ['aria-label', 'aria-description', 'placeholder', 'title'];
    // The app's own search fields, as in the settings, speak its own language.
    const all = [...document.querySelectorAll('*:not(.setting-item .search-input-clear-button)')];
    const labels = all.flatMap((el) => names.map((name) => el.getAttribute(name) ?? ''));
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (!walker.currentNode.parentElement?.closest('script, style')) texts.push(walker.currentNode.nodeValue ?? '');
    }
    return [...labels, ...texts].map((text) => text.trim()).filter((text) => text !== '');
  });
}

async function choose({ page, idle }: OpenWorkbench, setting: string, language: string): Promise<void> {
  await page.keyboard.press('Control+,');
  await page.locator('.setting-item', { hasText: setting }).locator('select').first().selectOption(language);
  await idle();
}

const DATA = '.obsidian/plugins/groundwork/data.json';

describe('a language that comes from another device', () => {
  it('is that of the settings that are open', async () => {
    const coach = await openWorkbench({ vault: { [DATA]: '{"language":"en"}' }, today: TODAY });
    const { page } = coach;
    await page.keyboard.press('Control+,');
    await page.locator('.setting-item', { hasText: en.settings.sessionsFolder }).first().waitFor();
    await coach.write(DATA, '{"language":"de"}');
    await page.locator('.setting-item', { hasText: de.settings.sessionsFolder }).first().waitFor();
    expect(await page.locator('.setting-item', { hasText: en.settings.sessionsFolder }).count()).toBe(0);
  });

  it('closes the lists to choose from and the menus that are open, and keeps what was typed into a form', async () => {
    const coach = await openWorkbench({ vault: { [DATA]: '{"language":"en"}', 'Heron.md': heron() }, today: TODAY });
    const { page } = coach;
    await coach.runCommand(`Groundwork: ${en.commands.prepareSession}`);
    await page.locator('.prompt .suggestion-item').first().waitFor();
    await coach.write(DATA, '{"language":"de"}');
    expect(await page.locator('.prompt').count()).toBe(0);
    await page.getByRole('button', { name: de.sidebar.filter }).click();
    await page.locator('.menu').waitFor();
    await coach.write(DATA, '{"language":"en"}');
    expect(await page.locator('.menu').count()).toBe(0);
    await coach.runCommand(`Groundwork: ${en.commands.newEngagement}`);
    await page.locator('.modal input').first().fill('Ana Ruiz');
    await coach.write(DATA, '{"language":"de"}');
    expect(await page.locator('.modal input').first().inputValue()).toBe('Ana Ruiz');
    await page.getByRole('button', { name: en.dialogs.cancel }).click();
  });
});

describe('a language that is chosen in the settings', () => {
  it('is spoken everywhere at once, and none of the other one is left', async () => {
    const coach = await openWorkbench({ vault, open: 'Goals/Be heard.md', today: TODAY });
    const { page } = coach;
    await openTab(coach, 'Blocks.md');
    await page.getByLabel('Toggle reading view').last().click();
    await coach.runCommand(`Groundwork: ${en.commands.prepareSession}`);
    await page.locator('.prompt .suggestion-item').first().click();
    await page.locator('.groundwork-prep h2, .groundwork-prep h1').first().waitFor();
    await openTab(coach, 'Blocks.md');
    await page.getByLabel('Toggle reading view').last().click();
    await coach.idle();
    // Folders of the vault are called so, whatever is spoken.
    const folders = Object.values(en.settings.folderNames);
    const english = plainTexts(en, de).filter((text) => !folders.includes(text));
    const saidOf = async (texts: readonly string[]) => {
      const said = new Set(await everythingSaid(page));
      return texts.filter((text) => said.has(text));
    };
    expect((await saidOf(english)).length).toBeGreaterThan(5);

    await choose(coach, en.settings.language, 'de');
    expect(await saidOf(english)).toEqual([]);
    expect(await saidOf([de.settings.language, de.sidebar.engagements, de.commands.openEngagements])).toHaveLength(3);
    await page.keyboard.press('Escape');
    await coach.idle();
    expect(await saidOf(english)).toEqual([]);
    const attention = (await page.locator('.groundwork-attention').allInnerTexts()).join('\n');
    for (const english of ['Allowed', 'names no engagement', 'Please fix it', 'cannot be read']) {
      expect(attention).not.toContain(english);
    }
    expect(attention).toContain('Erlaubt');
    expect(attention).toContain('nicht lesbar');

    await page.getByRole('treeitem', { name: /^Heron/ }).first().click({ button: 'right' });
    await page.locator('.menu-item').first().waitFor();
    expect(await saidOf(english)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+p');
    await page.locator('.prompt input').fill('Groundwork');
    await page.locator('.prompt .suggestion-item').first().waitFor();
    const names = (await page.locator('.prompt .suggestion-item').allInnerTexts()).join('\n');
    expect(names).toContain(de.commands.newEngagement);
    expect(english.filter((text) => names.split('\n').includes(`Groundwork: ${text}`))).toEqual([]);
  });

  it('is that of masked names, and spoken of again when it is changed back', async () => {
    const coach = await openWorkbench({ vault: { 'Ana.md': heron().replace('Heron', 'Ana') }, today: TODAY });
    const { page } = coach;
    await coach.write('Ana.md', '---\ncoaching: engagement\ncoachee: Ana Ruiz\n---\n');
    await page.getByLabel('Privacy mode').click();
    await page.getByRole('treeitem', { name: new RegExp(`^${en.privacy.engagement(1)}`) }).waitFor();
    await choose(coach, en.settings.language, 'de');
    await page.keyboard.press('Escape');
    await page.getByRole('treeitem', { name: new RegExp(`^${de.privacy.engagement(1)}`) }).waitFor();
    await choose(coach, de.settings.language, 'en');
    await page.keyboard.press('Escape');
    await page.getByRole('treeitem', { name: new RegExp(`^${en.privacy.engagement(1)}`) }).waitFor();
  });

  it('changes nothing about which commands there are while it is taken up', async () => {
    const coach = await openWorkbench({ vault: { 'Heron.md': heron() }, open: 'Heron.md', today: TODAY });
    await choose(coach, en.settings.language, 'de');
    await coach.page.keyboard.press('Escape');
    expect(await coach.offersCommand(`Groundwork: ${de.commands.recontract}`)).toBe(true);
    expect(await coach.offersCommand(`Groundwork: ${en.commands.recontract}`)).toBe(false);
  });
});
