import { runAction } from '../../forms/run-action';
import { shownName } from '../../privacy/display';
import { applyListDelta } from '../../front-matter/list-delta';
import type { PropertyValue } from '../../front-matter/patch';
import { followNotes } from '../../vault/follow-notes';
import { refuse } from '../../vault/refusal';
import { words } from '../../words/words';
import { chooseEngagement } from '../shared/choose-engagement';
import { checkReadable } from '../shared/check-readable';
import type { CommandContext } from '../shared/command-context';
import { onReadable, proposePatch } from '../shared/edit-note';
import { linkTo } from '../shared/link-to';
import { recordIn } from '../shared/record-in';
import { tellResult } from '../shared/tell';

/** Asks which engagement the session or goal at `path` belongs to, and links it; `path` names none that there is. */
export function assignEngagement(context: CommandContext, path: string): void {
  if (!checkReadable(context, path)) return;
  const now = followNotes(context.app);
  chooseEngagement(context, words.commands.engagementOf(shownName(path)), (chosen) =>
    runAction(() => writeEngagement(context, now(path), chosen)),
  );
}

async function writeEngagement(context: CommandContext, path: string, chosen: string): Promise<void> {
  const names = context.settings().propertyNames;
  const propose = onReadable(({ text, data }) => {
    const record = recordIn(context, path, { text, data });
    if (record?.type !== 'session' && record?.type !== 'goal') {
      return refuse({ kind: 'not-a-member', property: names.coaching });
    }
    const { engagements, problems } = context.practice.index.membershipOf(record);
    const isNamed = engagements.includes(chosen);
    const isElsewhere = engagements.length > 0 && !isNamed;
    if (isElsewhere && problems.length === 0) return refuse({ kind: 'names-another-engagement' });
    const link = linkTo(context, chosen, path);
    if (link === undefined) return refuse({ kind: 'note-not-linkable', path: chosen });
    let value: PropertyValue = link;
    const [lost] = problems;
    if (lost && record.type === 'goal' && record.engagements.length > 1) {
      // Of the engagements that share a goal only the one that was not found gives its place.
      const removed = new Set(isNamed ? [lost.found] : []);
      const replaced = new Map([[lost.found, link]]);
      const list = applyListDelta(data[names.engagement], { removed, replaced, added: [], keyOf: (item) => item });
      if (list.kind === 'changed') ({ value } = list);
    }
    return proposePatch(text, { [names.engagement]: value });
  });
  tellResult(await context.writer.edit(path, propose), words.commands.engagementSaved);
}
