import { type Day, isDay } from '../../domain/day';
import { type GoalKey, normaliseLabel } from '../../domain/goal-key';
import { sectionName } from '../../body/heading-name';
import { isTitleLine } from '../../body/line-title';
import { privateHeading } from '../../body/without-private';
import type { WrittenPiece } from '../../body/written-pieces';
import { words } from '../../words/words';
import { plainText } from '../../body/plain-text';
import { MOST_CHARACTERS, shorten } from '../../text/shorten';

/** The pieces written in the body of a note. */
interface WrittenNote {
  readonly path: string;
  readonly pieces: readonly WrittenPiece[];
}

/** A held session with what is written in it. */
interface WrittenSession extends WrittenNote {
  readonly date: Day;
  /** The goals it worked on. */
  readonly goals: readonly GoalKey[];
}

export interface LastWords {
  /** Plain text, one paragraph. */
  readonly text: string;
  /** The note in which they are. */
  readonly path: string;
  /** Undefined where a sign in the goal's note names no day. */
  readonly date?: Day;
}

/** So many lines as written fit on the card. */
const MOST_LINES = 4;

const LINKS = /\[\[([^[\]|#]+)(?:[|#][^[\]]*)?\]\]/g;
const HAS_WORDS = /[\p{L}\p{N}]/u;
/** A link, also to the web, or something embedded. */
const ANY_LINK = /!?\[\[[^[\]]*\]\]|!?\[[^[\]]*\]\([^()]*\)|<?[a-z][a-z0-9+.-]{0,20}:\/\/[^\s<>]+>?/gi;
const TAG = /(^|\s)#[^\s#]+/g;
const DAY = /\d{4}-\d{2}-\d{2}/;
/** A line carried forward from session to session: the goal, with its standing in brackets. */
const STANDING = /\([^()]*\)/g;
const STANDING_AT_END = /\([^()]*\)$/;

/**
 * The last words written about a goal:
 *
 * - the last paragraph or item of a held session's note that links to the goal or names it, and says more than that;
 *   in a session that worked on this goal alone, its last paragraph where none does so;
 * - or the last line below “Signs along the way” in the goal's own note.
 *
 * The later day wins, the sign on the same day; a sign without a day is taken where no session says anything. What is
 * below a heading for commitments is left out, and lines of tags or links alone are no words.
 *
 * @param sessions by day
 * @param note the goal's own, where it has one
 * @param leadsTo the path that a link target in the note at a path leads to
 * @param commitmentHeadings what sections of commitments are called, besides those of our templates
 * @param labels those of all goals that may be carried forward, to tell a line that was from what somebody wrote
 */
export function lastWords(
  goal: { readonly key: GoalKey; readonly label: string },
  sessions: readonly WrittenSession[],
  note: WrittenNote | undefined,
  leadsTo: (target: string, from: string) => string | undefined,
  commitmentHeadings: readonly string[] = [],
  labels: readonly string[] = [],
): LastWords | undefined {
  const name = normaliseLabel(goal.label);
  const { commitments, signs } = words.templates.headings;
  // Private text was left out before; this holds where somebody forgets.
  const isPrivate = privateHeading([]);
  const isShown = ({ sections }: WrittenPiece) => !sections.some(isPrivate);
  const carried = new Set(labels.map(normaliseLabel));
  const leftOut = new Set([commitments, ...commitmentHeadings].map(sectionName));

  function isAbout({ text }: WrittenPiece, from: string): boolean {
    const isLinked = [...text.matchAll(LINKS)].some(([, target = '']) => leadsTo(target.trim(), from) === goal.key);
    const said = normaliseLabel(plainText(wordsIn(text).join('\n')));
    if (!isLinked && !said.includes(name)) return false;
    const beside = said.replace(STANDING, '').replaceAll(name, '');
    return /[\p{L}\p{N}]/u.test(beside);
  }

  function isNaming(line: string): boolean {
    return normaliseLabel(plainText(line)).includes(name);
  }

  /** A goal that was carried forward says nothing beside its name and, in brackets, where it stands. */
  function isOwnProse(piece: WrittenPiece): boolean {
    if (!isProse(piece)) return false;
    const said = plainText(piece.text).replace(STANDING_AT_END, '');
    return hasWords({ ...piece, text: piece.text.replace(STANDING_AT_END, '') }) && !carried.has(normaliseLabel(said));
  }

  function inSession({ path, date, goals, pieces }: WrittenSession): LastWords | undefined {
    const shown = pieces.filter((piece) => isShown(piece) && !piece.sections.some((heading) => leftOut.has(heading)));
    const isAlone = goals.length === 1 && goals[0] === goal.key;
    const found = shown.findLast((piece) => isAbout(piece, path)) ?? (isAlone ? shown.findLast(isOwnProse) : undefined);
    return found && { text: shortened(found.text, isNaming), path, date };
  }

  let said: LastWords | undefined;
  for (const session of sessions) said = inSession(session) ?? said;
  const isSign = (piece: WrittenPiece) => piece.sections.includes(sectionName(signs)) && hasWords(piece);
  const sign = note?.pieces.findLast((piece) => isSign(piece) && isShown(piece));
  if (!note || !sign) return said;
  const day = DAY.exec(sign.text)?.[0];
  const date = day !== undefined && isDay(day) ? day : undefined;
  const isLater = !said || (date !== undefined && date >= (said.date ?? ''));
  return isLater ? { text: shortened(sign.text, isNaming), path: note.path, date } : said;
}

/** Tasks and quotes were carried forward, and were not written in this session. */
function isProse(piece: WrittenPiece): boolean {
  const isTask = piece.item === 'open' || piece.item === 'done';
  return !isTask && !piece.text.startsWith('>') && !isTitleLine(piece.text) && hasWords(piece);
}

function hasWords({ text }: WrittenPiece): boolean {
  return wordsIn(text).length > 0;
}

/** The lines of a text that say something besides tags and links. */
function wordsIn(text: string): string[] {
  return text.split('\n').filter((line) => HAS_WORDS.test(plainText(line.replace(ANY_LINK, '').replace(TAG, '$1'))));
}

/** As much of a text as the card has room for, from its last line on that names the goal where all is too long. */
function shortened(text: string, isNaming: (line: string) => boolean): string {
  const lines = wordsIn(text);
  const whole = plainText(lines.join('\n'));
  if (lines.length <= MOST_LINES && whole.length <= MOST_CHARACTERS) return whole;
  const from = Math.max(lines.findLastIndex(isNaming), 0);
  const said = plainText(lines.slice(from, from + MOST_LINES).join('\n'));
  const isMore = said.length <= MOST_CHARACTERS && from + MOST_LINES < lines.length;
  return `${from > 0 ? '… ' : ''}${shorten(said)}${isMore ? ' …' : ''}`;
}
