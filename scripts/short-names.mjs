// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';

/** Files whose names are kept, on disk or on this device, where the next version looks for them. */
const KEPT = /^settings\/|\/(?:settings-store|numbers|property-names|list-state)\.ts$/;
/** Where also an object's names are ours. */
const CATALOGUE = /^words\/(?:en|de)\//;
/** What declares names that are not ours to change. */
const LANGUAGE = ['es5', 'es2015.core', 'es2020.intl', 'es2021.intl', 'es2022.error', 'dom'];
const TYPINGS = [
  'obsidian/obsidian.d.ts',
  '@codemirror/state/dist/index.d.ts',
  '@codemirror/view/dist/index.d.ts',
  'yaml/dist/errors.d.ts',
  ...LANGUAGE.map((lib) => `typescript/lib/lib.${lib}.d.ts`),
];

/**
 * The names of properties that may be short in `main.js`: those of the catalogue's entries, of our types and classes
 * that no typings declare, that are not kept anywhere, and that the code does not have as a text, by which a property
 * could be chosen. What only an object has may be somebody else's, as the attributes of an element.
 * @param {string} source the folder of the source
 * @param {string} packages the folder of the typings' packages
 * @returns {Promise<string[]>} in the order in which they are found
 */
export async function namesToShorten(source, packages) {
  const files = (await readdir(source, { recursive: true })).filter((file) => file.endsWith('.ts')).sort();
  const ours = await namesIn(source, files);
  const kept = await namesIn(source, files.filter((file) => KEPT.test(file.split(path.sep).join('/'))));
  const known = await namesIn(packages, TYPINGS);
  const taken = new Set([...kept.properties, ...known.properties, ...known.exported, ...ours.texts]);
  const isPutTogether = (/** @type {string} */ name) => ours.ends.some((end) => name.endsWith(end));
  return [...ours.properties].filter((name) => name.length > 2 && !taken.has(name) && !isPutTogether(name));
}

/**
 * @param {string} folder
 * @param {readonly string[]} files
 * @returns {Promise<{ properties: Set<string>, exported: Set<string>, texts: Set<string>, ends: string[] }>} the names
 *   of properties and methods; of functions and classes, which are properties of the package that has them; all texts;
 *   and with what the name of a property may end that is put together, as in `${setting}IsFor`
 */
async function namesIn(folder, files) {
  /** @type {Set<string>} */
  const properties = new Set();
  /** @type {Set<string>} */
  const exported = new Set();
  /** @type {Set<string>} */
  const texts = new Set();
  /** @type {string[]} */
  const ends = [];
  /** @type {ts.SourceFile} */
  let source;
  for (const file of files) {
    source = ts.createSourceFile(file, await readFile(path.join(folder, file), 'utf8'), ts.ScriptTarget.Latest);
    // A match has the groups of its expression by their names.
    for (const [, group = ''] of source.text.matchAll(/\(\?<(\w+)>/g)) texts.add(group);
    collect(source);
  }
  return { properties, exported, texts, ends };

  /** @param {ts.Node} node */
  function collect(node) {
    // A type is gone where the code runs: nothing is chosen by its texts.
    if (ts.isLiteralTypeNode(node)) return undefined;
    if (ts.isStringLiteralLike(node)) texts.add(node.text);
    if (ts.isTemplateTail(node) && /^\w{3,}$/.test(node.text)) ends.push(node.text);
    const isOfCatalogue = ts.isObjectLiteralElement(node) && CATALOGUE.test(source.fileName);
    const isNamed = ts.isTypeElement(node) || ts.isClassElement(node) || isOfCatalogue;
    if (isNamed && node.name && ts.isIdentifier(node.name)) properties.add(node.name.text);
    if ((ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) && node.name) exported.add(node.name.text);
    ts.forEachChild(node, collect);
    return undefined;
  }
}
