import {
  AbstractTextComponent,
  ButtonComponent,
  DropdownComponent,
  ExtraButtonComponent,
  SearchComponent,
  SliderComponent,
  type TextAreaComponent,
  type TextComponent,
  ToggleComponent,
} from 'obsidian';
import { setIcon } from './icons';
import { patch } from './patch';
import { perInstance } from './per-instance';
import { setTooltip } from './tooltip';

// The mocks' components are never listened to by the browser, have none of the app's classes, and call onChange
// from setValue. The app's do not (README, assumptions): a value that code sets is no change that a person made.

type TextLike = TextComponent | TextAreaComponent | SearchComponent;

const changed = perInstance<object, { callback: ((value: never) => unknown) | null }>(() => ({ callback: null }));
const clicked = perInstance<object, { callback: ((event: MouseEvent) => unknown) | null }>(() => ({ callback: null }));

function tellChange(owner: object, value: unknown): void {
  changed(owner).callback?.(value as never);
}

patch(AbstractTextComponent, {
  constructor3__(this: TextLike) {
    if (this.inputEl instanceof HTMLInputElement && !this.inputEl.getAttribute('type')) this.inputEl.type = 'text';
    this.inputEl.setAttribute('spellcheck', 'false');
    this.inputEl.addEventListener('input', () => this.onChanged());
  },
  getValue(this: TextLike) {
    return this.inputEl.value;
  },
  setValue(this: TextLike, value: string) {
    this.inputEl.value = value;
    return this;
  },
  onChange(this: TextLike, callback: (value: string) => unknown) {
    changed(this).callback = callback;
    return this;
  },
  onChanged(this: TextLike) {
    tellChange(this, this.inputEl.value);
  },
  setDisabled(this: TextLike, disabled: boolean) {
    this.disabled = disabled;
    this.inputEl.disabled = disabled;
    return this;
  },
});

patch(SearchComponent, {
  constructor4__(this: SearchComponent) {
    const box = createDiv('search-input-container');
    this.inputEl.replaceWith(box);
    this.clearButtonEl.addClass('search-input-clear-button');
    this.clearButtonEl.setAttribute('aria-label', 'Clear search');
    box.append(this.inputEl, this.clearButtonEl);
    this.clearButtonEl.addEventListener('click', () => {
      this.inputEl.value = '';
      this.onChanged();
      this.inputEl.focus();
    });
  },
  onChanged(this: SearchComponent) {
    tellChange(this, this.inputEl.value);
  },
});

const toggled = perInstance<ToggleComponent, { input: HTMLInputElement; on: boolean }>(() => ({
  input: createEl('input', { type: 'checkbox', attr: { tabindex: '0' } }),
  on: false,
}));

function showToggle(toggle: ToggleComponent, on: boolean): void {
  const known = toggled(toggle);
  known.on = on;
  known.input.checked = on;
  toggle.toggleEl.toggleClass('is-enabled', on);
}

patch(ToggleComponent, {
  constructor3__(this: ToggleComponent) {
    this.toggleEl.addClass('checkbox-container');
    this.toggleEl.append(toggled(this).input);
    this.toggleEl.addEventListener('click', (event) => {
      event.preventDefault();
      this.onClick();
    });
    toggled(this).input.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      this.onClick();
    });
  },
  getValue(this: ToggleComponent) {
    return toggled(this).on;
  },
  setValue(this: ToggleComponent, on: boolean) {
    showToggle(this, on);
    return this;
  },
  onChange(this: ToggleComponent, callback: (value: boolean) => unknown) {
    changed(this).callback = callback;
    return this;
  },
  onClick(this: ToggleComponent) {
    if (this.disabled) return;
    const on = !toggled(this).on;
    // A box that is checked inside its own click is put back by the browser: show it afterwards.
    window.setTimeout(() => showToggle(this, toggled(this).on));
    showToggle(this, on);
    tellChange(this, on);
  },
  setDisabled(this: ToggleComponent, disabled: boolean) {
    this.disabled = disabled;
    toggled(this).input.disabled = disabled;
    this.toggleEl.toggleClass('is-disabled', disabled);
    return this;
  },
  setTooltip(this: ToggleComponent, text: string) {
    setTooltip(toggled(this).input, text);
    return this;
  },
});

patch(DropdownComponent, {
  constructor3__(this: DropdownComponent) {
    this.selectEl.addClass('dropdown');
    this.selectEl.addEventListener('change', () => tellChange(this, this.selectEl.value));
  },
  setValue(this: DropdownComponent, value: string) {
    this.selectEl.value = value;
    return this;
  },
  onChange(this: DropdownComponent, callback: (value: string) => unknown) {
    changed(this).callback = callback;
    return this;
  },
  setDisabled(this: DropdownComponent, disabled: boolean) {
    this.disabled = disabled;
    this.selectEl.disabled = disabled;
    return this;
  },
});

patch(SliderComponent, {
  constructor3__(this: SliderComponent) {
    this.sliderEl.addClass('slider');
    this.sliderEl.type = 'range';
    this.sliderEl.addEventListener('change', () => tellChange(this, Number(this.sliderEl.value)));
  },
  getValue(this: SliderComponent) {
    return Number(this.sliderEl.value);
  },
  setValue(this: SliderComponent, value: number) {
    this.sliderEl.value = String(value);
    return this;
  },
  onChange(this: SliderComponent, callback: (value: number) => unknown) {
    changed(this).callback = callback;
    return this;
  },
});

patch(ButtonComponent, {
  constructor2__(this: ButtonComponent) {
    this.buttonEl.type = 'button';
    this.buttonEl.addEventListener('click', (event) => {
      if (!this.disabled) clicked(this).callback?.(event);
    });
  },
  onClick(this: ButtonComponent, callback: (event: MouseEvent) => unknown) {
    clicked(this).callback = callback;
    return this;
  },
  setIcon(this: ButtonComponent, icon: string) {
    setIcon(this.buttonEl, icon);
    this.buttonEl.addClass('clickable-icon');
    return this;
  },
  setDisabled(this: ButtonComponent, disabled: boolean) {
    this.disabled = disabled;
    this.buttonEl.disabled = disabled;
    return this;
  },
});

patch(ExtraButtonComponent, {
  constructor2__(this: ExtraButtonComponent) {
    this.extraSettingsEl.addClass('clickable-icon', 'extra-setting-button');
    this.extraSettingsEl.setAttrs({ role: 'button', tabindex: '0' });
    setIcon(this.extraSettingsEl, 'settings');
    const press = (event: MouseEvent | KeyboardEvent): void => {
      if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
      if (!this.disabled) clicked(this).callback?.(event as MouseEvent);
    };
    this.extraSettingsEl.addEventListener('click', press);
    this.extraSettingsEl.addEventListener('keydown', press);
  },
  onClick(this: ExtraButtonComponent, callback: () => unknown) {
    clicked(this).callback = callback;
    return this;
  },
  setIcon(this: ExtraButtonComponent, icon: string) {
    setIcon(this.extraSettingsEl, icon);
    return this;
  },
  setDisabled(this: ExtraButtonComponent, disabled: boolean) {
    this.disabled = disabled;
    this.extraSettingsEl.toggleClass('is-disabled', disabled);
    return this;
  },
});
