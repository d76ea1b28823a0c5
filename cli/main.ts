import { groundwork, type Terminal } from './groundwork';
import { visibleText } from './visible-text';

const now = new Date();
const two = (number: number) => String(number).padStart(2, '0');

// The reader may close the pipe early: `… | head`.
process.stdout.on('error', () => process.exit());

const terminal: Terminal = {
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
  progress: process.stderr.isTTY ? (text) => process.stderr.write(`\r\u001b[K${text}`) : undefined,
  today: `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
};

try {
  process.exitCode = groundwork(process.argv.slice(2), terminal);
} catch (error) {
  // Node would print it as it is, and it may quote a note.
  terminal.error(visibleText(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  process.exitCode = 2;
}
