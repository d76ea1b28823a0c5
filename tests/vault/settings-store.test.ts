// @vitest-environment jsdom
import type { Plugin } from 'obsidian';
import { setup } from 'obsidian-test-mocks/setup';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS_VERSION } from '../../src/settings/settings';
import { settingsStore } from '../../src/vault/settings-store';

/** A plugin whose `data.json` holds `data`; an error stands for a file that is no JSON. */
function pluginWith(data: unknown) {
  const saved: unknown[] = [];
  const loadData = () => (data instanceof Error ? Promise.reject(data) : Promise.resolve(data));
  const saveData = (settings: unknown) => Promise.resolve(void saved.push(settings));
  return { plugin: { loadData, saveData } as unknown as Plugin, saved };
}

// A notice needs the DOM that Obsidian extends.
beforeAll(setup);

describe('the settings store', () => {
  it('begins with the defaults where there is no data.json', async () => {
    const { plugin } = pluginWith(null);
    expect(await settingsStore(plugin).load()).toEqual(DEFAULT_SETTINGS);
  });

  it('saves what it is given, and has it from then on', async () => {
    const { plugin, saved } = pluginWith(null);
    const store = settingsStore(plugin);
    await store.load();
    const settings = { ...DEFAULT_SETTINGS, sessionsFolder: 'Hours' };
    expect(await store.save(settings)).toBe(settings);
    expect(store.current).toBe(settings);
    expect(saved).toEqual([settings]);
  });

  it.each([
    ['of a newer version', { version: SETTINGS_VERSION + 1, sessionsFolder: 'Hours' }],
    ['that are no JSON', new SyntaxError('Unexpected token <')],
  ])('uses the defaults for settings %s, and saves nothing over them', async (_, data) => {
    const { plugin, saved } = pluginWith(data);
    const store = settingsStore(plugin);
    expect(await store.load()).toEqual(DEFAULT_SETTINGS);
    expect(await store.save({ ...DEFAULT_SETTINGS, sessionsFolder: 'Hours' })).toEqual(DEFAULT_SETTINGS);
    expect(saved).toEqual([]);
  });
});
