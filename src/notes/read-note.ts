import { ENGAGEMENT_STATUSES, type EngagementNote, FORMATS, ORIGINS, SPONSOR_VIEWS } from '../domain/engagement-note';
import { GOAL_STATUSES, type GoalNote, isEnded, OWNERS } from '../domain/goal-note';
import { withoutLink } from '../domain/link';
import type { NoteRecord } from '../domain/note-record';
import type { Numbers } from '../domain/numbers';
import { KINDS, MARKS, SESSION_STATUSES, type SessionNote, STATUS_WORDS, VALUE_EVIDENCE } from '../domain/session-note';
import { nameFinder } from '../front-matter/property-in';
import { asList, asText } from '../front-matter/read-value';
import type { Diagnostic } from './diagnostic';
import {
  DEFAULT_KIND_WORDS,
  havePlaces,
  kindOfWord,
  kindsByPlace,
  type KindWords,
  NOTE_TYPES,
  tagsIn,
} from './note-kinds';
import { DEFAULT_PROPERTY_NAMES, type PropertyNames } from './property-names';
import { type PropertyReader, propertyReader } from './property-reader';

/** Reads an engagement note. A status that does not fit counts as active: a data error never hides a client. */
function readEngagement(path: string, read: PropertyReader, numbers: Numbers): EngagementNote {
  const format = read.oneOf('format', FORMATS) ?? 'individual';
  return {
    type: 'engagement',
    path,
    coachee: format === 'individual' ? read.text('coachee') : together(read.texts('coachee')),
    codename: read.text('codename'),
    organisation: read.text('organisation'),
    sponsor: read.text('sponsor'),
    purpose: read.text('purpose'),
    format,
    groupSize: read.number('group-size'),
    sessionsContracted: read.number('sessions-contracted', 1),
    cadenceDays: read.number('cadence-days', 1) ?? numbers.cadenceDays,
    status: read.oneOf('status', ENGAGEMENT_STATUSES) ?? 'active',
    goals: read.links('goals'),
    sponsorSees: read.manyOf('sponsor-sees', SPONSOR_VIEWS),
    recontracted: read.days('recontracted'),
    origin: read.oneOf('origin', ORIGINS),
    start: read.date('start')?.day,
    end: read.date('end')?.day,
    agreedOn: read.date('agreed-on')?.day,
    pausedUntil: read.date('paused-until')?.day,
    resumedOn: read.date('resumed-on')?.day,
    closedOn: read.date('closed-on')?.day,
    reviewDue: read.date('review-due')?.day,
    retainUntil: read.date('retain-until')?.day,
    paid: read.checkbox('paid') ?? true,
    logConsent: read.checkbox('log-consent') ?? false,
    foundationWaived: read.checkbox('foundation-waived') ?? false,
  };
}

/** The coachees of a group or team, as one name. A single one stays as written. */
function together(names: readonly string[]): string | undefined {
  return names.length > 1 ? names.map(withoutLink).join(', ') : names[0];
}

const MAX_LEVEL = 2;

/** Reads a goal note. `aliases` is Obsidian's own property and never remapped. */
function readGoal(path: string, read: PropertyReader): GoalNote {
  const level = read.number('level');
  const fits = level === undefined || Math.abs(level) <= MAX_LEVEL;
  if (!fits) {
    const allowed = { kind: 'number-between', least: -MAX_LEVEL, most: MAX_LEVEL } as const;
    read.report('level', String(level), { kind: 'misfit', allowed });
  }
  const status = read.oneOf('status', GOAL_STATUSES);
  const goal: GoalNote = {
    type: 'goal',
    path,
    aliases: readAliases(read),
    engagements: read.links('engagement'),
    goodLooksLike: read.text('good-looks-like'),
    replacedBy: read.link('replaced-by'),
    status: status ?? 'contracted',
    saysContracted: status === 'contracted' || undefined,
    owner: read.oneOf('owner', OWNERS),
    evidence: read.texts('evidence'),
    contractedOn: read.date('contracted-on')?.day,
    endedOn: read.date('ended-on')?.day,
    horizon: read.date('horizon')?.day,
    sponsorVisible: read.checkbox('sponsor-visible') ?? false,
    levelWords: read.texts('level-words'),
    level: fits ? level : undefined,
    weight: read.number('weight'),
  };
  if (isEnded(goal) && goal.endedOn === undefined && !read.isReported('ended-on')) {
    read.report('ended-on', '', { kind: 'ended-without-day', status: goal.status });
  }
  return goal;
}

/** Obsidian knows `aliases` and, from before version 1.9, `alias`, both in any case. */
function readAliases(read: PropertyReader): string[] {
  const written = [read.ofObsidian('aliases'), read.ofObsidian('alias')].flatMap((value) => asList(value) ?? []);
  return written.flatMap((item) => asText(item) || []);
}

const ALL_STATUS_WORDS = Object.values(STATUS_WORDS).flat();

/** Reads a session note. Without a readable `date` it cannot be placed, which gets a diagnostic. */
function readSession(path: string, read: PropertyReader, numbers: Numbers): SessionNote {
  const date = read.date('date');
  if (date === undefined && !read.isReported('date')) {
    read.report('date', '', { kind: 'session-without-day' });
  }
  return {
    type: 'session',
    path,
    engagement: read.link('engagement', (count) => ({ kind: 'session-of-several', count })),
    kind: read.oneOf('kind', KINDS) ?? 'regular',
    ...readStatus(read),
    date: date?.day,
    time: date?.time,
    minutes: read.number('minutes', 0) ?? numbers.minutes,
    goals: read.links('goals'),
    paid: read.checkbox('paid'),
    detour: read.checkbox('detour') ?? false,
    resistanceRevisited: read.checkbox('resistance-revisited') ?? false,
    foundation: read.manyOf('foundation', MARKS),
    worthIf: read.text('worth-if'),
    valueEvidence: read.oneOf('value-evidence', VALUE_EVIDENCE),
    outsideView: read.text('outside-view'),
    doubt: read.text('doubt'),
    revisitResistance: read.checkbox('revisit-resistance') ?? false,
  };
}

/** Any value that is no status leaves the session unclear: a guess would bill an hour, or lose one. */
function readStatus(read: PropertyReader): Pick<SessionNote, 'status' | 'statusWord'> {
  const word = read.oneOf('status', ALL_STATUS_WORDS, { kind: 'session-status' });
  if (word === undefined) return { status: read.isReported('status') ? 'unclear' : undefined };
  const status = SESSION_STATUSES.find((known) => STATUS_WORDS[known].includes(word));
  return word === status ? { status } : { status, statusWord: word };
}

/** A note as read; one without a record is not ours. */
export interface ReadNote {
  readonly record?: NoteRecord;
  readonly diagnostics: readonly Diagnostic[];
}

const NOT_OURS: ReadNote = { diagnostics: [] };

/**
 * Reads the front matter of the note at `path`. It is ours where `coaching` holds a word for one of the three kinds, or
 * a tag or a folder of the coach's says it. One where `coaching` holds another word, or stands in several spellings, is
 * not ours, but gets a diagnostic: for another word only where the property has its own name. So does one whose tags
 * say two kinds. Diagnostics name properties as this code does.
 */
export function readNote(
  path: string,
  frontMatter: Readonly<Record<string, unknown>>,
  names: PropertyNames,
  numbers: Numbers,
  words: KindWords = DEFAULT_KIND_WORDS,
): ReadNote {
  // Of most notes in a vault only the names of their properties are looked at, and no value.
  const coaching = nameFinder(Object.keys(frontMatter))(names.coaching);
  const value = coaching.kind === 'found' ? (frontMatter[coaching.name] ?? undefined) : undefined;
  const isBlank = coaching.kind !== 'several' && value === undefined;
  const byPlace = havePlaces(words);
  if (isBlank && !byPlace) return NOT_OURS;
  const diagnostics: Diagnostic[] = [];
  const read = propertyReader(path, frontMatter, names, diagnostics);
  const said = kindOfWord(value, words);
  const kinds = said === undefined && byPlace ? kindsByPlace(path, tagsIn(frontMatter), words) : [];
  if (kinds.length > 1) {
    read.report('coaching', kinds.join(', '), { kind: 'misfit', allowed: { kind: 'one-of', values: NOTE_TYPES } });
    return { diagnostics };
  }
  switch (said ?? kinds[0]) {
    case 'engagement':
      return { record: readEngagement(path, read, numbers), diagnostics };
    case 'goal':
      return { record: readGoal(path, read), diagnostics };
    case 'session':
      return { record: readSession(path, read, numbers), diagnostics };
    default:
      if (!isBlank) read.oneOf('coaching', NOTE_TYPES);
      // A name that the vault uses for other things, as `type`, holds other words by right.
      return coaching.kind === 'found' && names.coaching !== DEFAULT_PROPERTY_NAMES.coaching
        ? NOT_OURS
        : { diagnostics };
  }
}
