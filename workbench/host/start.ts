import './mock-globals';
import './delegated-events';
import './events';
import './item-view';
import './input-suggest';
import './menu';
import './modal';
import './notice';
import './plugin-registrations';
import './setting';
import './setting-components';
import './setting-definitions';
import './suggest-modal';
import type { App, Plugin, PluginManifest } from 'obsidian';
import { buildPage } from './build-page';
import { startClockOn } from './clock';
import { addOwnCommands, commands, runCommand, runHotkey } from './commands';
import { FileExplorer, fileExplorerType } from './file-explorer';
import { showHoverPreviews } from './hover-preview';
import { unknownIcons } from './icons';
import { listenToKeys } from './keymap';
import { takeAway } from './lacks';
import { loadPlugin, type PluginModule } from './load-plugin';
import { noticeTexts } from './notice';
import { type OpenVault, openVault } from './open-vault';
import { tellSettingsChange } from './plugin-registrations';
import { addRibbonAction } from './ribbon';
import { type Change, connect, type ServerConnection, type WorkbenchConfig } from './server-connection';
import { addThemeToggle } from './theme-toggle';
import { showTooltipsOnHover } from './tooltip';

/** `window.workbench`: for the plugin's script, and for tests. */
export interface Workbench {
  /** The plugin's script hands itself in here. */
  define(module: PluginModule): void;
  app: App | null;
  plugin: Plugin | null;
  readonly notices: readonly string[];
  readonly unknownIcons: ReadonlySet<string>;
  readonly errors: string[];
  /** Resolves when typing is saved, writes are done, changes on disk are known and all is indexed and drawn. */
  idle(): Promise<void>;
}

let defined: PluginModule | null = null;
const workbench: Workbench = {
  define: (module) => {
    defined = module;
  },
  app: null,
  plugin: null,
  notices: noticeTexts,
  unknownIcons,
  errors: [],
  idle: async () => undefined,
};
Object.assign(window, { workbench });

window.addEventListener('error', (event) => workbench.errors.push(event.message));
window.addEventListener('unhandledrejection', (event) => workbench.errors.push(String(event.reason)));

function readConfig(): WorkbenchConfig {
  const text = document.getElementById('workbench-config')?.textContent;
  if (!text) throw new Error('The page has no configuration.');
  return JSON.parse(text) as WorkbenchConfig;
}

function frame(): Promise<void> {
  return new Promise((resolve) => {
    window.requestAnimationFrame(() => window.setTimeout(resolve));
  });
}

async function saveEditors({ vault }: OpenVault): Promise<void> {
  for (const editor of vault.editors) {
    const unsaved = editor.file ? editor.takeUnsaved() : null;
    // What the disk refuses stays in the editor, as in the app.
    if (editor.file && unsaved !== null) await vault.modify(editor.file, unsaved).catch(() => editor.notSaved());
  }
}

/** One round may give rise to the next (a save is indexed, the index is drawn), so go round until nothing moves. */
async function settle(opened: OpenVault, server: ServerConnection): Promise<void> {
  for (let moved = true; moved; ) {
    await saveEditors(opened);
    const wrote = await server.settled();
    const heard = await server.catchUp();
    const indexed = await opened.cache.settled();
    await frame();
    moved = wrote || heard || indexed;
  }
}

async function start(): Promise<void> {
  const config = readConfig();
  const query = new URLSearchParams(window.location.search);
  const today = query.get('today') ?? config.today;
  if (today) startClockOn(today);
  const rightWidth = Number(query.get('right'));
  const parts = buildPage(rightWidth > 0 ? rightWidth : null);
  const server = connect(config);
  // Changes are followed one after the other, in the order in which they happened, once there is a vault.
  const early: Change[] = [];
  let follow = (change: Change): unknown => early.push(change);
  let following = Promise.resolve();
  const reload = () => void workbench.idle().then(() => window.location.reload());
  await server.listen((change) => void follow(change), reload);
  const opened = await openVault(server, await server.list(), config);
  const { app, vault, workspace } = opened;
  follow = (change) => (following = following.then(() => vault.follow(change)));
  for (const change of early) follow(change);
  workbench.app = app;
  document.title = `${config.name} - Workbench`;
  workbench.idle = () => settle(opened, { ...server, catchUp: async () => {
    const heard = await server.catchUp();
    await following;
    return heard;
  } });
  window.addEventListener('pagehide', () => void saveEditors(opened));

  workspace.mount(parts);
  workspace.viewCreators.set(fileExplorerType, (leaf) => new FileExplorer(leaf));
  await workspace.getLeftLeaf(false)?.setViewState({ type: fileExplorerType });
  vault.on('rename', () => workspace.updateHeaders());
  listenToKeys(app, (event) => runHotkey(app, event));
  addOwnCommands(app);
  showHoverPreviews(app);
  showTooltipsOnHover();
  for (const [icon, title, id] of [
    ['search', 'Open quick switcher', 'switcher:open'],
    ['terminal-square', 'Open command palette', 'command-palette:open'],
    ['settings', 'Settings', 'app:open-settings'],
  ] as const) {
    addRibbonAction(icon, title, () => {
      const command = commands.get(id);
      if (command) runCommand(app, command, false);
    });
  }
  addThemeToggle(app, query.get('theme') === 'dark');

  const getLeaf = workspace.getLeaf.bind(workspace);
  takeAway(opened, query.get('lacks') ?? '');

  if (!defined) throw new Error('main.js has handed in no plugin.');
  const plugin = await loadPlugin(app, config.manifest as PluginManifest, defined);
  workbench.plugin = plugin;
  vault.on('raw' as 'modify', (path: unknown) => tellSettingsChange(plugin, String(path)));

  const note = vault.getFileByPath(query.get('open') ?? config.open ?? '');
  // A poor host has its own leaf all the same.
  if (note) await getLeaf(false).openFile(note);
  workspace.setLayoutReady__();
  workspace.trigger('layout-change');
  window.setTimeout(() => app.metadataCache.trigger('resolved'));
  // The workbench keeps no layout, so every page is a first run; "onUserEnable" is where a plugin opens its view.
  if (query.get('enable') !== 'no') plugin.onUserEnable();
  await workbench.idle();
  document.body.dataset['ready'] = 'true';
}

window.addEventListener('DOMContentLoaded', () => {
  start().catch((error: unknown) => {
    document.body.createEl('pre', { text: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    document.body.dataset['ready'] = 'error';
    throw error;
  });
});
