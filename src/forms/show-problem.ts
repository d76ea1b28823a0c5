import type { Setting } from 'obsidian';

/** Says beside a field of a form what is not right with it, and moves the focus there. */
export function showProblem(setting: Setting | undefined, message: string): void {
  setting?.setErrorMessage(message);
  setting?.errorEl?.addClass('groundwork-field-error');
  setting?.errorEl?.setAttr('role', 'alert');
  setting?.settingEl.find(':is(input,textarea,select)').focus();
}
