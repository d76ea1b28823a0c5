import { allHold, type Check } from '../check';
import { seen } from '../seen';

const KEY = 'groundwork-probe';

export const localStorageForgetsNull: Check = {
  id: 'local-storage-forgets-null',
  sentence: '`saveLocalStorage` keeps a value that `loadLocalStorage` gives back, and null takes it away.',
  run: async (attempt) => {
    const { app } = attempt;
    attempt.atEnd(() => app.saveLocalStorage(KEY, null));
    const before: unknown = app.loadLocalStorage(KEY);
    app.saveLocalStorage(KEY, { one: [1, 'two'] });
    const kept: unknown = app.loadLocalStorage(KEY);
    app.saveLocalStorage(KEY, null);
    return allHold(
      [seen`null before`, before === null],
      [seen`kept`, JSON.stringify(kept) === '{"one":[1,"two"]}'],
      [seen`null afterwards`, app.loadLocalStorage(KEY) === null],
    );
  },
};
