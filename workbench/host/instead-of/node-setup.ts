/**
 * In place of the mocks' module of the same name: `doc`, `win` and `constructorWin` on every node, as the
 * typings of `Node` in obsidian.d.ts describe them.
 */
export function setupNodePrototype(): void {
  Object.defineProperties(Node.prototype, {
    doc: {
      configurable: true,
      get(this: Node) {
        return this.ownerDocument ?? document;
      },
    },
    win: {
      configurable: true,
      get(this: Node) {
        return this.doc.defaultView ?? window;
      },
    },
    constructorWin: { configurable: true, writable: true, value: window },
  });
}

/** The page lives as long as its prototypes: there is nothing to take back. */
export function teardownNodePrototype(): void {
  throw new Error('The workbench keeps its prototypes.');
}
