import json from '@eslint/json';
import { defineConfig, globalIgnores } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import globals from 'globals';
import { calledByHost } from './scripts/called-by-host.mjs';

/** The folders of src/, and what each may import of the others (docs/architecture.md). */
const below = {
  errors: [],
  domain: [],
  text: ['domain'],
  'front-matter': ['domain', 'text'],
  notes: ['domain', 'text', 'front-matter'],
  index: ['errors', 'domain', 'text', 'front-matter', 'notes'],
  body: ['domain', 'text', 'front-matter'],
  templates: ['domain', 'text', 'front-matter', 'body'],
  hints: ['domain', 'body'],
  survey: ['domain', 'text', 'front-matter', 'notes', 'body', 'index'],
  words: ['errors', 'domain', 'front-matter', 'notes', 'body', 'templates'],
  privacy: ['errors', 'domain', 'words', 'text', 'notes', 'index'],
  settings: ['domain', 'words', 'front-matter', 'notes'],
};
const engine = Object.keys(below);
/** These know neither Obsidian nor the DOM nor a clock: what they need of them is passed in. */
const pure = engine.filter((folder) => folder !== 'settings');
Object.assign(below, {
  vault: [...engine],
  forms: ['errors', 'domain', 'words', 'text', 'privacy'],
  actions: [...engine, 'vault', 'forms', 'views'],
  views: [...engine, 'vault', 'forms'],
});

/** Any package: what is not a file beside or above. */
const packages = '^(?!\\.{1,2}/)';

/** Lets the files of a folder of src/ import from the folders below it, and no others. */
function layer(folder, allowed) {
  const patterns = Object.keys(below).flatMap((name) => {
    if (name === folder || allowed.includes(name)) return [];
    const except = folder === 'words' && name === 'vault' ? ['!**/vault/refusal'] : [];
    return [{ group: [`**/${name}/**`, ...except], message: `${folder}/ lies below ${name}/: pass in what you need.` }];
  });
  if (pure.includes(folder)) patterns.push({ regex: packages, message: `${folder}/ is pure: pass in what you need.` });
  if (folder === 'forms' || folder === 'views') {
    patterns.push({ group: ['**/text/file-name'], message: 'What a note is called comes from privacy/display.ts.' });
  }
  const rules = { 'no-restricted-imports': ['error', { patterns }] };
  if (pure.includes(folder)) {
    const names = ['Date', 'window', 'document', 'activeDocument', 'activeWindow', 'moment', 'app', 'fetch'];
    names.push('performance', 'localStorage', 'setTimeout', 'setInterval', 'process');
    rules['no-restricted-globals'] = ['error', ...names];
  }
  return { files: [`src/${folder}/**/*.ts`], rules };
}

const verbs = [
  ...['process', 'create', 'createBinary', 'createFolder', 'modify', 'modifyBinary', 'append', 'appendBinary', 'copy'],
  ...['rename', 'delete', 'trash', 'processFrontMatter', 'renameFile', 'trashFile', 'write', 'writeBinary', 'remove'],
  ...['mkdir', 'rmdir'],
].join('|');
const owners = 'vault|fileManager|adapter';
const editorVerbs = 'transaction|replaceRange|replaceSelection|setValue|setLine|processLines';

/** Calls that only the gateway, or nobody, may make, whether `a.vault.create` or `vault.create`. */
const gateway = ['object.property.name', 'object.name'].flatMap((owner) => [
  {
    selector: `CallExpression[callee.property.name=/^(${verbs})$/][callee.${owner}=/^(${owners})$/]`,
    message: 'Only vault/note-writer.ts writes notes.',
  },
  {
    selector: `CallExpression[callee.property.name=/^(${editorVerbs})$/][callee.${owner}=/[eE]ditor$/]`,
    message: 'Only vault/note-writer.ts writes into an editor.',
  },
  {
    selector: `CallExpression[callee.property.name='setViewData'][callee.${owner}=/[vV]iew$/]`,
    message: 'Only vault/note-writer.ts writes into an editor.',
  },
]);
const lookBehind = '/\\(\\?<[=!]/';
for (const where of ['Literal[regex.pattern', 'Literal[value', 'TemplateElement[value.raw']) {
  const selector = `${where}=${lookBehind}]`;
  // The review's own rule misses the negative one.
  gateway.push({ selector, message: 'iOS before 16.4 cannot look behind, and then loads nothing of the plugin.' });
}
gateway.push({
  selector: "CallExpression[callee.object.name='matter'][callee.property.name='stringify']",
  message: 'It loses comments, quotes and order.',
});

const settingsStore = {
  selector: "CallExpression[callee.property.name='saveData']",
  message: 'Only vault/settings-store.ts writes settings.',
};

/** A note comes into the index once, on one way. */
const feeding = ['object.property.name', 'object.name'].map((owner) => ({
  selector: `CallExpression[callee.property.name=/^(set|delete|rename|noteNameChanged)$/][callee.${owner}='index']`,
  message: 'Only vault/ feeds the index.',
}));

/** Of a programmer's concern: types, what is compared, thrown errors, the console, and the folders' usual names. */
const unseen = [
  ...['TSLiteralType > *', 'BinaryExpression[operator=/^[!=]=/] > *', 'SwitchCase > *'],
  'VariableDeclarator[id.name=/^(DEFAULT_SETTINGS|DEFAULTS_V[0-9]+)$/] *',
  ...['NewExpression[callee.name=/Error$/] *', 'CallExpression[callee.object.name=console] *'],
].join(', ');
const keys = /^(Mod|Enter|Escape|Arrow[A-Z][a-z]+)$/;
const classes = /^[a-z-]+( [a-z]+-[a-z-]+)+$/;
const typeTags = /^\[object [A-Za-z0-9]+\]$/;

/** Texts: what begins or ends like a sentence or has two words side by side; around a value, a word and a space. */
const texts = [
  `Literal[value=/^[“"]?[A-Z][a-z]|[A-Za-z][,;:.…]? [A-Za-z]|[a-z]{2}[.…]$/]`
    + [keys, classes, typeTags].map((other) => `:not([value=${other}])`).join(''),
  'TemplateElement[value.raw=/[A-Za-z]{2}[,;:]? | [A-Za-z]{2}/]:not([value.raw=/^[a-z -]+-$/])',
  'TemplateElement[tail=true][value.raw=/[A-Za-z]{2}[.…]$/]',
].map((selector) => ({
  selector: `${selector}:not(${unseen})`,
  message: 'Everything that is said comes from src/words/.',
}));

/**
 * The rule for the manifest reads the tree of a script, which a JSON file is not: it gets the object in parentheses.
 * https://eslint.org/docs/latest/extend/custom-processors
 */
const asExpression = {
  meta: { name: 'json-as-expression', version: '1' },
  preprocess: (text) => [{ text: `(${text})`, filename: 'expression.js' }],
  postprocess: (messages) => messages.flat(),
};

export default defineConfig([
  globalIgnores(['main.js', 'dist/', 'e2e/', 'bench/results.json', '.cache/', 'node_modules/', 'package-lock.json']),
  ...obsidianmd.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  {
    files: ['manifest.json', 'probe/manifest.json'],
    language: 'json/json',
    plugins: { json },
    processor: asExpression,
  },
  {
    files: ['manifest.json/*.js', 'probe/manifest.json/*.js'],
    plugins: { obsidianmd },
    rules: { 'obsidianmd/validate-manifest': 'error', '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    files: ['{src,probe}/**/*.ts'],
    settings: {
      'import/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import/resolver': { node: { extensions: ['.ts'] } },
    },
    rules: {
      'import/no-cycle': 'error',
      // Whatever a host lacks: no promise of ours may end without somebody who hears of it.
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: false }],
      'max-lines': ['error', 300],
      'max-len': ['error', { code: 120, ignoreUrls: true }],
      'no-empty': 'error',
    },
  },
  // What the probe deletes it has made itself a moment before: nobody wants that in their trash.
  { files: ['probe/**/*.ts'], rules: { 'obsidianmd/prefer-file-manager-trash-file': 'off' } },
  // The community review reads no comment that switches a rule off. That none of its rules is off: tests/lint.test.ts.
  {
    files: ['src/**/*.ts'],
    linterOptions: { noInlineConfig: true },
    plugins: { groundwork: { rules: { 'called-by-host': calledByHost } } },
    rules: { 'groundwork/called-by-host': 'error' },
  },
  ...Object.entries(below).map(([folder, allowed]) => layer(folder, allowed)),
  // A later setting of a rule replaces an earlier one: each of these has all that holds for its files.
  {
    files: ['src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...gateway, ...feeding, settingsStore, ...texts] },
  },
  {
    files: ['src/{vault,index}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...gateway, settingsStore, ...texts] },
  },
  { files: ['src/vault/note-writer.ts'], rules: { 'no-restricted-syntax': ['error', settingsStore, ...texts] } },
  // It copies data.json, which is no note.
  { files: ['src/vault/settings-store.ts'], rules: { 'no-restricted-syntax': ['error', ...texts] } },
  // What is written into notes, and looked for there.
  {
    files: ['src/words/**/*.ts', 'src/body/section-headings.ts'],
    rules: { 'no-restricted-syntax': ['error', ...gateway, settingsStore] },
  },
  {
    files: ['**/*.mjs', 'cli/**', 'workbench/**', 'bench/**', 'scripts/**', 'tests/**', 'vitest.config.ts'],
    languageOptions: { globals: { ...globals.node } },
    rules: {
      // These keep a plugin safe on phones and in popout windows; tools and tests run in Node and in a browser page.
      'obsidianmd/no-nodejs-modules': 'off',
      'obsidianmd/rule-custom-message': 'off',
      'obsidianmd/no-global-this': 'off',
      'obsidianmd/prefer-window-timers': 'off',
      'obsidianmd/prefer-active-doc': 'off',
      'obsidianmd/hardcoded-config-path': 'off',
      'obsidianmd/prefer-create-el': 'off',
      'obsidianmd/prefer-instanceof': 'off',
      'obsidianmd/no-unsupported-api': 'off',
      'obsidianmd/prefer-file-manager-trash-file': 'off',
      'import/no-extraneous-dependencies': 'off',
      'no-restricted-globals': 'off',
      'max-len': ['error', { code: 120, ignoreUrls: true }],
      'max-lines': ['error', 400],
    },
  },
]);
