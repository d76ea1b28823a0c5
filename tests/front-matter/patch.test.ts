import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Changes, patch } from '../../src/front-matter/patch';
import { applyEdits } from '../../src/text/text-edit';
import { reasonOf, saidRefusal } from './reason';

function patched(text: string, changes: Changes): string {
  const made = patch(text, changes, parse);
  return made.kind === 'edits' ? applyEdits(text, made.edits) : `refused: ${String(made.line)} ${reasonOf(made)}`;
}

/** A note with these lines as front matter. */
function note(yaml: string): string {
  return `---\n${yaml}---\n# Body\n`;
}

describe('patch writes a scalar', () => {
  it.each<[string, string, Changes, string]>([
    ['in place', 'kind: first\nb: 1\n', { kind: 'regular' }, 'kind: regular\nb: 1\n'],
    ['beside its comment', 'kind: first  # why\n', { kind: 'review' }, 'kind: review  # why\n'],
    ['in the quotes it had', "a: 'x' # c\nb: \"y\"\n", { a: "it's", b: 'z' }, "a: 'it''s' # c\nb: \"z\"\n"],
    ['as a number without quotes', 'minutes: "60"\n', { minutes: 90 }, 'minutes: 90\n'],
    ['as text where a number stood', 'group: 12\n', { group: '12' }, 'group: "12"\n'],
    ['after an empty name', 'kind:\n', { kind: 'first' }, 'kind: first\n'],
    ['before the comment of an empty name', 'kind:   # first?\n', { kind: 'first' }, 'kind: first   # first?\n'],
    ['in place of null', 'kind: ~\na: null # c\n', { kind: 'first', a: true }, 'kind: first\na: true # c\n'],
    ['on the line below', 'kind:\n  # why\n  first # c\n', { kind: 'review' }, 'kind:\n  # why\n  review # c\n'],
    [
      'in place of a block scalar',
      'worth-if: |\n  a\n\n  # b\nkind: x\n',
      { 'worth-if': 'c' },
      'worth-if: c\nkind: x\n',
    ],
    ['in place of text on two lines', 'a: one\n  two\nb: 1\n', { a: 'three' }, 'a: three\nb: 1\n'],
    ['in place of a list, comments kept', 'a: # c\n  - b\n  # d\n  - e\n', { a: 'f' }, 'a: f # c\n  # d\n'],
    ['in place of a mapping', 'a:\n  b: 1\n  c: 2\nd: 3\n', { a: 'x' }, 'a: x\nd: 3\n'],
    ['in place of a tag', 'a: !!str 12\nb: 1\n', { a: 'x' }, 'a: x\nb: 1\n'],
    ['as nothing', 'a: b # c\n', { a: null }, 'a: # c\n'],
    ['over two lines as one', 'a: b\n', { a: 'c\nd' }, 'a: "c\\nd"\n'],
  ])('%s', (_, before, changes, after) => {
    expect(patched(note(before), changes)).toBe(note(after));
  });
});

describe('patch writes a list', () => {
  const goals = ['Delegate', '[[Goals/Listen]]'];
  const block = 'goals:\n  - Delegate\n  - "[[Goals/Listen]]"\n';
  it.each<[string, string, Changes, string]>([
    ['below an empty name', 'goals:\nb: 1\n', { goals }, `${block}b: 1\n`],
    ['below a comment', 'goals: # agreed\n', { goals }, block.replace('\n', ' # agreed\n')],
    [
      'in place of a scalar, its text kept',
      "goals: 'Delegate' # c\n",
      { goals },
      block.replace('\n', ' # c\n').replace('Delegate', "'Delegate'"),
    ],
    ['in place of an unquoted link', 'goals: [[X]]\n', { goals: ['[[X]]'] }, 'goals: ["[[X]]"]\n'],
    ['in place of a mapping', 'goals:\n  a: 1\n  b: 2\n', { goals }, block],
    ['as [] in place of items', 'goals:\n  - a\n  - b\nc: 1\n', { goals: [] }, 'goals: []\nc: 1\n'],
    ['below the name in place of []', 'goals: [ ] # c\n', { goals }, block.replace('\n', ' # c\n')],
  ])('%s', (_, before, changes, after) => {
    expect(patched(note(before), changes)).toBe(note(after));
  });

  it.each<[string, string, readonly string[], string]>([
    [
      'adds at the end',
      "g:\n  - 'a' # one\n  # two\n  - b\nc: 1\n",
      ['a', 'b', 'd'],
      "g:\n  - 'a' # one\n  # two\n  - b\n  - d\nc: 1\n",
    ],
    ['adds at the head', 'g:\n  - a\n', ['z', 'a'], 'g:\n  - z\n  - a\n'],
    ['adds in between', 'g:\n- a\n\n- b\n', ['a', 'x', 'b'], 'g:\n- a\n- x\n\n- b\n'],
    ['removes', 'g:\n    - a\n    # b\n    - "b"\n    - c\n', ['a', 'c'], 'g:\n    - a\n    # b\n    - c\n'],
    ['replaces', 'g:\n  - a\n  - b\n  - c\n', ['a', 'x', 'c'], 'g:\n  - a\n  - x\n  - c\n'],
    ['takes items over two lines whole', 'g:\n  - a\n    b\n  - >-\n    c\n  - d\n', ['d'], 'g:\n  - d\n'],
  ])('%s items of a block list and leaves the others alone', (_, before, wanted, after) => {
    expect(patched(note(before), { g: wanted })).toBe(note(after));
  });

  it.each<[string, string, readonly string[], string]>([
    ['adds', 'g: [a,"b" ] # c\n', ['a', 'b', 'd: e'], 'g: [a,"b","d: e" ] # c\n'],
    ['removes', 'g: [a, "b", c]\n', ['a', 'c'], 'g: [a, c]\n'],
    ['removes all', 'g: [a, "b"]\n', [], 'g: []\n'],
    ['keeps lines', 'g: [\n  a, # one\n  b,\n]\n', ['a', 'b', 'c'], 'g: [\n  a, # one\n  b, c,\n]\n'],
    ['keeps quotes with commas', `g: ["a, ]", it's]\n`, ["it's", 'x'], `g: [it's, x]\n`],
  ])('%s items of a flow list and leaves the others alone', (_, before, wanted, after) => {
    expect(patched(note(before), { g: wanted })).toBe(note(after));
  });
});

describe('patch adds and removes properties', () => {
  it('adds at the end of the block, after its comments', () => {
    expect(patched(note('a: 1\n# end\n'), { kind: 'first', goals: ['b'], date: '2026-11-22', x: null })).toBe(
      note('a: 1\n# end\nkind: first\ngoals:\n  - b\ndate: 2026-11-22\nx:\n'),
    );
  });

  it('adds a block above a note that has none', () => {
    expect(patched('# Body\n', { coaching: 'session', goals: [] })).toBe(
      '---\ncoaching: session\ngoals: []\n---\n# Body\n',
    );
  });

  it('fills an empty note and an empty block', () => {
    expect(patched('', { a: 1 })).toBe('---\na: 1\n---\n');
    expect(patched('---\n---', { a: 1 })).toBe('---\na: 1\n---');
  });

  it('keeps CRLF, the byte order mark and a missing last line end', () => {
    expect(patched('\uFEFF---\r\na: 1\r\n---\r\nx', { b: ['c'] })).toBe('\uFEFF---\r\na: 1\r\nb:\r\n  - c\r\n---\r\nx');
    expect(patched('\uFEFFx\r\ny', { b: 2 })).toBe('\uFEFF---\r\nb: 2\r\n---\r\nx\r\ny');
  });

  it('keeps the indentation of a block that is indented', () => {
    expect(patched(note('  a: 1\n'), { b: ['c'] })).toBe(note('  a: 1\n  b:\n    - c\n'));
  });

  it('quotes names that YAML would misread', () => {
    expect(patched(note('a: 1\n'), { 'who: me': 2, yes: 3 })).toBe(note('a: 1\n"who: me": 2\n"yes": 3\n'));
  });

  it('finds names in quotes and in any script', () => {
    const text = note('"a\\u00e9": 1\n\'b\'\'c\': 2\ngröße : 3\n');
    const after = note('"a\\u00e9": 4\n\'b\'\'c\': 5\ngröße : 6\n');
    expect(patched(text, { aé: 4, "b'c": 5, größe: 6 })).toBe(after);
  });

  it('removes the lines of a property and nothing else', () => {
    expect(patched(note('# a\na: 1\n# b\nb:\n  - c\n  # d\n  - e\n# f\nf: 1\n'), { b: undefined, z: undefined })).toBe(
      note('# a\na: 1\n# b\n# f\nf: 1\n'),
    );
  });

  it('changes neighbours in one go', () => {
    expect(patched(note('a:\n  - x\nb: 1\nc: 2\n'), { c: undefined, b: undefined, a: ['x', 'z'], d: 3 })).toBe(
      note('a:\n  - x\n  - z\nd: 3\n'),
    );
  });

  it('leaves a note alone that already says so, however it is written', () => {
    const text = note('goals: [ "a", \'b\' ]\nkind: "first"\nx:\n');
    const changes = { goals: ['a', 'b'], kind: 'first', x: null, y: undefined };
    expect(patch(text, changes, parse)).toEqual({ kind: 'edits', edits: [] });
  });

  it('leaves anchors, tags, merge keys and block scalars of other properties alone', () => {
    const others = 'a: &x [1]\nb: *x\nc: !!str 5\n<<: {d: 1}\ne: |+\n  ---\n\n';
    expect(patched(note(`${others}k: 1\n`), { k: 2, m: 3 })).toBe(note(`${others}k: 2\nm: 3\n`));
  });
});

describe('patch refuses', () => {
  it.each<[string, string, Changes, number | null, RegExp]>([
    ['broken YAML', note('a: [\n'), { b: 1 }, 3, /cannot be read/],
    ['duplicate names', note('a: 1\na: 2\n'), { a: 3 }, 3, /twice/],
    ['tabs as indentation', note('a:\n\t- b\n'), { b: 1 }, 3, /tab/],
    ['a list on top', note('- a\n'), { b: 1 }, 2, /a list/],
    ['text on top', note('hello\n'), { b: 1 }, 2, /plain text/],
    ['a flow mapping on top', note('{a: 1}\n'), { b: 1 }, 2, /inside braces/],
    ['explicit keys', note('a: 1\n? b\n: 2\n'), { a: 2 }, 3, /not a plain property/],
    ['a fence that nothing closes', '---\na: 1\n', { a: 2 }, 1, /closes/],
    ['a value that others refer to', note('a: &x 1\nb: *x\n'), { a: 2 }, 2, /“a”.*by hand/],
    ['numbers that are none', note('a: 1\n'), { a: Number.NaN }, null, /number/],
  ])('%s', (_, text, changes, line, reason) => {
    const made = patch(text, changes, parse);
    expect(saidRefusal(made)).toEqual({ kind: 'refused', line, reason: expect.stringMatching(reason) as string });
  });
});
