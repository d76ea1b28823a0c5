import { answer, type Check, refusal } from '../check';
import { seen } from '../seen';

export const caseAloneCanBeRenamed: Check = {
  id: 'case-alone-can-be-renamed',
  sentence: 'A rename that changes nothing but the case of a name is done, and leaves one note.',
  run: async (attempt) => {
    const { vault } = attempt.app;
    const file = await attempt.note('case.md', 'one');
    const refused = await refusal(() => vault.rename(file, attempt.path('Case.md')));
    if (refused) return answer(false, seen`Refused with ${refused}.`);
    const { files } = await vault.adapter.list(attempt.folder);
    const isNamed = file.path === attempt.path('Case.md') && files.includes(file.path);
    return answer(isNamed && files.length === 1, seen`The new name is there: ${isNamed}; notes: ${files.length}.`);
  },
};
