import { moment as imported } from 'obsidian';

/**
 * The app's Moment. Its typings export the module's namespace, which TypeScript will not call; what the app hands out
 * is the function itself.
 */
export const moment = imported as unknown as typeof imported.default;
