/** One of several answers. */
export interface FormChoice {
  readonly text: string;
  /** Muted, behind it. */
  readonly detail?: string;
}

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
  return choices.map(({ text, detail = '' }, at) => {
    const row = list.createEl('label', 'groundwork-choice');
    const input = row.createEl('input', { type: 'radio', attr: { name: group } });
    input.checked = at === 0;
    row.createSpan({ cls: 'groundwork-choice-name', text });
    if (detail !== '') row.createSpan({ cls: 'groundwork-suggestion-detail', text: detail });
    input.addEventListener('change', change);
    if (!hasKeys || at > 8) return input;
    const key = String(at + 1);
    row.createEl('kbd', { cls: 'groundwork-choice-key', text: key, attr: { 'aria-hidden': 'true' } });
    input.setAttr('aria-keyshortcuts', key);
    return input;
  });
}
