// @ts-check
import { minify } from '@swc/core';

/**
 * A bundled ES module as the script that Obsidian loads, minified: what it imports from `obsidian` becomes one
 * `require`, its default export `module.exports.default`. esbuild can write such scripts itself, but with a detour at
 * every use of the app's names; and swc makes some 5 % less of it than esbuild's own minifier does.
 * @param {string} code
 * @returns {Promise<string>} rejects where the module imports anything but `obsidian` or exports anything but a default
 */
export async function minifyPlugin(code) {
  const script = code
    .replace(/^import \{([^}]*)\} from "obsidian";$/m, (_, names) => {
      return `const {${names.replaceAll(' as ', ': ')}} = require("obsidian");`;
    })
    .replace(/^export \{\s*(\w+) as default\s*\};$/m, 'module.exports = { default: $1 };');
  if (/^(?:import|export)\b/m.test(script)) throw new Error('A plugin imports obsidian alone and exports its class.');
  const compress = { ecma: /** @type {const} */ (2022), passes: 3, toplevel: true, unsafe_arrows: true };
  const minified = await minify(script, { ecma: 2022, compress, mangle: { toplevel: true }, module: false });
  return minified.code;
}
