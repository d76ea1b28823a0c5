import { getLanguage, moment } from 'obsidian';
import { allHold, type Check } from '../check';
import { seen } from '../seen';

export const momentSpeaksTheLanguage: Check = {
  id: 'moment-speaks-the-language',
  sentence: '`getLanguage` gives the language of the app, by its code, and `moment` writes days in it.',
  run: async () => {
    // The typings export the module's namespace; what the app hands out is the function itself.
    const days = moment as unknown as typeof moment.default;
    const [language = ''] = getLanguage().toLowerCase().split('-');
    const [spoken] = days.locale().toLowerCase().split('-');
    const parsed = days('2026-03-16', 'YYYY-MM-DD', true);
    return allHold(
      [seen`a code`, /^[a-z]{2,3}$/.test(language)],
      [seen`the same language`, language === spoken],
      [seen`days are read strictly`, parsed.isValid() && !days('2026-02-30', 'YYYY-MM-DD', true).isValid()],
      [seen`days are written`, parsed.format('YYYY-MM-DD') === '2026-03-16'],
    );
  },
};
