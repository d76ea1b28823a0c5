import { answer, type Check } from '../check';
import { seen } from '../seen';

export const dotsAtEndOfName: Check = {
  id: 'dots-at-end-of-name',
  sentence: 'A note whose name ends in dots keeps them before the `.md`, and a folder with such a name is not'
    + ' relied on.',
  run: async (attempt) => {
    const file = await attempt.app.vault.create(attempt.path('dots...md'), 'one');
    const read = await attempt.app.vault.adapter.read(attempt.path('dots...md'));
    return answer(file.basename === 'dots..' && read === 'one', seen`It is called ${file.basename} and holds ${read}.`);
  },
};
