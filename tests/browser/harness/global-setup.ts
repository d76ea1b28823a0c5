import path from 'node:path';
import { build } from '../../../esbuild.config.mjs';
import { buildAll } from '../../../workbench/build-all.mjs';
import { probeFolder } from './open-probe';

/** Build the plugin, the workbench and the probe plugin once, before all browser tests. */
export default async function setup(): Promise<void> {
  await Promise.all([buildAll(), build({ from: path.join(import.meta.dirname, 'probe-plugin'), to: probeFolder })]);
}
