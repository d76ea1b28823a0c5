import { Notice } from 'obsidian';
import { patch } from './patch';

/** Every notice's text so far, for tests: notices themselves go after a while. */
export const noticeTexts: string[] = [];

/** Milliseconds; the app's default is not documented, about this long. */
const usual = 5000;

patch(Notice, {
  /** The mock's elements are never attached, and a fragment is copied without its listeners. */
  constructor__(this: Notice, message: string | DocumentFragment, duration?: number) {
    if (typeof message !== 'string') this.messageEl.replaceChildren(message);
    this.containerEl.addClass('notice');
    this.containerEl.setAttribute('role', 'status');
    this.messageEl.addClass('notice-message');
    this.containerEl.replaceChildren(this.messageEl);
    const container = document.querySelector('.notice-container') ?? document.body.createDiv('notice-container');
    container.append(this.containerEl);
    noticeTexts.push(this.messageEl.textContent);
    this.containerEl.addEventListener('click', () => this.hide());
    // "If this is 0, the Notice will stay visible until the user manually dismisses it" (typings).
    if (duration !== 0) window.setTimeout(() => this.hide(), duration ?? usual);
  },
  setMessage(this: Notice, message: string | DocumentFragment) {
    this.messageEl.replaceChildren(message);
    noticeTexts.push(this.messageEl.textContent);
    return this;
  },
  hide(this: Notice) {
    this.containerEl.remove();
  },
});
