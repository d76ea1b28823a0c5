import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/words/en';
import sample from '../fixtures/sample-practice.json';
import { openWorkbench } from './harness/open-workbench';
import { heron } from './heron';
import { choices, press, sessionDialog } from './use-keyboard';

const TODAY = '2026-03-16';

/**
 * What entries of the catalogue say whatever they are given, in pieces of at least four letters. An array of one text
 * is taken wherever a text, a number or a list of texts is.
 */
function fixedPieces(entry: unknown): string[] {
  const given = ['|'];
  if (typeof entry === 'function') {
    return fixedPieces((entry as (...parts: unknown[]) => unknown)(given, given, given));
  }
  if (typeof entry === 'string') return entry.split(/[|:,.…]/).flatMap((piece) => piece.match(/\w.{2,}\w/)?.[0] ?? []);
  return Object.values(entry as object).flatMap(fixedPieces);
}

/** All that the list shows and has spoken, tooltips too; without diagnostics, which quote values, and the app's own. */
function saidInList(page: Page): Promise<string> {
  return page.locator('.groundwork-engagements').evaluate((list) => {
    for (const el of list.querySelectorAll('.groundwork-attention, .search-input-clear-button')) el.remove();
    const labelled = Array.from(list.querySelectorAll('[aria-label], [placeholder]'));
    const labels = labelled.map((el) => [el.getAttribute('aria-label'), el.getAttribute('placeholder')].join('\n'));
    return [list.textContent, ...labels].join('\n');
  });
}

async function words(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).innerText()).replace(/\s+/g, ' ').trim();
}

describe('the interface in German', () => {
  it('lists the practice in German, and nothing in English is left', async () => {
    const { page } = await openWorkbench({ vault: 'sample', language: 'de' });
    await page.locator('.mod-closed > .tree-item-self').click();
    for (const name of ['Heron', 'Juniper', 'Sorrel', 'Flint']) {
      await page.getByRole('treeitem', { name: new RegExp(`^${name}[,.]`) }).locator('.collapse-icon').first().click();
    }
    const titles = await page.locator('.groundwork-section > .tree-item-self .tree-item-inner').allInnerTexts();
    expect(titles).toEqual(['Zu klären', 'Offen', 'In Anbahnung', 'Pausiert', 'Abgeschlossen']);
    await page.getByRole('treeitem', {
      name:
        'Heron, Delta Quay Logistics. Nächste Sitzung in 8 Tagen. 1 von 8 Sitzungen genutzt. ' +
        'Fundament: Vorbehalte und Anliegen eingetragen, Nutzen offen. Fundament und Vorbehalt offen.',
    }).waitFor();
    const juniper = '.groundwork-engagement:has(.groundwork-name:text-is("Juniper"))';
    expect(await words(page, `${juniper} .groundwork-sessions`)).toBe(
      '9. März Sitzung Abgewichen 16. Feb. Sitzung Abgewichen 19. Jan. Sitzung Auf Kurs',
    );
    const cell = page.locator(`${juniper} .groundwork-strip-cell`).first();
    expect(await cell.getAttribute('aria-label')).toBe('3. Nov., Erstgespräch: war Thema');

    const said = await saidInList(page);
    const notes = JSON.stringify(sample.notes);
    const pieces = fixedPieces(en.sidebar).filter((piece) => !notes.includes(piece));
    expect(pieces).toEqual(expect.arrayContaining(['Search engagements', 'Next session', 'sessions used']));
    expect(pieces.filter((piece) => said.includes(piece))).toEqual([]);
  });

  it('names the commands, asks and answers in German, and writes the same notes into German folders', async () => {
    const coach = await openWorkbench({ vault: {}, language: 'de', today: TODAY });
    const { page } = coach;
    await page.getByText('Ein Mandat ist ein Coaching-Vertrag').waitFor();

    await coach.runCommand('Groundwork: Neues Mandat');
    const fields = await page.locator('.modal .groundwork-field .setting-item-name').allInnerTexts();
    const others = ['Organisation', 'Auftraggeber', 'Wie es dazu kam', 'Vereinbarte Sitzungen', 'Beginn'];
    expect(fields).toEqual(['Coachee', 'Codename', ...others]);
    await press(coach, 'Control+Enter');
    const alert = page.getByRole('alert');
    expect(await alert.innerText()).toBe('Coachee oder Codename angeben, damit sich das Mandat wiederfinden lässt.');
    await page.keyboard.insertText('Ana Ruiz');
    await page.getByRole('button', { name: 'Anlegen' }).click();
    expect(await coach.read('Mandate/Ana Ruiz.md')).toContain('coaching: engagement\ncoachee: Ana Ruiz\n');

    // From now on there is a note, so the names have to be kept.
    const data = JSON.parse(await coach.read('.obsidian/plugins/groundwork/data.json')) as Record<string, unknown>;
    expect(data).toMatchObject({ engagementsFolder: 'Mandate', sessionsFolder: 'Sitzungen', goalsFolder: 'Ziele' });
    await coach.reload();
    await coach.openNote('Mandate/Ana Ruiz.md');

    await coach.runCommand('Groundwork: Neue Sitzung');
    await sessionDialog(coach, 'Neue Sitzung mit „Ana Ruiz“');
    expect(await choices(coach)).toEqual([
      'Erstgespräch Vorschlag 1',
      'Kennenlerngespräch 2',
      'Arbeitssitzung 3',
      'Zwischenbilanz 4',
      'Dreiergespräch 5',
      'Abschlussgespräch 6',
    ]);
    await press(coach, 'Enter');
    await page.locator('.view-header-title', { hasText: '2026-03-16 Ana Ruiz' }).waitFor();
    expect(await coach.read('Sitzungen/2026-03-16 Ana Ruiz.md')).toContain('kind: first\ndate: 2026-03-16\n');

    await coach.runCommand('Groundwork: Ziele vereinbaren');
    await page.getByPlaceholder('Mit „Ana Ruiz“ vereinbarte Ziele').waitFor();
    await page.keyboard.insertText('Zuhören');
    await press(coach, 'Enter', 'Control+Enter');
    expect(await coach.read('Mandate/Ana Ruiz.md')).toContain('goals:\n  - Zuhören\n');
    expect(await coach.notices()).toEqual(['Ziele gespeichert in „Ana Ruiz“.']);
  });

  it('says the settings in German', async () => {
    const { page } = await openWorkbench({ vault: { 'Heron.md': heron() }, language: 'de', today: TODAY });
    await page.keyboard.press('Control+,');
    const names = page.locator('.setting-item-name');
    await names.getByText('Ordner für Sitzungen').waitFor();
    await page.getByLabel('Open Zahlen').click();
    await names.getByText('Üblicher Abstand in Tagen').waitFor();
  });
});
