import { type Day, isDay } from '../../domain/day';
import { ENGAGEMENT_STATUSES, FORMATS } from '../../domain/engagement-note';
import { namesForLinks, withLinksBack } from '../../domain/link-names';
import { applyListDelta } from '../../front-matter/list-delta';
import type { Changes } from '../../front-matter/patch';
import { valueFinder } from '../../front-matter/property-in';
import { asDate, asList, asNumber, asText, sameValue, showValue } from '../../front-matter/read-value';
import type { Property, PropertyNames } from '../../notes/property-names';
import { oneLine } from '../../text/one-line';
import { refuse, type Refused } from '../../vault/refusal';
import { words } from '../../words/words';
import { listDelta } from '../contracting/goal-edit';
import type { Data, NewValues } from '../shared/edit-record';

const TEXTS = ['purpose', 'organisation', 'sponsor'] as const;
const NUMBERS = ['group-size', 'sessions-contracted', 'cadence-days'] as const;
const DAYS = ['review-due', 'end', 'paused-until'] as const;

type TextField = (typeof TEXTS)[number] | (typeof NUMBERS)[number] | (typeof DAYS)[number] | 'format' | 'status';

/** The answers that the form for an engagement holds, by property: text as typed, '' where nothing was. */
export type EngagementAnswers = Readonly<Record<TextField, string>> & {
  /** Names, each once; more than one in a group or team. */
  readonly coachee: readonly string[];
};
export type EngagementField = keyof EngagementAnswers;

/** An engagement's note as the form shows it. */
export interface EngagementAsShown {
  readonly answers: EngagementAnswers;
  /** By field, what the note says that does not fit there: its field is empty. */
  readonly misfits: ReadonlyMap<EngagementField, string>;
}

/** The answers that the front matter of an engagement's note gives: names stand for links, days for datetimes. */
export function engagementAsShown(data: Data, names: PropertyNames): EngagementAsShown {
  const find = valueFinder(data);
  const misfits = new Map<EngagementField, string>();

  /** What `show` makes of the text that a property has; '' where it gives nothing. */
  function read(field: EngagementField, show: (text: string) => string | undefined): string {
    const value = find(names[field]);
    const text = asText(value);
    if (text === '') return '';
    const shown = text === undefined ? undefined : show(text);
    if (shown === undefined) misfits.set(field, namesForLinks(showValue(value)));
    return shown ?? '';
  }
  const each = <F extends TextField>(fields: readonly F[], show: (text: string) => string | undefined) =>
    Object.fromEntries(fields.map((field) => [field, read(field, show)])) as Record<F, string>;
  const among = (field: 'format' | 'status', allowed: readonly string[], usual: string): string => {
    const word = read(field, (text) => allowed.find((one) => one === text.toLowerCase()));
    return word !== '' || misfits.has(field) ? word : usual;
  };

  const coachees = asList(find(names.coachee));
  if (!coachees) misfits.set('coachee', showValue(find(names.coachee)));
  const answers = {
    ...each(TEXTS, namesForLinks),
    ...each(NUMBERS, (text) => (asNumber(text) === undefined ? undefined : text)),
    ...each(DAYS, (text) => asDate(text)?.day),
    format: among('format', FORMATS, 'individual'),
    status: among('status', ENGAGEMENT_STATUSES, 'active'),
    coachee: [...new Set((coachees ?? []).flatMap((item) => namesForLinks(asText(item) ?? '') || []))],
  };
  return { answers, misfits };
}

/** The answers with each text in one line and without outer spaces; of names each once, and none that is empty. */
export function tidyAnswers(answers: EngagementAnswers): EngagementAnswers {
  const texts = Object.entries(answers).flatMap(([field, value]) =>
    typeof value === 'string' ? [[field, oneLine(value)] as const] : [],
  );
  const coachee = [...new Set(answers.coachee.map(oneLine))].filter((name) => name !== '');
  return { ...(Object.fromEntries(texts) as Record<TextField, string>), coachee };
}

/** A mistake in the answers: the field and one plain sentence. */
interface AnswersProblem {
  readonly field: EngagementField;
  readonly message: string;
}

/**
 * The first thing that is not right with what was changed; undefined where it can be written. What the note says
 * already is never in the way.
 *
 * @param seen what the form showed first; both are tidy
 * @param start of the engagement, where it is known: it cannot end before
 */
export function checkAnswers(
  wanted: EngagementAnswers,
  seen: EngagementAnswers,
  today: Day,
  start: Day | undefined,
): AnswersProblem | undefined {
  const { noWholeNumber, noDay, beforeStart, pauseOver, oneCoachee } = words.dialogs;
  const isNew = (field: TextField) => wanted[field] !== '' && wanted[field] !== seen[field];
  for (const field of NUMBERS) {
    if (isNew(field) && !/^[1-9]\d{0,3}$/.test(wanted[field])) return { field, message: noWholeNumber };
  }
  for (const field of DAYS) if (isNew(field) && !isDay(wanted[field])) return { field, message: noDay };
  const { end, format, coachee } = wanted;
  if (isNew('end') && start !== undefined && end < start) return { field: 'end', message: beforeStart(start) };
  const isPausedNow = wanted.status === 'paused' && (isNew('status') || isNew('paused-until'));
  const until = wanted['paused-until'];
  if (isPausedNow && until !== '' && until < today) return { field: 'paused-until', message: pauseOver };
  if (format === 'individual' && isNew('format') && coachee.length > 1) return { field: 'format', message: oneCoachee };
  return undefined;
}

/**
 * The new values of properties that an engagement's note gets where `wanted` differs from what was `seen`; an empty
 * answer empties its property. Leaving the pause writes what resuming does. Refused where the note at the moment of
 * writing says something third.
 *
 * @param data the front matter as it is now
 */
export function answersAsProperties(
  data: Data,
  names: PropertyNames,
  seen: EngagementAnswers,
  wanted: EngagementAnswers,
  today: Day,
): { readonly properties: NewValues } | Refused {
  const find = valueFinder(data);
  const now = tidyAnswers(engagementAsShown(data, names).answers);
  const properties: Partial<Record<Property, Changes[string]>> = {};
  for (const field of Object.keys(wanted) as EngagementField[]) {
    if (sameValue(wanted[field], seen[field]) || sameValue(wanted[field], now[field])) continue;
    if (!sameValue(now[field], seen[field])) {
      // A link that was typed is shown by its name.
      if (sameValue(now[field], asShown(wanted[field]))) continue;
      return refuse({ kind: 'answer-outdated', property: names[field] });
    }
    if (field === 'coachee') {
      const list = newNames(find(names.coachee), now.coachee, wanted.coachee);
      if (list === undefined) return refuse({ kind: 'not-a-list', property: names.coachee });
      properties.coachee = list;
    } else {
      properties[field] = asProperty(field, wanted[field], asText(find(names[field])) ?? '');
    }
  }
  const { status } = properties;
  if (status === undefined || seen.status !== 'paused') return { properties };
  const resumed = status === 'active' ? { 'resumed-on': today } : {};
  return { properties: { ...properties, ...leavingPause(data, names), ...resumed } };
}

/** Empties the end of a pause, where the note gives one. */
export function leavingPause(data: Data, names: PropertyNames): NewValues {
  const isBlank = asText(valueFinder(data)(names['paused-until'])) === '';
  return isBlank ? {} : { 'paused-until': null };
}

function asShown(answer: string | readonly string[]): string | readonly string[] {
  return typeof answer === 'string' ? namesForLinks(answer) : answer.map(namesForLinks);
}

function asProperty(field: TextField, answer: string, before: string): string | number | null {
  if (answer === '') return null;
  if ((NUMBERS as readonly string[]).includes(field)) return Number(answer);
  return withLinksBack(before, answer);
}

/** One name stays a text where it was one. Undefined where the value is no list of names. */
function newNames(value: unknown, before: readonly string[], after: readonly string[]): Changes[string] {
  if (after.length === 0) return null;
  const list = applyListDelta(value, listDelta(before, after, namesForLinks));
  if (list.kind === 'not-a-list') return undefined;
  const names = list.kind === 'changed' ? list.value : (value as Changes[string]);
  return Array.isArray(names) && names.length === 1 && !Array.isArray(value) ? (names as string[])[0] : names;
}
