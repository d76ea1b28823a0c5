import { findFrontMatterBlock } from '../front-matter/front-matter-block';
import { lineBreakOf } from '../text/line-break';
import type { TextEdit } from '../text/text-edit';
import { headingName } from './heading-name';
import { type Block, outline } from './outline';
import { scanBlocks } from './scan-blocks';

/** What asks in a template and is no answer: a callout of questions, a comment. */
const PROMPT = /^ {0,3}(?:> ?\[!question|%%|<!--)/;

/** Whether a note has words of its own below the heading `name`; a prompt is none. */
export function hasWordsBelow(text: string, name: string): boolean {
  const { heading, inside } = sectionOf(text, name);
  const from = heading?.from ?? 0;
  const { parts } = scanBlocks(text.slice(0, inside.at(-1)?.to ?? heading?.to ?? 0), from);
  return parts.some((part) => part.kind !== 'heading' && !PROMPT.test(text.slice(part.from, part.to)));
}

/**
 * The edit that puts `content` below the heading `name`, after all that stands there; where a note has no such heading,
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
  readonly heading: Block | undefined;
  /** The blocks below it, up to the next heading. */
  readonly inside: readonly Block[];
  /** Where text can go below all else. */
  readonly end: number;
}

function sectionOf(text: string, name: string): SectionFound {
  const { blocks, headings, end } = outline(text, findFrontMatterBlock(text).bodyStart);
  const wanted = headingName(name);
  const heading = headings.find((block) => block.name === wanted);
  const next = heading && headings.find(({ from }) => from > heading.from);
  const inside = blocks.filter(({ from }) => heading && from > heading.from && from < (next?.from ?? end));
  return { heading, inside, end };
}
