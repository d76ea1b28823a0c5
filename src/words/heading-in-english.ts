import { normaliseLabel } from '../domain/goal-key';
import { en } from './en';
import { CATALOGUES } from './words';

/** What a heading of a built-in template is called in any language, to what it is called in English. */
const ENGLISH_NAMES: ReadonlyMap<string, string> = new Map(
  Object.values(CATALOGUES).flatMap(({ templates: { headings } }) =>
    (Object.keys(headings) as (keyof typeof headings)[]).map((section) => {
      return [normaliseLabel(headings[section]), normaliseLabel(en.templates.headings[section])] as const;
    }),
  ),
);

/**
 * A heading, without its `#`, as readers compare names; one of our templates as it is in English, so that a note keeps
 * its sections when the language changes.
 */
export function headingInEnglish(heading: string): string {
  const name = normaliseLabel(heading);
  return ENGLISH_NAMES.get(name) ?? name;
}
