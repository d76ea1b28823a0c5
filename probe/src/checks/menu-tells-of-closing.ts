import { Menu, MenuItem } from 'obsidian';
import type { Attempt } from '../attempt';
import { allHold, type Check, untried } from '../check';
import { seen } from '../seen';

const TEXTS = ['Probe menu: one', 'Probe menu: two', 'Probe menu: three'] as const;

/** A menu of the page with an entry for each text, the second in a section of its own, and what it tells. */
function openMenu(attempt: Attempt): { rows: () => HTMLElement[]; menu: Menu; told: string[] } {
  const told: string[] = [];
  // The system's own menu on a Mac waits for a person.
  const menu = new Menu().setUseNativeMenu(false);
  TEXTS.forEach((text, at) => {
    const section = at === 1 ? 'probe-second' : 'probe-first';
    const fill = (item: MenuItem) => item.setTitle(text).setIcon('target').setSection(section).setChecked(at === 2);
    menu.addItem((item) => void fill(item).onClick(() => told.push(text)));
  });
  menu.onHide(() => told.push('hidden'));
  attempt.atEnd(() => menu.hide());
  menu.showAtPosition({ x: 20, y: 20 }, activeDocument);
  const isRow = (el: HTMLElement) => el.children.length === 0 && TEXTS.some((text) => text === el.textContent);
  return { menu, told, rows: () => activeDocument.body.findAll('.menu *').filter(isRow) };
}

export const menuTellsOfClosing: Check = {
  id: 'menu-tells-of-closing',
  sentence: 'A menu of the page has its entries by sections, and tells that it is hidden however it closes: by'
    + ' `hide`, and when an entry was chosen, which is told as well.',
  run: async (attempt) => {
    const first = openMenu(attempt);
    if (!(await attempt.until(() => first.rows().length === 3, 500))) {
      return untried(seen`No menu with its entries was found in the page.`);
    }
    const order = first.rows().map(({ textContent }) => textContent).join();
    first.menu.hide();
    await attempt.until(() => first.told.length > 0, 1000);
    const second = openMenu(attempt);
    await attempt.until(() => second.rows().length === 3, 500);
    second.rows()[0]?.click();
    await attempt.until(() => second.told.length > 1, 1000);
    return allHold(
      [seen`by sections`, order === [TEXTS[0], TEXTS[2], TEXTS[1]].join()],
      [seen`told when hidden`, first.told.join() === 'hidden'],
      [seen`the choice was told`, second.told.includes(TEXTS[0])],
      [seen`told when one was chosen`, second.told.includes('hidden')],
    );
  },
};
