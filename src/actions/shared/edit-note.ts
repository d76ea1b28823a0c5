import { parseYaml } from 'obsidian';
import { readFrontMatter } from '../../front-matter/front-matter';
import { patch } from '../../front-matter/patch';
import { LARGEST_CACHED } from '../../vault/note-source';
import type { Proposal, Propose } from '../../vault/note-change';
import type { TemplateProblem } from '../../templates/template';
import { problemWords } from '../../words/problem-words';
import type { Where } from '../../words/en/diagnostics';
import { words } from '../../words/words';

/** Front matter as parsed. */
export type Data = Readonly<Record<string, unknown>>;

/** Why something cannot be done, in plain sentences. */
export type Refusal = { readonly kind: 'refused'; readonly reason: string };

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
export function readableData(text: string): { readonly kind: 'data'; readonly data: Data } | Refusal {
  // A character takes a byte at least, so the app has no metadata of a text that long: nobody would see its properties.
  if (text.length > LARGEST_CACHED) return refuse(words.commands.tooLarge);
  // Changing nothing is refused for the same reasons as changing something: broken YAML, a fence that nothing closes.
  const untouched = patch(text, {}, parseYaml);
  if (untouched.kind === 'refused') return refuseAt(untouched);
  const read = readFrontMatter(text, parseYaml);
  return { kind: 'data', data: read.kind === 'read' ? read.data : {} };
}

/** A refusal with its reason, in plain sentences. */
export function refuse(reason: string): Refusal {
  return { kind: 'refused', reason };
}

/** What stands in the way of reading or writing a note or template, and on which of its lines, from 1. */
export interface ProblemAt {
  readonly line: number | null;
  readonly problem: TemplateProblem;
}

/** A refusal that says what is wrong with the text and on which line. */
export function refuseAt({ line, problem }: ProblemAt, where: Where = 'note'): Refusal {
  const reason = problemWords(problem, where);
  return refuse(line === null ? reason : words.commands.atLine(line, reason));
}
