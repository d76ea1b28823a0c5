import { parseYaml } from 'obsidian';
import { readFrontMatter } from '../../front-matter/front-matter';
import { type Changes, patch } from '../../front-matter/patch';
import { LARGEST_CACHED } from '../../vault/note-source';
import type { Proposal, Propose } from '../../vault/note-change';
import { refuse, type Refused } from '../../vault/refusal';

/** Front matter as parsed. */
export type Data = Readonly<Record<string, unknown>>;

/** A note as it is at the moment of writing. */
interface ReadableNote {
  readonly text: string;
  readonly cursor: number;
  readonly data: Data;
}

/**
 * Has `propose` work out an edit from a note's text, cursor and front matter. Refused where the front matter cannot be
 * read or the note is too large to have any in the app.
 */
export function onReadable(propose: (note: ReadableNote) => Proposal): Propose {
  return (text, cursor) => {
    const read = readableData(text);
    return read.kind === 'refused' ? read : propose({ text, cursor, data: read.data });
  };
}

/** The front matter of a note's text, where it can be read and changed. */
export function readableData(text: string): { readonly kind: 'data'; readonly data: Data } | Refused {
  // A character takes a byte at least, so the app has no metadata of a text that long: nobody would see its properties.
  if (text.length > LARGEST_CACHED) return refuse({ kind: 'too-large' });
  // Changing nothing is refused for the same reasons as changing something: broken YAML, a fence that nothing closes.
  const untouched = proposePatch(text, {});
  if (untouched.kind === 'refused') return untouched;
  const read = readFrontMatter(text, parseYaml);
  return { kind: 'data', data: read.kind === 'read' ? read.data : {} };
}

/** Changes properties of a note, or says why they cannot be changed. */
export function proposePatch(text: string, changes: Changes): Proposal {
  const patched = patch(text, changes, parseYaml);
  return patched.kind === 'refused' ? refuse({ ...patched, kind: 'note-unusable' }) : patched;
}
