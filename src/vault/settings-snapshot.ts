import type { Plugin } from 'obsidian';
import { versionOf } from '../settings/migrations';

/**
 * Keeps the `data.json` of `plugin` as it is, beside it as `data.v1.json` and so on, for whoever has to go back to the
 * version of Groundwork that wrote it. One for each version of its shape, the first one: a snapshot is never written
 * over.
 *
 * @param data what `data.json` holds, parsed
 */
export async function keepSnapshot({ app, manifest }: Plugin, data: unknown): Promise<void> {
  const { adapter, configDir } = app.vault;
  const folder = manifest.dir ?? `${configDir}/plugins/${manifest.id}`;
  const snapshot = `${folder}/data.v${versionOf(data)}.json`;
  if (await adapter.exists(snapshot)) return;
  await adapter.write(snapshot, await adapter.read(`${folder}/data.json`));
}
