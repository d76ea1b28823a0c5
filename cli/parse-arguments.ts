import { parseArgs } from 'node:util';
import { type Day, isDay } from '../src/domain/day';

export interface Arguments {
  readonly command: 'status' | 'check' | 'survey';
  readonly folder: string;
  readonly today: Day;
  /** `text` is for people: a table, or a line each. */
  readonly format: 'text' | 'json';
}

type ParsedArguments =
  | Arguments
  | { readonly command: 'help' }
  | { readonly command: 'refused'; readonly reason: string };

/**
 * The command line, without `node` and the script. `localDay` is today where the user is. Whoever asks for help gets
 * it, whatever else stands there. Refused with one sentence: unknown commands, options and formats, a missing or second
 * folder, a day the calendar lacks.
 */
export function parseArguments(args: readonly string[], localDay: Day): ParsedArguments {
  let parsed;
  try {
    const options = {
      today: { type: 'string' },
      format: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    } as const;
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const [command, folder, ...others] = parsed.positionals;
  if (parsed.values.help || command === 'help') return { command: 'help' };
  const format = parsed.values.format;
  const today: string = parsed.values.today ?? localDay;
  if (command !== 'status' && command !== 'check' && command !== 'survey') {
    return refuse('Say status, check or survey.');
  }
  if (folder === undefined) return refuse('Name a folder.');
  if (others.length > 0) return refuse('Name one folder only.');
  if (!isDay(today)) return refuse(`${today} is no day: write it as YYYY-MM-DD.`);
  if (command === 'check' && parsed.values.today !== undefined) return refuse('check always looks at today.');
  if (command === 'survey' && parsed.values.today !== undefined) return refuse('survey looks at no day.');
  const forPeople = command === 'check' ? 'lines' : 'table';
  if (format !== undefined && format !== forPeople && format !== 'json') {
    return refuse(`The format is ${forPeople} or json.`);
  }
  return { command, folder, today, format: format === 'json' ? 'json' : 'text' };
}

function refuse(reason: string): ParsedArguments {
  return { command: 'refused', reason };
}
