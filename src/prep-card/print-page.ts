/**
 * Prints what `el` shows, on as many pages as it needs. The app's own page is as high as the window and cuts off what
 * is below, so a copy is put beside it, which only paper shows (styles/prep-card.css) and which goes with the dialog.
 */
export function printPage(el: HTMLElement): void {
  const { doc, win } = el;
  const copy = doc.body.createDiv('groundwork-print');
  for (const child of Array.from(el.children)) copy.append(child.cloneNode(true));
  const root = doc.documentElement;
  root.addClass('groundwork-is-printing');
  const tidy = (): void => {
    copy.remove();
    root.removeClass('groundwork-is-printing');
  };
  win.addEventListener('afterprint', tidy, { once: true });
  win.print();
}
