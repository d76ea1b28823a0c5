import type { App } from 'obsidian';
import { writtenPieces } from '../../body/written-pieces';
import { isEnded } from '../../domain/goal-note';
import type { HintedNote } from '../../hints/hinted-note';
import { readText } from '../../vault/note-source';
import type { Practice } from '../../vault/practice';

/**
 * The note at `path` as the hints look at it. Undefined where it can have none: it is neither a goal that is still open
 * nor a first session that was held, or its engagement is closed.
 */
export async function hintedNoteAt(app: App, practice: Practice, path: string): Promise<HintedNote | undefined> {
  const { index, portfolio } = practice;
  const today = practice.today();
  const note = index.record(path);
  const state = portfolio.state(index.engagementOf(path) ?? '', today);
  if (!note || note.type === 'engagement' || state?.group === 'closed') return undefined;
  const session = state?.sessions.find((candidate) => candidate.note.path === path);
  const isFirst = session?.note.kind === 'first' && session.status === 'held';
  if (note.type === 'goal' ? isEnded(note) : !isFirst) return undefined;

  const read = async (file: string) => writtenPieces((await readText(app, file)) ?? '');
  const [written, agreed] = await Promise.all([read(path), state ? read(state.engagement.note.path) : []]);
  const all = Array.from(index.engagements(), ({ engagement }) => engagement);
  const others = all.filter((engagement) => engagement !== state?.engagement);
  const { commitmentHeadings } = practice.settings;
  const about = { today, written, agreed, commitmentHeadings, others };
  if (note.type === 'goal') return { ...about, type: 'goal', note, state };
  return session && state && { ...about, type: 'session', session, state };
}

/** The hints that the coach has hidden, by the path of the note. */
export type HiddenHints = Readonly<Record<string, readonly string[]>>;

/** The key in the app's storage of this vault on this device. */
export const HIDDEN_HINTS_KEY = 'groundwork-hidden-hints';

/** Reads what was stored; what does not fit counts as not stored. */
export function readHiddenHints(stored: unknown): HiddenHints {
  const entries = Object.entries(Object(stored) as object).flatMap(([path, kinds]: [string, unknown]) => {
    const texts = Array.isArray(kinds) ? kinds.filter((kind) => typeof kind === 'string') : [];
    return texts.length > 0 ? [[path, texts] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Hides hints of the note at `path`, beside those that are hidden already. */
export function hideHints(hidden: HiddenHints, path: string, kinds: readonly string[]): HiddenHints {
  return { ...hidden, [path]: [...new Set([...(hidden[path] ?? []), ...kinds])] };
}

/**
 * Follows a note or a folder to its new path; without one, forgets what was hidden there. The same value where nothing
 * was.
 */
export function moveHidden(hidden: HiddenHints, from: string, to?: string): HiddenHints {
  const isInside = (path: string) => path === from || path.startsWith(`${from}/`);
  if (!Object.keys(hidden).some(isInside)) return hidden;
  const entries = Object.entries(hidden).flatMap(([path, kinds]) => {
    if (!isInside(path)) return [[path, kinds] as const];
    return to === undefined ? [] : [[to + path.slice(from.length), kinds] as const];
  });
  return Object.fromEntries(entries);
}
