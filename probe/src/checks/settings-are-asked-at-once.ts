import { answer, type Check } from '../check';
import { seen } from '../seen';

export const settingsAreAskedAtOnce: Check = {
  id: 'settings-are-asked-at-once',
  sentence: '`addSettingTab` asks for the definitions at once, to be found by the search of settings.',
  run: async ({ happened: { definitionsAsked } }) =>
    answer(definitionsAsked > 0, seen`Asked while the plugin was loaded: ${definitionsAsked}.`),
};
