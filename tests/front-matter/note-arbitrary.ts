import fc from 'fast-check';

/** A stretch of front matter that belongs to a property, or (name undefined) to none. */
interface Piece {
  readonly name: string | undefined;
  readonly lines: string;
}

export interface NoteInPieces {
  readonly opening: string;
  readonly pieces: readonly Piece[];
  readonly closing: string;
}

/** The note's text. */
export function joinPieces({ opening, pieces, closing }: NoteInPieces): string {
  return opening + pieces.map(({ lines }) => lines).join('') + closing;
}

export const NAMES = ['goals', 'worth-if', 'kind', 'date', 'größe', 'two words', 'a', 'B', 'goals-2', '__proto__'];

const word = fc.constantFrom(
  ...['Delegate', 'it’s', "it's", 'über', '🙂 a', 'x: y', '# no', '- a', '[[Goals/A|b]]', 'yes', '12', 'a\u00A0'],
);
const quoted = word.map((text) => JSON.stringify(text));
const single = word.map((text) => `'${text.replaceAll("'", "''")}'`);
const plain = fc.constantFrom(
  ...['Delegate', "it's", '2026-11-22', '60', 'true', 'null', '~', 'a - b', '[[X]]', '14:30', 'a#b', '\u00A0a'],
);
const scalar = fc.oneof(quoted, single, plain);
const flowItem = fc.oneof(quoted, single, fc.constantFrom('a', 'b c', "it's", '[[X]]', '2026-11-22', '{k: v}'));
const comment = fc.constantFrom('', '', ' # beside', '   # beside: it', '\t# after a tab', ' \t');

const flowGap = fc.constantFrom(', ', ',', ' ,\n    ', ',\n    # why\n    ', ',\t');
const flow = fc.tuple(fc.array(flowItem, { maxLength: 4 }), flowGap).map(([items, gap]) => `[${items.join(gap)}]`);
const blockScalar = fc.constantFrom(
  '|\n  text\n  # text\n\n  --- text',
  '>-\n  folded\n  text: x',
  '|-\n  stripped\n',
  '|+ # keeps\n  text\n\n',
  '>2\n    deeper\n  text',
);
const otherText = fc.constantFrom('"two\n  lines"', 'two\n  lines', "'two\n\n  lines'", '&x anchored', '!local tagged');
const nested = fc.constantFrom(
  '\n  a: 1\n  b:\n    - c',
  '\n  - k: v\n    l: w\n  - - deep',
  '\n  -\n    - in\n    - a list\n  -\n  - out',
  ' &y\n- anchored\n- list',
  '\n  alone',
  '\n\n  # why\n  [a, "b"]',
  ' !!set\n  ? a\n  ? b',
);
const indentation = fc.constantFrom('', '  ', '    ');
const items = fc.array(fc.tuple(scalar, comment), { minLength: 1, maxLength: 5 });
const gapInList = fc.constantFrom('\n', '\n', '\nINDENT# between\n\n', '\n      # far in\n', '\n# far out\n', '\n  \n');
const list = fc.tuple(indentation, items, gapInList).map(([indent, some, gap]) => {
  const lines = some.map(([text, after]) => `${indent}- ${text}${after}`);
  return `\n${lines.join(gap.replace('INDENT', indent))}`;
});
const beside = fc.tuple(fc.constantFrom(' ', '  ', '\t'), scalar, comment).map((parts) => parts.join(''));
const value = fc.oneof(
  beside,
  fc.constantFrom('', ' ', ' # nothing'),
  list,
  fc.tuple(flow, comment).map(([text, after]) => ` ${text}${after}`),
  fc.oneof(blockScalar, otherText).map((text) => ` ${text}`),
  nested,
);
const key = (name: string) => fc.constantFrom(name, name, `"${name}"`, `'${name}'`, `${name} `);
const entry = fc.constantFrom(...NAMES).chain((name) =>
  fc.tuple(key(name), value).map(([written, text]) => ({ name, lines: `${written}:${text}\n` })),
);
const gap = fc.constantFrom(
  ...['\n', '# above\n', '# kind: no\n', '#\n', '  # further in\n', '      # far in\n', '  \n', '\n  # and this\n'],
);

/** Line ends, taken in turn: all alike or mixed. */
const lineBreaks = fc.constantFrom(['\n'], ['\r\n'], ['\n', '\r\n'], ['\r\n', '\n', '\n']);

/**
 * Readable notes of every shape that people write, in either line end or both, with and without a byte order mark, with
 * tabs where YAML allows them and comments at any indentation.
 */
export const noteInPieces: fc.Arbitrary<NoteInPieces> = fc
  .record({
    mark: fc.constantFrom('', '\uFEFF'),
    breaks: lineBreaks,
    fence: fc.constantFrom('---\n', '---  \n'),
    entries: fc.uniqueArray(entry, { selector: ({ name }) => name, maxLength: 6 }),
    between: fc.array(fc.option(gap, { nil: '' }), { minLength: 7, maxLength: 7 }),
    body: fc.constantFrom('', '\n', '\n# Title\n\n---\nkind: text\n---', '\ntext without end', '\n\n```\n---\n```\n'),
  })
  .map(({ mark, breaks, fence, entries, between, body }) => {
    let count = 0;
    const withBreaks = (text: string) => text.replaceAll('\n', () => breaks[count++ % breaks.length] ?? '\n');
    const pieces: Piece[] = [{ name: undefined, lines: between[6] ?? '' }];
    entries.forEach(({ name, lines }, index) => {
      const gap = between[index] ?? '';
      if (isTakenIn(lines, gap)) pieces.push({ name, lines: lines + gap });
      else pieces.push({ name, lines }, { name: undefined, lines: gap });
    });
    const opening = mark + withBreaks(fence);
    return {
      opening,
      pieces: pieces.map((piece) => ({ name: piece.name, lines: withBreaks(piece.lines) })),
      closing: withBreaks(`---${body}`),
    };
  });

/** What follows a block scalar is text of it where it is indented, and after `|+` where it is blank. */
function isTakenIn(lines: string, gap: string): boolean {
  const header = /: [|>]\S*/.exec(lines)?.[0];
  return header !== undefined && (/^\s*? +#/.test(gap) || (header.endsWith('+') && gap.trim() === ''));
}

/** Lines that make front matter, broken front matter or none. */
export const anyLines: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '---\n', '---\n', '---\n'),
    fc.array(
      fc.constantFrom(
        ...['---', '--- ', '---js', '...', '%YAML 1.2', '', '\t', '{a: 1}', 'a: 1', 'a: 2', '\tb', '- c', '&x', '*x'],
        ...['b: &x [1]', 'c: *x', '"', '# d', '  # e', 'kind: |', '  text', 'goals:', '  - Delegate', '? kind'],
        ...[': first', 'kind: [', ']'],
      ),
      { maxLength: 9 },
    ),
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', '\n---', '\n---\ntext'),
  )
  .map(([opening, lines, lineBreak, closing]) => (opening + lines.join('\n') + closing).replaceAll('\n', lineBreak));

const odd = fc.constantFrom('2026-11-22', '', '0o7', '1_0', '<<', '=', '\u0085');
const text = fc.oneof(word, fc.string({ unit: 'binary' }), fc.string(), odd);
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

/** Any value a property can be given. */
export const wantedValue = fc.oneof(
  text,
  fc.integer(),
  finite,
  fc.boolean(),
  fc.constant(null),
  fc.constant(undefined),
  fc.constant(undefined),
  fc.array(fc.oneof(text, word), { maxLength: 5 }),
);

const itemsOfMore = ['k: v\nINDENT  l: w', '- in\nINDENT  - list'];

/** A block list in lines: each item's own, and after it those (comments, blank lines) that belong to none. */
export const listInLines = fc
  .tuple(
    indentation,
    fc.array(
      fc.tuple(
        fc.oneof(scalar, fc.constantFrom('', '"two\nINDENT  lines"', '|\nINDENT  text', ...itemsOfMore)),
        fc.constantFrom('', '', '', 'INDENT# between\n', '\n', '# far out\n'),
      ),
      { minLength: 2, maxLength: 7 },
    ),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([indent, some, lineBreak]) => {
    const write = (lines: string) => lines.replaceAll('INDENT', indent).replaceAll('\n', lineBreak);
    const lines = some.map(([item, after]) => ({ item: write(`INDENT- ${item}\n`), after: write(after) }));
    return { opening: write('---\ngoals: # agreed\n'), lines, closing: write('kind: first\n---\n') };
  });
