import { findFrontMatterBlock } from '../front-matter/front-matter';
import { lineBreakOf, sortEdits, type TextEdit } from '../text/text-edit';
import { type Block, outline } from './outline';
import { type Part, scanBlocks } from './scan-blocks';
import { findSection } from './section-text';

/** Prompts in a template, which are no answers: a callout of questions, a comment. */
const PROMPT = /^ {0,3}(?:> ?\[!question|%%|<!--)/;

/** True if a note has text of its own below the heading `name`; prompts do not count. */
export function hasWordsBelow(text: string, name: string): boolean {
  return wordsBelow(text, name).length > 0;
}

function wordsBelow(text: string, name: string): Part[] {
  const { heading, inside, isLine } = sectionOf(text, name);
  const from = isLine ? below(text, heading) : (heading?.from ?? 0);
  const { parts } = scanBlocks(text.slice(0, inside.at(-1)?.to ?? heading?.to ?? 0), from);
  return parts.filter((part) => part.kind !== 'heading' && !PROMPT.test(text.slice(part.from, part.to)));
}

/**
 * The edits that move all text below the headings `names` to the end of the section `to`, to the letter; prompts stay,
 * and so do the headings. None where nothing is written there.
 */
export function moveWords(text: string, names: readonly string[], to: string): TextEdit[] {
  const found = names.flatMap((name) => wordsBelow(text, name)).sort((a, b) => a.from - b.from);
  const parts = new Map(found.map((part) => [part.from, part]));
  let moved = '';
  let end = -1;
  for (const part of parts.values()) {
    const isApart = moved !== '' && part.from !== end;
    moved += `${isApart ? '\n' : ''}${text.slice(part.from, part.to).replaceAll('\r\n', '\n').trimEnd()}\n`;
    end = part.to;
  }
  if (moved === '') return [];
  const removed = Array.from(parts.values(), (part) => ({ from: part.from, to: part.to, text: '' }));
  return sortEdits([...removed, fillSection(text, to, moved.trimEnd())]);
}

/**
 * The edit that puts `content` below the heading `name`, after everything there; where a note has no such heading,
 * both go to its end. Line ends are the note's.
 */
export function fillSection(text: string, name: string, content: string): TextEdit {
  const { heading, inside, end } = sectionOf(text, name);
  const at = heading ? (inside.at(-1)?.to ?? heading.to) : end;
  const lineStart = at > 0 && text[at - 1] !== '\n' ? '\n' : '';
  const section = heading ? content : `## ${name}\n\n${content}`;
  const rest = text.slice(at);
  // Where a template leaves room, it is used: a blank line above, and one below.
  if (heading && lineStart === '' && /^\n{3,}/.test(rest)) return insertion(at + 1, section);
  const isAbove = at > 0 && /\n\r?\n$/.test(text.slice(0, at)) ? '' : '\n';
  return insertion(at, `${lineStart}${at === 0 ? '' : isAbove}${section}\n${/^\r?\n|^$/.test(rest) ? '' : '\n'}`);

  function insertion(from: number, inserted: string): TextEdit {
    return { from, to: from, text: inserted.replaceAll('\n', lineBreakOf(text)) };
  }
}

interface SectionFound {
  /** The block that begins with it. */
  readonly heading: Block | undefined;
  /** The blocks below it, up to the next heading. */
  readonly inside: readonly Block[];
  /** True if a line serves as the heading. */
  readonly isLine: boolean;
  /** The offset where text can go below everything else. */
  readonly end: number;
}

function sectionOf(text: string, name: string): SectionFound {
  const { blocks, end } = outline(text, findFrontMatterBlock(text).bodyStart);
  const found = findSection(blocks, name);
  return { heading: found?.start, inside: found?.inside ?? [], isLine: found?.isLine ?? false, end };
}

/** The offset below the first line of a block. */
function below(text: string, block?: Block): number {
  const lineEnd = text.indexOf('\n', block?.from);
  return lineEnd === -1 ? text.length : lineEnd + 1;
}

/** The first of `names` that a note has a section of; undefined where it has none. */
export function sectionThere(note: string, names: readonly string[]): string | undefined {
  return names.find((name) => sectionOf(note, name).heading !== undefined);
}

/**
 * The insertion that adds `lines`, which are list items, to the section `heading` of a note: to the last list that
 * stands there before any heading below it, else under the last text. Where the note has no such section, one goes to
 * the end of the note. Nothing that is there is changed.
 *
 * @param where the note as it is looked at for the place, with the same offsets: see `withPrivateBlank`
 */
export function appendLines(note: string, heading: string, lines: readonly string[], where = note): TextEdit {
  const { bodyStart } = findFrontMatterBlock(note);
  const { blocks, end } = outline(where, bodyStart);
  const found = findSection(blocks, heading);
  const section = found ? [found.start, ...found.inside] : [];
  const list = section.findLast(({ isList }) => isList);
  const last = list ?? section.at(-1);
  const at = Math.min(last?.to ?? end, end);
  const items = (last ? lines : [`## ${heading}`, ...lines]).join('\n');
  const above = note.slice(0, at);
  const isUnderHeading = last !== undefined && section.length === 1;
  const isJoined = list !== undefined || isUnderHeading || above.slice(bodyStart).trim() === '';
  const lineStart = above === '' || above.endsWith('\n') ? '' : '\n';
  const blankAbove = isJoined || /\n[ \t]*\r?\n$/.test(above) ? '' : '\n';
  const blankBelow = /^[ \t]*\r?(?:\n|$)/.test(note.slice(at)) ? '' : '\n';
  const text = `${lineStart}${blankAbove}${items}\n${blankBelow}`.replaceAll('\n', lineBreakOf(note));
  return { from: at, to: at, text };
}
