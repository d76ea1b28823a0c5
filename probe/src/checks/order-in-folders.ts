import { type TAbstractFile, TFolder } from 'obsidian';
import { answer, type Check } from '../check';
import { inOrder, type Seen, seen } from '../seen';

export const orderInFolders: Check = {
  id: 'order-in-folders',
  sentence: 'After a rename of a folder the children are told after it, after a deletion before it.',
  run: async (attempt) => {
    const { vault } = attempt.app;
    const folder = await vault.createFolder(attempt.path('folder'));
    await attempt.note('folder/child.md', 'one');
    const renamed: Seen[] = [];
    const deleted: Seen[] = [];
    const kind = (file: TAbstractFile) => (file instanceof TFolder ? seen`folder` : seen`child`);
    const isOurs = (file: TAbstractFile) => file.path.startsWith(`${attempt.folder}/`);
    const refs = [
      vault.on('rename', (file) => void (isOurs(file) && renamed.push(kind(file)))),
      vault.on('delete', (file) => void (isOurs(file) && deleted.push(kind(file)))),
    ];
    for (const ref of refs) attempt.atEnd(() => vault.offref(ref));
    await vault.rename(folder, attempt.path('folder two'));
    await attempt.until(() => renamed.length === 2);
    await vault.delete(folder, true);
    await attempt.until(() => deleted.length === 2);
    const [one, other] = [renamed, deleted].map((all) => all.map(({ text }) => text).join());
    return answer(one === 'folder,child' && other === 'child,folder',
      seen`Told of the rename: ${inOrder(renamed)}. Told of the deletion: ${inOrder(deleted)}.`);
  },
};
