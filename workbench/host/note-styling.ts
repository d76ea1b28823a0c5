import type { EditorState, Extension, Range, Text } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';

const line = (cls: string): Decoration => Decoration.line({ class: cls });
const mark = (cls: string): Decoration => Decoration.mark({ class: cls });
const hidden = Decoration.replace({});

const lines = {
  frontmatter: line('cm-hmd-frontmatter'),
  quote: line('HyperMD-quote'),
  list: line('HyperMD-list-line'),
  comment: line('cm-comment'),
};
const headings = [1, 2, 3, 4, 5, 6].map((level) => line(`HyperMD-header HyperMD-header-${level}`));

/** Signs before the text of a line: they stay. */
const signs: readonly [RegExp, Decoration][] = [
  [/^\s*(?:[-*+]|\d+[.)]) (?:\[.\] )?/, mark('cm-formatting-list')],
  [/^> ?(?:\[![\w-]+(?:\|[^\]]*)?\][+-]?)?/, mark('cm-formatting-quote')],
  [/%%.*?%%/, mark('cm-comment')],
];

/** Text between signs: the signs go, except in the line with the cursor. */
const enclosed: readonly [RegExp, Decoration][] = [
  [/(\[\[(?:[^[\]|\n]+\|)?)([^[\]|\n]+)(\]\])/g, mark('cm-hmd-internal-link')],
  [/(\*\*)([^*\n]+)(\*\*)/g, mark('cm-strong')],
  [/(\B\*)([^*\s][^*\n]*)(\*)(?!\*)/g, mark('cm-em')],
  [/(`)([^`\n]+)(`)/g, mark('cm-inline-code')],
];
const link = mark('cm-hmd-internal-link');
const property = mark('cm-hmd-frontmatter-key');

/** The last line of the front matter, 0 where there is none. */
function frontMatterEnd(doc: Text): number {
  if (doc.line(1).text.trimEnd() !== '---') return 0;
  for (let number = 2; number <= doc.lines; number += 1) if (doc.line(number).text.trimEnd() === '---') return number;
  return 0;
}

function* decorateProperty(text: string, from: number): Generator<Range<Decoration>> {
  yield lines.frontmatter.range(from);
  const key = /^[^\s:#-][^:]*:/.exec(text)?.[0];
  if (key) yield property.range(from, from + key.length);
  for (const { index, 0: found } of text.matchAll(/\[\[[^[\]]+\]\]/g)) {
    yield link.range(from + index, from + index + found.length);
  }
}

function* decorateText(text: string, from: number, active: boolean): Generator<Range<Decoration>> {
  const level = /^(#{1,6}) /.exec(text)?.[1]?.length ?? 0;
  const heading = headings[level - 1];
  if (heading) {
    yield heading.range(from);
    yield (active ? mark('cm-formatting-header') : hidden).range(from, from + level + 1);
  } else if (text.startsWith('>')) yield lines.quote.range(from);
  else if (/^\s*(?:[-*+]|\d+[.)]) /.test(text)) yield lines.list.range(from);
  for (const [pattern, decoration] of signs) {
    const found = pattern.exec(text);
    if (found?.[0]) yield decoration.range(from + found.index, from + found.index + found[0].length);
  }
  for (const [pattern, decoration] of enclosed) {
    for (const { index, 1: before = '', 2: inner = '', 3: after = '' } of text.matchAll(pattern)) {
      const start = from + index + before.length;
      const end = start + inner.length;
      yield decoration.range(start, end);
      if (active) continue;
      yield hidden.range(start - before.length, start);
      yield hidden.range(end, end + after.length);
    }
  }
}

function* decorations(state: EditorState, focused: boolean): Generator<Range<Decoration>> {
  const { doc } = state;
  const end = frontMatterEnd(doc);
  let inComment = false;
  for (let number = 1; number <= doc.lines; number += 1) {
    const { from, to, text } = doc.line(number);
    if (number <= end) {
      yield* decorateProperty(text, from);
      continue;
    }
    const turns = (text.match(/%%/g) ?? []).length % 2 === 1;
    if (inComment || turns) yield lines.comment.range(from);
    else {
      const active = focused && state.selection.ranges.some((range) => range.from <= to && range.to >= from);
      yield* decorateText(text, from, active);
    }
    if (turns) inComment = !inComment;
  }
}

function decorate({ state, hasFocus }: EditorView): DecorationSet {
  return Decoration.set([...decorations(state, hasFocus)], true);
}

/**
 * Headings, quotes, links and front matter look while writing much as in the app's Live Preview, by the app's
 * class names; front matter stays source.
 */
export const noteStyling: Extension = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = decorate(view);
    }

    update(update: ViewUpdate): void {
      if (update.docChanged || update.selectionSet || update.focusChanged) this.decorations = decorate(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);
