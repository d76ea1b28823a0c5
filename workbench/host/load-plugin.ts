import { type App, Plugin, type PluginManifest } from 'obsidian';
import { requireModule } from './obsidian-module';

/** The built main.js, in the wrapper that the server puts round it. */
export type PluginModule = (
  module: { exports: unknown },
  exports: unknown,
  require: (name: string) => unknown,
) => void;

type PluginClass = new (app: App, manifest: PluginManifest) => Plugin;

/** The class that main.js exports: by `export default` or by `module.exports`. */
function pluginClass(define: PluginModule): PluginClass {
  const module: { exports: unknown } = { exports: {} };
  define(module, module.exports, requireModule);
  const { exports } = module;
  const found = typeof exports === 'object' && exports !== null && 'default' in exports ? exports.default : exports;
  if (typeof found === 'function' && found.prototype instanceof Plugin) return found as PluginClass;
  throw new Error('main.js does not export a plugin.');
}

/**
 * Load a plugin, and wait for its `onload` as the app does; the mock does not wait.
 * @returns the plugin, loaded; rejects with what its `onload` throws
 */
export async function loadPlugin(app: App, manifest: PluginManifest, define: PluginModule): Promise<Plugin> {
  const plugin = new (pluginClass(define))(app, manifest);
  const own = plugin.onload.bind(plugin);
  let loading: unknown;
  plugin.onload = () => {
    loading = own();
  };
  plugin.load();
  await loading;
  Reflect.deleteProperty(plugin, 'onload');
  return plugin;
}
