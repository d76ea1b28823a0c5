import { withoutLink } from '../domain/link';
import { asList, asText } from '../front-matter/read-value';
import { type NoteType, tagsIn } from '../notes/note-kinds';
import { fileName } from '../text/file-name';
import {
  CLIENT_PROPERTIES,
  COACHEE_PROPERTIES,
  NEUTRAL_TYPES,
  OTHER_PROPERTIES,
  OTHER_TAGS,
  RECORDING_PROPERTIES,
  ROLE_PROPERTIES,
  SAYS,
  STATUS_FOLDERS,
  TYPE_PROPERTIES,
} from './kind-vocabulary';
import { hyphenated, kindInWords, type NameReading, readName } from './read-name';
import type { Source, SurveyedNote } from './survey-types';

interface Saying {
  readonly type: NoteType;
  readonly from: Source;
  readonly isCoaching: boolean;
}

/** A note of the vault with what it says by itself, before any other note is looked at. */
export interface Candidate {
  readonly note: SurveyedNote;
  readonly path: string;
  readonly name: string;
  /** The names of the folders that it lies in, outermost first. */
  readonly folders: readonly string[];
  readonly tags: readonly string[];
  /** Texts under a name in words (`session-date` is `Session Date`), in a property or else in a field. */
  readonly textsOf: (name: string) => readonly string[];
  /** The kind that a property or a tag says. */
  readonly says?: Saying;
  /** True where it says that it is something else: a meeting, a day of the diary, a bill. */
  readonly isOther: boolean;
  /** True where a property names a client, found or not. */
  readonly namesClient: boolean;
  readonly reading: NameReading;
}

/** Looks at one note by itself; `coaching` is the name of that property in this vault. */
export function candidateOf(note: SurveyedNote, coaching: string): Candidate {
  const { path, data, fields } = note;
  const texts = new Map<string, readonly string[]>();
  for (const [property, value] of [...Object.entries(data), ...Object.entries(fields)]) {
    const words = hyphenated(property);
    const written = (asList(value) ?? []).flatMap((item) => asText(item) || []);
    if (written.length > 0 && !texts.has(words)) texts.set(words, written);
  }
  const textsOf = (property: string): readonly string[] => texts.get(property) ?? [];
  const name = fileName(path);
  const tags = [...new Set([...tagsIn(data), ...note.tagLines])];
  const reading = readName(name);
  const namesClient = CLIENT_PROPERTIES.some((property) => textsOf(property).some((text) => !isCheckbox(text)));
  const typed = [hyphenated(coaching), ...TYPE_PROPERTIES].flatMap(textsOf);
  const types = typed.map((text) => hyphenated(withoutLink(text)));
  const [says, another] = sayings(types, textsOf, tags);
  // It holds none of our words there, which is said of it as a mistake already; or it says two kinds.
  const isMistaken = textsOf('coaching').length > 0 || another !== undefined;
  // A tag for clients on a day, on a checklist, or on a note that names its client, says what that note is about.
  const isAbout = namesClient || reading.day !== undefined || reading.isAbout;
  const isTopic = says?.from === 'tag' && says.type === 'engagement' && isAbout;
  return {
    note,
    path,
    name,
    folders: path.split('/').slice(0, -1),
    tags,
    textsOf,
    ...(says && !isTopic && !isMistaken ? { says } : {}),
    isOther: isMistaken || isSomethingElse(types, textsOf, tags, says?.from === 'property'),
    namesClient,
    reading,
  };
}

/** The kinds that the properties of a note say, else its tags. */
function sayings(types: readonly string[], textsOf: Candidate['textsOf'], tags: readonly string[]): Saying[] {
  const roles = ROLE_PROPERTIES.flatMap(textsOf).map((text) => hyphenated(withoutLink(text)));
  const flags = COACHEE_PROPERTIES.concat('client').filter((name) => textsOf(name).some((text) => text === 'true'));
  const byProperty = kindsIn([...types, ...roles, ...flags], 'property');
  return byProperty.length > 0 ? byProperty : kindsIn(tags.map((tag) => hyphenated(baseTag(tag))), 'tag');
}

/**
 * A tag without what is nested in it to tell notes of one kind apart: `client/active` says no more than `client`, and
 * `session/intake` than `session`. But `client/ada` is about Ada, and says nothing of the kind.
 */
export function baseTag(tag: string): string {
  const parts = tag.split('/');
  const last = parts.at(-1) ?? '';
  const isDetail = parts.length > 1 && (STATUS_FOLDERS.has(last) || kindInWords(last) !== undefined);
  return isDetail ? parts.slice(0, -1).join('/') : tag;
}

function kindsIn(words: readonly string[], from: Source): Saying[] {
  return (Object.keys(SAYS) as NoteType[]).flatMap((type) => {
    const said = words.filter((word) => SAYS[type].has(word));
    return said.length === 0 ? [] : [{ type, from, isCoaching: said.some((word) => word.includes('coach')) }];
  });
}

function isSomethingElse(
  types: readonly string[],
  textsOf: Candidate['textsOf'],
  tags: readonly string[],
  isSaid: boolean,
): boolean {
  if (textsOf('campaign').length > 0) return true;
  if (isSaid) return RECORDING_PROPERTIES.some((name) => textsOf(name).length > 0);
  const isKnown = (word: string) => NEUTRAL_TYPES.has(word) || kindInWords(word) !== undefined;
  if (types.some((word) => !isKnown(word) && !Object.values(SAYS).some((words) => words.has(word)))) return true;
  if (OTHER_PROPERTIES.some((name) => textsOf(name).length > 0)) return true;
  return tags.some((tag) => tag.split('/').some((part) => OTHER_TAGS.has(part)));
}

function isCheckbox(text: string): boolean {
  return text === 'true' || text === 'false';
}
