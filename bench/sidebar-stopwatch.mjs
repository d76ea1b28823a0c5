// @ts-check

/**
 * @typedef {{ script: number, longest: number, frame: number }} Times in ms: what the script takes, in all its turns
 *   and in the longest of them; from the start until the next frame is drawn
 * @typedef {{ tag: string, space: string | null, attributes: [name: string, value: string][],
 *   children: (Description | string)[] }} Description
 * @typedef {object} Stopwatch
 * @property {() => Promise<Times>} openOurs opens the sidebar, which was closed before
 * @property {() => Promise<Times>} openFloor fills the sidebar that is open with what it shows, as plain DOM
 * @property {() => Promise<Times>} changeOurs has the app announce that the note of a row in sight changed
 * @property {() => Promise<Times>} changeFloor replaces that row by the same one, as plain DOM; afterwards ours is back
 * @property {(isWanted: boolean) => void} layOutAll whether rows out of sight are laid out, too
 */

/**
 * Puts a stopwatch into the page, as `window.stopwatch`. The function is sent to the page as text: it may use nothing
 * from outside.
 */
export function installStopwatch() {
  const VIEW = 'groundwork-engagements';
  let changes = 0;

  function openApp() {
    const { app } = window.workbench;
    if (!app) throw new Error('There is no vault yet.');
    return app;
  }

  /** @param {string} selector */
  function find(selector) {
    const el = document.querySelector(`.groundwork-engagements ${selector}`);
    if (!el) throw new Error(`There is no ${selector}.`);
    return el;
  }

  const { setTimeout, clearTimeout } = window;
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

  /** Times what is done later, too, until `end` is awaited. */
  function timeTurns() {
    /** @type {number[]} */
    const turns = [];
    /** The timers that run yet: one that is cleared is waited for no longer. */
    const waiting = new Set();
    /** @param {() => void} act */
    function run(act) {
      const start = performance.now();
      act();
      turns.push(performance.now() - start);
    }
    const later = (/** @type {() => void} */ act, /** @type {number} */ after) => {
      const timer = setTimeout(() => {
        waiting.delete(timer);
        run(act);
      }, after);
      waiting.add(timer);
      return timer;
    };
    const clear = (/** @type {number} */ timer) => {
      waiting.delete(timer);
      clearTimeout(timer);
    };
    Object.assign(window, { setTimeout: later, clearTimeout: clear });
    async function end() {
      while (waiting.size > 0) await nextFrame();
      Object.assign(window, { setTimeout, clearTimeout });
      return { script: turns.reduce((sum, turn) => sum + turn, 0), longest: Math.max(...turns) };
    }
    return { run, end };
  }

  /** @param {() => unknown} act  @returns {Promise<Times>} */
  async function time(act) {
    await nextFrame();
    const start = performance.now();
    act();
    // What is announced at the end of the microtask belongs to it.
    await null;
    const script = performance.now() - start;
    await nextFrame();
    return { script, longest: script, frame: performance.now() - start };
  }

  /** @param {Element} el  @returns {Description} */
  function describe(el) {
    return {
      tag: el.localName,
      space: el.namespaceURI,
      attributes: Array.from(el.attributes, ({ name, value }) => [name, value]),
      children: Array.from(el.childNodes, (node) => (node instanceof Element ? describe(node) : node.nodeValue ?? '')),
    };
  }

  /** @param {Description} description  @returns {Element} */
  function make({ tag, space, attributes, children }) {
    const isPlain = space === 'http://www.w3.org/1999/xhtml';
    const el = isPlain ? document.createElement(tag) : document.createElementNS(space, tag);
    for (const [name, value] of attributes) el.setAttribute(name, value);
    const [only] = children;
    if (children.length === 1 && typeof only === 'string') el.textContent = only;
    else for (const child of children) el.append(typeof child === 'string' ? child : make(child));
    return el;
  }

  const everything = new CSSStyleSheet();
  everything.replaceSync('.groundwork-engagement { content-visibility: visible !important; }');

  window.stopwatch = {
    async openOurs() {
      const { workspace } = openApp();
      const [{ view } = { view: null }] = workspace.getLeavesOfType(VIEW);
      if (!view) throw new Error('The sidebar was not open.');
      const ofView = Object.getPrototypeOf(view);
      const { onOpen } = ofView;
      let start = 0;
      workspace.detachLeavesOfType(VIEW);
      await nextFrame();
      const { run, end } = timeTurns();
      // The leaf is the app's: what counts is what the view does when it is opened there.
      ofView.onOpen = async function onOpenTimed() {
        start = performance.now();
        run(() => onOpen.call(this));
      };
      await workspace.ensureSideLeaf(VIEW, 'right', { reveal: true });
      await nextFrame();
      const frame = performance.now() - start;
      ofView.onOpen = onOpen;
      return { ...(await end()), frame };
    },
    async openFloor() {
      const el = document.querySelector('.groundwork-engagements') ?? document.body;
      const descriptions = Array.from(el.children, describe);
      el.replaceChildren();
      return time(() => el.append(...descriptions.map(make)));
    },
    async changeOurs() {
      const { metadataCache, vault } = openApp();
      const name = find('.groundwork-name').textContent;
      const file = vault.getFileByPath(`Engagements/${name}.md`);
      const cache = file && metadataCache.getFileCache(file);
      if (!cache?.frontmatter) throw new Error(`There is no note for the row of ${name}.`);
      changes += 1;
      cache.frontmatter = { ...cache.frontmatter, organisation: `Firm ${changes}` };
      return time(() => metadataCache.trigger('changed', file, '', cache));
    },
    async changeFloor() {
      const row = find('.groundwork-engagement');
      const description = describe(row);
      const other = make(description);
      row.replaceWith(other);
      const times = await time(() => other.replaceWith(make(description)));
      find('.groundwork-engagement').replaceWith(row);
      await nextFrame();
      return times;
    },
    layOutAll(isWanted) {
      document.adoptedStyleSheets = isWanted ? [everything] : [];
    },
  };
}
