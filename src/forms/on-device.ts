import type { App } from 'obsidian';
import { safely } from '../errors/safely';

/** What this device keeps of this vault under `key`; null or undefined where it keeps nothing, or cannot. */
export function readOnDevice(app: App, key: string): unknown {
  return safely(() => app.loadLocalStorage(key) as unknown)();
}

/** Keeps `value` on this device, for this vault; null forgets it. Where the device keeps nothing, no harm is done. */
export function keepOnDevice(app: App, key: string, value: unknown): void {
  safely(() => app.saveLocalStorage(key, value))();
}
