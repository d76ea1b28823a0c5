// @ts-check
import { spawn } from 'node:child_process';

/**
 * Open an address in the default browser, where there is one. A machine without is no error: the address has been
 * printed.
 * @param {string} url
 */
export function openInBrowser(url) {
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [url]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', url]]
        : ['xdg-open', [url]];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
