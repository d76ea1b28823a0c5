import type { ToggleComponent } from 'obsidian';

/** Names a toggle for those who hear it: its check box, which the app's typings leave out, or where there is none itself. */
export function nameToggle({ toggleEl }: ToggleComponent, name: string): void {
  (toggleEl.querySelector('input') ?? toggleEl).setAttr('aria-label', name);
}
