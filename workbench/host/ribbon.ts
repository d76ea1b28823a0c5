import { setIcon } from './icons';

/** A button in the ribbon, below those that are there. */
export function addRibbonAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
  const ribbon = document.querySelector('.side-dock-actions');
  if (!ribbon) throw new Error('The ribbon is not in the page yet.');
  const attr = { 'aria-label': title, role: 'button', tabindex: '0' };
  const el = ribbon.createDiv({ cls: 'clickable-icon side-dock-ribbon-action', attr });
  setIcon(el, icon);
  el.addEventListener('click', callback);
  el.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') el.click();
  });
  return el;
}
