import { words } from '../../words/words';

/** The request of a code block. */
export type BlockRequest =
  | {
      readonly kind: 'engagement';
      /** A link or plain text as written; undefined asks for the one that the note belongs to. */
      readonly named?: string;
      /** The line on which it stands, from 1; 0 where it is not named. */
      readonly line: number;
    }
  | { readonly kind: 'open' }
  /** The message is in the language that is spoken when it is asked for. */
  | { readonly kind: 'error'; readonly message: string };

const LINE = /^(engagement|show)\s*:(.*)$/i;

/** A value in quotes or a link: what looks like a comment inside is part of it. */
const ENCLOSED = /^(?:"([^"]*)"|'([^']*)'|(\[\[[^\]]*\]\]))\s*(?:#.*)?$/;

/**
 * Reads the text of a code block: lines of `name: value`, as in a note's properties. Blank lines and comments are
 * passed over, and a name without a value is as if it were not there. Never throws: the first line that does not fit
 * gives one sentence that names it.
 */
export function parseBlock(text: string): BlockRequest {
  let request: BlockRequest = { kind: 'engagement', line: 0 };
  for (const [at, untrimmed] of text.split('\n').entries()) {
    const written = untrimmed.trim();
    if (written === '' || written.startsWith('#')) continue;
    const line = at + 1;
    const error = (why: () => string): BlockRequest => ({
      kind: 'error',
      get message() {
        return words.block.atLine(line, why());
      },
    });
    const [, name, behind = ''] = LINE.exec(written) ?? [];
    if (name === undefined) return error(() => words.block.unknown(written));
    const value = valueOf(behind);
    if (value === '') continue;
    if (request.kind === 'open' || request.line > 0) return error(() => words.block.onlyOne);
    if (name.toLowerCase() === 'engagement') request = { kind: 'engagement', named: value, line };
    else if (value.toLowerCase() === 'open') request = { kind: 'open' };
    else return error(() => words.diagnostics.misfit(value, 'open'));
  }
  return request;
}

/** The value after a colon, without quotes and without a comment. */
function valueOf(text: string): string {
  const [, double, single, link] = ENCLOSED.exec(text.trim()) ?? [];
  return (double ?? single ?? link ?? ` ${text}`.split(/\s#/, 1)[0] ?? '').trim();
}
