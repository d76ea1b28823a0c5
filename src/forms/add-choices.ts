import { asAction } from './run-action';

/** One of several answers. */
export interface FormChoice {
  readonly text: string;
  /** Muted, behind it. */
  readonly detail?: string;
}

/** So many answers have a digit as their key. */
export const WITH_KEY = 9;

/** Adds radio buttons, of which the first is chosen; with `hasKeys` each of the first nine shows its digit. */
export function addChoices(
  parent: HTMLElement,
  group: string,
  label: string,
  choices: readonly FormChoice[],
  hasKeys: boolean,
  change: () => void,
): readonly HTMLInputElement[] {
  const list = parent.createDiv({ cls: 'groundwork-choices', attr: { role: 'radiogroup', 'aria-label': label } });
  return choices.map((choice, at) => {
    const input = addChoice(list, 'radio', choice, hasKeys && at < WITH_KEY ? String(at + 1) : '');
    input.name = group;
    input.checked = at === 0;
    input.addEventListener('change', asAction(change));
    return input;
  });
}

/** Adds one answer with its radio button or check box; `key`, where it has one, stands at its end. */
export function addChoice(
  list: HTMLElement,
  type: 'radio' | 'checkbox',
  { text, detail = '' }: FormChoice,
  key = '',
): HTMLInputElement {
  const row = list.createEl('label', 'groundwork-choice');
  const input = row.createEl('input', { type });
  row.createSpan({ cls: 'groundwork-choice-name', text });
  if (detail !== '') row.createSpan({ cls: 'groundwork-suggestion-detail', text: detail });
  if (key !== '') showKey(row, key, input);
  return input;
}

/** Shows in `el` the key that `control` answers to. Screen readers are told of it by the control. */
export function showKey(el: HTMLElement, key: string, control = el): void {
  el.createEl('kbd', { cls: 'groundwork-choice-key', text: key.toUpperCase(), attr: { 'aria-hidden': 'true' } });
  control.setAttr('aria-keyshortcuts', key);
}
