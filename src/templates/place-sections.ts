import { lineBreakOf } from '../notes/line-break';
import type { TextEdit } from '../notes/text-edit';
import type { ExpandedBody } from './expand-body';
import { type Block, outline } from './outline';

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
  /** As of its heading; undefined for the text above the first one. */
  readonly name: string | undefined;
  readonly parent: string | undefined;
  /** Without the outer blank lines, but with the mark where the cursor is. */
  readonly text: string;
}

/**
 * The insertions that add the sections of a template's body that a note lacks, with its mark where the cursor goes.
 * A section is a heading, at any level, with what stands below it. It is there when the note has a heading of its name.
 * Where the note has none of them, all go after the block that the cursor is in, with the text above the first heading;
 * else each goes after the one that precedes it in the template and before the next that is there. `cursor` and
 * `bodyStart` are offsets into the note's text.
 */
export function placeSections(note: string, bodyStart: number, cursor: number, template: MarkedBody): TextEdit[] {
  const { blocks, headings, end } = outline(note, bodyStart);
  const sections = sectionsOf(template);
  const present = headingsOf(sections, headings);
  const first = present.find((heading) => heading);
  const body = note.slice(bodyStart).replaceAll('\r\n', '\n');
  const added = new Map<number, string[]>();
  let at = first ? first.from : afterBlock();
  for (const [index, { name, text }] of sections.entries()) {
    const heading = present[index];
    if (heading) {
      const next = present.slice(index + 1).find((later) => later);
      const stop = headings.find((other) => {
        return other.from > heading.from && (other === next || other.level <= heading.level);
      });
      at = stop?.from ?? end;
    } else if (name !== undefined || (!first && isNew(text.replace(template.mark, '').trim()))) {
      added.set(at, [...(added.get(at) ?? []), text]);
    }
  }
  return [...added].map(([from, texts]) => insertion(note, bodyStart, from, texts.join('\n\n'), template.mark));

  /** Whether text above the first heading goes in. The cursor alone goes with a section. */
  function isNew(text: string): boolean {
    return text === '' ? sections.length > 1 : !body.includes(text);
  }

  function afterBlock(): number {
    if (cursor >= end) return end;
    const block = blocks.find(({ from, to }) => cursor >= from && cursor < to);
    return block?.to ?? bodyStart + note.slice(bodyStart, cursor).lastIndexOf('\n') + 1;
  }
}

/** The heading in the note that each section has there: one below the same heading, else any of its name. */
function headingsOf(sections: readonly Section[], headings: readonly Block[]): (Block | undefined)[] {
  const free = new Set(headings);
  const found = new Map<Section, Block>();
  for (const isBelowSame of [true, false]) {
    for (const section of sections.filter((other) => !found.has(other))) {
      const heading = [...free].find(({ name, parent }) => {
        return name === section.name && (!isBelowSame || parent === section.parent);
      });
      if (!heading) continue;
      found.set(section, heading);
      free.delete(heading);
    }
  }
  return sections.map((section) => found.get(section));
}

function sectionsOf({ text, cursor = Infinity, mark }: MarkedBody): Section[] {
  const marked = cursor === Infinity ? text : text.slice(0, cursor) + mark + text.slice(cursor);
  const inMarked = (offset: number): number => (offset > cursor ? offset + mark.length : offset);
  const { headings } = outline(text, 0);
  return [{ from: 0, name: undefined, parent: undefined }, ...headings]
    .map(({ from, name, parent }, index) => {
      const section = marked.slice(inMarked(from), inMarked(headings[index]?.from ?? Infinity));
      return { name, parent, text: section.replace(/^(?:[ \t]*\n)+/, '').trimEnd() };
    })
    .filter(({ text }) => text !== '');
}

/** The insertion, set off by blank lines, with the note's line ends. */
function insertion(note: string, bodyStart: number, at: number, text: string, mark: string): TextEdit {
  const above = note.slice(0, at);
  // On the first line of the note a rule would begin its properties.
  const isFence = /^\uFEFF?$/.test(above) && /^---[ \t]*(?:\n|$)/.test(text.replace(mark, ''));
  const lineStart = /(?:^\uFEFF?|\n)$/.test(above) && !isFence ? '' : '\n';
  const blankAbove = above.slice(bodyStart).trim() === '' || /\n[ \t]*\r?\n$/.test(above) ? '' : '\n';
  const blankBelow = /^[ \t]*\r?(?:\n|$)/.test(note.slice(at)) ? '' : '\n';
  const whole = `${lineStart}${blankAbove}${text}\n${blankBelow}`;
  return { from: at, to: at, text: whole.replaceAll('\n', lineBreakOf(note)) };
}
