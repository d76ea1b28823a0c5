import { App, FileManager, MetadataCache, Vault, Workspace } from 'obsidian';
import { DiskAdapter } from './disk-adapter';
import { setOpenApp } from './open-app';
import type { Listing, ServerConnection, WorkbenchConfig } from './server-connection';
import { WorkbenchFileManager } from './workbench-file-manager';
import { WorkbenchMetadataCache } from './workbench-metadata-cache';
import { WorkbenchVault } from './workbench-vault';
import { WorkbenchWorkspace } from './workbench-workspace';

export interface OpenVault {
  app: App;
  vault: WorkbenchVault;
  cache: WorkbenchMetadataCache;
  workspace: WorkbenchWorkspace;
}

const MockApp = App as unknown as new (adapter: DiskAdapter, appId: string) => App;

/** What is kept per device stays in the browser, under the vault's id, and comes back as it was (typings). */
function keepLocalStorage(app: App, vaultId: string): void {
  Object.assign(app, {
    loadLocalStorage: (key: string): unknown => {
      const text = window.localStorage.getItem(`${vaultId}-${key}`);
      return text === null ? null : (JSON.parse(text) as unknown);
    },
    saveLocalStorage: (key: string, data: unknown): void => {
      if (data === null || data === undefined) window.localStorage.removeItem(`${vaultId}-${key}`);
      else window.localStorage.setItem(`${vaultId}-${key}`, JSON.stringify(data));
    },
  });
}

/**
 * Make the app over the vault. The mocks' App makes its parts through static factories, which are not documented:
 * putting ours there is what ties the workbench to one exact version of the mocks.
 */
export async function openVault(
  server: ServerConnection,
  listing: Listing,
  config: WorkbenchConfig,
): Promise<OpenVault> {
  const adapter = new DiskAdapter(server, `/${config.name}`);
  Object.assign(Vault, { create2__: () => new WorkbenchVault(adapter, config.name) });
  Object.assign(MetadataCache, { create2__: (app: App, vault: Vault) => new WorkbenchMetadataCache(app, vault) });
  Object.assign(FileManager, { create__: (app: App) => new WorkbenchFileManager(app) });
  Object.assign(Workspace, { create2__: (app: App, el: HTMLElement) => new WorkbenchWorkspace(app, el) });
  const app = new MockApp(adapter, config.vaultId);
  const vault = app.vault as WorkbenchVault;
  const cache = app.metadataCache as WorkbenchMetadataCache;
  keepLocalStorage(app, config.vaultId);
  setOpenApp(app);
  Object.assign(window, { app });
  vault.seed(listing);
  await cache.start((file) => adapter.remembered(file.path));
  return { app, vault, cache, workspace: app.workspace as WorkbenchWorkspace };
}
