import { moment } from 'obsidian';
// The app has all of Moment's languages; here is the one beside English that Groundwork speaks.
// @ts-expect-error -- Moment has no typings for its languages.
import 'moment/locale/de';

/** What `getLanguage` of the app gives: the language of its interface, here the address's `?language=de`. */
export function getLanguage(): string {
  return new URLSearchParams(window.location.search).get('language') ?? 'en';
}

// A language of Moment's takes over as it is loaded. In the app dates are in the interface's language.
moment.locale(getLanguage());
