import { parseYaml } from 'obsidian';
import type { NoteRecord } from '../domain/note-record';
import { applyListDelta, type ListDelta } from '../notes/list-delta';
import { patch, type PropertyValue } from '../notes/patch';
import type { Property } from '../notes/property-names';
import type { CommandContext } from './command-context';
import { type Data, editNote, refuse, refuseAt } from './edit-note';
import { recordIn } from './record-in';
import { tellResult } from './tell';

export type ListChange = readonly [property: Property, delta: ListDelta];

export interface ListEdit {
  /** What the note has to be at the moment of writing. */
  readonly type: NoteRecord['type'];
  /** Made in order, and only as long as each changes something. */
  readonly changes: readonly ListChange[];
  /** What is saved, as the beginning of the sentence that says so. */
  readonly saved: string;
  /** What else stands against writing into a note with this front matter, in plain sentences. */
  readonly problemIn?: (data: Data) => string | undefined;
}

/** Changes list properties of the note at `path` in one step, and tells how that went. */
export async function editLists(
  context: CommandContext,
  path: string,
  { type, changes, saved, problemIn }: ListEdit,
): Promise<void> {
  const { propertyNames } = context.settings();
  const result = await editNote(context, path, ({ text, data }) => {
    if (recordIn(context, path, data)?.type !== type) {
      return refuse(`“${propertyNames.coaching}” no longer says “${type}”.`);
    }
    const problem = problemIn?.(data);
    if (problem !== undefined) return refuse(problem);
    const values: Record<string, PropertyValue> = {};
    for (const [property, delta] of changes) {
      const name = propertyNames[property];
      const list = applyListDelta(data[name], delta);
      if (list.kind === 'not a list') return refuse(`“${name}” holds no list. Mend it first.`);
      if (list.kind === 'unchanged') break;
      values[name] = list.value;
    }
    const patched = patch(text, values, parseYaml);
    return patched.kind === 'refused' ? refuseAt(patched) : patched;
  });
  tellResult(result, `${saved} saved in`);
}
