import { lineBreakOf } from '../notes/line-break';
import type { TextEdit } from '../notes/text-edit';
import type { ExpandedBody } from './expand-body';
import { outline } from './outline';

/**
 * What stands for the cursor while text is put together, and is in none of `texts`: what is taken out again must not be
 * the coach's. It is made of a noncharacter (Unicode 23.7), which text that people write does not have.
 */
export function cursorMark(...texts: readonly string[]): string {
  let mark = '\uFFFF';
  while (texts.some((text) => text.includes(mark))) mark += '\uFFFF';
  return mark;
}

/** A template's body, and what stands for the cursor in what comes of it. */
export interface MarkedBody extends ExpandedBody {
  readonly mark: string;
}

interface Section {
  /** Of the heading; undefined for the text above the first one. */
  readonly name: string | undefined;
  /** Without the outer blank lines, but with the mark where the cursor is. */
  readonly text: string;
}

/**
 * The insertions that add the sections of a template's body that a note lacks, with its mark where the cursor goes.
 * A section is a heading, at any level, with what stands below it; it is there when the note has a heading of that name
 * (of several of one name, the first is the first and so on). Where the note has none of them, all go after the block
 * that the cursor is in, with the text above the first heading; else each goes after the one that precedes it in the
 * template, or before the first that is there. `cursor` and `bodyStart` are offsets into the note's text.
 */
export function placeSections(note: string, bodyStart: number, cursor: number, template: MarkedBody): TextEdit[] {
  const { blocks, headings, end } = outline(note, bodyStart);
  const unpaired = [...headings];
  const sections = sectionsOf(template).map((section) => {
    const index = unpaired.findIndex(({ name }) => name === section.name);
    return { ...section, heading: index === -1 ? undefined : unpaired.splice(index, 1)[0] };
  });
  const first = sections.find(({ heading }) => heading)?.heading;
  const body = note.slice(bodyStart).replaceAll('\r\n', '\n');
  const added = new Map<number, string[]>();
  let at = first ? first.from : afterBlock();
  for (const { name, text, heading } of sections) {
    if (heading) {
      at = headings.find(({ from, level }) => from > heading.from && level <= heading.level)?.from ?? end;
    } else if (name !== undefined || (!first && !body.includes(text.replace(template.mark, '').trim()))) {
      added.set(at, [...(added.get(at) ?? []), text]);
    }
  }
  return [...added].map(([from, texts]) => insertion(note, bodyStart, from, texts.join('\n\n')));

  function afterBlock(): number {
    if (cursor >= end) return end;
    const block = blocks.find(({ from, to }) => cursor >= from && cursor < to);
    return block?.to ?? bodyStart + note.slice(bodyStart, cursor).lastIndexOf('\n') + 1;
  }
}

function sectionsOf({ text, cursor = Infinity, mark }: MarkedBody): Section[] {
  const marked = cursor === Infinity ? text : text.slice(0, cursor) + mark + text.slice(cursor);
  const inMarked = (offset: number): number => (offset > cursor ? offset + mark.length : offset);
  const { headings } = outline(text, 0);
  return [{ from: 0, name: undefined }, ...headings]
    .map(({ from, name }, index) => {
      const section = marked.slice(inMarked(from), inMarked(headings[index]?.from ?? Infinity));
      return { name, text: section.replace(/^(?:[ \t]*\n)+/, '').trimEnd() };
    })
    .filter(({ text }) => text !== '');
}

/** The insertion, set off by blank lines, with the note's line ends. */
function insertion(note: string, bodyStart: number, at: number, text: string): TextEdit {
  const above = note.slice(0, at);
  const lineStart = /(?:^\uFEFF?|\n)$/.test(above) ? '' : '\n';
  const blankAbove = above.slice(bodyStart).trim() === '' || /\n[ \t]*\r?\n$/.test(above) ? '' : '\n';
  const blankBelow = /^[ \t]*\r?(?:\n|$)/.test(note.slice(at)) ? '' : '\n';
  const whole = `${lineStart}${blankAbove}${text}\n${blankBelow}`;
  return { from: at, to: at, text: whole.replaceAll('\n', lineBreakOf(note)) };
}
