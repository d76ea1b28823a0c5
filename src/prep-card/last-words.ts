import { type Day, isDay } from '../domain/day';
import { type GoalKey, normaliseLabel } from '../domain/goal-key';
import { headingName } from '../templates/heading-name';
import type { WrittenPiece } from '../templates/written-pieces';
import { words } from '../words/words';
import { plainText } from './plain-text';

/** What is written in the body of a note. */
export interface WrittenNote {
  readonly path: string;
  readonly pieces: readonly WrittenPiece[];
}

/** A held session with what is written in it. */
export interface WrittenSession extends WrittenNote {
  readonly date: Day;
  /** What it worked on. */
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

const LINKS = /\[\[([^[\]|#]+)[^[\]]*\]\]/g;
const DAY = /\d{4}-\d{2}-\d{2}/;
/** What is carried forward from session to session: the goal, and in brackets how it stands. */
const STANDING = /\([^()]*\)/g;

/**
 * The last words written about a goal:
 *
 * - the last paragraph or item of a held session's note that links to the goal or names it, and says more than that;
 *   in a session that worked on this goal alone, its last paragraph where none does so;
 * - or the last line below “Signs along the way” in the goal's own note.
 *
 * The later day wins, the sign on the same day; a sign without a day is taken where no session says anything. “For my
 * eyes” and “Commitments” are left out.
 *
 * @param sessions by day
 * @param note the goal's own, where it has one
 * @param leadsTo the path that a link target in the note at a path leads to
 */
export function lastWords(
  goal: { readonly key: GoalKey; readonly label: string },
  sessions: readonly WrittenSession[],
  note: WrittenNote | undefined,
  leadsTo: (target: string, from: string) => string | undefined,
): LastWords | undefined {
  const name = normaliseLabel(goal.label);

  function isAbout({ text }: WrittenPiece, from: string): boolean {
    const isLinked = [...text.matchAll(LINKS)].some(([, target = '']) => leadsTo(target.trim(), from) === goal.key);
    const said = normaliseLabel(plainText(text));
    if (!isLinked && !said.includes(name)) return false;
    const beside = said.replace(STANDING, '').replaceAll(name, '');
    return /[\p{L}\p{N}]/u.test(beside);
  }

  function inSession({ path, date, goals, pieces }: WrittenSession): LastWords | undefined {
    const shown = pieces.filter((piece) => !isBelow(piece, 'forMyEyes') && !isBelow(piece, 'commitments'));
    const isAlone = goals.length === 1 && goals[0] === goal.key;
    const found = shown.findLast((piece) => isAbout(piece, path)) ?? (isAlone ? shown.findLast(isProse) : undefined);
    return found && { text: plainText(found.text), path, date };
  }

  let said: LastWords | undefined;
  for (const session of sessions) said = inSession(session) ?? said;
  const sign = note?.pieces.findLast((piece) => isBelow(piece, 'signs'));
  if (!note || !sign) return said;
  const day = DAY.exec(sign.text)?.[0];
  const date = day !== undefined && isDay(day) ? day : undefined;
  const isLater = !said || (date !== undefined && date >= (said.date ?? ''));
  return isLater ? { text: plainText(sign.text), path: note.path, date } : said;
}

/** What is carried forward stands as tasks and quotations, and was not written in this session. */
function isProse({ text, isTask }: WrittenPiece): boolean {
  return !isTask && !text.startsWith('>');
}

function isBelow({ sections }: WrittenPiece, heading: 'forMyEyes' | 'commitments' | 'signs'): boolean {
  return sections.includes(headingName(words.templates.headings[heading]));
}
