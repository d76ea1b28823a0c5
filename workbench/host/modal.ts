import { Modal } from 'obsidian';
import { setIcon } from './icons';
import { patch } from './patch';
import { perInstance } from './per-instance';

const memory = perInstance<Modal, { open: boolean; closed: (() => unknown) | null; focus: Element | null }>(() => ({
  open: false,
  closed: null,
  focus: null,
}));

const focusable = 'input, textarea, select, button, [tabindex]:not([tabindex="-1"]), a[href]';

/** Tab goes round inside a modal and does not reach what lies behind. */
function keepFocusInside(modal: Modal, event: KeyboardEvent): void {
  if (event.key !== 'Tab') return;
  const stops = [...modal.modalEl.querySelectorAll<HTMLElement>(focusable)].filter(
    (el) => el.isShown() && !el.matches(':disabled'),
  );
  const first = stops[0];
  const last = stops[stops.length - 1];
  if (!first || !last) return;
  const active = modal.modalEl.doc.activeElement;
  if (event.shiftKey ? active === first : active === last) {
    event.preventDefault();
    (event.shiftKey ? last : first).focus();
  }
}

patch(Modal, {
  /** The mock has the elements but neither the app's classes nor the parts around them. */
  constructor__(this: Modal) {
    this.containerEl.addClass('modal-container', 'mod-dim');
    this.containerEl.prepend(createDiv('modal-bg', (el) => el.addEventListener('click', () => this.close())));
    this.modalEl.addClass('modal');
    this.modalEl.setAttrs({ role: 'dialog', 'aria-modal': 'true', tabindex: '-1' });
    this.titleEl.addClass('modal-title');
    this.contentEl.addClass('modal-content');
    const header = createDiv('modal-header');
    header.append(this.titleEl);
    const attr = { 'aria-label': 'Close' };
    const close = createEl('button', { cls: 'modal-close-button mod-raised clickable-icon', attr });
    setIcon(close, 'x');
    close.addEventListener('click', () => this.close());
    this.modalEl.replaceChildren(close, header, this.contentEl);
    this.modalEl.addEventListener('keydown', (event) => keepFocusInside(this, event));
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  },

  setCloseCallback(this: Modal, callback: () => unknown) {
    memory(this).closed = callback;
    return this;
  },

  /** The mock is never attached and closes itself on the next tick. */
  open(this: Modal) {
    const known = memory(this);
    if (known.open) return;
    known.open = true;
    known.focus = document.activeElement;
    this.app.keymap.pushScope(this.scope);
    document.body.append(this.containerEl);
    if (this.titleEl.textContent) this.modalEl.setAttribute('aria-label', this.titleEl.textContent);
    void this.onOpen();
    if (this.titleEl.textContent) this.modalEl.setAttribute('aria-label', this.titleEl.textContent);
    if (!known.open || this.modalEl.contains(document.activeElement)) return;
    const first = this.contentEl.querySelector<HTMLElement>(focusable);
    (first ?? this.modalEl).focus();
  },

  /** Focus goes back to where it was, unless `shouldRestoreSelection` (typings) says otherwise. */
  close(this: Modal) {
    const known = memory(this);
    if (!known.open) return;
    known.open = false;
    this.app.keymap.popScope(this.scope);
    this.containerEl.remove();
    if (this.shouldRestoreSelection && known.focus instanceof HTMLElement) known.focus.focus();
    this.onClose();
    known.closed?.();
  },
});
