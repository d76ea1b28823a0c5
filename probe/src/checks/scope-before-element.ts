import { Modal, Scope } from 'obsidian';
import { answer, type Check } from '../check';
import { inOrder, type Seen, seen } from '../seen';

export const scopeBeforeElement: Check = {
  id: 'scope-before-element',
  sentence: 'Keys are offered to the innermost open scope before the focused element sees them; a scope handler'
    + ' that takes a key ends the search, whatever it returns.',
  run: async (attempt) => {
    const order: Seen[] = [];
    const modal = new Modal(attempt.app);
    modal.setTitle('The probe presses a key by itself');
    const input = modal.contentEl.createEl('input', { type: 'text' });
    input.addEventListener('keydown', () => order.push(seen`element`));
    modal.scope.register([], 'F9', () => {
      order.push(seen`outer scope`);
    });
    const inner = new Scope(modal.scope);
    inner.register([], 'F9', () => {
      order.push(seen`inner scope`);
      return true;
    });
    attempt.atEnd(() => modal.close());
    modal.open();
    attempt.app.keymap.pushScope(inner);
    attempt.atEnd(() => attempt.app.keymap.popScope(inner));
    input.focus();
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'F9', code: 'F9', bubbles: true, cancelable: true }));
    await attempt.pause(100);
    const holds = order.map(({ text }) => text).join() === 'inner scope,element';
    return answer(holds, seen`In this order: ${inOrder(order)}.`);
  },
};
