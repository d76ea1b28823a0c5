import { TFile, TFolder } from 'obsidian';
import { allHold, type Check, refusal } from '../check';
import { seen } from '../seen';

export const fileKeepsItsObject: Check = {
  id: 'file-keeps-its-object',
  sentence: '`renameFile` moves a note, which stays the same object with another path; where something has the name'
    + ' it rejects.',
  run: async (attempt) => {
    const { vault, fileManager } = attempt.app;
    const file = await attempt.note('one.md', 'four');
    const other = await attempt.note('two.md', 'two');
    const folder = await vault.createFolder(attempt.path('folder'));
    const to = attempt.path('folder/three.md');
    await fileManager.renameFile(file, to);
    const { basename, extension, name, path, stat } = file;
    const refused = await refusal(() => fileManager.renameFile(file, other.path));
    return allHold(
      [seen`the same object`, vault.getFileByPath(to) === file && file instanceof TFile],
      [seen`its new name`, path === to && name === 'three.md' && basename === 'three' && extension === 'md'],
      [seen`its size in bytes`, stat.size === 4],
      [seen`in its folder`, folder instanceof TFolder && folder.children.includes(file)],
      [seen`rejects where something has the name`, refused !== null && file.path === to],
    );
  },
};
