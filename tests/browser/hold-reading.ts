import { expect } from 'vitest';
import { type OpenWorkbench, openWorkbench, type OpenWorkbenchOptions } from './harness/open-workbench';

/** Notes that the app can make nothing of, so that their text has to be read: more than are looked at in one step. */
const BROKEN_NOTES = 120;

/**
 * A workbench whose sidebar was opened while the vault is being read, and stays so: no note hands over its text.
 *
 * @returns also how to let the reading go on
 */
export async function holdReading(
  options: Partial<OpenWorkbenchOptions> = {},
): Promise<OpenWorkbench & { release: () => Promise<void> }> {
  const vault: Record<string, string> = { 'E.md': '---\ncoaching: engagement\n---\n' };
  for (let at = 1; at < BROKEN_NOTES; at += 1) vault[`Notes/${at}.md`] = '---\nmood: fine: really\n---\n';
  const workbench = await openWorkbench({ vault, ...options });
  const { page } = workbench;
  await page.evaluate(async () => {
    const { app, plugin } = window.workbench;
    if (!app || !plugin) throw new Error('There is no vault yet.');
    const { vault, workspace } = app;
    const cachedRead = vault.cachedRead.bind(vault);
    const now = performance.now.bind(performance);
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const begun = new Promise<void>((resolve) => {
      vault.cachedRead = async (file) => {
        resolve();
        await held;
        return cachedRead(file);
      };
    });
    // A turn is over at every second look at the clock.
    let time = performance.now();
    performance.now = () => (time += 6);
    const release = (): void => {
      Object.assign(vault, { cachedRead });
      performance.now = now;
      goOn();
    };
    Object.assign(window, { release });
    workspace.detachLeavesOfType('groundwork-engagements');
    // As after a change of settings, all is read anew.
    void plugin.onExternalSettingsChange?.();
    await begun;
    await workspace.ensureSideLeaf('groundwork-engagements', 'right', { active: false, reveal: true });
  });
  expect(await page.locator('.groundwork-tree').evaluate((tree) => tree.childElementCount)).toBe(0);
  const release = () => page.evaluate(() => (window as unknown as { release: () => void }).release());
  return { ...workbench, release };
}
