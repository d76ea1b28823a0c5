import { answer, type Check, refusal } from '../check';
import { seen } from '../seen';

export const createRefuses: Check = {
  id: 'create-refuses',
  sentence: '`create` refuses `\\` and `:` in a path on every system; exact texts of errors.',
  run: async (attempt) => {
    const { vault } = attempt.app;
    const folder = await vault.createFolder(attempt.path('folder'));
    const file = await attempt.note('one.md', 'one');
    const none = seen`nothing`;
    const backslash = await refusal(() => vault.create(attempt.path('a\\b.md'), ''));
    const colon = await refusal(() => vault.create(attempt.path('a:b.md'), ''));
    const again = await refusal(() => vault.create(file.path, ''));
    const folderAgain = await refusal(() => vault.createFolder(folder.path));
    const onto = await refusal(() => vault.rename(folder, file.path));
    const texts = ['File already exists.', 'Folder already exists.', 'Destination file already exists!'];
    const hasTexts = [again, folderAgain, onto].every((one, at) => one?.text.includes(JSON.stringify(texts[at])));
    return answer(backslash !== null && colon !== null && hasTexts, seen`Refused with: \\ ${backslash ?? none}; : ${
      colon ?? none}; a note that is there ${again ?? none}; a folder that is there ${
      folderAgain ?? none}; a rename onto another ${onto ?? none}.`);
  },
};
