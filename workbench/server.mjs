// @ts-check
import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { checkOperation, openVaultFolder, RefusedOperation } from './vault-folder.mjs';
import { watchVault } from './watch-vault.mjs';

/**
 * @typedef {object} Options
 * @property {string} vault the folder of notes
 * @property {string} plugin the folder with the built `main.js`, `styles.css` and `manifest.json`
 * @property {string} host the folder with the built `host.js` and `host.css`
 * @property {number} [port] 0, the default, takes a free one; rejects with EADDRINUSE where it is taken
 * @property {string} [today] the day (YYYY-MM-DD) the page's clock starts on; the real time unless told
 * @property {string} [open] the note that the page opens first
 * @property {string} [name] the vault's name, its folder's unless told
 * @property {(operation: import('./vault-folder.mjs').Operation) => void | Promise<void>} [beforeOperation]
 *   for tests: may throw an error with a `code` as the file system would, or change the vault first
 */

/**
 * @typedef {{ watching: import('./watch-vault.mjs').WatchingPage, response: http.ServerResponse,
 *   told: number }} OpenPage `told`: how many changes it has been told
 */

/** Pages come from here and nowhere else; nothing may be fetched from any other place. */
const contentPolicy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

/** @param {unknown} value to stand inside a script element, which `</` would end */
function json(value) {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** @param {http.ServerResponse} response @param {string} message */
function refuse(response, message) {
  response.writeHead(403, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ message }));
}

/** In bytes: a note of 8 MB of text in JSON, where a character can take six. */
const LARGEST_BODY = 48_000_000;

/** A body that is larger than a request's may be. */
class TooLarge extends Error {}

/** The rest of a body that is too large is not kept. @param {http.IncomingMessage} request */
async function readBody(request) {
  /** @type {Buffer[]} */
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += /** @type {Buffer} */ (chunk).length;
    if (length > LARGEST_BODY) throw new TooLarge(`A request may have ${LARGEST_BODY} bytes.`);
    chunks.push(/** @type {Buffer} */ (chunk));
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** @param {unknown} error */
function statusOf(error) {
  if (error instanceof TooLarge) return 413;
  return error instanceof RefusedOperation || error instanceof SyntaxError ? 400 : 500;
}

/**
 * Serve one vault and one plugin on 127.0.0.1. Loopback alone keeps nobody out who can make a browser ask:
 * so the Host must be ours (DNS rebinding), an Origin too, and everything under /api needs this run's token.
 * @param {Options} options
 * @returns {Promise<{ url: string, token: string, reload: () => void, close: () => Promise<void> }>} `reload` has every
 *   open page save what was typed and load anew
 */
export async function serve({ vault, plugin, host, port = 0, today, open, name, beforeOperation }) {
  const folder = await openVaultFolder(vault);
  const token = randomBytes(16).toString('hex');
  const config = {
    token,
    today: today ?? null,
    open: open ?? null,
    name: name ?? path.basename(folder.root),
    vaultId: createHash('sha1').update(folder.root).digest('hex').slice(0, 16),
  };
  /** Open pages by the name that each gives itself. @type {Map<string, OpenPage>} */
  const pages = new Map();
  /** @type {Promise<unknown>} */
  let last = Promise.resolve();

  /**
   * One thing at a time: an operation and a look at the disk never cross.
   * @template T
   * @param {() => Promise<T>} work
   * @returns {Promise<T>}
   */
  function inTurn(work) {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  }

  const watcher = await watchVault(folder, inTurn);

  /**
   * A page is open as long as it listens.
   * @param {string} id
   * @param {http.ServerResponse} response
   */
  function openPage(id, response) {
    response.writeHead(200, { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' });
    response.write('\n');
    const watching = watcher.join((change) => {
      page.told += 1;
      response.write(`${JSON.stringify({ ...change, number: page.told })}\n`);
    });
    /** @type {OpenPage} */
    const page = { watching, response, told: 0 };
    pages.set(id, page);
    response.on('close', () => {
      pages.delete(id);
      watcher.leave(watching);
    });
  }

  /**
   * A full disk or a missing right is an outcome that the page has to deal with, not a failure of the request.
   * @param {import('./vault-folder.mjs').Operation} operation
   * @param {OpenPage | undefined} page
   */
  async function perform(operation, page) {
    try {
      await beforeOperation?.(operation);
      const data = await folder.perform(operation);
      page?.watching.follow(operation);
      return { data };
    } catch (error) {
      if (error instanceof Error && 'code' in error) return { failed: { message: error.message, code: error.code } };
      throw error;
    }
  }

  /**
   * @param {http.IncomingMessage} request
   * @param {http.ServerResponse} response
   * @param {string} route
   */
  async function answerApi(request, response, route) {
    if (request.headers['x-workbench-token'] !== token) return refuse(response, 'The token is missing.');
    const id = String(request.headers['x-workbench-page'] ?? '');
    const page = pages.get(id);
    if (route === '/api/changes' && request.method === 'GET') return openPage(id, response);
    if (route === '/api/vault' && request.method === 'GET') {
      const listing = await inTurn(async () => {
        const found = folder.list();
        page?.watching.remember(found);
        return found;
      });
      return send(response, 'application/json', JSON.stringify(listing));
    }
    if (route === '/api/compare' && request.method === 'POST' && page) {
      await inTurn(async () => watcher.compareAll(page.watching));
      return send(response, 'application/json', JSON.stringify({ number: page.told }));
    }
    if (route === '/api/operation' && request.method === 'POST') {
      const operation = checkOperation(JSON.parse(await readBody(request)));
      const outcome = await inTurn(() => perform(operation, page));
      return send(response, 'application/json', JSON.stringify(outcome));
    }
    response.writeHead(404).end();
  }

  /**
   * @param {http.ServerResponse} response
   * @param {string} type
   * @param {string | Buffer} body
   */
  function send(response, type, body) {
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
      'content-security-policy': contentPolicy,
      'x-content-type-options': 'nosniff',
    });
    response.end(body);
  }

  async function page() {
    const manifest = /** @type {unknown} */ (JSON.parse(await readFile(path.join(plugin, 'manifest.json'), 'utf8')));
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Workbench</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/host.css">
<link rel="stylesheet" href="/plugin.css">
</head>
<body>
<script type="application/json" id="workbench-config">${json({ ...config, manifest })}</script>
<script src="/host.js"></script>
<script src="/plugin.js"></script>
</body>
</html>
`;
  }

  /** The plugin's file stays as it was built; the wrapper gives it `module`, `exports` and `require`. */
  async function pluginScript() {
    const main = await readFile(path.join(plugin, 'main.js'), 'utf8');
    return `workbench.define(function (module, exports, require) {\n${main}\n});\n`;
  }

  /**
   * @param {http.IncomingMessage} request
   * @param {http.ServerResponse} response
   */
  async function answer(request, response) {
    const requested = request.headers.host ?? '';
    if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(requested)) return refuse(response, 'The host is not ours.');
    const origin = request.headers.origin;
    if (origin !== undefined && origin !== `http://${requested}`) return refuse(response, 'The origin is not ours.');
    const route = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (route.startsWith('/api/')) return answerApi(request, response, route);
    if (route === '/') return send(response, 'text/html', await page());
    if (route === '/host.js') return send(response, 'text/javascript', await readFile(path.join(host, 'host.js')));
    if (route === '/host.css') return send(response, 'text/css', await readFile(path.join(host, 'host.css')));
    if (route === '/plugin.js') return send(response, 'text/javascript', await pluginScript());
    if (route === '/plugin.css') return send(response, 'text/css', await readFile(path.join(plugin, 'styles.css')));
    response.writeHead(404).end();
  }

  const server = http.createServer((request, response) => {
    answer(request, response).catch((/** @type {Error} */ error) => {
      if (response.headersSent) return response.end();
      // What is left of a body that was refused would else be read as the next request.
      const connection = error instanceof TooLarge ? { connection: 'close' } : {};
      response.writeHead(statusOf(error), { 'content-type': 'application/json', ...connection });
      return response.end(JSON.stringify({ message: error.message }));
    });
  });

  function reload() {
    for (const page of pages.values()) page.response.write(`${JSON.stringify({ type: 'reload' })}\n`);
  }

  async function close() {
    await watcher.close();
    for (const page of pages.values()) page.response.end();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await last;
  }

  try {
    await new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => resolve(undefined));
    });
  } catch (error) {
    await watcher.close();
    throw error;
  }
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { url: `http://127.0.0.1:${address.port}/`, token, reload, close };
}
