import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/front-matter/front-matter';
import { type Changes, patch } from '../../src/front-matter/patch';
import { sameValue } from '../../src/front-matter/read-value';
import { applyEdits, invertEdits } from '../../src/text/text-edit';
import { ownLines } from './own-lines';
import { parseYaml } from './parse-yaml';
import { reasonOf } from './reason';

/**
 * What is refused in a note, with the gist of the reason: everything (`*`), each change of a property (its name), or
 * one (`property: change`). All that is not named must succeed.
 */
type Refusals = Readonly<Record<string, RegExp>>;

/** Each note of `tests/fixtures/front-matter` and what it shows; where each comes from is said in the README there. */
const NOTES: readonly [note: string, shows: string, refusals?: Refusals][] = [
  ['spec-block-list', 'a mapping of block lists'],
  ['spec-nested-mapping', 'a mapping of mappings'],
  ['spec-list-of-mappings', 'a list of mappings'],
  ['spec-compact-mappings', 'compact nested mappings'],
  ['spec-list-of-lists', 'lists in lists, compact and in brackets'],
  ['spec-flow-mappings', 'mappings in braces'],
  ['spec-comments-around', 'comments above, beside and between'],
  ['spec-comment-over-lines', 'a comment over several lines before a value'],
  ['spec-anchor-and-alias', 'a value that another refers to', { sponsor: /“sponsor”.*by hand/ }],
  ['spec-anchor-on-list', 'anchors on lists and mappings'],
  ['spec-anchored-names', 'anchors and tags before names'],
  ['spec-merge-key', 'yAML 1.1 merge keys, which many templates use', { usual: /“usual”.*by hand/ }],
  ['spec-complex-name', 'a list as a name', { '*': /not a plain property/ }],
  ['spec-explicit-name', 'explicit names', { '*': /not a plain property/ }],
  ['spec-literal', 'a literal block scalar'],
  ['spec-folded', 'folded text with blank and deeper lines'],
  ['spec-chomping', 'what becomes of the last line ends'],
  ['spec-scalar-header', 'block scalars that say their indentation'],
  ['spec-empty-block-scalar', 'block scalars without text'],
  ['spec-block-scalar-then-comment', 'an indented comment after a property after a block scalar'],
  ['spec-fence-in-block-scalar', 'a line of hyphens inside a block scalar'],
  ['spec-quoted-escapes', 'quoted scalars and escapes'],
  ['spec-quoted-lines', 'quoted text over several lines'],
  ['spec-plain-lines', 'plain text over several lines'],
  ['spec-integers', 'integers'],
  ['spec-floats', 'floating point numbers'],
  ['spec-null-and-booleans', 'nothing, yes and no'],
  ['spec-timestamps', 'points in time'],
  ['spec-tags', 'explicit tags'],
  ['spec-set', 'a set'],
  ['spec-ordered-mapping', 'an ordered mapping'],
  ['spec-directive', 'a directive before the document', { '*': /cannot be read/ }],
  ['spec-document-end', 'the end of a document', { '*': /three dots/ }],
  ['spec-indentless-list', 'list items under the name, not indented'],
  ['spec-compact-list', 'an empty item, text and lists in one list'],
  ['spec-item-lines', 'items over several lines'],
  ['spec-flow-over-lines', 'a list in brackets over several lines'],
  ['spec-flow-single-pairs', 'single pairs in brackets'],
  ['spec-flow-adjacent', 'values right after a quoted name'],
  ['spec-plain-characters', 'what plain text may hold'],
  ['spec-tabs-between', 'tabs where spaces may stand', { 'goals: null': /“goals”.*by hand/ }],
  ['spec-tab-indentation', 'tabs where they may not stand', { '*': /indented with a tab/ }],
  ['spec-blank-lines', 'blank lines everywhere'],
  ['spec-odd-comments', 'comments at any indentation'],
  ['spec-deep-indentation', 'each level with an indentation of its own'],
  ['spec-indented-block', 'a mapping that is indented as a whole'],
  ['spec-flow-mapping-on-top', 'everything inside braces', { '*': /inside braces/ }],
  ['spec-list-on-top', 'a list instead of names and values', { '*': /a list/ }],
  ['spec-text-on-top', 'nothing but text', { '*': /plain text/ }],
  ['spec-duplicate-names', 'names must differ', { '*': /there twice/ }],
  ['spec-names-of-many-kinds', 'names that are no text', { ': remove': /“”.*by hand/ }],
  ['spec-quoted-names', 'names in quotes'],
  ['spec-contains-itself', 'a list that contains itself',
    { 'goals: add to a list': /by hand/, 'goals: add in front': /by hand/, 'goals: remove item 1': /by hand/ }],
  ['share-note-commented-out', 'properties that were commented out were deleted'],
  ['enhancing-export-comments', 'comments were gone after an export'],
  ['update-time-quoted-url', 'the quotes of a link were removed'],
  ['update-time-long-title', 'a long title was folded over two lines'],
  ['update-time-folded-title', 'what such a title looked like afterwards'],
  ['update-time-empty-properties', 'empty properties turned into null'],
  ['modified-date-flow-list', 'a list in brackets became a block list'],
  ['modified-date-unquoted-link', 'links without quotes in a list turned into nested lists'],
  ['frontmatter-links-unquoted', 'links without quotes, alone and in brackets'],
  ['linter-folded-text', 'folded text was emptied when properties were sorted'],
  ['linter-quoted-names', 'quoted names with a colon were torn apart'],
  ['linter-second-block', 'a second pair of rules in the text was taken for properties'],
  ['linter-windows-lines', 'a second block was added to notes with Windows line ends'],
  ['linter-no-space', 'a name without a space after its colon', { '*': /no space after the colon/ }],
  ['linter-inline-field', 'inline fields of Dataview among the properties', { '*': /needs quotes/ }],
  ['linter-comma-tags', 'tags separated by commas'],
  ['linter-commas-in-items', 'aliases with commas and brackets'],
  ['linter-emoji-tags', 'tags with pictures and slashes'],
  ['linter-links-with-headings', 'links to headings were given stars'],
  ['auto-moc-flow-tags', 'tags in brackets with no space'],
  ['media-db-hash-tags', 'tags with a hash, which begins a comment'],
  ['obsidian-nvim-hash-in-list', 'a hash in a list in brackets', { '*': /not closed/ }],
  ['obsidian-nvim-star-lists', 'lists with stars, after which all properties were deleted',
    { '*': /a star in it needs quotes/ }],
  ['obsidian-nvim-list-of-objects', 'lists of objects were mangled'],
  ['projects-nested-options', 'nested objects with lists in them'],
  ['projects-dates', 'dates came back with a time'],
  ['excalibrain-nested-links', 'groups of links, indented by one space'],
  ['digital-garden-nested-quotes', 'quotes of nested names were removed'],
  ['kindle-unclosed-quote', 'a title lost its closing quote', { '*': /not closed/ }],
  ['kindle-nested', 'nested book data that Update Time on Edit rewrote'],
  ['citations-colon', 'a title with a colon and no quotes', { '*': /needs quotes/ }],
  ['citations-authors', 'authors separated by commas'],
  ['evernote-import', 'quoted dates, spaces in brackets and a blank line at the end'],
  ['templates-two-tokens', 'two tokens, so braces and then a comma', { '*': /needs quotes/ }],
  ['templates-one-token', 'a single token, which reads as nested braces'],
  ['templater-commands', 'commands in properties'],
  ['zotero-loop', 'a loop of its template language', { '*': /needs quotes/ }],
  ['yarle-link', 'a Markdown link without quotes', { '*': /needs quotes/ }],
  ['front-matter-title-inline', 'a Dataview expression among the properties', { '*': /needs quotes/ }],
  ['front-matter-title-bracket', 'a bracket that nobody closed', { '*': /bracket is not closed/ }],
  ['front-matter-title-commas', 'commas inside quotes in brackets'],
  ['quickadd-block', 'text was put above the properties'],
  ['kanban-board', 'properties it does not know were deleted'],
  ['excalidraw-drawing', 'blank lines inside the fences'],
  ['meta-bind-empty-item', 'null was put into a list while somebody typed'],
  ['google-sync-windows-tags', 'notes with Windows line ends were given a second block'],
  ['typora-mixed-line-ends', 'properties with one line end, text with the other'],
  ['dendron-duplicate-list', 'the same property twice, once as a list', { '*': /there twice/ }],
  ['book-search-double-block', 'a second block was put above the first'],
  ['tolaria-unclosed', 'a first rule that nothing closes', { '*': /closes the properties/ }],
  ['db-folder-json', 'nested values became JSON'],
  ['metadata-menu-multi', 'a list in one line was turned into a block list'],
  ['banners-numbers', 'numbers between zero and one, and an embed'],
  ['dataview-leading-zeros', 'leading zeros and clock times changed their kind'],
  ['prettify-long-list', 'a long list in brackets broken over lines'],
  ['note-without-properties', 'a note that has none'],
  ['note-empty', 'an empty note'],
  ['note-empty-block', 'a block without a line'],
  ['note-comments-only', 'a block of comments'],
  ['note-no-last-line-end', 'a note that ends with its fence'],
  ['note-byte-order-mark', 'a note that another editor saved with a byte order mark'],
  ['note-mark-without-properties', 'a byte order mark and no properties'],
  ['note-spaces-after-fences', 'fences with spaces behind them'],
  ['note-scripts', 'names in other scripts, right to left too'],
  ['note-non-breaking-spaces', 'non-breaking spaces pasted from a word processor'],
  ['note-properties-of-obsidian', 'what the app itself writes'],
  ['note-language-after-fence', 'a language after the fence makes it text'],
  ['note-long-rule', 'a longer rule is no fence'],
];

const FOLDER = new URL('../fixtures/front-matter/', import.meta.url);
const LINKS = ['[[Goals/Delegate]]', '[[Goals/Listen|listen]]'];
const NEW = 'worth-if';

type Data = Readonly<Record<string, unknown>>;
type Value = Changes[string];

/** What Groundwork does to properties, tried on one that has the value `current`. */
function standardChanges(current: unknown): [change: string, value: Value][] {
  const changes: [string, Value][] = [
    ['set a scalar', 'regular: it’s “new”'],
    ['set a number', 75],
    ['set a date', '2026-11-22'],
    ['set a list of links', LINKS],
    ['empty a list', []],
    ['null', null],
    ['remove', undefined],
  ];
  if (!Array.isArray(current)) return changes;
  // Items of any shape may stay in a list, as src/front-matter/list-delta.ts has it.
  const items = current as readonly string[];
  changes.push(['add to a list', [...items, '[[Goals/New]]']], ['add in front', ['[[Goals/New]]', ...items]]);
  items.forEach((_, index) => {
    changes.push([`remove item ${String(index + 1)}`, items.filter((__, other) => other !== index)]);
  });
  return changes;
}

function readNote(note: string): { text: string; data: Data } {
  const text = readFileSync(new URL(`${note}.md`, FOLDER), 'utf8');
  const read = readFrontMatter(text, parseYaml);
  return { text, data: read.kind === 'read' ? read.data : {} };
}

function dataOf(text: string): Data {
  const read = readFrontMatter(text, parseYaml);
  return read.kind === 'read' ? read.data : { unreadable: text };
}

function without(data: Data, names: readonly string[]): [string, unknown][] {
  return Object.entries(data).filter(([name]) => !names.includes(name));
}

/** Each change of the note that would change something. */
function allChanges(data: Data): [name: string, change: string, value: Value][] {
  const added = standardChanges(undefined).filter(([change]) => change !== 'remove');
  const all = Object.entries(data).flatMap(([name, current]) =>
    standardChanges(current).map(([change, value]): [string, string, Value] => [name, change, value]),
  );
  return [...all, ...added.map(([change, value]): [string, string, Value] => [NEW, change, value])].filter(
    ([name, , value]) => !(Object.hasOwn(data, name) && sameValue(data[name], value)),
  );
}

describe('front matter as people write it', () => {
  it('is listed here note by note, and where it comes from in the README', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.md') && file !== 'README.md');
    const listed = NOTES.map(([note]) => note).toSorted();
    expect(listed).toEqual(files.map((file) => file.replace(/\.md$/, '')).toSorted());
    const readme = readFileSync(new URL('README.md', FOLDER), 'utf8');
    const sources = [...readme.matchAll(/^- `(.+)`: \S/gm)].map(([, note]) => note);
    expect(sources.toSorted()).toEqual(listed);
  });

  describe.each(NOTES)('%s: %s', (note, _, refusals = {}) => {
    const { text, data } = readNote(note);
    const lineCount = text.split('\n').length;

    it(refusals['*'] ? 'is refused' : 'is changed property by property, or refused where the table says so', () => {
      const seen = new Set<string>();
      for (const [name, change, value] of allChanges(data)) {
        const about = `${name}: ${change}`;
        const expected = ['*', name, about].find((key) => Object.hasOwn(refusals, key));
        const gist = expected === undefined ? undefined : refusals[expected];
        const changes = Object.fromEntries([[name, value]]);
        const made = patch(text, changes, parseYaml);
        if (expected !== undefined && gist) {
          seen.add(expected);
          expect(made.kind, about).toBe('refused');
          if (made.kind === 'refused') expect(reasonOf(made), about).toMatch(gist);
          if (made.kind === 'refused') expect(made.line ?? 1, about).toBeOneOf(range(1, lineCount));
          continue;
        }
        if (made.kind === 'refused') throw new Error(`${about}, line ${String(made.line)}: ${reasonOf(made)}`);
        const after = applyEdits(text, made.edits);
        const { from, to } = ownLines(text, name);
        const dataAfter = dataOf(after);
        expect(after.startsWith(text.slice(0, from)) && after.endsWith(text.slice(to)), about).toBe(true);
        expect(after.length, about).toBeGreaterThanOrEqual(text.length - (to - from));
        expect(Object.hasOwn(dataAfter, name), about).toBe(value !== undefined);
        expect(sameValue(dataAfter[name], value), about).toBe(true);
        expect(sameValue(without(dataAfter, [name]), without(data, [name])), about).toBe(true);
        expect(patch(after, changes, parseYaml), about).toEqual({ kind: 'edits', edits: [] });
        expect(applyEdits(after, invertEdits(text, made.edits)), about).toBe(text);
      }
      expect([...seen].toSorted()).toEqual(Object.keys(refusals).toSorted());
    });
  });

  it.each(NOTES.filter(([, , refusals]) => !refusals))('%s takes several changes at once: %s', (note) => {
    const { text, data } = readNote(note);
    const [first = 'kind'] = Object.keys(data);
    const changes: Changes = { date: '2026-11-22', goals: LINKS, [NEW]: 'one view', [first]: undefined };
    const made = patch(text, changes, parseYaml);
    if (made.kind === 'refused') throw new Error(`line ${String(made.line)}: ${reasonOf(made)}`);
    const after = applyEdits(text, made.edits);
    for (const [name, value] of Object.entries(changes)) expect(sameValue(dataOf(after)[name], value)).toBe(true);
    const names = Object.keys(changes);
    expect(sameValue(without(dataOf(after), names), without(data, names))).toBe(true);
    expect(applyEdits(after, invertEdits(text, made.edits))).toBe(text);
  });
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
