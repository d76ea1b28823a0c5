/** 1 January 1970 was a Thursday. */
const EPOCH_TO_MONDAY = 4;
/** In milliseconds. */
const DAY = 86_400_000;

/** A word of the catalogue as the beginning of a sentence: `three-way` gives “Three-way”. */
export function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * Sentences as one text, for what is spoken; missing and empty ones are left out. They come without their end mark and
 * get it here, unless one ends with a name or goal that has its own: “Goal Whose call is it?”. Sentences of the
 * catalogue that end by themselves are not for it.
 */
export function joinSentences(sentences: readonly (string | undefined)[]): string {
  const texts = sentences.flatMap((sentence) => sentence || []);
  return texts.map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`)).join(' ');
}

const lists = new Map<string, Intl.ListFormat>();
const weekdays = new Map<string, Intl.DateTimeFormat>();

/** Items as a list within a sentence, as `language` has it: "a", "a and b", "a, b and c"; empty for none. */
export function listWords(items: readonly string[], language: string): string {
  // Making one takes longer than drawing a row does.
  const format = lists.get(language) ?? new Intl.ListFormat(language);
  lists.set(language, format);
  return format.format(items);
}

/** "Mon" in `language`; `weekday` counts from 0 for Monday. Empty for what is not a day of the week. */
export function weekdayWord(weekday: number, language: string): string {
  if (!Number.isInteger(weekday)) return '';
  const format = weekdays.get(language) ?? new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  weekdays.set(language, format);
  return format.format((weekday + EPOCH_TO_MONDAY) * DAY);
}
