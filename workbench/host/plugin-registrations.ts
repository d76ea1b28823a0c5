import type { Extension } from '@codemirror/state';
import { type Command, type HoverLinkSource, type MarkdownPostProcessor, Plugin, type PluginSettingTab,
  type ViewCreator } from 'obsidian';
import { commands } from './commands';
import { hoverSources } from './hover-preview';
import { codeBlocks, postProcessors } from './markdown-renderer';
import { patch } from './patch';
import { addRibbonAction } from './ribbon';
import { settingTabs } from './settings-window';
import { editorExtensions } from './workbench-markdown-view';
import type { WorkbenchWorkspace } from './workbench-workspace';

function dataPath(plugin: Plugin): string {
  return `${plugin.app.vault.configDir}/plugins/${plugin.manifest.id}/data.json`;
}

// The mocks keep what a plugin registers in maps of the plugin; here it reaches the page, and goes with the plugin.
patch(Plugin, {
  /** "The command id and name will be automatically prefixed with this plugin's id and name" (typings). */
  addCommand(this: Plugin, command: Command) {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    commands.set(command.id, command);
    this.register(() => commands.delete(command.id));
    return command;
  },
  removeCommand(this: Plugin, id: string) {
    commands.delete(`${this.manifest.id}:${id}`);
  },
  addRibbonIcon(this: Plugin, icon: string, title: string, callback: (event: MouseEvent) => unknown) {
    const el = addRibbonAction(icon, title, callback);
    this.register(() => el.remove());
    return el;
  },
  addStatusBarItem(this: Plugin) {
    const bar = document.querySelector('.status-bar') ?? document.body;
    const el = bar.createDiv(`status-bar-item plugin-${this.manifest.id}`);
    this.register(() => el.remove());
    return el;
  },
  addSettingTab(this: Plugin, tab: PluginSettingTab) {
    settingTabs.set(tab, this);
    tab.update();
    this.register(() => settingTabs.delete(tab));
  },
  /** Two plugins may not share a type; leaves stay when the plugin goes, without their view. */
  registerView(this: Plugin, type: string, create: ViewCreator) {
    const workspace = this.app.workspace as WorkbenchWorkspace;
    if (workspace.viewCreators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    workspace.viewCreators.set(type, create);
    this.register(() => {
      workspace.viewCreators.delete(type);
      for (const leaf of workspace.getLeavesOfType(type)) void leaf.setViewState({ type: 'empty' });
    });
  },
  registerHoverLinkSource(this: Plugin, id: string, source: HoverLinkSource) {
    hoverSources.set(id, source);
    this.register(() => hoverSources.delete(id));
  },
  registerMarkdownCodeBlockProcessor(
    this: Plugin,
    language: string,
    draw: Parameters<Plugin['registerMarkdownCodeBlockProcessor']>[1],
  ): MarkdownPostProcessor {
    codeBlocks.set(language, draw);
    this.register(() => codeBlocks.delete(language));
    return () => undefined;
  },
  registerMarkdownPostProcessor(this: Plugin, process: MarkdownPostProcessor) {
    postProcessors.add(process);
    this.register(() => postProcessors.delete(process));
    return process;
  },
  registerEditorExtension(this: Plugin, extension: Extension) {
    editorExtensions.push(extension);
    this.register(() => editorExtensions.splice(editorExtensions.indexOf(extension), 1));
  },
  /** "Load settings data from disk. Data is stored in `data.json` in the plugin folder" (typings); null without one. */
  async loadData(this: Plugin): Promise<unknown> {
    const { adapter } = this.app.vault;
    const path = dataPath(this);
    return (await adapter.exists(path)) ? (JSON.parse(await adapter.read(path)) as unknown) : null;
  },
  async saveData(this: Plugin, data: unknown) {
    await this.app.vault.adapter.write(dataPath(this), JSON.stringify(data, null, 2));
  },
});

/** "Called when the data.json file is modified on disk externally from Obsidian" (typings). */
export function tellSettingsChange(plugin: Plugin, path: string): void {
  if (path === dataPath(plugin)) void plugin.onExternalSettingsChange?.();
}
