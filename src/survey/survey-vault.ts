import { followLink, linkOf, linkTarget, readLink } from '../domain/link';
import { KINDS } from '../domain/session-note';
import { compareText } from '../domain/engagement-order';
import { DEFAULT_NUMBERS } from '../domain/numbers';
import { foldName, nameFinder, valueFinder } from '../front-matter/property-in';
import { asDate, asText } from '../front-matter/read-value';
import { kindOfNote, type KindWords, wordFor } from '../notes/note-kinds';
import type { Property, PropertyNames } from '../notes/property-names';
import { readNote } from '../notes/read-note';
import { fileName } from '../text/file-name';
import { type Candidate, candidateOf } from './candidate';
import { type Facts, factsAs, factsOfNote, type Surroundings } from './facts-of-note';
import { findEngagements } from './find-engagements';
import { isTemplateNote } from './is-template-note';
import { proposeMapping, withWords } from './propose-mapping';
import type { Claim, Mapping, Survey, SurveyedNote, SurveyInput, SurveyRow } from './survey-types';

/** A survey, and what a form needs to change a row of it. */
export interface SurveyResult {
  readonly survey: Survey;
  /** Notes that claim one engagement: none of them is taken. */
  readonly claims: readonly Claim[];
  /** The row of a note as it is if it is of that kind; undefined where it cannot be made one by adding properties. */
  readonly rowAs: (path: string, is: SurveyRow['is']) => SurveyRow | undefined;
}

/**
 * Surveys a vault: what its notes say already, the names and words by which they can be read as they are, and what
 * would have to be added to the others. The order of the notes makes no difference. Nothing is written.
 */
export function surveyVault(input: SurveyInput): SurveyResult {
  const { names, words } = input;
  const notes = [...input.notes].sort((a, b) => compareText(a.path, b.path));
  const ours = notes.filter(({ path, data }) => !input.isTemplate(path) && isOurs(path, data, names, words));
  const oursPaths = new Set(ours.map(({ path }) => path));
  const candidates = notes
    .filter((note) => !oursPaths.has(note.path) && !input.isTemplate(note.path) && !isTemplateNote(note))
    .map((note) => candidateOf(note, names.coaching));
  const resolve = (text: string, from: string) => {
    const link = readLink(text);
    return link && followLink(link, (target) => input.resolveLink(target, from));
  };
  const known = new Map(ours.flatMap(({ path, data }): [string, string[]][] => {
    const { record } = readNote(path, data, names, DEFAULT_NUMBERS, words);
    if (record?.type !== 'engagement') return [];
    return [[path, [record.codename, record.coachee].flatMap((name) => name ?? [])]];
  }));
  const engagements = findEngagements(candidates, known, resolve);
  const around: Surroundings = { names, engagements, resolve };
  const found = candidates.map((candidate) => ({ candidate, facts: factsOfNote(candidate, around) }));
  const inUse = new Set(ours.flatMap(({ data }) => Object.keys(data).map(foldName)));
  const mapping = proposeMapping(found, { names, words, inUse });
  const finish = (candidate: Candidate, facts: Facts) => finishedRow(candidate, facts, around, mapping, words);
  const rows = found.map(({ candidate, facts }) => finish(candidate, facts) ?? openRow(candidate.path));
  const isCovered = ({ is, adds }: SurveyRow) => is !== 'open' && Object.keys(adds).length === 0;
  const byPath = new Map(candidates.map((candidate) => [candidate.path, candidate]));
  return {
    survey: {
      notes: notes.length + input.unreadable.length,
      ours: ours.length,
      mapping: { ...mapping, notesCovered: rows.filter(isCovered).length },
      rows,
      unreadable: [...input.unreadable].sort((a, b) => compareText(a.path, b.path)),
    },
    claims: engagements.claims,
    rowAs(path, is) {
      const candidate = byPath.get(path);
      if (!candidate || is === 'open') return candidate && openRow(path);
      // The coach says so now, as a property would.
      return finish(candidate, { is: { value: is, from: 'property' }, ...factsAs(is, candidate, around) });
    },
  };
}

type Data = SurveyedNote['data'];

function isOurs(path: string, data: Data, names: PropertyNames, words: KindWords): boolean {
  return kindOfNote(path, data, names, words) !== undefined;
}

function openRow(path: string): SurveyRow {
  const from = { is: null, engagement: null, date: null, kind: null };
  return { path, is: 'open', engagement: null, date: null, kind: null, from, adds: {} };
}

/**
 * The row of a note with the facts that it can have: what a property says as it will be read, whatever else was found;
 * what is missing is added. Undefined where the note cannot be of that kind unless a property changes.
 */
function finishedRow(
  { path, note: { data } }: Candidate,
  facts: Facts,
  around: Surroundings,
  mapping: Mapping,
  words: KindWords,
): SurveyRow | undefined {
  if (!facts.is) return undefined;
  const is = facts.is.value;
  const names = { ...around.names, ...mapping.names };
  const own = withWords(words, mapping.words);
  const find = nameFinder(Object.keys(data));
  const valueOf = valueFinder(data);
  const written = (property: Property) => {
    return find(names[property]).kind === 'several' ? undefined : asText(valueOf(names[property]));
  };
  const isMissing = (property: Property) => written(property) === '';
  const adds: Record<string, string> = {};
  const kind = kindOfNote(path, data, names, own);
  if (kind !== is) {
    if (kind !== undefined || !isMissing('coaching')) return undefined;
    adds[names.coaching] = wordFor(is, own);
  }
  let { engagement, date, kind: sessionKind } = facts;
  if (is !== 'engagement') {
    const link = engagement && linkTo(engagement.value, path, around);
    if (isMissing('engagement') && engagement && link !== undefined) adds[names.engagement] = link;
    else if (engagement && meantBy(written('engagement'), path, around) !== engagement.value) engagement = undefined;
  }
  if (is === 'session') {
    if (isMissing('date') && date) adds[names.date] = date.value;
    else if (asDate(written('date') ?? '')?.day !== date?.value) date = undefined;
    if (isMissing('kind') && sessionKind) {
      if (sessionKind.value !== 'regular') adds[names.kind] = sessionKind.value;
    } else if (KINDS.find((one) => one === written('kind')?.toLowerCase()) !== sessionKind?.value) {
      sessionKind = undefined;
    }
  }
  return {
    path,
    is,
    engagement: engagement?.value ?? null,
    date: date?.value ?? null,
    kind: sessionKind?.value ?? null,
    from: {
      is: facts.is.from,
      engagement: engagement?.from ?? null,
      date: date?.from ?? null,
      kind: sessionKind?.from ?? null,
    },
    adds,
  };
}

/** The shortest link to a note that leads there from another one; undefined where none can. */
function linkTo(path: string, from: string, { resolve }: Surroundings): string | undefined {
  const links = [fileName(path), path.replace(/\.md$/i, ''), `/${path.replace(/\.md$/i, '')}`].map(linkOf);
  return links.find((link) => link !== undefined && resolve(link, from) === path);
}

/** The engagement that a text in the property will be read as. */
function meantBy(text: string | undefined, path: string, { engagements, resolve }: Surroundings): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (linkTarget(text) !== undefined) return resolve(text, path);
  const [only, other] = engagements.named(text);
  return other === undefined ? only : undefined;
}
