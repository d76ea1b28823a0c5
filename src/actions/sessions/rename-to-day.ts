import type { App } from 'obsidian';
import { type Day, isDay } from '../../domain/day';
import type { EngagementState } from '../../domain/engagement-state';
import { keepOnDevice, readOnDevice } from '../../forms/on-device';
import { fileName } from '../../text/file-name';
import type { CommandContext } from '../shared/command-context';
import { freePath, sessionNotePath } from './plan-session';

/** The key under which this device keeps whether a note follows the day of its session. */
const FOLLOWS_DAY = 'groundwork-rename-with-day';

/** True or false as the coach answered last on this device; undefined where nobody was asked yet. */
export function renamesWithDay(app: App): boolean | undefined {
  const stored = readOnDevice(app, FOLLOWS_DAY);
  return typeof stored === 'boolean' ? stored : undefined;
}

/** Keeps the coach's answer on this device. */
export function rememberRenaming(app: App, isWanted: boolean): void {
  keepOnDevice(app, FOLLOWS_DAY, isWanted);
}

/**
 * The path that a session's note gets when its day becomes `day`, as typed: the `renameTo` of the edit that changes it.
 * Undefined for what is no other day, and where the note is not called as Groundwork calls one of its present day, or
 * would be called the same. A note that was moved stays in its folder.
 */
export function renameToDay(
  context: CommandContext,
  state: EngagementState,
  { path, date }: { readonly path: string; readonly date: Day },
  day: string,
): string | undefined {
  if (!isDay(day) || day === date) return undefined;
  const { name, note } = state.engagement;
  const stem = withoutNumber(path);
  for (const codename of [name, fileName(note.path)]) {
    const [before, after] = [date, day].map((each) => sessionNotePath(context, state, codename, each, path));
    if (before === undefined || after === undefined || before === after) continue;
    if (stem === before || path === before) return freePath(context, after);
    const isCalledSo = [stem, path].some((each) => fileName(each) === fileName(before));
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    // Where the day is in the folders alone, a note elsewhere has nothing of it in its name.
    if (isCalledSo && fileName(before) !== fileName(after)) return freePath(context, `${folder}${fileName(after)}.md`);
  }
  return undefined;
}

/** The path without the number that sets a second note of one name apart. */
function withoutNumber(path: string): string {
  return path.replace(/ \d+\.md$/, '.md');
}
