// @ts-check
/** Wrappers that let no error out, and what makes the end of a following of ours, which only forgets a listener. */
const WRAPPERS = /^(safely|asAction|offerCommand|closeWhenOutdated|on[A-Z]\w*)$/;

/** Called inside the call that hands them over, so that an error comes back to us. */
const AT_ONCE = new RegExp(
  '^(add(Item|Button|ExtraButton|Dropdown|Text|TextArea|Toggle|Search)|create(El|Div|Span|Fragment)' +
    // The last has to give a view: there is nothing that it could give instead.
    '|recurseChildren|findLastIndex|process|registerView)$',
);

/** Some of a browser's functions are known from the typings of Node, too. */
const HOST = /[\\/](obsidian[\\/]obsidian|typescript[\\/]lib[\\/]lib\.dom|@types[\\/]node[\\/])[\w.]*\.d\.ts$/;

/** @param {import('typescript').Node | undefined} declaration in the typings of the app or of a browser */
const isOfHost = (declaration) => declaration !== undefined && HOST.test(declaration.getSourceFile().fileName);

/**
 * A rule for ESLint: what the app, a timer or the page calls later has to be wrapped in `safely` or `asAction`, or be a
 * constant that is. It goes by types, so whatever takes a function is found, by whichever name.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const calledByHost = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { wrap: 'Wrap what the app calls in safely() or asAction().' },
  },
  create(context) {
    const { sourceCode } = context;
    const { program, esTreeNodeToTSNodeMap } = sourceCode.parserServices;
    /** @type {import('typescript').TypeChecker} */
    const checker = program.getTypeChecker();
    /** @param {unknown} node */
    const nodeOf = (node) => /** @type {import('typescript').Expression} */ (esTreeNodeToTSNodeMap.get(node));

    /** @param {import('estree').Node} node */
    const isFunction = (node) =>
      node.type !== 'SpreadElement' && checker.getTypeAtLocation(nodeOf(node)).getCallSignatures().length > 0;

    /** @param {import('estree').Identifier} name */
    function definitionOf(name) {
      for (let scope = /** @type {import('eslint').Scope.Scope | null} */ (sourceCode.getScope(name)); scope; ) {
        const variable = scope.set.get(name.name);
        if (variable) return variable.defs[0];
        scope = scope.upper;
      }
      return undefined;
    }

    /** @param {import('estree').Identifier} name of a constant, whose value is given */
    function constantOf(name) {
      const definition = definitionOf(name);
      if (definition?.type !== 'Variable' || definition.parent.kind !== 'const') return undefined;
      return definition.node.init ?? undefined;
    }

    /**
     * @param {import('estree').Node} node a function that is handed over
     * @returns {boolean}
     */
    function isWrapped(node) {
      if (node.type === 'ConditionalExpression') return isWrapped(node.consequent) && isWrapped(node.alternate);
      if (node.type === 'CallExpression') {
        const { callee } = node;
        const name = callee.type === 'MemberExpression' ? callee.property : callee;
        if (name.type !== 'Identifier') return false;
        const made = callee.type === 'Identifier' ? constantOf(callee) : undefined;
        return WRAPPERS.test(name.name) || (made?.type === 'ArrowFunctionExpression' && isWrapped(made.body));
      }
      // It catches by itself, and nothing is worked out before it.
      if (node.type === 'ArrowFunctionExpression' && node.body.type === 'CallExpression') {
        return node.body.callee.type === 'Identifier' && /^(runAction|tellEach)$/.test(node.body.callee.name);
      }
      if (node.type !== 'Identifier') return false;
      // A promise's own throws nothing.
      if (definitionOf(node)?.type === 'Parameter') return node.name === 'resolve';
      const constant = constantOf(node);
      return constant !== undefined && isWrapped(constant);
    }

    /** @param {import('estree').Node} node */
    function check(node) {
      if (isFunction(node) && !isWrapped(node)) context.report({ node, messageId: 'wrap' });
    }

    /** @param {import('estree').CallExpression | import('estree').NewExpression} node */
    function checkCall(node) {
      const call = /** @type {import('typescript').CallLikeExpression} */ (/** @type {unknown} */ (nodeOf(node)));
      const declaration = checker.getResolvedSignature(call)?.declaration;
      if (!isOfHost(declaration)) return;
      const { callee } = node;
      const name = callee.type === 'MemberExpression' ? callee.property : callee;
      if (name.type !== 'Identifier' || !AT_ONCE.test(name.name)) node.arguments.forEach(check);
    }

    return {
      CallExpression: checkCall,
      NewExpression: checkCall,
      /** A member of an object that the app asked for, as a command's. */
      ObjectExpression(node) {
        const type = checker.getContextualType(nodeOf(node));
        for (const property of type ? node.properties : []) {
          if (property.type !== 'Property' || property.kind !== 'init' || property.key.type !== 'Identifier') continue;
          const asked = type?.getProperty(property.key.name)?.declarations?.[0];
          if (isOfHost(asked)) check(property.value);
        }
      },
      /** A function that is put in place of one of the app's. */
      AssignmentExpression(node) {
        if (node.left.type !== 'MemberExpression') return;
        const member = checker.getSymbolAtLocation(nodeOf(node.left.property))?.declarations?.[0];
        if (isOfHost(member)) check(node.right);
      },
    };
  },
};
