import { statSync } from 'node:fs';
import type { Day } from '../domain/day';
import { parseArguments } from './parse-arguments';
import { readPractice } from './read-practice';
import { statusJson } from './status-json';
import { statusTable } from './status-table';
import { USAGE } from './usage';

/** Where the command line writes to, and the day it is. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Shows how far reading has got; missing where nobody watches. */
  readonly progress?: (text: string) => void;
  readonly today: Day;
}

/** Runs the command line and returns the exit code: 0, 1 where `check` found something, 2 for bad arguments. */
export function groundwork(args: readonly string[], terminal: Terminal): number {
  const parsed = parseArguments(args, terminal.today);
  if (parsed.command === 'refused') {
    terminal.error(`${parsed.reason}\n\n${USAGE}`);
    return 2;
  }
  if (!statSync(parsed.folder, { throwIfNoEntry: false })?.isDirectory()) {
    terminal.error(`${parsed.folder} is not a folder.\n\n${USAGE}`);
    return 2;
  }
  const onNotes = (count: number) => terminal.progress?.(`Reading notes: ${count}`);
  const portfolio = readPractice(parsed.folder, { onNotes, warn: terminal.error });
  terminal.progress?.('');
  if (parsed.command === 'status') {
    const { today, format } = parsed;
    terminal.out(
      format === 'json' ? JSON.stringify(statusJson(portfolio, today), null, 2) : statusTable(portfolio, today),
    );
    return 0;
  }
  const found = portfolio.diagnostics(parsed.today);
  for (const { path, property, message } of found) terminal.out(`${path}: ${property}: ${message}`);
  return found.length > 0 ? 1 : 0;
}
