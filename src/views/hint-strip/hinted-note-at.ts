import type { App } from 'obsidian';
import { isEnded } from '../../domain/goal-note';
import type { HintedNote } from '../../hints/hinted-note';
import { writtenPieces } from '../../body/written-pieces';
import type { Practice } from '../../vault/practice';
import { readText } from '../../vault/note-source';

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
