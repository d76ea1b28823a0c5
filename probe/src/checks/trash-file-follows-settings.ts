import type { DataAdapter, ListedFiles } from 'obsidian';
import type { Attempt } from '../attempt';
import { answer, type Check, refusal, untried } from '../check';
import { seen } from '../seen';

const TRASH = '.trash';

/** Where deleted files go by the settings; undefined where these say nothing, and the system's trash gets them. */
async function trashOption({ app: { vault } }: Attempt): Promise<unknown> {
  try {
    const settings: unknown = JSON.parse(await vault.adapter.read(`${vault.configDir}/app.json`));
    return (settings as { trashOption?: unknown } | null)?.trashOption;
  } catch {
    return undefined;
  }
}

async function inTrash(adapter: DataAdapter): Promise<ListedFiles> {
  return (await adapter.exists(TRASH)) ? adapter.list(TRASH) : { files: [], folders: [] };
}

/** Takes the vault's trash away where it is empty: it was not there before, and a folder with something in it stays. */
async function removeEmptyTrash(adapter: DataAdapter): Promise<void> {
  const { files, folders } = await inTrash(adapter);
  if (files.length + folders.length === 0) await adapter.rmdir(TRASH, false);
}

export const trashFileFollowsSettings: Check = {
  id: 'trash-file-follows-settings',
  sentence: '`trashFile` moves a note to `.trash` in the vault where the settings say so, and the vault has it no'
    + ' longer.',
  run: async (attempt) => {
    const { vault, fileManager } = attempt.app;
    const { adapter } = vault;
    if ((await trashOption(attempt)) !== 'local') {
      return untried(seen`The settings do not send deleted files to the vault's own trash: one would stay in another.`);
    }
    const name = 'Groundwork probe, thrown away';
    const file = await attempt.note(`${name}.md`, 'one');
    const { path } = file;
    const hadTrash = await adapter.exists(TRASH);
    const before = await inTrash(adapter);
    // Of what is new there only what has the probe's own name is the probe's.
    const found = async (): Promise<string[]> =>
      (await inTrash(adapter)).files.filter((one) => !before.files.includes(one) && one.startsWith(`${TRASH}/${name}`));
    if (!hadTrash) attempt.atEnd(() => removeEmptyTrash(adapter));
    attempt.atEnd(async () => {
      for (const one of await found()) await adapter.remove(one);
    });
    await fileManager.trashFile(file);
    const isGone = vault.getFileByPath(path) === null && !(await adapter.exists(path));
    const moved = await found();
    const text = moved[0] === undefined ? null : await adapter.read(moved[0]);
    const again = await refusal(() => fileManager.trashFile(file));
    return answer(isGone && moved.length === 1 && text === 'one', seen`Gone from the vault: ${isGone}; in its trash: ${
      moved.length}, with ${text}. A second time: ${again ?? seen`not refused`}.`);
  },
};
