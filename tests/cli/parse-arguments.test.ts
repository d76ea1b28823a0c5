import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../cli/parse-arguments';

const parse = (...args: string[]) => parseArguments(args, '2026-03-16');

describe('parseArguments', () => {
  it('takes today from the clock and prints a table unless told otherwise', () => {
    expect(parse('status', 'notes')).toEqual({
      command: 'status',
      folder: 'notes',
      today: '2026-03-16',
      format: 'text',
    });
  });

  it('takes the options in any place', () => {
    expect(parse('--format', 'json', 'status', '--today=2026-02-01', 'notes')).toEqual({
      command: 'status',
      folder: 'notes',
      today: '2026-02-01',
      format: 'json',
    });
  });

  it('takes check with a folder alone, or with the format of its list', () => {
    expect(parse('check', 'notes')).toEqual({ command: 'check', folder: 'notes', today: '2026-03-16', format: 'text' });
    expect(parse('check', 'notes', '--format', 'json')).toMatchObject({ command: 'check', format: 'json' });
  });

  it('takes survey with a folder alone, or with its format', () => {
    expect(parse('survey', 'notes')).toMatchObject({ command: 'survey', format: 'text' });
    expect(parse('survey', 'notes', '--format', 'json')).toMatchObject({ command: 'survey', format: 'json' });
  });

  const calls = [['--help'], ['-h'], ['help'], ['status', 'notes', '--help']];
  it.each(calls.map((call) => [call]))('takes %j for a call for help', (args) => {
    expect(parse(...args)).toEqual({ command: 'help' });
  });

  it.each([
    ['nothing at all', []],
    ['another command', ['stats', 'notes']],
    ['no folder', ['status']],
    ['two folders', ['status', 'a', 'b']],
    ['an unknown option', ['status', 'notes', '--colour']],
    ['a day the calendar lacks', ['status', 'notes', '--today', '2026-02-30']],
    ['another format', ['status', 'notes', '--format', 'xml']],
    ['a format that check does not have', ['check', 'notes', '--format', 'table']],
    ['an option that survey does not have', ['survey', 'notes', '--today', '2026-03-16']],
    ['an option that check does not have', ['check', 'notes', '--today', '2026-03-16']],
  ])('refuses %s with one sentence', (_, args) => {
    expect(parse(...args)).toEqual({ command: 'refused', reason: expect.stringMatching(/^\S.*[.)]?$/s) as string });
  });
});
