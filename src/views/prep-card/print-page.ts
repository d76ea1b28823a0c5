import { safely } from '../../errors/safely';

/** The time a page stays ready for paper, in milliseconds, where nothing says that it was printed. */
const LONGEST_PRINT = 60_000;

/** Takes away what is there for paper, per window. */
const tidying = new WeakMap<Window, () => void>();

/**
 * Prints what `el` shows, on as many pages as it needs. The app's own page is as high as the window and cuts off what
 * is below, so a copy is put beside it, which only paper shows (styles/prep-card.css). It goes with the dialog; some
 * systems never say that this was closed, so it also goes with whatever the coach does next, and after a while.
 */
export function printPage(el: HTMLElement): void {
  const { doc, win } = el;
  tidyPrint(win);
  const copy = doc.body.createDiv('groundwork-print');
  for (const child of Array.from(el.children)) copy.append(child.cloneNode(true));
  const root = doc.documentElement;
  root.addClass('groundwork-is-printing');
  const tidy = safely((): void => {
    tidying.delete(win);
    win.clearTimeout(timer);
    for (const event of ['afterprint', 'pointerdown', 'keydown']) win.removeEventListener(event, tidy, true);
    copy.remove();
    root.removeClass('groundwork-is-printing');
  });
  const timer = win.setTimeout(tidy, LONGEST_PRINT);
  tidying.set(win, tidy);
  for (const event of ['afterprint', 'pointerdown', 'keydown']) win.addEventListener(event, tidy, true);
  win.print();
}

/** Takes away what was put into `win` for paper, if it is there still. */
export function tidyPrint(win: Window): void {
  tidying.get(win)?.();
}
