import {
  type Plugin,
  PluginSettingTab,
  Setting,
  type SettingDefinition,
  type SettingDefinitionGroup,
  type SettingDefinitionItem,
  type SettingDefinitionList,
  type SettingDefinitionPage,
  SettingGroup,
  SettingTab,
} from 'obsidian';
import { patch } from './patch';
import { perInstance } from './per-instance';
import { addSettingControl } from './setting-control';

type Group = SettingDefinitionGroup | SettingDefinitionList;
type Predicate = boolean | (() => boolean) | undefined;
interface Row {
  setting: Setting;
  visible: Predicate;
  disabled: Predicate;
}

const memory = perInstance<SettingTab, { rows: Row[]; groups: { el: HTMLElement; visible: Predicate }[];
  cleanups: (() => void)[] }>(() => ({ rows: [], groups: [], cleanups: [] }));

/** The older way of drawing a tab, which the typings advise against and the app still knows. */
interface Imperative {
  display(): void;
}

/** The plugin's own settings object, where `PluginSettingTab` reads and writes (typings of `getControlValue`). */
type WithSettings = Plugin & { settings?: Record<string, unknown> };
const pluginOf = perInstance<object, { plugin: WithSettings | null }>(() => ({ plugin: null }));

function holds(predicate: Predicate, fallback: boolean): boolean {
  return typeof predicate === 'function' ? predicate() : (predicate ?? fallback);
}

function drawSetting(tab: SettingTab, definition: SettingDefinition, group: SettingGroup, index: number): Setting {
  let drawn: Setting | null = null;
  group.addSetting((setting) => {
    drawn = setting;
    setting.setName(definition.name);
    const { desc } = definition;
    if (desc) setting.setDesc(typeof desc === 'string' ? desc : (desc.cloneNode(true) as DocumentFragment));
    if (definition.control) addSettingControl(tab, setting, definition.control);
    if (definition.render) {
      const cleanup = definition.render(setting, group);
      if (cleanup) memory(tab).cleanups.push(cleanup);
    }
    if (definition.action) {
      const act = definition.action;
      setting.settingEl.addClass('mod-action');
      setting.settingEl.setAttrs({ role: 'button', tabindex: '0' });
      setting.settingEl.addEventListener('click', () => act(setting.settingEl, index));
      setting.settingEl.addEventListener('keydown', (event) => {
        if (event.key === 'Enter') act(setting.settingEl, index);
      });
    }
    const disabled = definition.control?.disabled ?? ('disabled' in definition ? definition.disabled : undefined);
    memory(tab).rows.push({ setting, visible: definition.visible, disabled });
  });
  if (!drawn) throw new Error('A group must make its setting at once.');
  return drawn;
}

/** A page is drawn as an entry that opens its settings in the same place, with a way back. */
function drawPage(tab: SettingTab, page: SettingDefinitionPage, group: SettingGroup): void {
  group.addSetting((setting) => {
    setting.setName(page.name);
    if (page.desc) setting.setDesc(page.desc);
    setting.settingEl.addClass('mod-action');
    setting.addExtraButton((button) =>
      button.setIcon('chevron-right').setTooltip(`Open ${page.name}`).onClick(() => {
        const back: SettingDefinitionItem = { name: `Back from ${page.name}`, action: () => drawSettingTab(tab) };
        if (page.page) {
          const own = page.page();
          tab.containerEl.empty();
          drawItems(tab, [back]);
          tab.containerEl.append(own.rootEl);
          own.display();
        } else drawItems(tab, [back, ...(page.items ?? [])]);
      }),
    );
    memory(tab).rows.push({ setting, visible: page.visible, disabled: undefined });
  });
}

function drawListExtras(list: SettingDefinitionList, group: SettingGroup, settings: readonly Setting[]): void {
  settings.forEach((setting, index) => {
    const { onDelete } = list;
    if (onDelete) {
      setting.addExtraButton((button) => button.setIcon('trash-2').setTooltip('Delete').onClick(() => onDelete(index)));
    }
  });
  if (settings.length === 0 && list.emptyState) {
    group.listEl.createDiv('setting-item-description').append(list.emptyState);
  }
  const { addItem } = list;
  if (addItem) {
    group.addExtraButton((button) =>
      button.setIcon('plus').setTooltip(addItem.name).onClick(() => addItem.action(button.extraSettingsEl)),
    );
  }
}

function drawGroup(tab: SettingTab, definition: Group): void {
  const holder = tab.containerEl.createDiv();
  const group = new SettingGroup(holder);
  if (definition.heading) group.setHeading(definition.heading);
  if (definition.cls) group.addClass(definition.cls);
  for (const add of definition.extraButtons ?? []) group.addExtraButton(add);
  const settings = (definition.items ?? []).flatMap((item, index) => {
    if (!('type' in item)) return [drawSetting(tab, item, group, index)];
    drawPage(tab, item, group);
    return [];
  });
  if (definition.type === 'list') drawListExtras(definition as SettingDefinitionList, group, settings);
  memory(tab).groups.push({ el: holder, visible: definition.visible });
}

function clear(tab: SettingTab): void {
  const known = memory(tab);
  for (const cleanup of known.cleanups) cleanup();
  known.cleanups = [];
  known.rows = [];
  known.groups = [];
  tab.containerEl.empty();
}

function drawItems(tab: SettingTab, items: readonly SettingDefinitionItem[]): void {
  clear(tab);
  let loose: SettingGroup | null = null;
  for (const item of items) {
    if ('type' in item && item.type !== 'page') {
      loose = null;
      drawGroup(tab, item);
      continue;
    }
    loose ??= new SettingGroup(tab.containerEl);
    if ('type' in item) drawPage(tab, item, loose);
    else drawSetting(tab, item, loose, 0);
  }
  tab.refreshDomState();
}

/**
 * Draw a tab: from its definitions, or, where it has none, by its own `display()` ("Not called when
 * getSettingDefinitions returns a non-empty array", typings).
 */
export function drawSettingTab(tab: SettingTab): void {
  tab.update();
  if (tab.settingItems.length === 0) (tab as Imperative).display();
}

patch(SettingTab, {
  /** Stores the definitions, and draws them anew where the tab is open: "call `update()` instead" (typings). */
  update(this: SettingTab) {
    this.settingItems = this.getSettingDefinitions();
    if (this.settingItems.length > 0 && this.containerEl.isConnected) drawItems(this, this.settingItems);
  },
  refreshDomState(this: SettingTab) {
    const known = memory(this);
    for (const { setting, visible, disabled } of known.rows) {
      setting.settingEl.toggle(holds(visible, true));
      if (disabled !== undefined) setting.setDisabled(holds(disabled, false));
    }
    for (const { el, visible } of known.groups) el.toggle(holds(visible, true));
  },
  hide(this: SettingTab) {
    clear(this);
  },
});

patch(PluginSettingTab, {
  constructor2__(this: PluginSettingTab, _app: unknown, plugin: WithSettings) {
    pluginOf(this).plugin = plugin;
  },
  getControlValue(this: PluginSettingTab, key: string) {
    return pluginOf(this).plugin?.settings?.[key];
  },
  async setControlValue(this: PluginSettingTab, key: string, value: unknown) {
    const { plugin } = pluginOf(this);
    if (!plugin?.settings) throw new Error('This tab keeps its settings elsewhere: override setControlValue.');
    plugin.settings[key] = value;
    await plugin.saveData(plugin.settings);
  },
});
