import { describe, expect, it } from 'vitest';
import { type Changes, patch } from '../../src/front-matter/patch';
import { applyEdits } from '../../src/text/text-edit';
import { parseYaml } from './parse-yaml';
import { reasonOf } from './reason';

/** Lines of a note, each ended by a line feed. */
function lines(...some: string[]): string {
  return some.map((line) => `${line}\n`).join('');
}

function patched(text: string, changes: Changes): string {
  const made = patch(text, changes, parseYaml);
  if (made.kind === 'refused') throw new Error(`line ${String(made.line)}: ${reasonOf(made)}`);
  return applyEdits(text, made.edits);
}

function refusal(text: string, changes: Changes): string {
  const made = patch(text, changes, parseYaml);
  return made.kind === 'refused' ? `line ${String(made.line)}: ${reasonOf(made)}` : 'changed';
}

describe('patch, by what a note has in it', () => {
  it('adds a line to a block list', () => {
    const before = lines('---', 'goals:', '  - "[[Goals/Delegate]]"', "  - 'Listen'", 'kind: first', '---');
    const goals = ['[[Goals/Delegate]]', 'Listen', '[[Goals/Rest]]'];
    expect(patched(before, { goals })).toBe(
      lines('---', 'goals:', '  - "[[Goals/Delegate]]"', "  - 'Listen'", '  - "[[Goals/Rest]]"', 'kind: first', '---'),
    );
  });

  it('takes an item out of a flow list and leaves it one', () => {
    const before = lines('---', "goals: [ Delegate, 'Listen', Rest ]  # agreed", '---');
    expect(patched(before, { goals: ['Delegate', 'Rest'] })).toBe(
      lines('---', 'goals: [ Delegate, Rest ]  # agreed', '---'),
    );
  });

  it('changes a plain scalar between its colon and its comment', () => {
    const before = lines('---', 'kind:   first   # as the sponsor asked', '---');
    expect(patched(before, { kind: 'review' })).toBe(lines('---', 'kind:   review   # as the sponsor asked', '---'));
  });

  it('keeps the kind of quotes, single or double', () => {
    const before = lines('---', "client: '[[Heron]]'", 'sponsor: "[[Kite]]"', '---');
    expect(patched(before, { client: '[[Wren]]', sponsor: '[[Owl]]' })).toBe(
      lines('---', "client: '[[Wren]]'", 'sponsor: "[[Owl]]"', '---'),
    );
  });

  it('replaces a block scalar whole, with the lines in it that look like comments and properties', () => {
    const before = lines('---', 'worth-if: |', '  # one', '', '  kind: two', 'kind: first', '---');
    expect(patched(before, { 'worth-if': 'one view' })).toBe(lines('---', 'worth-if: one view', 'kind: first', '---'));
  });

  it('leaves the block scalar of another property alone, three hyphens in it too', () => {
    const before = lines('---', 'worth-if: |', '  one', '  ---', '  two', 'kind: first', '---', 'Text', '---');
    expect(patched(before, { kind: undefined, date: '2026-11-22' })).toBe(
      lines('---', 'worth-if: |', '  one', '  ---', '  two', 'date: 2026-11-22', '---', 'Text', '---'),
    );
  });

  it('keeps comments above, beside, between and below', () => {
    const before = lines(
      '---', '# above all', 'goals: # beside the name', '  # above the first', '  - Delegate # beside it',
      '  # between', '  - Listen', '# below', 'kind: first', '# at the end', '---',
    );
    expect(patched(before, { goals: ['Listen', 'Rest'], kind: undefined })).toBe(
      lines(
        '---', '# above all', 'goals: # beside the name', '  # above the first',
        '  # between', '  - Listen', '  - Rest', '# below', '# at the end', '---',
      ),
    );
  });

  it('keeps blank lines, also those with spaces and tabs in them', () => {
    const before = lines('---', '', 'kind: first', '', '  ', 'goals:', '', '  - Delegate', '\t', '---', '');
    expect(patched(before, { kind: 'review', goals: ['Delegate', 'Rest'] })).toBe(
      lines('---', '', 'kind: review', '', '  ', 'goals:', '', '  - Delegate', '  - Rest', '\t', '---', ''),
    );
  });

  it('adds to an indentless list without indenting it', () => {
    const before = lines('---', 'goals:', '- Delegate', '- Listen', 'kind: first', '---');
    expect(patched(before, { goals: ['Delegate', 'Listen', 'Rest'] })).toBe(
      lines('---', 'goals:', '- Delegate', '- Listen', '- Rest', 'kind: first', '---'),
    );
  });

  it('knows an empty item in a list from a list in a list', () => {
    const before = lines('---', 'goals:', '  -', '  - Delegate', '---');
    expect(patched(before, { goals: ['Delegate', 'Rest'] })).toBe(
      lines('---', 'goals:', '  - Delegate', '  - Rest', '---'),
    );
  });

  it('writes CRLF where the properties have it, and keeps each line end that is there', () => {
    expect(patched('---\r\nkind: first\r\n---\r\nText\n', { goals: ['Delegate'] })).toBe(
      '---\r\nkind: first\r\ngoals:\r\n  - Delegate\r\n---\r\nText\n',
    );
    expect(patched('---\nkind: first\r\ndate:\n---\r\n', { kind: 'review', date: '2026-11-22' })).toBe(
      '---\nkind: review\r\ndate: 2026-11-22\n---\r\n',
    );
  });

  it('keeps the byte order mark first, with and without properties', () => {
    expect(patched('\uFEFF---\nkind: first\n---\n', { kind: 'review' })).toBe('\uFEFF---\nkind: review\n---\n');
    expect(patched('\uFEFFText', { kind: 'first' })).toBe('\uFEFF---\nkind: first\n---\nText');
  });

  it('adds no line end where the note has none at its end', () => {
    expect(patched('---\nkind: first\n---', { kind: 'review' })).toBe('---\nkind: review\n---');
    expect(patched('---\nkind: first\n---\nText', { date: '2026-11-22' })).toBe(
      '---\nkind: first\ndate: 2026-11-22\n---\nText',
    );
  });

  it('fills an empty block, and one of comments only, above its closing fence', () => {
    expect(patched('---\n---\nText\n', { kind: 'first' })).toBe('---\nkind: first\n---\nText\n');
    expect(patched('---\n# later\n\n---\n', { kind: 'first' })).toBe('---\n# later\n\nkind: first\n---\n');
  });

  it('puts a block above a note that has none, and leaves the text as it is', () => {
    expect(patched('', { kind: 'first' })).toBe('---\nkind: first\n---\n');
    expect(patched('\n---js\nText', { goals: ['Rest'] })).toBe('---\ngoals:\n  - Rest\n---\n\n---js\nText');
  });

  it('leaves an empty block where the last property is removed', () => {
    expect(patched('---\nkind: first\n---\nText\n', { kind: undefined })).toBe('---\n---\nText\n');
  });

  it('fills a name without a value, and empties one, without writing null', () => {
    const before = lines('---', 'kind:', 'date: ~', 'minutes: null # planned', 'note: text # mine', '---');
    const changes = { kind: 'first', date: '2026-11-22', minutes: 60, note: null };
    expect(patched(before, changes)).toBe(
      lines('---', 'kind: first', 'date: 2026-11-22', 'minutes: 60 # planned', 'note: # mine', '---'),
    );
  });

  it('finds names in quotes and leaves the quotes', () => {
    const before = lines('---', '"worth-if": a', "'it''s': b", '"a\\tb" : c', '---');
    expect(patched(before, { 'worth-if': 'd', "it's": 'e', 'a\tb': 'f' })).toBe(
      lines('---', '"worth-if": d', "'it''s': e", '"a\\tb" : f', '---'),
    );
  });

  it('finds names in any script', () => {
    const before = lines('---', 'größe: 1', '目標: [委任]', 'יעד: א', '🎯 goal: x', '---');
    expect(patched(before, { größe: 2, 目標: ['委任', '傾聴'], יעד: 'ב', '🎯 goal': undefined })).toBe(
      lines('---', 'größe: 2', '目標: [委任, 傾聴]', 'יעד: ב', '---'),
    );
  });

  it('takes a non-breaking space for text, as YAML does', () => {
    const before = lines('---', 'kind: first\u00A0', 'note: a\u00A0#b', 'goals: [\u00A0a, b]', '---');
    expect(patched(before, { kind: 'review', note: 'c', goals: ['b'] })).toBe(
      lines('---', 'kind: review', 'note: c', 'goals: [b]', '---'),
    );
  });

  it('leaves anchors, aliases, tags and merge keys of other properties alone', () => {
    const others = ['usual: &usual {minutes: 60}', '<<: *usual', 'id: !!str 12', 'people: !!set', '  ? Heron'];
    const rest = ['hours: !!omap', '  - Heron: 2', 'picture: !!binary R0lG', 'mine: !local x'];
    expect(patched(lines('---', ...others, 'kind: first', ...rest, '---'), { kind: 'review', date: null })).toBe(
      lines('---', ...others, 'kind: review', ...rest, 'date:', '---'),
    );
  });

  it('keeps the text of a block scalar apart from what stood below a property that is removed', () => {
    const clip = lines('---', 'worth-if: |', '  text', 'kind: first', '', '  # a comment', 'goals: []', '---');
    expect(patched(clip, { kind: undefined })).toBe(
      lines('---', 'worth-if: |', '  text', '#', '', '  # a comment', 'goals: []', '---'),
    );
    const keep = lines('---', 'worth-if: |+ # all of it', '  text', 'kind: first', 'date:', '', 'goals: []', '---');
    expect(patched(keep, { kind: undefined, date: undefined })).toBe(
      lines('---', 'worth-if: |+ # all of it', '  text', '#', '', 'goals: []', '---'),
    );
  });

  it('does so across blank lines too', () => {
    const note = lines('---', 'worth-if: >', '  text', '', 'kind: first', '  # a comment', 'goals: []', '---');
    expect(patched(note, { kind: undefined })).toBe(
      lines('---', 'worth-if: >', '  text', '', '#', '  # a comment', 'goals: []', '---'),
    );
  });

  it('leaves no mark behind where nothing has to be kept apart', () => {
    const blank = lines('---', 'worth-if: |', '  text', 'kind: first', '', '# a comment', '---');
    expect(patched(blank, { kind: undefined })).toBe(
      lines('---', 'worth-if: |', '  text', '', '# a comment', '---'),
    );
    const gone = lines('---', 'worth-if: |', '  text', 'kind: first', '  # a comment', 'goals: []', '---');
    expect(patched(gone, { kind: undefined, 'worth-if': undefined })).toBe(
      lines('---', '  # a comment', 'goals: []', '---'),
    );
  });
});

describe('patch refuses and says why', () => {
  it('where a name is there twice', () => {
    const note = lines('---', 'kind: first', 'goals: [Delegate]', 'kind: review', '---');
    expect(refusal(note, { goals: ['Rest'] })).toBe(
      'line 4: The properties at the top of the note cannot be read: one of them is there twice.',
    );
  });

  it('where the properties are written inside braces', () => {
    expect(refusal(lines('---', '{kind: first}', '---'), { kind: 'review' })).toBe(
      'line 2: The properties stand inside braces; please write each on a line of its own as “name: value”.',
    );
  });

  it('where a name is written with a question mark', () => {
    expect(refusal(lines('---', 'kind: first', '? goals', ': [Rest]', '---'), { kind: 'review' })).toBe(
      'line 3: This line is not a plain property; please write each on a line of its own as “name: value”.',
    );
  });

  it('where a line has a colon and no name', () => {
    expect(refusal(lines('---', 'kind: first', ': Rest', '---'), { kind: 'review' })).toBe(
      'line 3: This line is not a plain property; please write each on a line of its own as “name: value”.',
    );
  });

  it('where dots end the properties early', () => {
    expect(refusal(lines('---', 'kind: first', '...', '---'), { kind: 'review' })).toBe(
      'line 3: A line of three dots ends the properties too early; please remove it.',
    );
    expect(refusal(lines('---', 'kind: first', '...', 'goals: []', '---'), { kind: 'review' })).toMatch(/three dots/);
  });

  it('where another property refers to the value, and names the one of several changes that cannot be made', () => {
    const note = lines('---', 'date: 2026-11-22', 'sponsor: &who Kite', 'payer: *who', '---');
    const reason = 'line 3: “sponsor” is written in a way that cannot be changed on its own; please change it by hand.';
    expect(refusal(note, { sponsor: 'Owl' })).toBe(reason);
    expect(refusal(note, { date: '2026-11-23', kind: 'first', sponsor: 'Owl' })).toBe(reason);
    expect(patched(note, { sponsor: 'Owl', payer: 'Owl' })).toBe(
      lines('---', 'date: 2026-11-22', 'sponsor: Owl', 'payer: Owl', '---'),
    );
  });

  it('where a tab after the list would become its value', () => {
    expect(refusal(lines('---', 'goals:', '  - Rest', '\t', 'kind: first', '---'), { goals: null })).toBe(
      'line 2: “goals” is written in a way that cannot be changed on its own; please change it by hand.',
    );
  });

  it('where a comment in a list would become text of the item above', () => {
    const note = lines('---', 'goals:', '  - |', '    Delegate', '  - Listen', '    # later', '  - Rest', '---');
    expect(refusal(note, { goals: ['Delegate\n', 'Rest'] })).toMatch(/“goals”.*by hand/);
  });
});
