// @ts-check
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const cacheRoot = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'node_modules', '.cache', 'groundwork');

/** Written last, so that an unpacking that was cut short is never taken for a browser. */
const marker = '.complete';

/**
 * The package ships a fonts.conf that points at a fixed folder, so that elsewhere no text is drawn.
 * @param {string} folder where the browser lies
 */
function fontsConf(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}

/**
 * Let the package unpack itself. It writes to the system's temporary folder, reuses whatever lies there, and
 * brings its own libraries along only where it believes to run in a cloud function: hence a process of its
 * own with its own idea of both.
 * @param {string} folder
 * @returns {Promise<void>}
 */
function unpack(folder) {
  return new Promise((resolve, reject) => {
    const script = "import('@sparticuz/chromium').then((m) => m.default.executablePath())";
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      cwd: path.dirname(fileURLToPath(import.meta.url)),
      env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let words = '';
    child.stderr.on('data', (chunk) => (words += String(chunk)));
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(words.trim() || `exit code ${code}`))));
  });
}

/**
 * Folders of processes that died while unpacking hold 200 MB each.
 * @param {string} prefix
 */
async function removeAbandoned(prefix) {
  for (const name of await readdir(cacheRoot)) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : NaN;
    if (!Number.isInteger(pid) || isRunning(pid)) continue;
    await rm(path.join(cacheRoot, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser that comes with the dev dependencies (@sparticuz/chromium), unpacked once into
 * `node_modules/.cache`. Two processes may ask at once: each unpacks beside, one of them wins.
 * @returns {Promise<{ executablePath: string, env: Record<string, string | undefined> }>}
 *   the program and the environment it needs to find its libraries and fonts; rejects where it cannot run.
 */
export async function bundledChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('it is made for Linux on x64 only');
  const packageJson = path.join(
    path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
    '..',
    '..',
    'package.json',
  );
  const manifest = /** @type {{ version: string }} */ (JSON.parse(await readFile(packageJson, 'utf8')));
  const folder = path.join(cacheRoot, `chromium-${manifest.version}`);
  if (!existsSync(path.join(folder, marker))) {
    await mkdir(cacheRoot, { recursive: true });
    const prefix = `chromium-${manifest.version}.partial-`;
    await removeAbandoned(prefix);
    const partial = path.join(cacheRoot, `${prefix}${process.pid}`);
    try {
      await mkdir(partial);
      await unpack(partial);
      await writeFile(path.join(partial, 'fonts.conf'), fontsConf(folder));
      await writeFile(path.join(partial, marker), manifest.version);
      await rename(partial, folder).catch((error) => {
        if (!existsSync(path.join(folder, marker))) throw error;
      });
    } finally {
      await rm(partial, { recursive: true, force: true });
    }
  }
  const libraries = [path.join(folder, 'al2023', 'lib'), folder, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: path.join(folder, 'chromium'),
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: path.join(folder, 'fonts.conf') },
  };
}
