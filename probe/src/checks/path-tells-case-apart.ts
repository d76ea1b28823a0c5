import { answer, type Check } from '../check';
import { seen } from '../seen';

export const pathTellsCaseApart: Check = {
  id: 'path-tells-case-apart',
  sentence: '`getFileByPath` finds a note only where upper and lower case are as in its name, on every disk.',
  run: async (attempt) => {
    const { vault } = attempt.app;
    const note = await attempt.note('note.md', 'one');
    const same = vault.getFileByPath(note.path) === note;
    const other = vault.getFileByPath(attempt.path('NOTE.md')) !== null;
    return answer(same && !other, seen`Found as it is spelled: ${same}; in capitals: ${other}.`);
  },
};
