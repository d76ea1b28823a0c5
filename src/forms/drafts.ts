import type { App } from 'obsidian';

/** What a form is about, to find what was typed into it when it is opened again. */
export interface FormKey {
  /** Which form; what else tells it from others about the same note. */
  readonly form: string;
  /** The note that it is about, where there is one. */
  readonly path?: string;
}

/** What a control holds, in values that can be compared and put back. */
export type Held = string | boolean | readonly Held[];

/** By control: what it held, and what it held to begin with. */
export type Draft = ReadonlyMap<string, { readonly held: Held; readonly before: Held }>;

/** Where one form keeps its draft. */
export interface DraftPlace {
  readonly get: () => Draft;
  /** A draft with nothing in it takes away the one that is there. */
  readonly set: (draft: Draft) => void;
}

/** In memory alone, by the note's file: that one stays the same where the note is moved, and goes with it. */
const drafts = new WeakMap<object, Map<string, Draft>>();

/** The place for the draft of a form. A form about no note, or about one that is not there, belongs to the vault. */
export function draftPlace({ vault }: App, { form, path }: FormKey): DraftPlace {
  const file = path === undefined ? null : vault.getFileByPath(path);
  const key = file || path === undefined ? form : `${form}\n${path}`;
  const ofOwner = drafts.get(file ?? vault) ?? new Map<string, Draft>();
  drafts.set(file ?? vault, ofOwner);
  return {
    get: () => ofOwner.get(key) ?? new Map(),
    set(draft) {
      if (draft.size > 0) ofOwner.set(key, draft);
      else ofOwner.delete(key);
    },
  };
}
