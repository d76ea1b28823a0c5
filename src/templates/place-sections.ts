import { lineBreakOf, type TextEdit } from '../text/text-edit';
import type { ExpandedBody } from './expand-body';
import { matchSections } from './match-sections';
import { type Block, outline } from '../body/outline';

/**
 * A mark for the cursor while text is assembled, found in none of `texts`: removing it must not remove the coach's
 * text. It is made of a noncharacter (Unicode 23.7), which people's text does not have.
 */
export function cursorMark(...texts: readonly string[]): string {
  const runs = texts.flatMap((text) => Array.from(text.matchAll(/\uFFFF+/g), ([run]) => run.length));
  return '\uFFFF'.repeat(runs.reduce((longest, run) => Math.max(longest, run), 0) + 1);
}

/** A template's body, and the mark for the cursor in the result. */
interface MarkedBody extends ExpandedBody {
  readonly mark: string;
}

interface Section {
  /** As of its heading; undefined for the text above the first one. */
  readonly name: string | undefined;
  readonly title: string;
  readonly parent: string | undefined;
  readonly level: number;
  /** The section of the template that it is within. */
  readonly within: Section | undefined;
  /** Without the outer blank lines, but with the mark where the cursor is. */
  readonly text: string;
  /** Line breaks for the blank lines at its end that the template has besides the one before the next heading. */
  readonly room: string;
}

/** The place of a section: an offset into the note, and the level of its heading. */
interface Place {
  readonly at: number;
  readonly level: number;
}

/**
 * The insertions that add the sections of a template's body that a note lacks, with its mark where the cursor goes.
 * A section is a heading, at any level, with what is below it; matchSections tells which are there. Each
 * missing one goes after the one that precedes it in the template and before the next that is there, on their level.
 * If none is there, all go below all text, or below that of the entry that the cursor is in, with the text above the
 * first heading; a template without a heading goes below the block that the cursor is in. Either way all that the note
 * has stays below the same headings. `cursor` and `bodyStart` are offsets into the note's text.
 */
export function placeSections(note: string, bodyStart: number, cursor: number, template: MarkedBody): TextEdit[] {
  const { blocks, end, unsureFrom, ...outlined } = outline(note, bodyStart);
  const headings = outlined.headings.filter(({ from }) => from < end);
  const sections = sectionsOf(template);
  const title = titleOf(sections);
  const { present, entry } = matchSections(sections, headings, cursor, title);
  const found = new Map(sections.map((section, at) => [section, present[at]] as const));
  const neighbours = neighboursOf(sections, found);
  const isNone = present.every((heading) => !heading);
  const named = sections.filter(({ name }) => name !== undefined);
  const highest = Math.min(...named.map(({ level }) => level), 6);
  const places = new Map<Section, Place>();
  const numbers = new Map(headings.map((heading, at) => [heading, at]));
  /** The number of the heading before which a section ends, and the highest level of those within it. */
  const stops = new Map<Block, { readonly at: number; readonly within: number }>();
  const together = isNone ? placeOfAll() : undefined;
  const body = note.slice(bodyStart).replaceAll('\r\n', '\n');
  const added = new Map<number, string[]>();
  for (const section of sections) {
    if (found.get(section)) continue;
    if ((section.name === undefined && !(isNone && isNew(section))) || (!isNone && section === title)) continue;
    const place = placeOf(section);
    places.set(section, place);
    const texts = added.get(place.at) ?? [];
    texts.push(withLevel(section, place.level) + section.room);
    added.set(place.at, texts);
  }
  return [...added].map(([from, texts]) => insertion(note, bodyStart, from, texts.join('\n\n'), template.mark));

  function placeOf(section: Section): Place {
    const { within, level } = section;
    const above = within && places.get(within);
    if (above) return { at: above.at, level: Math.min(above.level + level - within.level, 6) };
    // In a note with headings they all have to be below the same one.
    if (together) return { at: together.at, level: headings.length > 0 ? together.level : level };
    const { last, next } = neighbours.get(section) ?? {};
    if (last) return behind(last, last.level, next);
    if (next) return sure(next.from, next.level);
    const whole = within && found.get(within);
    return whole ? behind(whole, whole.level + level - within.level) : sure(end, level);
  }

  /**
   * After a heading's section, or before `next` if that is in it: not above the level of what comes then, and not
   * below a heading that the section has besides.
   */
  function behind(heading: Block, level: number, next?: Block): Place {
    let stop = stops.get(heading);
    if (stop === undefined) {
      let at = (numbers.get(heading) ?? 0) + 1;
      let within = Infinity;
      for (; headings[at] && headings[at] !== next && (headings[at]?.level ?? 0) > heading.level; at += 1) {
        within = Math.min(within, headings[at]?.level ?? Infinity);
      }
      stop = { at, within };
      stops.set(heading, stop);
    }
    const following = headings[stop.at];
    return sure(following?.from ?? end, Math.max(Math.min(level, stop.within), following?.level ?? 0));
  }

  /** Where comments and formulas are uncertain, only the end is outside of all: below no heading there. */
  function sure(at: number, level: number): Place {
    if (at <= unsureFrom) return { at: Math.min(at, end), level: Math.min(level, 6) };
    const first = present.find((heading) => heading);
    const levels = headings.filter(({ from }) => from >= (first?.from ?? end)).map((heading) => heading.level);
    return { at: end, level: levels.reduce((least, other) => Math.min(least, other), level) };
  }

  function placeOfAll(): Place {
    if (named.length === 0) return sure(afterBlock(), 0);
    if (entry) return behind(entry, entry.level + 1);
    const tops = headings.filter(({ parent }) => parent === undefined).map(({ level }) => level);
    // Below a single title the sections keep their own level, but not below the last one of several.
    return sure(end, tops.length > 1 ? Math.min(highest, ...tops) : highest);
  }

  /** True if text above the first heading goes in. The cursor alone goes with a section. */
  function isNew({ text }: Section): boolean {
    const plain = text.replace(template.mark, '').trim();
    return plain === '' ? sections.length > 1 : !body.includes(plain);
  }

  function afterBlock(): number {
    if (cursor >= end) return end;
    const block = blocks.find(({ from, to }) => cursor >= from && cursor < to);
    if (block) return block.to;
    // The blank lines below the properties stay there.
    if (cursor < bodyStart) return blocks[0]?.from ?? end;
    return bodyStart + note.slice(bodyStart, cursor).lastIndexOf('\n') + 1;
  }
}

function sectionsOf({ text, cursor = Infinity, mark }: MarkedBody): Section[] {
  const marked = cursor === Infinity ? text : text.slice(0, cursor) + mark + text.slice(cursor);
  const inMarked = (offset: number): number => (offset > cursor ? offset + mark.length : offset);
  const { headings } = outline(text, 0);
  const above: Section[] = [];
  return [{ from: 0, name: undefined, title: '', parent: undefined, level: 0 }, ...headings]
    .map(({ from, name, title, parent, level }, index): Section => {
      const whole = marked.slice(inMarked(from), inMarked(headings[index]?.from ?? Infinity));
      while ((above.at(-1)?.level ?? 0) >= level && above.length > 0) above.pop();
      const own = whole.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
      const breaks = whole.slice(whole.trimEnd().length).split('\n').length - 1;
      // At the end of the template no heading follows.
      const room = '\n'.repeat(Math.max(breaks - (index < headings.length ? 2 : 1), 0));
      const section = { name, title, parent, level, within: above.at(-1), text: own, room };
      if (name !== undefined) above.push(section);
      return section;
    })
    .filter(({ text: own }) => own !== '');
}

/** For each section, the nearest ones beside it in the template, before and after it, that the note has. */
function neighboursOf(
  sections: readonly Section[],
  found: ReadonlyMap<Section, Block | undefined>,
): ReadonlyMap<Section, { readonly last?: Block; readonly next?: Block }> {
  const named = sections.filter(({ name }) => name !== undefined);
  const last = nearest(named);
  const next = nearest([...named].reverse());
  return new Map(named.map((section) => [section, { last: last.get(section), next: next.get(section) }]));

  function nearest(inOrder: readonly Section[]): ReadonlyMap<Section, Block | undefined> {
    const latest = new Map<Section | undefined, Block | undefined>();
    return new Map(
      inOrder.map((section) => {
        const before = latest.get(section.within);
        latest.set(section.within, found.get(section) ?? before);
        return [section, before] as const;
      }),
    );
  }
}

/** A heading alone above all sections of a template is a title: a note that has some of them needs none. */
function titleOf(sections: readonly Section[]): Section | undefined {
  const named = sections.filter(({ name }) => name !== undefined);
  const [first, ...others] = named.filter(({ within }) => within === undefined);
  return others.length === 0 && named.length > 2 && !first?.text.includes('\n') ? first : undefined;
}

/** The text of a section with its heading on a level. One that is underlined gets number signs. */
function withLevel({ text, level }: Section, wanted: number): string {
  if (level === wanted || level === 0) return text;
  const marks = '#'.repeat(wanted);
  // The cursor's mark may come first.
  if (/^[ \uFFFF]*#/.test(text)) return text.replace(/#+/, marks);
  return text.replace(/^([^]*?)\n {0,3}(?:=+|-+)[ \t]*(?=\n|$)/, (_, title: string) => {
    return `${marks} ${title.trim().replace(/\s*\n\s*/g, ' ')}`;
  });
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
