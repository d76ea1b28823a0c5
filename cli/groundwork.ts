import { statSync } from 'node:fs';
import type { Day } from '../src/domain/day';
import { parseArguments } from './parse-arguments';
import { readPractice } from './read-practice';
import { statusJson } from './status-json';
import { statusTable } from './status-table';
import { USAGE } from './usage';
import { visibleLine, visibleText } from './visible-text';

/** Where the command line writes to, and the day it is. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Shows how far reading has got; missing where nobody watches. */
  readonly progress?: (text: string) => void;
  readonly today: Day;
}

/**
 * Runs the command line and returns the exit code: 0, 1 where `check` found something, 2 for bad arguments. Nothing of
 * what it prints can steer a terminal, whatever notes, their names or the disk say.
 */
export function groundwork(args: readonly string[], terminal: Terminal): number {
  const out = (text: string) => terminal.out(visibleText(text));
  const error = (text: string) => terminal.error(visibleText(text));
  const parsed = parseArguments(args, terminal.today);
  if (parsed.command === 'refused') {
    error(`${visibleLine(parsed.reason)}\n\n${USAGE}`);
    return 2;
  }
  if (!isFolder(parsed.folder)) {
    error(`${visibleLine(parsed.folder)} is not a folder.\n\n${USAGE}`);
    return 2;
  }
  const onNotes = (count: number) => terminal.progress?.(`Reading notes: ${count}`);
  const warn = (message: string) => error(visibleLine(message));
  const portfolio = readPractice(parsed.folder, { onNotes, warn });
  terminal.progress?.('');
  if (parsed.command === 'status') {
    const { today, format } = parsed;
    out(format === 'json' ? JSON.stringify(statusJson(portfolio, today), null, 2) : statusTable(portfolio, today));
    return 0;
  }
  const found = portfolio.diagnostics(parsed.today);
  for (const { path, property, message } of found) out(visibleLine(`${path}: ${property}: ${message}`));
  return found.length > 0 ? 1 : 0;
}

/** Also false where the disk will not say: a part of the path is a file, or closed to us. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
