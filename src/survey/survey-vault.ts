import { compareText } from '../domain/engagement-order';
import { followLink, linkOf, readLink } from '../domain/link';
import { DEFAULT_NUMBERS } from '../domain/numbers';
import { foldName, nameFinder } from '../front-matter/property-in';
import { asText } from '../front-matter/read-value';
import { kindOfNote, wordFor } from '../notes/note-kinds';
import type { Property } from '../notes/property-names';
import { readNote } from '../notes/read-note';
import { fileName } from '../text/file-name';
import { type Candidate, candidateOf } from './candidate';
import { type Facts, factsAs, factsOfNote, type Surroundings } from './facts-of-note';
import { findEngagements } from './find-engagements';
import { isTemplateNote } from './is-template-note';
import { proposeMapping, withWords } from './propose-mapping';
import type { Claim, Survey, SurveyedNote, SurveyInput, SurveyRow } from './survey-types';
import { openRow, tryOut, type Vocabulary } from './try-out';

/** A survey, and what a form needs to change a row of it. */
export interface SurveyResult {
  readonly survey: Survey;
  /** Notes that claim one engagement: none of them is taken. */
  readonly claims: readonly Claim[];
  /** The row of a note as it is if it is of that kind; undefined where it cannot be made one by adding properties. */
  readonly rowAs: (path: string, is: SurveyRow['is']) => SurveyRow | undefined;
}

/** Surveys a vault in one go: see `surveyInSteps`. */
export function surveyVault(input: SurveyInput): SurveyResult {
  const steps = surveyInSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Notes looked at between two steps: a few milliseconds. */
const NOTES_PER_STEP = 50;

/**
 * Surveys a vault: what its notes say already, the names and words by which they can be read as they are, and what
 * would have to be added to the others. The order of the notes makes no difference. Nothing is written. Gives the app
 * a turn between its steps, if the caller likes.
 */
export function* surveyInSteps(input: SurveyInput): Generator<undefined, SurveyResult> {
  const { names, words } = input;
  const notes = [...input.notes].sort((a, b) => compareText(a.path, b.path));
  const isOurs = ({ path, data }: SurveyedNote) => kindOfNote(path, data, names, words) !== undefined;
  const ours = notes.filter((note) => !input.isTemplate(note.path) && isOurs(note));
  const oursPaths = new Set(ours.map(({ path }) => path));
  const others = notes.filter((note) => {
    return !oursPaths.has(note.path) && !input.isTemplate(note.path) && !isTemplateNote(note);
  });
  const candidates = yield* inSteps(others, (note) => candidateOf(note, names.coaching));
  const resolve = (text: string, from: string) => {
    const link = readLink(text);
    return link && followLink(link, (target) => input.resolveLink(target, from));
  };
  const engagements = findEngagements(candidates, engagementsOurs(ours, input), resolve);
  yield;
  const around: Surroundings = { names, engagements, resolve };
  const found = yield* inSteps(candidates, (candidate) => ({ candidate, facts: factsOfNote(candidate, around) }));
  const inUse = new Set(ours.flatMap(({ data }) => Object.keys(data).map(foldName)));
  const mapping = proposeMapping(found, { names, words, inUse });
  yield;
  const vocabulary = { names: { ...names, ...mapping.names }, words: withWords(words, mapping.words) };
  const trial = tryOut(ours, vocabulary, input.resolveLink);
  const proposed = yield* inSteps(found, ({ candidate, facts }) => {
    const row = proposedRow(candidate, facts, vocabulary, around);
    if (row) trial.put(candidate.note, row);
    return row;
  });
  const rows = yield* inSteps(candidates, ({ note }, index) => trial.asRead(note, proposed[index]));
  const isCovered = ({ is, adds }: SurveyRow) => is !== 'open' && Object.keys(adds).length === 0;
  const at = new Map(candidates.map(({ path }, index) => [path, index]));
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
      const candidate = candidates[at.get(path) ?? -1];
      if (!candidate || is === 'open') return candidate && openRow(path);
      // The coach says so now, as a property would.
      const facts: Facts = { is: { value: is, from: 'property' }, ...factsAs(is, candidate, around) };
      const wanted = proposedRow(candidate, facts, vocabulary, around);
      if (!wanted) return undefined;
      trial.put(candidate.note, wanted);
      const row = trial.asRead(candidate.note, wanted);
      trial.put(candidate.note, proposed[at.get(path) ?? -1]);
      return row.is === is ? row : undefined;
    },
  };
}

/** What `look` gives for each, in order. */
function* inSteps<T, R>(all: readonly T[], look: (one: T, index: number) => R): Generator<undefined, R[]> {
  const seen: R[] = [];
  for (const [index, one] of all.entries()) {
    if (index % NOTES_PER_STEP === NOTES_PER_STEP - 1) yield;
    seen.push(look(one, index));
  }
  return seen;
}

/** The engagements among the notes that are ours, with the names that they give. */
function engagementsOurs(
  ours: readonly SurveyedNote[],
  { names, words }: SurveyInput,
): ReadonlyMap<string, readonly string[]> {
  return new Map(ours.flatMap(({ path, data }): [string, string[]][] => {
    const { record } = readNote(path, data, names, DEFAULT_NUMBERS, words);
    if (record?.type !== 'engagement') return [];
    return [[path, [record.codename, record.coachee].flatMap((name) => name ?? [])]];
  }));
}

/**
 * The row of a note with what would have to be added for its facts: nothing where a property says anything already.
 * Undefined where the note cannot be of that kind unless a property changes.
 */
function proposedRow(
  { path, note: { data } }: Candidate,
  facts: Facts,
  { names, words }: Vocabulary,
  around: Surroundings,
): SurveyRow | undefined {
  if (!facts.is) return undefined;
  const is = facts.is.value;
  const find = nameFinder(Object.keys(data));
  const isMissing = (property: Property) => {
    const found = find(names[property]);
    return found.kind === 'missing' || (found.kind === 'found' && asText(data[found.name]) === '');
  };
  const adds: Record<string, string> = {};
  const said = kindOfNote(path, data, names, words);
  if (said !== is) {
    if (said !== undefined || !isMissing('coaching')) return undefined;
    adds[names.coaching] = wordFor(is, words);
  }
  const { engagement, date, kind } = facts;
  const link = engagement && linkTo(engagement.value, path, around);
  if (is !== 'engagement' && link !== undefined && isMissing('engagement')) adds[names.engagement] = link;
  if (is === 'session' && date && isMissing('date')) adds[names.date] = date.value;
  if (is === 'session' && kind && kind.value !== 'regular' && isMissing('kind')) adds[names.kind] = kind.value;
  const from = {
    is: facts.is.from,
    engagement: engagement?.from ?? null,
    date: date?.from ?? null,
    kind: kind?.from ?? null,
  };
  return {
    path,
    is,
    engagement: engagement?.value ?? null,
    date: date?.value ?? null,
    kind: kind?.value ?? null,
    from,
    adds,
  };
}

/** The shortest link to a note that leads there from another one; undefined where none can. */
function linkTo(path: string, from: string, { resolve }: Surroundings): string | undefined {
  const links = [fileName(path), path.replace(/\.md$/i, ''), `/${path.replace(/\.md$/i, '')}`].map(linkOf);
  return links.find((link) => link !== undefined && resolve(link, from) === path);
}
