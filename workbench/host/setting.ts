import { Setting, SettingGroup } from 'obsidian';
import { patch } from './patch';
import { setTooltip } from './tooltip';

/** What the mocks call the group's elements. */
interface GroupElements {
  groupEl__: HTMLElement;
  headerEl: HTMLElement;
  headerInnerEl: HTMLElement;
}

// The mocks build these rows without the app's classes and with the control before the words.
patch(Setting, {
  constructor__(this: Setting) {
    this.settingEl.addClass('setting-item');
    this.infoEl.addClass('setting-item-info');
    this.nameEl.addClass('setting-item-name');
    this.descEl.addClass('setting-item-description');
    this.controlEl.addClass('setting-item-control');
    this.settingEl.prepend(this.infoEl);
  },
  setDesc(this: Setting, text: string | DocumentFragment) {
    this.descEl.replaceChildren(text);
    return this;
  },
  setName(this: Setting, text: string | DocumentFragment) {
    this.nameEl.replaceChildren(text);
    return this;
  },
  setTooltip(this: Setting, text: string) {
    setTooltip(this.nameEl, text);
    return this;
  },
  setDisabled(this: Setting, disabled: boolean) {
    this.settingEl.toggleClass('is-disabled', disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  },
  clear(this: Setting) {
    this.components = [];
    this.controlEl.empty();
    return this;
  },
});

patch(SettingGroup, {
  constructor__(this: SettingGroup & GroupElements) {
    this.groupEl__.addClass('setting-group');
    this.headerEl.addClass('setting-item', 'setting-item-heading');
    this.headerInnerEl.addClass('setting-item-name');
    this.listEl.addClass('setting-items');
  },
  /** The mock asks whether the header is shown, which it never is in a tab that is not attached yet. */
  setHeading(this: SettingGroup & GroupElements, text: string | DocumentFragment) {
    this.headerInnerEl.replaceChildren(text);
    if (text) this.groupEl__.prepend(this.headerEl);
    else this.headerEl.remove();
    return this;
  },
});
