import { prepareSimpleSearch } from 'obsidian';
import { plainName } from '../domain/plain-name';

/**
 * Whether a text has all words of `query`, as the app's own search finds them; both are folded as everywhere in
 * Groundwork. A query without a word finds everything.
 */
export function searchFor(query: string): (text: string) => boolean {
  const wanted = plainName(query);
  if (wanted === '') return () => true;
  const search = prepareSimpleSearch(wanted);
  return (text) => search(plainName(text)) !== null;
}
