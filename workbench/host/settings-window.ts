import { type App, Modal, type Plugin, type SettingTab } from 'obsidian';
import { drawSettingTab } from './setting-definitions';

/** The tabs that plugins have added, in order. */
export const settingTabs = new Map<SettingTab, Plugin>();

/** The settings, with the plugins' tabs only; the app's own have nothing to show here. */
class SettingsWindow extends Modal {
  private shown: SettingTab | null = null;

  override onOpen(): void {
    this.modalEl.addClass('mod-settings', 'mod-sidebar-layout');
    this.titleEl.setText('Settings');
    const layout = this.contentEl.createDiv('vertical-tabs-container');
    const names = layout.createDiv({ cls: 'vertical-tab-header', attr: { role: 'tablist' } });
    const content = layout.createDiv('vertical-tab-content-container');
    names.createDiv({ cls: 'vertical-tab-header-group-title', text: 'Community plugins' });
    for (const [tab, plugin] of settingTabs) {
      const name = names.createDiv({
        cls: 'vertical-tab-nav-item',
        text: plugin.manifest.name,
        attr: { role: 'tab', tabindex: '0' },
      });
      const show = (): void => {
        this.shown?.hide();
        this.shown = tab;
        names.findAll('.vertical-tab-nav-item').forEach((other) => other.toggleClass('is-active', other === name));
        tab.containerEl.addClass('vertical-tab-content');
        content.replaceChildren(tab.containerEl);
        drawSettingTab(tab);
      };
      name.addEventListener('click', show);
      if (!this.shown) show();
    }
  }

  override onClose(): void {
    this.shown?.hide();
  }
}

export function openSettings(app: App): void {
  new SettingsWindow(app).open();
}
