/**
 * What a check saw, as text that may go into a public issue. Only `seen` makes one: the sentence around the values is
 * the probe's own, and of a value that is text every word goes that is not on the list below. Texts of errors hold
 * paths, and what a note is found to hold may be what another plugin put there.
 */
class Seen {
  /** Private, so that no other object with a text passes for one. */
  private readonly safe: string;

  constructor(safe: string) {
    this.safe = safe;
  }

  get text(): string {
    return this.safe;
  }
}

export type { Seen };

/** The texts that checks write into their notes, and the words of apps and systems that refuse something. */
const KNOWN_WORDS = new Set(
  `probe one two three four five first second last top typed disk before after text changed old new nothing aim body
  doubt line level note folder child file block md name case dots a b c d null undefined true false rename delete create
  modify changed deleted
  error typeerror rangeerror already exists exist does not no such or is are the of in any to an and with be can
  cannot could contain contains following characters character invalid illegal operation permitted permission denied
  destination directory open enoent eexist eperm eacces einval ebusy enotempty not implemented read write path found
  failed function property properties reading defined must support supported mkdir unlink stat mock method called
  this was expected argument type string object window leaf view editor`
    .split(/\s+/),
);

function withoutForeignWords(text: string): string {
  return text.replace(/[\p{L}\p{N}\p{M}_]+/gu, (word) => (KNOWN_WORDS.has(word.toLowerCase()) ? word : '…'));
}

type Value = string | number | boolean | null | undefined | Seen;

function shown(value: Value): string {
  if (value instanceof Seen) return value.text;
  if (typeof value === 'string') return JSON.stringify(withoutForeignWords(value));
  return typeof value === 'number' ? String(Math.round(value)) : String(value);
}

/** A sentence with values in it: `seen\`The note held ${text}.\``. Numbers are rounded. */
export function seen(sentence: TemplateStringsArray, ...values: readonly Value[]): Seen {
  return new Seen(sentence.map((part, at) => (at === 0 ? part : shown(values[at - 1]) + part)).join(''));
}

/** Several, one after another, in the order in which they came. */
export function inOrder(all: readonly Seen[]): Seen {
  return new Seen(all.length === 0 ? 'nothing' : all.map(({ text }) => text).join(', then '));
}

/** Several facts, each with whether it is so. */
export function facts(all: readonly (readonly [Seen, boolean])[]): Seen {
  return new Seen(`${all.map(([fact, isSo]) => `${fact.text}: ${isSo}`).join('; ')}.`);
}

/** What was thrown: its kind, and of its text the words that anybody's error would have. */
export function seenError(error: unknown): Seen {
  if (error instanceof Error) return seen`an error that says ${error.message}`;
  return seen`something thrown that is no error`;
}
