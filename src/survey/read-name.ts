import type { Day } from '../domain/day';
import { type Kind, KINDS } from '../domain/session-note';
import { dayIn, withoutDays } from '../text/days-in';
import { FILLERS, KIND_WORDS, SESSION_WORDS, STOP_WORDS } from './kind-vocabulary';

/** The words of a text, in lower case: what is not a letter or a digit parts them. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
}

/** The words of a text as one, with hyphens between: `Kick off` and `Kick-Off` are the same. */
export function hyphenated(text: string): string {
  return wordsOf(text).join('-');
}

/** A folder's name in words, without a number in front, which only sorts it: `02 - Clients` is `clients`. */
export function folderWords(name: string): string {
  return hyphenated(name).replace(/^\d+-/, '');
}

/** What the name or the title of a note says of a session. */
export interface NameReading {
  readonly day?: Day;
  /** True if a word for a session stands in it. */
  readonly saysSession: boolean;
  readonly hasNumber: boolean;
  readonly kind?: Kind;
  /** True if the kind is one that names nothing but such an hour: `Kick-off`, `Erstgespräch`. */
  readonly isPlainKind: boolean;
  /** The words that are left: those of a client, or of something else. */
  readonly rest: readonly string[];
  /** True where a word says that the note is about a session, or something else than one. */
  readonly isAbout: boolean;
}

const LONGEST_PHRASE = 3;
/** A day whose order nobody can tell: it stands for no day, and for nothing else either. */
const DAY_FIRST = /(?:^|[^\p{N}])\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})(?!\p{N})/gu;
const JOINED = /(session|sitzung)(?=\d)/giu;
const TIMES = /(?:^|[^\p{N}])\d{1,2}[:.h]\d{2}(?!\p{N})/gu;

/**
 * Reads a name: its one day, words for a session, a number, a kind of session, and what is left. A kind that could be
 * something else (`final`, `review`) counts only beside a day, a number or a session, and where nothing is left:
 * “Session 3 Final exam” is about an exam.
 *
 * @param clients the words of the names that may stand in it, which are no rest
 * @param isSession true if the note is known to be a session
 */
export function readName(
  name: string,
  clients: readonly (readonly string[])[] = [],
  isSession = false,
): NameReading {
  const bare = withoutDays(name);
  let words = wordsOf(bare.replace(DAY_FIRST, ' ').replace(TIMES, ' ').replace(JOINED, '$1 '));
  for (const client of clients) words = without(words, client);
  const plain = new Set<Kind>();
  const others = new Set<Kind>();
  const rest: string[] = [];
  let saysSession = false;
  let saysCoaching = false;
  let hasNumber = bare.search(DAY_FIRST) !== -1;
  for (let at = 0; at < words.length; ) {
    const { phrase, length } = phraseAt(words, at);
    at += length;
    const kind = kindOfPhrase(phrase);
    if (kind) (kind.isPlain ? plain : others).add(kind.kind);
    if (kind?.isPlain && length > 1 && /session|sitzung/.test(phrase)) saysSession = true;
    if (kind) continue;
    if (phrase === 'coaching') saysCoaching = true;
    else if (SESSION_WORDS.has(phrase)) saysSession = true;
    else if (/^\d{1,3}$/.test(phrase)) hasNumber = true;
    else if (!FILLERS.has(phrase)) rest.push(phrase);
  }
  const day = dayIn(name);
  const isAbout = rest.some((word) => STOP_WORDS.has(word));
  const isPlaced = day !== undefined || hasNumber;
  if (saysCoaching && isPlaced) saysSession = true;
  const isSure = rest.length === 0 && plain.size === 0 && (isSession || isPlaced || saysSession);
  const kinds = [...new Set([...plain, ...(isSure ? others : [])])];
  return {
    ...(day === undefined ? {} : { day }),
    saysSession,
    hasNumber,
    ...(kinds.length === 1 && !isAbout ? { kind: kinds[0] } : {}),
    isPlainKind: plain.size === 1,
    rest,
    isAbout,
  };
}

/** The kind of session that a value or a tag says, alone: `intake`, `Kick-off`, `three-way`. */
export function kindInWords(text: string): Kind | undefined {
  const phrase = hyphenated(text);
  return KINDS.find((kind) => kind === phrase) ?? kindOfPhrase(phrase)?.kind;
}

function kindOfPhrase(phrase: string): { kind: Kind; isPlain: boolean } | undefined {
  for (const [kind, { plain, others }] of Object.entries(KIND_WORDS)) {
    if (plain.has(phrase)) return { kind: kind as Kind, isPlain: true };
    if (others.has(phrase)) return { kind: kind as Kind, isPlain: false };
  }
  return undefined;
}

/** The longest phrase of the vocabulary that begins at a word; the word alone where there is none. */
function phraseAt(words: readonly string[], at: number): { phrase: string; length: number } {
  for (let length = LONGEST_PHRASE; length > 1; length -= 1) {
    const phrase = words.slice(at, at + length).join('-');
    const isWhole = at + length <= words.length;
    if (isWhole && (kindOfPhrase(phrase) ?? SESSION_WORDS.has(phrase))) return { phrase, length };
  }
  return { phrase: words[at] ?? '', length: 1 };
}

/** `words` without the first place where those of `part` follow each other. */
function without(words: string[], part: readonly string[]): string[] {
  if (part.length === 0) return words;
  const at = words.findIndex((_, start) => part.every((word, offset) => words[start + offset] === word));
  return at === -1 ? words : [...words.slice(0, at), ...words.slice(at + part.length)];
}
