import type { ToggleComponent } from 'obsidian';

/** Names a toggle for those who hear it: its check box, which the typings leave out, or where it has none, itself. */
export function nameToggle({ toggleEl }: ToggleComponent, name: string): void {
  (toggleEl.querySelector('input') ?? toggleEl).setAttr('aria-label', name);
}
