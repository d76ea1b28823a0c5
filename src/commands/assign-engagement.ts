import { parseYaml } from 'obsidian';
import { runAction } from '../dialogs/run-action';
import { fileName } from '../notes/file-name';
import { patch } from '../notes/patch';
import { words } from '../words/words';
import { chooseEngagement } from './choose-engagement';
import { checkReadable } from './check-readable';
import type { CommandContext } from './command-context';
import { onReadable, refuse, refuseAt } from './edit-note';
import { linkTo } from './link-to';
import { recordIn } from './record-in';
import { tellResult } from './tell';

/** Asks which engagement the session or goal at `path` belongs to, and links it; `path` names none that there is. */
export function assignEngagement(context: CommandContext, path: string): void {
  if (!checkReadable(context, path)) return;
  chooseEngagement(context, words.commands.engagementOf(fileName(path)), (chosen) =>
    runAction(() => writeEngagement(context, path, chosen)),
  );
}

async function writeEngagement(context: CommandContext, path: string, chosen: string): Promise<void> {
  const names = context.settings().propertyNames;
  const propose = onReadable(({ text, data }) => {
    const record = recordIn(context, path, data);
    if (record?.type !== 'session' && record?.type !== 'goal') return refuse(words.commands.noMember(names.coaching));
    const named = context.practice.index.membershipOf(record).engagement;
    if (named !== undefined && named !== chosen) return refuse(words.commands.namesAnotherEngagement);
    const link = linkTo(context, chosen, path);
    if (link === undefined) return refuse(words.commands.cannotLink(fileName(chosen)));
    const patched = patch(text, { [names.engagement]: link }, parseYaml);
    return patched.kind === 'refused' ? refuseAt(patched) : patched;
  });
  tellResult(await context.writer.edit(path, propose), words.commands.engagementSaved);
}
