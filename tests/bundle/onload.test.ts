import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { builtMain } from './built-main';

const built = builtMain();

/** Anything, of which every call at any depth is written down by its name: `app.vault.on(rename)`. */
function recorder(name: string, calls: string[]): object {
  const recorded = function recorded() {};
  return new Proxy(recorded, {
    get: (_, property) => {
      // What is awaited is asked whether it is a promise.
      return property === 'then' ? undefined : recorder(`${name}.${String(property)}`, calls);
    },
    apply: (_, __, [first]: unknown[]) => {
      calls.push(typeof first === 'string' && name.endsWith('.on') ? `${name}(${first})` : name);
      return recorder(`${name}()`, calls);
    },
  });
}

/** Loads the plugin as the app does, and returns what its `onload` called. */
async function callsOfOnload(): Promise<string[]> {
  const calls: string[] = [];
  // A class of the app's or a function of its module.
  function Any() {}
  class Plugin {
    constructor() {
      const own = { app: recorder('app', calls), loadData: () => (calls.push('loadData'), Promise.resolve(null)) };
      return new Proxy(this, {
        get: (target, property, receiver) => {
          if (property in own) return Reflect.get(own, property) as unknown;
          if (property in target) return Reflect.get(target, property, receiver) as unknown;
          return recorder(String(property), calls);
        },
      });
    }
  }
  const given: Readonly<Record<string, unknown>> = { Plugin, getLanguage: () => 'en' };
  const obsidian = new Proxy({}, { get: (_, name: string) => given[name] ?? Any });
  const module: { exports: { default?: new () => { onload: () => Promise<void> } } } = { exports: {} };
  vm.runInNewContext(built.main, { module, exports: module.exports, require: () => obsidian, queueMicrotask });
  if (!module.exports.default) throw new Error('main.js exports no plugin');
  await new module.exports.default().onload();
  return calls;
}

describe('onload', () => {
  it('loads the settings, registers, and looks at no note', async () => {
    const calls = [...new Set(await callsOfOnload())].sort();
    expect(calls).toEqual([
      'addCommand',
      'addRibbonIcon',
      'addSettingTab',
      'app.loadLocalStorage',
      'app.metadataCache.on(changed)',
      'app.vault.on(delete)',
      'app.vault.on(rename)',
      'app.workspace.on(editor-menu)',
      'app.workspace.on(file-menu)',
      'app.workspace.on(file-open)',
      'app.workspace.on(layout-change)',
      'app.workspace.onLayoutReady',
      'loadData',
      'register',
      'registerEvent',
      'registerHoverLinkSource',
      'registerMarkdownCodeBlockProcessor',
      'registerView',
      'removeCommand',
    ]);
  });
});
