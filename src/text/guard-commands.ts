import type { TextEdit } from './text-edit';

/** One character of the text after the edits: where it came from. */
interface Origin {
  /** The index of the edit that inserted it; undefined for a character that was there. */
  readonly edit?: number;
  /** Its offset in the text before, or in what the edit inserts. */
  readonly at: number;
}

/** Edits as they may be written, and how far to move the cursor, an offset in the text after them. */
interface GuardedEdits {
  readonly edits: readonly TextEdit[];
  readonly moved: (cursor: number) => number;
}

/**
 * The edits without any Templater command (`<%`) that they would add to `text`, also by putting `<` and `%`
 * side by side: a space goes in between. Templater runs commands in notes, so text that a person typed must never
 * become a command. What stands in `text` already may be moved, and what stands in `allowed`, the coach's own template,
 * may be written, however its quotes and spaces are written there.
 */
export function guardCommands(text: string, edits: readonly TextEdit[], allowed = ''): GuardedEdits {
  const { after, originOf } = applied(text, edits);
  const wasThere = (at: number) => {
    const [sign, percent] = [originOf(at), originOf(at + 1)];
    return sign.edit === undefined && percent.edit === undefined && percent.at === sign.at + 1;
  };
  const broken = newCommands(after, wasThere, [text, allowed]);
  if (broken.length === 0) return { edits, moved: (cursor) => cursor };
  const texts = edits.map((edit) => [...edit.text.split('')]);
  for (const at of broken) {
    const percent = originOf(at + 1);
    const brought = texts[percent.edit ?? -1];
    if (brought) brought[percent.at] = ' %';
    // The edit that ends right before it has joined the two.
    else texts[edits.findLastIndex(({ to }) => to <= percent.at)]?.push(' ');
  }
  return {
    edits: edits.map((edit, at) => ({ ...edit, text: texts[at]?.join('') ?? '' })),
    moved: (cursor) => cursor + broken.filter((at) => at < cursor - 1).length,
  };
}

/** A text to put into a template, whose own commands are allowed, without any Templater command. */
export function withoutCommands(text: string): string {
  return text.replaceAll('<%', '< %');
}

/** The offsets in `after` of commands that are new and not in `sources`. */
function newCommands(after: string, wasThere: (at: number) => boolean, sources: readonly string[]): number[] {
  const starts = Array.from(after.matchAll(/<%/g), ({ index }) => index);
  if (starts.every(wasThere)) return [];
  const known = new Set(sources.flatMap(commandsIn));
  const lengths = new Set(Array.from(known, ({ length }) => length));
  const counts = plainCounts(after);
  const broken: number[] = [];
  let end = 0;
  let allowedUpTo = 0;
  for (const at of starts) {
    // Text inside an allowed command is part of it.
    if (at < allowedUpTo || wasThere(at)) continue;
    if (end < at + 2) end = endOfCommand(after, at);
    // Of many commands that end far below, most are longer than any known one.
    const length = (counts[end] ?? 0) - (counts[at] ?? 0);
    if (lengths.has(length) && known.has(plain(after.slice(at, end)))) allowedUpTo = end;
    else broken.push(at);
  }
  return broken;
}

/** The commands of a text as Templater finds them, from the left; without what YAML writes in several ways. */
function commandsIn(text: string): string[] {
  return Array.from(text.matchAll(/<%[^]*?(?:%>|$)/g), ([command]) => plain(command));
}

/** The end of the command that begins at `at`: after its `%>`, or the end of the text. */
function endOfCommand(text: string, at: number): number {
  const end = text.indexOf('%>', at + 2);
  return end === -1 ? text.length : end + 2;
}

const QUOTE_OR_SPACE = /[\s'"\\]/;

function plain(command: string): string {
  return command.split(QUOTE_OR_SPACE).join('');
}

/** For each offset in a text, the number of characters before it that are neither quotes nor spaces. */
function plainCounts(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1) {
    counts[at + 1] = (counts[at] ?? 0) + (QUOTE_OR_SPACE.test(text.charAt(at)) ? 0 : 1);
  }
  return counts;
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
  /** The last piece looked up: lookups go from left to right. */
  let current = 0;
  return {
    after,
    originOf: (at) => {
      if (at < (pieces[current]?.start ?? 0)) current = 0;
      while ((pieces[current + 1]?.start ?? Infinity) <= at) current += 1;
      const piece = pieces[current];
      return { edit: piece?.edit, at: at - (piece?.start ?? 0) + (piece?.from ?? 0) };
    },
  };
}
