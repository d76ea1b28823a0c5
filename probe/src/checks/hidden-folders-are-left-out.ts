import { Vault } from 'obsidian';
import { allHold, type Check } from '../check';
import { seen } from '../seen';

export const hiddenFoldersAreLeftOut: Check = {
  id: 'hidden-folders-are-left-out',
  sentence: 'Notes in a hidden folder are in no list of files; the adapter reads and writes them; `configDir` is'
    + ' there.',
  run: async (attempt) => {
    const { vault } = attempt.app;
    const { adapter } = vault;
    const note = await attempt.note('note.md', 'one');
    const folder = attempt.path('.hidden');
    attempt.atEnd(() => adapter.rmdir(folder, true));
    await adapter.mkdir(folder);
    await adapter.write(`${folder}/note.md`, 'two');
    await attempt.pause(300);
    const below: string[] = [];
    Vault.recurseChildren(vault.getRoot(), ({ path }) => below.push(path));
    const lists = [vault.getFiles(), vault.getMarkdownFiles()].map((files) => files.map(({ path }) => path));
    const all = [...lists, below];
    return allHold(
      [seen`a plain note is listed`, all.every((paths) => paths.includes(note.path))],
      [seen`the hidden one is not`, all.every((paths) => !paths.some((path) => path.startsWith(folder)))],
      [seen`nor found`, vault.getAbstractFileByPath(folder) === null],
      [seen`the adapter has it`, (await adapter.read(`${folder}/note.md`)) === 'two'],
      [seen`configDir is there`, await adapter.exists(vault.configDir)],
    );
  },
};
