import type { Component } from 'obsidian';
import { isPrivate, onPrivacyChange, togglePrivacy } from '../../privacy/display';
import { words } from '../../words/words';
import { addHeaderButton } from './header-button';

/** Adds the switch of privacy mode to `parent`, and says in `line`, as long as it is on, what is not hidden. */
export function addPrivacyButton(owner: Component, parent: HTMLElement, line: HTMLElement): void {
  const button = addHeaderButton(parent, 'eye-off', words.privacy.mode, togglePrivacy);

  function draw(): void {
    button.toggleClass('is-active', isPrivate());
    button.setAttribute('aria-pressed', String(isPrivate()));
    line.setText(isPrivate() ? words.privacy.notOurs : '');
  }

  owner.register(onPrivacyChange(draw));
  draw();
}
