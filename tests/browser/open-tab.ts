import type { OpenWorkbench } from './harness/open-workbench';

/** Opens a note in one more tab. */
export async function openTab(coach: OpenWorkbench, note: string): Promise<void> {
  await coach.page.evaluate(async (name) => {
    const { app } = window.workbench;
    const file = app?.vault.getFileByPath(name);
    if (file) await app?.workspace.getLeaf('tab').openFile(file);
  }, note);
  await coach.idle();
}
