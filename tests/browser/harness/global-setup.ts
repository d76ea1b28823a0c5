import { buildAll } from '../../../workbench/build-all.mjs';

/** Build the plugin and the workbench once, before all browser tests. */
export default async function setup(): Promise<void> {
  await buildAll();
}
