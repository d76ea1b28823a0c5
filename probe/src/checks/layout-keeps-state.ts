import type { Attempt } from '../attempt';
import { answer, type Check, untried } from '../check';
import { seen } from '../seen';
import { SIDE_VIEW } from '../side-view';

/** What the app has kept of the layout, on a computer and on a phone; undefined where it keeps it elsewhere. */
async function keptLayout({ app: { vault } }: Attempt): Promise<string | undefined> {
  const texts: string[] = [];
  for (const name of ['workspace.json', 'workspace-mobile.json']) {
    const path = `${vault.configDir}/${name}`;
    if (await vault.adapter.exists(path)) texts.push(await vault.adapter.read(path));
  }
  return texts.length > 0 ? texts.join('\n') : undefined;
}

export const layoutKeepsState: Check = {
  id: 'layout-keeps-state',
  sentence: '`requestSaveLayout` keeps what `getState` of a view says for the next start.',
  limit: 8000,
  run: async (attempt) => {
    const { workspace } = attempt.app;
    if ((await keptLayout(attempt)) === undefined) return untried(seen`No file with the layout was found.`);
    const leaf = workspace.getLeaf('tab');
    attempt.atEnd(() => leaf.detach());
    const mark = `probe ${Date.now()}`;
    await leaf.setViewState({ type: SIDE_VIEW, active: true, state: { mark } });
    void workspace.requestSaveLayout();
    let isKept = false;
    for (let round = 0; round < 12 && !isKept; round += 1) {
      await attempt.pause(400);
      isKept = (await keptLayout(attempt))?.includes(mark) ?? false;
    }
    return answer(isKept, seen`Kept within five seconds: ${isKept}.`);
  },
};
