import { runAction } from '../../forms/run-action';
import { applyListDelta } from '../../front-matter/list-delta';
import type { PropertyValue } from '../../front-matter/patch';
import { valueIn } from '../../front-matter/property-in';
import { displayName } from '../../privacy/display';
import { followNotes } from '../../vault/follow-notes';
import type { NoteEdit } from '../../vault/note-change';
import { refuse } from '../../vault/refusal';
import { words } from '../../words/words';
import { chooseEngagement } from '../engagements/choose-engagement';
import { checkReadable } from '../shared/before-asking';
import type { CommandContext } from '../shared/command-context';
import { editRecord } from '../shared/edit-record';
import { linkTo } from '../shared/link-to';
import { writeEdit } from '../shared/write-edits';

/** Asks which engagement the session or goal at `path` belongs to, and links it; `path` names none that there is. */
export function assignEngagement(context: CommandContext, path: string): void {
  if (!checkReadable(context, path)) return;
  const now = followNotes(context.app);
  chooseEngagement(context, words.commands.engagementOf(displayName(path)), (chosen) =>
    runAction(() => writeEdit(context, engagementEdit(context, now(path), chosen), words.commands.engagementSaved)),
  );
}

function engagementEdit(context: CommandContext, path: string, chosen: string): NoteEdit {
  const names = context.settings().propertyNames;
  const otherwise = { kind: 'not-a-member', property: names.coaching } as const;
  return editRecord(context, path, ['session', 'goal'], (record, { data }) => {
    const { engagements, problems } = context.practice.index.membershipOf(record);
    const isNamed = engagements.includes(chosen);
    const isElsewhere = engagements.length > 0 && !isNamed;
    if (isElsewhere && problems.length === 0) return refuse({ kind: 'names-another-engagement' });
    const link = linkTo(context, chosen, path);
    if (link === undefined) return refuse({ kind: 'note-not-linkable', path: chosen });
    let engagement: PropertyValue = link;
    const [lost] = problems;
    if (lost && record.type === 'goal' && record.engagements.length > 1) {
      // Of the engagements that share a goal only the one that was not found gives its place.
      const removed = new Set(isNamed ? [lost.found] : []);
      const replaced = new Map([[lost.found, link]]);
      const delta = { removed, replaced, added: [], keyOf: (item: string) => item };
      const list = applyListDelta(valueIn(data, names.engagement), delta);
      if (list.kind === 'changed') engagement = list.value;
    }
    return { properties: { engagement } };
  }, otherwise);
}
