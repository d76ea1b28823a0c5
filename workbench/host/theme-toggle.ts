import type { App } from 'obsidian';
import { addRibbonAction } from './ribbon';

/** Show the light or the dark theme; `css-change` tells plugins, as in the app. */
function show(app: App, dark: boolean): void {
  document.body.toggleClass('theme-dark', dark);
  document.body.toggleClass('theme-light', !dark);
  Object.assign(app, { isDarkMode: () => dark });
  app.workspace.trigger('css-change');
}

/** Begin with a theme and offer the other in the ribbon. */
export function addThemeToggle(app: App, dark: boolean): void {
  show(app, dark);
  addRibbonAction('sun-moon', 'Light or dark theme', () => show(app, !document.body.hasClass('theme-dark')));
}
