import { moment as imported } from 'obsidian';
import type { Day } from '../domain/day';

/**
 * The app's Moment. Its typings export the module's namespace, which TypeScript will not call; what the app provides
 * is the function itself.
 */
export const moment = imported as unknown as typeof imported.default;

/** Today's calendar day where the coach is, in plain digits: Moment has others in Arabic, Hindi and more. */
export function today(): Day {
  return moment().locale('en').format('YYYY-MM-DD');
}
