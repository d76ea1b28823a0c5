import { runAction } from '../../forms/run-action';
import { words } from '../../words/words';
import type { CommandContext } from '../shared/command-context';
import { editRecord } from '../shared/edit-record';
import { writeEdit } from '../shared/write-edits';

/** True for a session that says it is a detour, false for one that does not; undefined for any other note at `path`. */
export function isDetour({ practice }: CommandContext, path: string): boolean | undefined {
  const record = practice.index.record(path);
  return record?.type === 'session' ? record.detour : undefined;
}

/** Notes in the session at `path` that it was a detour, or that it was none after all. */
export function declareDetour(context: CommandContext, path: string, detour: boolean): void {
  const edit = editRecord(context, path, 'session', (session) => {
    return session.detour === detour ? {} : { properties: { detour } };
  });
  const saved = detour ? words.commands.detourSaved : words.commands.detourTakenBack;
  runAction(() => writeEdit(context, edit, saved));
}
