// @vitest-environment jsdom
import type { Plugin } from 'obsidian';
import { setup } from 'obsidian-test-mocks/setup';
import { beforeAll, describe, expect, it } from 'vitest';
import { SETTINGS_VERSION } from '../../src/settings/migrations';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { settingsStore } from '../../src/vault/settings-store';

const FOLDER = '.obsidian/plugins/groundwork';

/** A plugin whose `data.json` holds `text`; null where there is none. `refused` is a file that cannot be written. */
function pluginWith(text: string | null, refused?: string, configDir = '.obsidian') {
  const files = new Map<string, string>(text === null ? [] : [[`${FOLDER}/data.json`, text]]);
  const read = (path: string) => files.get(path) ?? '';
  const adapter = {
    exists: (path: string) => Promise.resolve(files.has(path)),
    read: (path: string) => Promise.resolve(read(path)),
    write: (path: string, data: string) => {
      return path === refused ? Promise.reject(new Error('ENOSPC')) : Promise.resolve(void files.set(path, data));
    },
  };
  const data = `${FOLDER}/data.json`;
  const plugin = {
    app: { vault: { adapter, configDir } },
    manifest: { id: 'groundwork' },
    loadData: () => Promise.resolve().then((): unknown => (files.has(data) ? JSON.parse(read(data)) : null)),
    saveData: (settings: unknown) => adapter.write(data, JSON.stringify(settings)),
  };
  return { plugin: plugin as unknown as Plugin, files, saved: () => JSON.parse(read(data)) as unknown };
}

// A notice needs the DOM that Obsidian extends.
beforeAll(setup);

describe('the settings store', () => {
  it('begins with the defaults where there is no data.json, and writes nothing', async () => {
    const { plugin, files } = pluginWith(null);
    expect(await settingsStore(plugin).load()).toEqual(DEFAULT_SETTINGS);
    expect(files.size).toBe(0);
  });

  it('uses what is proposed for a new vault, and saves it when that is to be kept', async () => {
    const { plugin, files, saved } = pluginWith(null);
    const store = settingsStore(plugin);
    await store.load();
    expect(store.isNew).toBe(true);
    await store.keepProposed();
    store.propose({ ...DEFAULT_SETTINGS, goalsFolder: 'Ziele' });
    expect([store.current.goalsFolder, files.size]).toEqual(['Ziele', 0]);
    await store.keepProposed();
    expect(saved()).toEqual({ version: SETTINGS_VERSION, goalsFolder: 'Ziele' });
    expect(store.isNew).toBe(false);
  });

  it('saves nothing proposed over settings that came meanwhile', async () => {
    const { plugin, files, saved } = pluginWith(null);
    const store = settingsStore(plugin);
    await store.load();
    store.propose({ ...DEFAULT_SETTINGS, goalsFolder: 'Ziele' });
    files.set(`${FOLDER}/data.json`, '{"version":2,"goalsFolder":"Aims"}');
    await store.keepProposed();
    expect(saved()).toEqual({ version: 2, goalsFolder: 'Aims' });
    expect((await store.load()).goalsFolder).toBe('Aims');
    expect(store.isNew).toBe(false);
  });

  it('puts no notes into the folder of the app’s settings, whatever that is called', async () => {
    const { plugin } = pluginWith('{"sessionsFolder":"Settings/Notes","goalsFolder":"Goals"}', undefined, 'Settings');
    const { sessionsFolder, goalsFolder } = await settingsStore(plugin).load();
    expect([sessionsFolder, goalsFolder]).toEqual([DEFAULT_SETTINGS.sessionsFolder, 'Goals']);
  });

  it('saves what was chosen, and has it from then on', async () => {
    const { plugin, files, saved } = pluginWith(null);
    const store = settingsStore(plugin);
    await store.load();
    const settings = { ...DEFAULT_SETTINGS, sessionsFolder: 'Hours' };
    expect(await store.save(settings)).toBe(settings);
    expect(store.current).toBe(settings);
    expect(saved()).toEqual({ version: SETTINGS_VERSION, sessionsFolder: 'Hours' });
    expect([...files.keys()]).toEqual([`${FOLDER}/data.json`]);
  });

  it('keeps those from before where the disk refuses the new ones', async () => {
    const { plugin, saved } = pluginWith('{"sessionsFolder":"Before"}', `${FOLDER}/data.json`);
    const store = settingsStore(plugin);
    const before = await store.load();
    expect(await store.save({ ...DEFAULT_SETTINGS, sessionsFolder: 'Hours' })).toBe(before);
    expect(store.current.sessionsFolder).toBe('Before');
    expect(saved()).toEqual({ sessionsFolder: 'Before' });
  });

  it.each([
    ['of a newer version', JSON.stringify({ version: SETTINGS_VERSION + 1, sessionsFolder: 'Hours' })],
    ['that are no JSON', '<<<<<<< conflict'],
  ])('uses the defaults for settings %s, and saves nothing over them', async (_, text) => {
    const { plugin, files } = pluginWith(text);
    const store = settingsStore(plugin);
    expect(await store.load()).toEqual(DEFAULT_SETTINGS);
    expect(await store.save({ ...DEFAULT_SETTINGS, sessionsFolder: 'Hours' })).toEqual(DEFAULT_SETTINGS);
    expect([...files]).toEqual([[`${FOLDER}/data.json`, text]]);
  });

  it('saves nothing over settings of a newer version that sync has just brought', async () => {
    const { plugin, files } = pluginWith(null);
    const store = settingsStore(plugin);
    await store.load();
    const newer = JSON.stringify({ version: SETTINGS_VERSION + 1 });
    files.set(`${FOLDER}/data.json`, newer);
    expect(await store.save({ ...DEFAULT_SETTINGS, levels: true })).toEqual(DEFAULT_SETTINGS);
    expect(files.get(`${FOLDER}/data.json`)).toBe(newer);
  });
});

describe('settings of an earlier version', () => {
  const old = '{ "version": 1, "sessionsFolder": "Hours", "prompts": true }\n';
  const snapshot = `${FOLDER}/data.v1.json`;

  it('are read without writing anything', async () => {
    const { plugin, files } = pluginWith(old);
    expect(await settingsStore(plugin).load()).toEqual({ ...DEFAULT_SETTINGS, sessionsFolder: 'Hours' });
    expect([...files]).toEqual([[`${FOLDER}/data.json`, old]]);
  });

  it('are kept to the byte before the first ones of today go over them', async () => {
    const { plugin, files, saved } = pluginWith(old);
    const store = settingsStore(plugin);
    await store.save({ ...(await store.load()), levels: true });
    expect(files.get(snapshot)).toBe(old);
    expect(saved()).toEqual({ version: SETTINGS_VERSION, sessionsFolder: 'Hours', levels: true });
  });

  it('are kept once: what is there already is not written over', async () => {
    const { plugin, files } = pluginWith(old);
    files.set(snapshot, 'the first one');
    const store = settingsStore(plugin);
    await store.save({ ...(await store.load()), levels: true });
    expect(files.get(snapshot)).toBe('the first one');
  });

  it('stay where they cannot be kept', async () => {
    const { plugin, files } = pluginWith(old, snapshot);
    const store = settingsStore(plugin);
    const before = await store.load();
    expect(await store.save({ ...before, levels: true })).toEqual(before);
    expect([...files]).toEqual([[`${FOLDER}/data.json`, old]]);
  });
});
