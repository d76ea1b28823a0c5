import type { TooltipOptions } from 'obsidian';

/** `setTooltip` of the typings; the app reads the text of a tooltip from `aria-label`. The mock does nothing. */
export function setTooltip(el: HTMLElement, text: string, _options?: TooltipOptions): void {
  el.setAttribute('aria-label', text);
}

let shown: HTMLElement | null = null;

/** `displayTooltip` of the typings: shown at once, until the pointer leaves. */
export function displayTooltip(el: HTMLElement, text: string | DocumentFragment): void {
  shown?.remove();
  const tip = document.body.createDiv({ cls: 'tooltip', text, attr: { role: 'tooltip' } });
  shown = tip;
  const near = el.getBoundingClientRect();
  const own = tip.getBoundingClientRect();
  const left = Math.min(Math.max(4, near.left + near.width / 2 - own.width / 2), window.innerWidth - own.width - 4);
  tip.setCssStyles({ left: `${left}px`, top: `${near.bottom + 6}px` });
  el.addEventListener('mouseleave', () => tip.remove(), { once: true });
}

/** Whatever carries an `aria-label` shows it after a moment's hover, as in the app. */
export function showTooltipsOnHover(): void {
  let timer = 0;
  document.addEventListener('mouseover', (event) => {
    window.clearTimeout(timer);
    const labelled = event.target instanceof Element ? event.target.closest<HTMLElement>('[aria-label]') : null;
    if (!labelled || labelled.matches('.workspace-leaf-content, [role="tree"], [role="dialog"]')) {
      shown?.remove();
      return;
    }
    timer = window.setTimeout(() => {
      if (labelled.isConnected) displayTooltip(labelled, labelled.getAttribute('aria-label') ?? '');
    }, 600);
  });
  document.addEventListener('mousedown', () => {
    window.clearTimeout(timer);
    shown?.remove();
  }, { capture: true });
}
