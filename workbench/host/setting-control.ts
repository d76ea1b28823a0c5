import {
  AbstractInputSuggest,
  type App,
  type Setting,
  type SettingControl,
  type SettingFolderControl,
  type SettingTab,
  type TextAreaComponent,
  type TextComponent,
  TFolder,
} from 'obsidian';

class FolderSuggest extends AbstractInputSuggest<TFolder> {
  constructor(
    app: App,
    private readonly input: HTMLInputElement,
    private readonly control: SettingFolderControl,
  ) {
    super(app, input);
  }

  protected override getSuggestions(query: string): TFolder[] {
    const wanted = query.toLowerCase();
    return this.app.vault
      .getAllFolders(this.control.includeRoot ?? false)
      .filter((folder) => (this.control.filter?.(folder) ?? true) && folder.path.toLowerCase().includes(wanted));
  }

  override renderSuggestion(folder: TFolder, el: HTMLElement): void {
    el.setText(folder.path);
  }

  override selectSuggestion(folder: TFolder): void {
    this.input.value = folder.path;
    this.input.trigger('input');
    this.close();
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/**
 * Draw the control of one setting definition and bind it to the tab's value for its key, as the typings of
 * `SettingControlBase`, `getControlValue` and `setControlValue` describe.
 */
export function addSettingControl(tab: SettingTab, setting: Setting, control: SettingControl): void {
  const stored = tab.getControlValue(control.key);
  const value = stored ?? control.defaultValue;

  /** "Return a non-empty string to reject the change and surface it as an inline error message" (typings). */
  async function check(candidate: unknown): Promise<boolean> {
    const validate = control.validate as ((candidate: unknown) => string | void | Promise<string | void>) | undefined;
    const problem = await validate?.(candidate);
    setting.setErrorMessage(problem || null);
    return !problem;
  }

  async function change(candidate: unknown): Promise<void> {
    if (!(await check(candidate))) return;
    await tab.setControlValue(control.key, candidate);
    tab.refreshDomState();
  }

  function bindText(component: TextComponent | TextAreaComponent, placeholder: string | undefined): void {
    component.setPlaceholder(placeholder ?? '').setValue(textOf(value));
    component.onChange((text) => void change(text));
  }

  switch (control.type) {
    case 'toggle':
      setting.addToggle((toggle) => toggle.setValue(value === true).onChange((on) => void change(on)));
      break;
    case 'dropdown':
      setting.addDropdown((dropdown) => {
        dropdown.addOptions(control.options).setValue(textOf(value));
        dropdown.onChange((chosen) => void change(chosen));
      });
      break;
    case 'textarea':
      setting.addTextArea((component) => {
        bindText(component, control.placeholder);
        if (control.rows) component.inputEl.rows = control.rows;
      });
      break;
    case 'number':
      setting.addText((component) => {
        bindText(component, control.placeholder);
        component.inputEl.type = 'number';
        if (control.min !== undefined) component.inputEl.min = String(control.min);
        if (control.max !== undefined) component.inputEl.max = String(control.max);
        if (control.step !== undefined) component.inputEl.step = String(control.step);
        // "falls back to `defaultValue` (or `0`) if the input cannot be parsed" (typings).
        component.onChange((text) => {
          const parsed = text.trim() === '' ? Number.NaN : Number(text);
          void change(Number.isNaN(parsed) ? (control.defaultValue ?? 0) : parsed);
        });
      });
      break;
    case 'slider':
      setting.addSlider((slider) => {
        slider.setLimits(control.min, control.max, control.step).setValue(Number(value ?? control.min));
        slider.onChange((chosen) => void change(chosen));
      });
      break;
    case 'folder':
      setting.addSearch((component) => {
        component.setPlaceholder(control.placeholder ?? '').setValue(textOf(value));
        component.onChange((text) => void change(text));
        new FolderSuggest(tab.app, component.inputEl, control);
      });
      break;
    case 'text':
    case 'file':
      setting.addText((component) => bindText(component, control.placeholder));
      break;
    default:
      throw new Error(`The workbench draws no "${control.type}" control.`);
  }
  // "The framework runs `validate` once on mount and shows the message if the seeded value fails" (typings).
  if (stored !== undefined && stored !== null) void check(stored);
}
