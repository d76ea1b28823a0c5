import { type Component, setIcon, setTooltip } from 'obsidian';
import { isPrivate, onPrivacyChange, togglePrivacy } from '../privacy/shown';
import { words } from '../words/words';

/** Adds the switch of privacy mode to `parent`, and says in `line`, as long as it is on, what is not hidden. */
export function addPrivacyButton(owner: Component, parent: HTMLElement, line: HTMLElement): void {
  const button = parent.createEl('button', 'clickable-icon nav-action-button');
  setIcon(button, 'eye-off');
  setTooltip(button, words.privacy.mode);

  function draw(): void {
    button.toggleClass('is-active', isPrivate());
    button.setAttribute('aria-pressed', String(isPrivate()));
    line.setText(isPrivate() ? words.privacy.notOurs : '');
  }

  owner.registerDomEvent(button, 'click', togglePrivacy);
  owner.register(onPrivacyChange(draw));
  draw();
}
