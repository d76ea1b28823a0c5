import { setIcon, setTooltip } from 'obsidian';

/** Adds a button to a header, as the app's own views have it: an icon, named by its tooltip. */
export function addHeaderButton(parent: HTMLElement, icon: string, name: string, press: () => void): HTMLElement {
  const button = parent.createEl('button', 'clickable-icon nav-action-button');
  setIcon(button, icon);
  setTooltip(button, name);
  button.addEventListener('click', press);
  return button;
}
