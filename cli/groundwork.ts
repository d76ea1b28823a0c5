import { statSync } from 'node:fs';
import type { Day } from '../src/domain/day';
import { diagnosticMessage, diagnosticPlace } from '../src/words/diagnostic-words';
import { parseArguments } from './parse-arguments';
import { readPractice } from './read-practice';
import { readSurvey } from './read-survey';
import { diagnosticsJson, statusJson } from './status-json';
import { statusTable } from './status-table';
import { surveyTable } from './survey-table';
import { USAGE } from './usage';
import { visibleLine, visibleText } from './visible-text';

/** The output of the command line, and today's day. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Shows the progress of reading; missing if the output is not a terminal. */
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
  if (parsed.command === 'help') {
    out(USAGE);
    return 0;
  }
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
  const { command, today, format } = parsed;
  const json = (value: unknown) => out(JSON.stringify(value, null, 2));
  if (command === 'survey') {
    const result = readSurvey(parsed.folder, { onNotes, warn });
    terminal.progress?.('');
    if (format === 'json') json(result.survey);
    else out(surveyTable(result));
    return 0;
  }
  const portfolio = readPractice(parsed.folder, { onNotes, warn });
  terminal.progress?.('');
  if (command === 'status') {
    if (format === 'json') json(statusJson(portfolio, today));
    else out(statusTable(portfolio, today));
    return 0;
  }
  const found = portfolio.diagnostics(today);
  if (format === 'json') json(diagnosticsJson(found));
  else for (const each of found) out(visibleLine(`${each.path}: ${diagnosticPlace(each)}: ${diagnosticMessage(each)}`));
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
