import { KINDS } from '../domain/session-note';
import { DEFAULT_NUMBERS } from '../domain/numbers';
import { valueFinder } from '../front-matter/property-in';
import { asText } from '../front-matter/read-value';
import { createPracticeIndex } from '../index/practice-index';
import type { KindWords } from '../notes/note-kinds';
import type { PropertyNames } from '../notes/property-names';
import type { SurveyedNote, SurveyRow } from './survey-types';

/** The names and words by which notes will be read. */
export interface Vocabulary {
  readonly names: PropertyNames;
  readonly words: KindWords;
}

/** The notes found, read by the rules as if all had been brought in. */
interface Trial {
  /** Puts a note in with what its row adds, or takes it out where it has none. */
  put(note: SurveyedNote | undefined, row: SurveyRow | undefined): void;
  /** The row with the facts as the rules read them; open where the note is not what the row says. */
  asRead(note: SurveyedNote, row: SurveyRow | undefined): SurveyRow;
}

/** A row of a note of which nothing is sure. */
export function openRow(path: string): SurveyRow {
  const from = { is: null, engagement: null, date: null, kind: null };
  return { path, is: 'open', engagement: null, date: null, kind: null, from, adds: {} };
}

/**
 * Reads the rows back by the rules themselves, so that a row promises nothing else than what the practice will show: an
 * engagement in plain text may mean two, a name may be that of a coachee, a note may be a copy that sync made.
 *
 * @param ours the notes that are ours already
 */
export function tryOut(
  ours: readonly SurveyedNote[],
  { names, words }: Vocabulary,
  resolveLink: (target: string, from: string) => string | undefined,
): Trial {
  const practice = createPracticeIndex({ names, kindWords: words, numbers: DEFAULT_NUMBERS, resolveLink });
  for (const { path, data } of ours) practice.set(path, { kind: 'front-matter', data });
  return {
    put(note, row) {
      if (note && row) practice.set(note.path, { kind: 'front-matter', data: { ...note.data, ...row.adds } });
      else if (note) practice.delete(note.path);
    },
    asRead({ path, data }, row) {
      const record = practice.record(path);
      if (!row || record?.type !== row.is) return openRow(path);
      const adds = { ...row.adds };
      const isAdded = (property: keyof PropertyNames) => Object.hasOwn(adds, names[property]);
      const engagement = record.type === 'engagement' ? undefined : practice.engagementsOf(path)[0];
      if (engagement !== row.engagement && isAdded('engagement')) Reflect.deleteProperty(adds, names.engagement);
      const isLost = isAdded('engagement') !== Object.hasOwn(row.adds, names.engagement);
      const date = record.type === 'session' ? record.date : undefined;
      const { kind: kindName } = names;
      const written = (asText(valueFinder(data)(kindName)) ?? '').toLowerCase();
      const said = record.type === 'session' ? KINDS.find((kind) => kind === (adds[kindName] ?? written)) : undefined;
      const kind = said ?? (written === '' && row.kind === 'regular' ? row.kind : undefined);
      const { from } = row;
      return {
        path,
        is: row.is,
        engagement: isLost ? null : (engagement ?? null),
        date: date ?? null,
        kind: kind ?? null,
        from: {
          is: from.is,
          engagement: isLost || engagement === undefined ? null : isAdded('engagement') ? from.engagement : 'property',
          date: date === undefined ? null : isAdded('date') ? from.date : 'property',
          kind: kind === undefined ? null : isAdded('kind') || written === '' ? from.kind : 'property',
        },
        adds,
      };
    },
  };
}
