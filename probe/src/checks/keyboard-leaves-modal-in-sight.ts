import { Modal, Platform } from 'obsidian';
import { answer, type Check, untried } from '../check';
import { seen } from '../seen';

export const keyboardLeavesModalInSight: Check = {
  id: 'keyboard-leaves-modal-in-sight',
  sentence: 'The on-screen keyboard does not cover the field of a modal that is typed into.',
  run: async (attempt) => {
    const seenPart = window.visualViewport;
    if (!Platform.isMobileApp || !seenPart) return untried(seen`There is no on-screen keyboard here.`);
    const whole = seenPart.height;
    const modal = new Modal(attempt.app);
    for (let number = 0; number < 8; number += 1) modal.contentEl.createEl('input', { type: 'text' });
    attempt.atEnd(() => modal.close());
    modal.open();
    const last = modal.contentEl.querySelector<HTMLInputElement>('input:last-child');
    last?.focus();
    if (!last || !(await attempt.until(() => seenPart.height < whole - 100, 2000))) {
      return untried(seen`No keyboard came up when a field had the focus.`);
    }
    await attempt.pause(500);
    const bottom = last.getBoundingClientRect().bottom;
    const end = seenPart.offsetTop + seenPart.height;
    return answer(bottom <= end, seen`The field ends at ${bottom} px, what is seen at ${end} px.`);
  },
};
