import path from 'node:path';
import ts from 'typescript';

const root = path.dirname(path.dirname(import.meta.dirname));
const typings = path.join(root, 'node_modules', 'obsidian', path.sep);

/** What a declaration in the app's typings is called: `Vault.read`, or `debounce` where it belongs to no class. */
function nameOf(declaration: ts.Declaration): string {
  const own = ts.getNameOfDeclaration(declaration)?.getText() ?? '';
  let owner: ts.Node | undefined = declaration.parent;
  while (owner && !ts.isClassDeclaration(owner) && !ts.isInterfaceDeclaration(owner)) owner = owner.parent;
  return owner?.name && owner !== declaration ? `${owner.name.text}.${own}` : own;
}

/** The name in the typings; undefined for what a browser or the language declares, too, and for what is no value. */
function appName(symbol: ts.Symbol | undefined): string | undefined {
  const declarations = symbol?.declarations ?? [];
  const inTypings = declarations.filter((one) => one.getSourceFile().fileName.startsWith(typings));
  const [first] = inTypings;
  if (!first || inTypings.length !== declarations.length) return undefined;
  if (ts.isTypeParameterDeclaration(first) || ts.isParameter(first) || ts.isSourceFile(first)) return undefined;
  return nameOf(first);
}

/**
 * Every member of the app's typings that `src/` calls, reads, hands over in an object, or overrides to be called by the
 * app; each event by its name, `Vault.on('rename')`. Types that are only named are not among them.
 * @returns each member, and where it is used: `src/…:line`.
 */
export function appMembers(): Map<string, string[]> {
  const config: unknown = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)).config;
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const source = path.join(root, 'src', path.sep);
  const program = ts.createProgram(
    fileNames.filter((file) => file.startsWith(source)),
    { ...options, types: [] },
  );
  const checker = program.getTypeChecker();
  const files = program.getSourceFiles();
  // A name that the typings do not know need not be looked up, which is what takes the time.
  const known = files.filter(({ fileName }) => fileName.startsWith(typings));
  const names = new Set(known.flatMap(({ text }) => text.match(/\w+/g) ?? []));
  const isNamed = (node?: ts.Node): node is ts.Identifier => !!node && ts.isIdentifier(node) && names.has(node.text);
  const found = new Map<string, string[]>();

  function note(symbol: ts.Symbol | undefined, node: ts.Node) {
    const alias = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const name = appName(alias);
    if (!name) return;
    const call = node.parent.parent;
    const [event] = ts.isCallExpression(call) && call.expression === node.parent ? call.arguments : [];
    const member = /\.(on|trigger)$/.test(name) && event ? `${name}(${event.getText()})` : name;
    const file = node.getSourceFile();
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    found.set(member, [...(found.get(member) ?? []), `${path.relative(root, file.fileName)}:${line}`]);
  }

  function visit(node: ts.Node): void {
    // Imported is not used yet; what is given another name there is looked up under that.
    if (ts.isImportSpecifier(node) && node.propertyName) names.add(node.name.text);
    if (ts.isImportSpecifier(node)) return;
    if (isNamed(node) && !ts.isPartOfTypeNode(node)) note(checker.getSymbolAtLocation(node), node);
    if (ts.isObjectLiteralExpression(node)) {
      const type = checker.getContextualType(node);
      const given = node.properties.map(({ name }) => name).filter(isNamed);
      for (const name of given) note(type && checker.getPropertyOfType(type, name.text), name);
    }
    if (ts.isObjectBindingPattern(node)) {
      // Given another name there, it is an identifier of its own, which is looked up.
      const taken = node.elements.flatMap(({ name, propertyName }) => (!propertyName && isNamed(name) ? [name] : []));
      const type = taken.length > 0 ? checker.getTypeAtLocation(node) : undefined;
      for (const name of taken) note(type && checker.getPropertyOfType(type, name.text), name);
    }
    if (ts.isClassDeclaration(node)) {
      const bases = node.heritageClauses?.flatMap(({ types }) => types.map((one) => checker.getTypeAtLocation(one)));
      for (const name of node.members.map((one) => one.name).filter(isNamed)) {
        for (const base of bases ?? []) note(checker.getPropertyOfType(base, name.text), name);
      }
    }
    ts.forEachChild(node, visit);
  }
  for (const file of files) if (file.fileName.startsWith(source)) visit(file);
  return found;
}
