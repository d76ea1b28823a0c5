import type { EngagementState } from '../../domain/engagement-state';
import { notify } from '../../forms/notify';
import { isPrivate } from '../../privacy/display';
import { words } from '../../words/words';
import type { CommandContext } from './command-context';
import { notifyRefused } from './notify-results';

/** True where the note at `path` can be read now. Else says why not, so that nobody answers questions in vain. */
export function checkReadable({ practice }: CommandContext, path: string): boolean {
  const entry = practice.index.notes().get(path);
  if (!entry || (entry.wasRead && !entry.stale)) return true;
  notifyRefused(path, { kind: 'unreadable', diagnostics: entry.diagnostics });
  return false;
}

/** True where a form may hold what a note says. Not in privacy mode, which is said: nobody edits what is hidden. */
export function checkShowable(): boolean {
  if (isPrivate()) notify(words.privacy.noForm);
  return !isPrivate();
}

/** The state of the engagement at `path` today. Where there is none any more, says so and gives undefined. */
export function stateToday({ practice }: CommandContext, path: string): EngagementState | undefined {
  const state = practice.portfolio.state(path, practice.today());
  if (!state) notifyRefused(path, { kind: 'not-an-engagement' });
  return state;
}

/** The same, where the engagement's note can be read now, too. */
export function readableState(context: CommandContext, path: string): EngagementState | undefined {
  const state = stateToday(context, path);
  return state && checkReadable(context, path) ? state : undefined;
}
