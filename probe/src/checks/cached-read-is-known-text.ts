import { answer, type Check } from '../check';
import { seen } from '../seen';

export const cachedReadIsKnownText: Check = {
  id: 'cached-read-is-known-text',
  sentence: '`cachedRead` gives what the app last knew of a note, `read` what is on the disk.',
  run: async (attempt) => {
    const { vault } = attempt.app;
    const file = await attempt.note('note.md', 'old');
    await vault.cachedRead(file);
    await vault.adapter.write(file.path, 'new');
    const cached = await vault.cachedRead(file);
    const read = await vault.read(file);
    const caughtUp = await attempt.until(() => file.stat.size === 3 && file.stat.mtime > 0);
    const later = await vault.cachedRead(file);
    // Whether the app has heard of the change by then is its own affair; an unknown text would not be.
    const holds = read === 'new' && (cached === 'old' || cached === 'new') && later === 'new';
    return answer(holds, seen`Right after the file on disk had changed, cachedRead gave ${cached} and read ${
      read}; later (${caughtUp}) cachedRead gave ${later}.`);
  },
};
