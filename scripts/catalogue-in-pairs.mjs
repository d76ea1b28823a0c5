// @ts-check
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';

/** A file of the catalogue, by its language and name. */
const OF_CATALOGUE = /[\\/]words[\\/](?<language>en|de)[\\/]\w+\.ts$/;
/** What the names of the German file get, so that both files can stand in one. */
const IN_GERMAN = 'InGerman';
const PICK = 'of-a-language';

/**
 * A plugin of esbuild by which each text stands in the built script beside its translation, under a name that is there
 * once: `save: ['Save', 'Speichern']`. A zip then sees how much of both is the same, which is worth 1.5 kB.
 * @returns {import('esbuild').Plugin}
 */
export function catalogueInPairs() {
  return {
    name: 'catalogue-in-pairs',
    setup(build) {
      build.onLoad({ filter: OF_CATALOGUE, namespace: 'file' }, async ({ path: file }) => {
        const english = path.join(path.dirname(file), '../en', path.basename(file));
        const german = path.join(path.dirname(file), '../de', path.basename(file));
        const [en, de] = await Promise.all([english, german].map((one) => readFile(one, 'utf8')));
        const name = path.basename(file);
        if (file !== english) return { contents: reExported(de ?? '', name), loader: 'ts' };
        return { contents: inPairs(en ?? '', de ?? '', name), loader: 'ts' };
      });
      build.onResolve({ filter: new RegExp(`^${PICK}$`) }, () => ({ path: PICK, namespace: PICK }));
      build.onLoad({ filter: /.*/, namespace: PICK }, () => ({
        contents: `export const pick = (pairs, at) => Array.isArray(pairs) ? pairs[at] :
          Object.fromEntries(Object.entries(pairs).map(([name, pair]) => [name, pick(pair, at)]));`,
      }));
    },
  };
}

/**
 * @param {string} en the text of the English file
 * @param {string} de the text of the German one, whose names are changed
 * @param {string} file for the message where they do not fit together
 * @returns {string} both in one, with their tables in pairs
 */
function inPairs(en, de, file) {
  const source = parse(en);
  const other = parse(rename(de));
  const german = new Map(tablesIn(other).map((table) => [table.name, table]));
  const paired = new Set();
  const english = source.statements.map((statement) => {
    const table = tableIn(statement);
    const translated = table && german.get(`${table.name}${IN_GERMAN}`);
    if (!table || !translated || !haveSameNames(table.value, translated.value)) {
      if (table?.isExported) throw new Error(`${file}: the languages differ in the entries of ${table.name}.`);
      return statement.getText(source);
    }
    paired.add(translated.statement);
    const pick = (/** @type {string} */ name, /** @type {number} */ at) =>
      `${table.isExported ? 'export ' : ''}const ${name} = pick(${table.name}Pairs, ${at}) as any;`;
    const pairs = `const ${table.name}Pairs = ${pairsOf(table.value, translated.value)};`;
    return [pairs, pick(table.name, 0), pick(translated.name, 1)].join('\n');
  });
  const rest = other.statements.filter((statement) => !paired.has(statement)).map((one) => one.getText(other));
  return [`import { pick } from '${PICK}';`, ...rest, ...english].join('\n');
}

/**
 * @param {ts.Expression} one of the English file
 * @param {ts.Expression} other its translation
 * @returns {string} both as a pair, or where they are objects with the same names, an object of pairs
 */
function pairsOf(one, other) {
  if (!ts.isObjectLiteralExpression(one) || !haveSameNames(one, other)) return `[${one.getText()}, ${other.getText()}]`;
  const translated = entriesOf(other);
  const pairs = Array.from(entriesOf(one) ?? [], ([name, value]) => {
    return `${name}: ${pairsOf(value, translated?.get(name) ?? value)}`;
  });
  return `{\n${pairs.join(',\n')}}`;
}

/**
 * @param {ts.Expression} one
 * @param {ts.Expression} other
 */
function haveSameNames(one, other) {
  const names = [...(entriesOf(one)?.keys() ?? [])];
  const others = entriesOf(other);
  return others !== undefined && names.length === others.size && names.every((name) => others.has(name));
}

/**
 * @param {string} de
 * @param {string} name of the file
 */
function reExported(de, name) {
  const tables = tablesIn(parse(de)).filter(({ isExported }) => isExported);
  const names = tables.map((table) => `${table.name}${IN_GERMAN} as ${table.name}`);
  return `export { ${names.join(', ')} } from '../en/${name.replace(/\.ts$/, '')}';`;
}

/** @param {string} text */
function parse(text) {
  return ts.createSourceFile('catalogue.ts', text, ts.ScriptTarget.Latest, true);
}

/**
 * @typedef {{ name: string, value: ts.ObjectLiteralExpression, statement: ts.Statement, isExported: boolean }} Table
 * @param {ts.Statement} statement at the top of a file
 * @returns {Table | undefined} the object that it gives a name, without the type that it is checked by
 */
function tableIn(statement) {
  if (!ts.isVariableStatement(statement)) return undefined;
  const [declaration] = statement.declarationList.declarations;
  let value = declaration?.initializer;
  if (value && ts.isSatisfiesExpression(value)) value = value.expression;
  if (!declaration || !value || !ts.isObjectLiteralExpression(value) || !entriesOf(value)) return undefined;
  const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
  return { name: declaration.name.getText(), value, statement, isExported };
}

/** @param {ts.SourceFile} source */
function tablesIn(source) {
  return source.statements.flatMap((statement) => tableIn(statement) ?? []);
}

/**
 * @param {ts.Expression} table
 * @returns {Map<string, ts.Expression> | undefined} its entries by name; undefined where one is not a plain property
 */
function entriesOf(table) {
  if (!ts.isObjectLiteralExpression(table)) return undefined;
  /** @type {Map<string, ts.Expression>} */
  const entries = new Map();
  for (const entry of table.properties) {
    if (ts.isPropertyAssignment(entry)) entries.set(entry.name.getText(), entry.initializer);
    else if (ts.isShorthandPropertyAssignment(entry)) entries.set(entry.name.getText(), entry.name);
    else return undefined;
  }
  return entries;
}

/**
 * @param {string} text
 * @returns {string} the same with other names for what it declares and imports
 */
function rename(text) {
  const source = parse(text);
  const declared = new Set(source.statements.flatMap(namesOf));
  /** @type {{ at: number, end: number, text: string }[]} */
  const edits = [];
  find(source);
  return edits.reduceRight((now, edit) => now.slice(0, edit.at) + edit.text + now.slice(edit.end), text);

  /** @param {ts.Node} node */
  function find(node) {
    if (ts.isIdentifier(node) && declared.has(node.text) && !isProperty(node)) {
      const isShort = ts.isShorthandPropertyAssignment(node.parent) || isShortBinding(node.parent);
      const before = ts.isImportSpecifier(node.parent) ? `${node.text} as ` : isShort ? `${node.text}: ` : '';
      edits.push({ at: node.getStart(source), end: node.end, text: `${before}${node.text}${IN_GERMAN}` });
    }
    ts.forEachChild(node, find);
  }
}

/**
 * @param {ts.Statement} statement at the top of a file
 * @returns {string[]} the names it declares or imports
 */
function namesOf(statement) {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? name.text : []));
  }
  if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
  const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
  return bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : [];
}

/** @param {ts.Identifier} node */
function isProperty(node) {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) return parent.name === node;
  return ts.isTypeElement(parent) || (ts.isBindingElement(parent) && parent.propertyName === node);
}

/** @param {ts.Node} node */
function isShortBinding(node) {
  return ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent) && !node.propertyName;
}
