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
        contents: `export const pick = (pairs, at) =>
          Object.fromEntries(Object.entries(pairs).map(([name, pair]) => [name, pair[at]]));`,
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
  const english = tablesOf(parse(en));
  const source = parse(rename(de));
  const german = new Map(tablesOf(source).map((table) => [table.name, table]));
  const tables = english.map(({ name, entries }) => {
    const others = german.get(`${name}${IN_GERMAN}`)?.entries;
    if (others?.size !== entries.size) throw new Error(`${file}: the languages differ in the entries of ${name}.`);
    const pairs = Array.from(entries, ([key, text]) => `${key}: [${text}, ${others.get(key) ?? ''}]`);
    return `const ${name}Pairs = {\n${pairs.join(',\n')}};
      export const ${name} = pick(${name}Pairs, 0) as any;
      export const ${name}${IN_GERMAN} = pick(${name}Pairs, 1) as any;`;
  });
  const rest = [withoutTables(parse(en)), withoutTables(source)];
  return [`import { pick } from '${PICK}';`, ...rest, ...tables].join('\n');
}

/**
 * @param {string} de
 * @param {string} name of the file
 */
function reExported(de, name) {
  const names = tablesOf(parse(de)).map((table) => `${table.name}${IN_GERMAN} as ${table.name}`);
  return `export { ${names.join(', ')} } from '../en/${name.replace(/\.ts$/, '')}';`;
}

/** @param {string} text */
function parse(text) {
  return ts.createSourceFile('catalogue.ts', text, ts.ScriptTarget.Latest, true);
}

/**
 * @param {ts.Statement} statement
 * @returns {statement is ts.VariableStatement} true for a table, which is what a file of the catalogue exports
 */
function isTable(statement) {
  return ts.isVariableStatement(statement) &&
    statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
}

/**
 * @param {ts.SourceFile} source
 * @returns {{ name: string, entries: Map<string, string> }[]} each table with the code of its entries by their names
 */
function tablesOf(source) {
  return source.statements.filter(isTable).map((statement) => {
    const [declaration] = statement.declarationList.declarations;
    const table = declaration?.initializer;
    if (!declaration || !table || !ts.isObjectLiteralExpression(table)) throw new Error('A table is one object.');
    const entries = table.properties.map((/** @returns {[string, string]} */ (entry) => {
      const name = entry.name?.getText(source) ?? '';
      if (ts.isShorthandPropertyAssignment(entry)) return [name, name];
      if (ts.isPropertyAssignment(entry)) return [name, entry.initializer.getText(source)];
      throw new Error(`The entry ${name} of the catalogue is no plain property.`);
    }));
    return { name: declaration.name.getText(source), entries: new Map(entries) };
  });
}

/** @param {ts.SourceFile} source */
function withoutTables(source) {
  return source.statements.filter((statement) => !isTable(statement)).map((one) => one.getText(source)).join('\n');
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
