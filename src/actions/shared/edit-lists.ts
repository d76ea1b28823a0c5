import type { NoteRecord } from '../../domain/note-record';
import { applyListDelta, type ListDelta } from '../../front-matter/list-delta';
import type { PropertyValue } from '../../front-matter/patch';
import { valueIn } from '../../front-matter/property-in';
import type { Property } from '../../notes/property-names';
import type { Propose } from '../../vault/note-change';
import { type Refusal, refuse } from '../../vault/refusal';
import type { CommandContext } from './command-context';
import { onReadable, proposePatch } from './edit-note';
import { type NoteRead, recordIn } from './record-in';
import { type OfNotes, tellResult } from './tell';

/** How a list property changes. One that only follows is left out where nothing before it changes anything. */
export type ListChange = readonly [property: Property, delta: ListDelta, onlyFollows?: boolean];

interface ListEdit {
  /** What the note has to be at the moment of writing. */
  readonly type: NoteRecord['type'];
  readonly changes: readonly ListChange[];
  /** What else stands against writing into such a note. */
  readonly problemIn?: (read: NoteRead) => Refusal | undefined;
}

/** Changes list properties of the note at `path` in one step, and tells how that went: `saved`, where it went well. */
export async function editLists(context: CommandContext, path: string, saved: OfNotes, edit: ListEdit): Promise<void> {
  tellResult(await context.writer.edit(path, proposeLists(context, path, edit)), saved);
}

/** Works out how list properties of the note at `path` change in one step. */
export function proposeLists(context: CommandContext, path: string, { type, changes, problemIn }: ListEdit): Propose {
  const { propertyNames } = context.settings();
  return onReadable(({ text, data }) => {
    if (recordIn(context, path, { text, data })?.type !== type) {
      return refuse({ kind: 'says-no-longer', property: propertyNames.coaching, value: type });
    }
    const problem = problemIn?.({ text, data });
    if (problem) return refuse(problem);
    const values: Record<string, PropertyValue> = {};
    for (const [property, delta, onlyFollows = false] of changes) {
      if (onlyFollows && Object.keys(values).length === 0) continue;
      const name = propertyNames[property];
      const list = applyListDelta(valueIn(data, name), delta);
      if (list.kind === 'not-a-list') return refuse({ kind: 'not-a-list', property: name });
      if (list.kind === 'changed') values[name] = list.value;
    }
    return proposePatch(text, values);
  });
}
