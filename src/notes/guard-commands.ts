import type { TextEdit } from './text-edit';

/** One character of the text after the edits: where it came from. */
interface Origin {
  /** The edit that brought it, by its place in the list; undefined for one that was there. */
  readonly edit?: number;
  /** Its offset in the text before, or in what the edit inserts. */
  readonly at: number;
}

/** Edits as they may be written, and how far to move the cursor, an offset in the text after them. */
export interface GuardedEdits {
  readonly edits: readonly TextEdit[];
  readonly moved: (cursor: number) => number;
}

/**
 * The edits without any command of Templater's (`<%`) that they would bring into `text`, also by putting `<` and `%`
 * side by side: a space is put in between. Templater runs what stands in a note, so text that a person typed must never
 * become a command. What stands in `text` already may be moved, and what stands in `allowed`, the coach's own template,
 * may be written, however its quotes and spaces are written there.
 */
export function guardCommands(text: string, edits: readonly TextEdit[], allowed = ''): GuardedEdits {
  const { after, originOf } = applied(text, edits);
  const starts = commandStarts(after).filter((at) => {
    const [sign, percent] = [originOf(at), originOf(at + 1)];
    return sign.edit !== undefined || percent.edit !== undefined || percent.at !== sign.at + 1;
  });
  if (starts.length === 0) return { edits, moved: (cursor) => cursor };
  const known = new Set([text, allowed].flatMap((source) => commandStarts(source).map((at) => commandAt(source, at))));
  const broken = starts.filter((at) => !known.has(commandAt(after, at)));
  const texts = edits.map((edit) => [...edit.text.split('')]);
  for (const at of broken) {
    const percent = originOf(at + 1);
    if (percent.edit !== undefined) texts[percent.edit]?.splice(percent.at, 1, ' %');
    // The edit that ends right before it has brought the two together.
    else texts[edits.findLastIndex(({ to }) => to <= percent.at)]?.push(' ');
  }
  return {
    edits: edits.map((edit, at) => ({ ...edit, text: texts[at]?.join('') ?? '' })),
    moved: (cursor) => cursor + broken.filter((at) => at < cursor - 1).length,
  };
}

/** The text after the edits, and where each of its characters came from. */
function applied(text: string, edits: readonly TextEdit[]): { after: string; originOf: (at: number) => Origin } {
  /** From where in the text after, up to the next one. */
  const pieces: { readonly start: number; readonly edit?: number; readonly from: number }[] = [];
  let after = '';
  let end = 0;
  const add = (piece: string, from: number, edit?: number) => {
    if (piece !== '') pieces.push({ start: after.length, edit, from });
    after += piece;
  };
  edits.forEach((edit, number) => {
    add(text.slice(end, edit.from), end);
    add(edit.text, 0, number);
    end = edit.to;
  });
  add(text.slice(end), end);
  return {
    after,
    originOf: (at) => {
      const piece = pieces.findLast(({ start }) => start <= at);
      return { edit: piece?.edit, at: at - (piece?.start ?? 0) + (piece?.from ?? 0) };
    },
  };
}

/** A text that is put into a template, whose own commands the guard lets pass, without any command of Templater's. */
export function withoutCommands(text: string): string {
  return text.replaceAll('<%', '< %');
}

function commandStarts(text: string): number[] {
  return Array.from(text.matchAll(/<%/g), ({ index }) => index);
}

/** The command that begins at `at`, without quotes and spaces, which YAML writes in several ways. */
function commandAt(text: string, at: number): string {
  const end = /%>|$/.exec(text.slice(at))?.index ?? 0;
  return text.slice(at, at + end).replace(/[\s'"\\]+/g, '');
}
