import { runAction } from '../../forms/run-action';
import { refuse } from '../../vault/refusal';
import { words } from '../../words/words';
import type { CommandContext } from '../shared/command-context';
import { onReadable, proposePatch } from '../shared/edit-note';
import { recordIn } from '../shared/record-in';
import { tellResult } from '../shared/tell';

/** Whether the note at `path` is a session that says whether it is a detour; undefined for any other note. */
export function isDetour({ practice }: CommandContext, path: string): boolean | undefined {
  const record = practice.index.record(path);
  return record?.type === 'session' ? record.detour : undefined;
}

/** Notes in the session at `path` that it was a detour, or that it was none after all. */
export function declareDetour(context: CommandContext, path: string, wanted: boolean): void {
  const { coaching, detour } = context.settings().propertyNames;
  runAction(async () => {
    const result = await context.writer.edit(path, onReadable(({ text, data }) => {
      const record = recordIn(context, path, { text, data });
      if (record?.type !== 'session') return refuse({ kind: 'says-no-longer', property: coaching, value: 'session' });
      if (record.detour === wanted) return { kind: 'edits', edits: [] };
      return proposePatch(text, { [detour]: wanted });
    }));
    tellResult(result, wanted ? words.commands.detourSaved : words.commands.detourTakenBack);
  });
}
