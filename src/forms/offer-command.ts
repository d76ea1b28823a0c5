import type { Command } from 'obsidian';
import { safely } from '../errors/safely';
import { runAction } from './run-action';

/**
 * How the app asks for a command and runs it. It is offered where there is a `subject`, as the path of a note; one that
 * cannot be found out is none, without a word, since the app asks for every command whenever its palette opens.
 */
export function offerCommand(
  subject: () => string | undefined,
  run: (subject: string) => void,
): NonNullable<Command['checkCallback']> {
  return (isAsked) => {
    const found = safely(subject)();
    if (found !== undefined && !isAsked) runAction(() => run(found));
    return found !== undefined;
  };
}
