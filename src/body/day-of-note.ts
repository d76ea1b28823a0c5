import type { Day } from '../domain/day';
import { dayIn, daysIn } from '../text/days-in';
import { fileName } from '../text/file-name';
import { findFrontMatterBlock } from '../front-matter/front-matter';
import { valueIn } from '../front-matter/property-in';
import { asDate, asText } from '../front-matter/read-value';
import { outline } from './outline';

export interface DayOfNote {
  /** Undefined where the note says none, or it is not clear which. */
  readonly day?: Day;
  /** Of a datetime, `HH:MM`. */
  readonly time?: string;
  /** True if a property says it, so that everybody can see it in the note. */
  readonly isWritten: boolean;
  /** True if the headings of the note name several days. */
  readonly hasSeveral: boolean;
}

/**
 * The day of the session that a note is to become: that of its property `dateName`; in a note with headings of several
 * days that of the heading that the cursor is below; else the one that its name says, its title or its folder.
 *
 * @param cursor an offset into `text`
 * @param data the front matter of the note
 */
export function dayOfNote(
  { path, text, cursor }: { readonly path: string; readonly text: string; readonly cursor: number },
  data: Readonly<Record<string, unknown>>,
  dateName: string,
): DayOfNote {
  const { headings } = outline(text, findFrontMatterBlock(text).bodyStart);
  const dated = headings.filter(({ title }) => daysIn(title).length > 0);
  const hasSeveral = new Set(dated.flatMap(({ title }) => daysIn(title))).size > 1;
  const written = asDate(asText(valueIn(data, dateName)) ?? '');
  if (written) return { ...written, isWritten: true, hasSeveral };
  const entry = hasSeveral ? dated.findLast(({ from }) => from <= cursor)?.title : undefined;
  const title = hasSeveral ? undefined : headings.find(({ level }) => level === 1)?.title;
  const sayings = [entry, fileName(path), asText(valueIn(data, 'title')), title, path.replace(/\.md$/i, '')];
  const day = sayings.map((saying) => dayIn(saying ?? '')).find((found) => found !== undefined);
  return { day, isWritten: false, hasSeveral };
}
