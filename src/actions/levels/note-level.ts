import { App } from 'obsidian';
import type { CountedSession } from '../../domain/engagement-as-of';
import type { EngagementState } from '../../domain/engagement-state';
import type { GoalKey } from '../../domain/goal-key';
import type { GoalNote } from '../../domain/goal-note';
import { type Level, LEVELS, levelText, LevelWords, readLevelWords } from '../../domain/level';
import { namesForLinks } from '../../domain/link-names';
import { Preview } from '../../forms/draw-preview';
import { createForm } from '../../forms/form';
import { notify } from '../../forms/notify';
import { runAction } from '../../forms/run-action';
import { fileName } from '../../text/file-name';
import { followNotes } from '../../vault/follow-notes';
import { words } from '../../words/words';
import { checkShowable } from '../shared/before-asking';
import type { CommandContext } from '../shared/command-context';
import { notifyRefused } from '../shared/notify-results';
import { previewEdits, writeEdits } from '../shared/write-edits';
import { noteLevelEdit } from './level-edits';

/**
 * Asks for the level of each goal that was contracted on the day of the session at `path`, in the words agreed for it,
 * and notes it in the goal's note: all these notes, or none. Not in privacy mode, which hides these words.
 */
export function noteLevel(context: CommandContext, path: string): void {
  if (!checkShowable()) return;
  const { index, portfolio, today } = context.practice;
  const state = portfolio.state(index.engagementOf(path) ?? '', today());
  const session = state?.sessions.find(({ note }) => note.path === path);
  if (!state || session?.status !== 'held') return notifyRefused(path, { kind: 'session-not-held' });
  const { goals } = state.engagement;
  const notes = goalsToLevel(state, session);
  if (notes.size === 0) {
    notify(words.commands.noGoalForLevels(fileName(path)));
    return;
  }
  const now = followNotes(context.app);
  const edits = (levels: ReadonlyMap<GoalKey, Level>) =>
    [...levels].flatMap(([key, level]) => {
      const goal = notes.get(key);
      if (!goal) return [];
      const goalNow = { ...goal, path: now(goal.path) };
      return [noteLevelEdit(context, { goal: goalNow, level, session: now(path), day: session.date })];
    });
  askForLevels(context.app, {
    path,
    goals: [...notes].map(([key, { levelWords }]) => ({
      key,
      label: goals.get(key)?.label ?? '',
      words: readLevelWords(levelWords),
    })),
    preview: (levels) => previewEdits(context, edits(levels)),
    save: (levels, written) => runAction(async () => {
      if (await writeEdits(context, edits(levels), words.commands.levelsNoted)) written();
    }),
  });
}

/** The notes of the goals that can have a level in a session: contracted on its day, those it worked on first. */
export function goalsToLevel({ engagement }: EngagementState, session: CountedSession): Map<GoalKey, GoalNote> {
  const keys = [...new Set([...session.goals.filter((key) => session.contracted.has(key)), ...session.contracted])];
  const notes = new Map<GoalKey, GoalNote>();
  for (const key of keys) {
    const { note, belongs } = engagement.goals.get(key) ?? {};
    if (note && belongs !== 'elsewhere') notes.set(key, note);
  }
  return notes;
}

interface LevelsQuestion {
  /** Of the session's note that they are noted in. */
  readonly path: string;
  readonly goals: readonly { readonly key: GoalKey; readonly label: string; readonly words: LevelWords }[];
  readonly preview: (levels: ReadonlyMap<GoalKey, Level>) => Promise<readonly Preview[]>;
  /** Calls `written` where they were saved. */
  readonly save: (levels: ReadonlyMap<GoalKey, Level>, written: () => void) => void;
}

/** Asks for the level of each goal in the words agreed beforehand; a goal without such words has none to choose. */
function askForLevels(app: App, { path, goals, preview, save }: LevelsQuestion): void {
  const { dialogs } = words;
  const form = createForm(app, dialogs.levelsIn(fileName(path)), { form: 'note-level', path });
  form.addNote(dialogs.levelsMean);
  const asked = goals.map(({ key, label, words: meanings }) => {
    form.addHeading(label);
    const levels = LEVELS.filter((level) => meanings.has(level));
    if (levels.length === 0) {
      form.addNote(dialogs.levelsNotAgreed);
      return { key, level: () => undefined };
    }
    const texts = levels.map((level) => ({ text: `${levelText(level)} ${namesForLinks(meanings.get(level) ?? '')}` }));
    const chosen = form.addChoices(key, label, [{ text: dialogs.noLevel }, ...texts]);
    return { key, level: () => levels[chosen() - 1] };
  });
  const levelsNow = () => {
    return new Map(asked.flatMap(({ key, level }): [GoalKey, Level][] => {
      const chosen = level();
      return chosen === undefined ? [] : [[key, chosen]];
    }));
  };
  form.addPreview(() => preview(levelsNow()));
  form.open({
    label: dialogs.save,
    submit: () => {
      if (levelsNow().size === 0) return form.close();
      form.setAside();
      save(levelsNow(), () => form.close());
    },
  });
}
