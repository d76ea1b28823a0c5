import { vi } from 'vitest';

/** A text long enough to tell what takes its time from what only passes it. */
const LONG = 500;
const REPETITION = /(?:[^\\]|^)(?:[*+]|\{\d+,\})/g;

/**
 * What `run` does with its texts: how many characters it looks at one by one, and which regular expressions it runs
 * over a long text that repeat without end more than once, as only these can take more time than the text is long.
 */
export function stepsOf(run: () => unknown): { readonly characters: number; readonly patterns: readonly string[] } {
  const patterns = new Set<string>();
  const exec = Reflect.get(RegExp.prototype, 'exec');
  const charAt = vi.spyOn(String.prototype, 'charAt');
  // Whatever uses a regular expression comes by here. (ECMA-262, RegExpExec)
  const execSpy = vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text: string) {
    if (text.length > LONG && repetitions(this.source, exec) > 1) patterns.add(this.source);
    return Reflect.apply(exec, this, [text]);
  });
  try {
    run();
    return { characters: charAt.mock.calls.length, patterns: [...patterns] };
  } finally {
    charAt.mockRestore();
    execSpy.mockRestore();
  }
}

function repetitions(source: string, exec: RegExp['exec']): number {
  const found = new RegExp(REPETITION);
  let count = 0;
  while (Reflect.apply(exec, found, [source]) !== null) count += 1;
  return count;
}
