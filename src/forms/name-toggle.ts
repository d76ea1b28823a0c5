import type { ToggleComponent } from 'obsidian';

/** Names a toggle for those who hear it: the check box in it, which the typings leave out, else the toggle itself. */
export function nameToggle({ toggleEl }: ToggleComponent, name: string): void {
  (toggleEl.querySelector('input') ?? toggleEl).setAttr('aria-label', name);
}
