import { groundwork } from './groundwork';

const now = new Date();
const two = (number: number) => String(number).padStart(2, '0');

// Whoever reads the output may have seen enough: `… | head`.
process.stdout.on('error', () => process.exit());

process.exitCode = groundwork(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
  progress: process.stderr.isTTY ? (text) => process.stderr.write(`\r\u001b[K${text}`) : undefined,
  today: `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
});
