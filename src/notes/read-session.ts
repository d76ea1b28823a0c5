import { KINDS, MARKS, SESSION_STATUSES, type SessionNote, STATUS_WORDS, VALUE_EVIDENCE } from '../domain/session-note';
import type { Numbers } from '../domain/numbers';
import type { PropertyReader } from './property-reader';

const ALL_STATUS_WORDS = Object.values(STATUS_WORDS).flat();

/** Reads a session note. Without a readable `date` it cannot take its place, and says so. */
export function readSession(path: string, read: PropertyReader, numbers: Numbers): SessionNote {
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
    revisitResistance: read.checkbox('revisit-resistance') ?? false,
  };
}

/** Whatever stands there and is no status leaves the session unclear: a guess would bill an hour, or lose one. */
function readStatus(read: PropertyReader): Pick<SessionNote, 'status' | 'statusWord'> {
  const word = read.oneOf('status', ALL_STATUS_WORDS, { kind: 'session-status' });
  if (word === undefined) return { status: read.isReported('status') ? 'unclear' : undefined };
  const status = SESSION_STATUSES.find((known) => STATUS_WORDS[known].includes(word));
  return word === status ? { status } : { status, statusWord: word };
}
