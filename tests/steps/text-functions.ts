import { isDay } from '../../src/domain/day';
import { normaliseLabel } from '../../src/domain/goal-key';
import { readLevelItem } from '../../src/domain/level';
import { linkTarget, withoutLink } from '../../src/domain/link';
import { plainName } from '../../src/domain/plain-name';
import { linkName } from '../../src/index/engagement-names';
import { sourceOfText } from '../../src/index/note-source';
import { NotePaths } from '../../src/index/note-paths';
import { yamlMistake } from '../../src/front-matter/problem';
import { findFrontMatterBlock, readFrontMatter } from '../../src/front-matter/front-matter';
import { fileName, safeFileName } from '../../src/text/file-name';
import { guardCommands } from '../../src/text/guard-commands';
import { applyEdits, invertEdits } from '../../src/text/text-edit';
import { keptItems } from '../../src/front-matter/edit-list';
import { applyListDelta } from '../../src/front-matter/list-delta';
import { listItemAt } from '../../src/front-matter/list-item-at';
import { patch } from '../../src/front-matter/patch';
import { propertyLine } from '../../src/front-matter/property-in';
import { DEFAULT_PROPERTY_NAMES } from '../../src/notes/property-names';
import { propertyReader } from '../../src/notes/property-reader';
import { readNote } from '../../src/notes/read-note';
import { readName } from '../../src/survey/read-name';
import { readForSurvey } from '../../src/survey/surveyed-note';
import { asCheckbox, asDate, asNumber } from '../../src/front-matter/read-value';
import { writeScalar } from '../../src/front-matter/write-value';
import { parseBlock } from '../../src/views/code-block/parse-block';
import { propertyLook } from '../../cli/property-look';
import { DEFAULT_NUMBERS } from '../../src/domain/numbers';
import { lastWords } from '../../src/views/prep-card/last-words';
import { plainText } from '../../src/body/plain-text';
import { givesAway } from '../../src/privacy/name-parts';
import { textOr } from '../../src/settings/settings';
import { trimFolder } from '../../src/settings/template-folders';
import { appendLines, fillSection, hasWordsBelow } from '../../src/body/fill-section';
import { completeTemplate, propertiesOf } from '../../src/templates/read-template';
import { expandText } from '../../src/templates/tokens';
import { headingName } from '../../src/body/heading-name';
import { insertTemplate } from '../../src/templates/insert-template';
import { levelHistory } from '../../src/body/level-history';
import { openCommitments } from '../../src/body/open-commitments';
import { outline } from '../../src/body/outline';
import { previewLines } from '../../src/text/preview-lines';
import { renderTemplate } from '../../src/templates/render-template';
import { sectionText } from '../../src/body/section-text';
import { folderPath, sessionPath } from '../../src/templates/note-path';
import { writtenPieces } from '../../src/body/written-pieces';
import { parseYaml as parse } from '../front-matter/parse-yaml';
import { CONTEXT } from '../templates/context';
import { uncounted } from './count-steps';

const known = new Map<string, unknown>();

/** What is not ours is not counted, and a text is parsed once. */
const parseYaml = uncounted((yaml: string) => {
  if (!known.has(yaml)) {
    try {
      known.set(yaml, parse(yaml));
    } catch (error) {
      known.set(yaml, error);
    }
  }
  const value = known.get(yaml);
  if (value instanceof Error) throw value;
  return value;
});

/** Every way in which the text of a note, a template or a field is looked at. */
export const TEXT_FUNCTIONS: Readonly<Record<string, (text: string) => unknown>> = {
  isDay,
  normaliseLabel,
  readLevelItem,
  linkTarget,
  withoutLink,
  plainName,
  linkName,
  fileName,
  yamlMistake: (text) => yamlMistake(new Error(text)),
  findFrontMatterBlock,
  readFrontMatter: (text) => readFrontMatter(text, parseYaml),
  readNote: (text) => {
    const data = { ...propertiesOf(text, parseYaml) };
    return [...Object.values(data), text].map((value) => {
      const names = ['engagement', 'goal', 'session'];
      const all = Object.fromEntries(Object.values(DEFAULT_PROPERTY_NAMES).map((name) => [name, value]));
      return names.map((type) => readNote('A.md', { ...all, coaching: type }, DEFAULT_PROPERTY_NAMES, DEFAULT_NUMBERS));
    }).length;
  },
  propertyReader: (text) => {
    const read = propertyReader('A.md', { date: text, minutes: text }, DEFAULT_PROPERTY_NAMES, []);
    return [read.date('date'), read.number('minutes'), read.texts('date'), read.days('date'), read.checkbox('date')];
  },
  readForSurvey: (text) => readForSurvey('A.md', text, parseYaml),
  readName: (text) => readName(text, [['a']]),
  asDate,
  asNumber,
  asCheckbox,
  resolve: (text) => {
    const paths = new NotePaths();
    paths.add(`${text}.md`);
    return [paths.resolve(text, 'a/b.md'), paths.resolve(`../${text}`, `${text}.md`)];
  },
  patch: (text) => patch(text, { b: 'c' }, parseYaml),
  patchRemoving: (text) => patch(text, { a: undefined }, parseYaml),
  patchReplacing: (text) => patch(text, { a: ['x', 'y'] }, parseYaml),
  patchAll: (text) => {
    const names = Object.keys(propertiesOf(text, parseYaml));
    const gone = patch(text, Object.fromEntries(names.map((name) => [name, undefined])), parseYaml);
    const changed = patch(text, Object.fromEntries(names.map((name) => [name, 'x'])), parseYaml);
    return [gone, changed, gone.kind === 'edits' && invertEdits(text, gone.edits)];
  },
  patchAdding: (text) => patch('---\na: 1\n---\n', { n: text, a: [text, text] }, parseYaml),
  propertyLine: (text) => propertyLine(text, 'b', parseYaml),
  listItemAt: (text) => [10, text.length >> 1].map((cursor) => listItemAt(text, cursor, 'a', parseYaml)),
  applyListDelta: (text) => {
    const items = text.split(/[\n,]/);
    return applyListDelta(items, { removed: new Set(['a']), added: items, keyOf: (item) => item || undefined });
  },
  keptItems: (text) => {
    const items = text.split(/[\n,]/);
    return [keptItems(items, [...items].reverse()), keptItems(items, [...items, 'z']), keptItems(items, ['z', 'y'])];
  },
  guardCommands: (text) => {
    const typed = [{ from: 0, to: 0, text }, { from: text.length >> 1, to: text.length >> 1, text: '<% a %>' }];
    const each = [...text.matchAll(/\n/g)].map(({ index }) => ({ from: index, to: index, text: '<%' }));
    return [guardCommands(text, typed), guardCommands(text, each, text), guardCommands('', typed.slice(0, 1), text)];
  },
  givesAway: (text) => givesAway(text, [text, 'Ana Ruiz'], new Set([text, 'kora'])),
  sourceOfText: (text) => {
    return [text, `---\n${text}`].map((note) => sourceOfText(note, parseYaml, DEFAULT_PROPERTY_NAMES));
  },
  safeFileName,
  writeScalar: (text) => [writeScalar(text, 'value'), writeScalar(text, 'flow'), writeScalar(text, 'value', "'")],
  parseBlock: (text) => [parseBlock(text), parseBlock(`engagement: ${text}`), parseBlock(`engagement: "${text}`)],
  propertyLook: (text) => [propertyLook('coaching')(text), propertyLook(text)('---\na: 1\n---\n')],
  lastWords: (text) => {
    const note = { path: 'A.md', pieces: writtenPieces(text) };
    const session = { ...note, date: '2026-01-01', goals: ['label:zz'] };
    return lastWords({ key: 'label:zz', label: 'zz' }, [session], note, () => undefined);
  },
  plainText,
  textOr: (text) => textOr(text, 'a'),
  trimFolder,
  appendLines: (text) => appendLines(text, 'Levels', ['- a']),
  completeTemplate: (text) => completeTemplate({ template: text, context: CONTEXT, parseYaml }, { z: '1' }),
  expandText: (text) => expandText(text, CONTEXT, new Set()),
  expandValues: (text) => {
    return expandText('{{title}}{{goals}}', { ...CONTEXT, title: text, goals: text.split('\n') }, new Set());
  },
  fillSection: (text) => [hasWordsBelow(text, 'A'), fillSection(text, 'A', text), fillSection(text, 'Z', 'a')],
  headingName,
  insertTemplate: (text) => insertTemplate({ template: text, note: 'a', cursor: 1, context: CONTEXT, parseYaml }),
  insertIntoNote: (text) => {
    const template = '---\nz: 1\n---\n# Z\n\nz\n\n# A\n\na\n\n# Y\n\ny\n';
    return insertTemplate({ template, note: text, cursor: text.length >> 1, context: CONTEXT, parseYaml });
  },
  insertTwice: (text) => insertTemplate({ template: text, note: text, cursor: 1, context: CONTEXT, parseYaml }),
  levelHistory,
  openCommitments: (text) => openCommitments(text),
  outline: (text) => outline(text, 0),
  previewLines: (text) => {
    const edits = [...text.matchAll(/\n/g)].map(({ index }) => ({ from: index, to: index, text: 'b' }));
    return [previewLines(text, edits), previewLines(text, [{ from: 0, to: 0, text }]), applyEdits(text, edits)];
  },
  renderTemplate: (text) => {
    return renderTemplate({ template: text, context: CONTEXT, parseYaml, propertyNames: (name) => `z-${name}` });
  },
  sectionText: (text) => [sectionText(text, 'A'), sectionText(text, 'Levels')],
  sessionPath: (text) => [sessionPath(text, CONTEXT), folderPath(text, CONTEXT)],
  writtenPieces,
};
