import { Session } from 'node:inspector';
import { afterAll, beforeAll } from 'vitest';
import { countRegexSteps } from './regex-steps';

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly functionName: string;
      readonly ranges: readonly { readonly count: number; readonly startOffset: number }[];
    }[];
  }[];
}

/** Steps by where they were taken: a stretch of code, a regular expression, a function of the language. */
export type Steps = Map<string, number>;

let counted: Steps | undefined;

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

// Once for all tests: whenever a function of the language is replaced, code that calls it is compiled anew.
let restore: () => void;
beforeAll(() => {
  restore = watchBuiltIns();
});
afterAll(() => {
  restore();
  session.disconnect();
});

/**
 * Runs the parts of some work and counts their steps: how often each stretch of code in src/ ran, the steps of regular
 * expressions, and the characters and items that functions of the language looked at. The same work has the same
 * steps on any machine.
 */
export function countSteps(parts: Readonly<Record<string, () => unknown>>): Steps {
  takeCoverage();
  const steps: Steps = new Map();
  try {
    for (const [part, work] of Object.entries(parts)) {
      const ofPart: Steps = new Map();
      counted = ofPart;
      work();
      counted = undefined;
      for (const [what, count] of ofPart) steps.set(`${part}: ${what}`, count);
    }
  } finally {
    counted = undefined;
  }
  for (const [place, count] of takeCoverage()) steps.set(place, count);
  return steps;
}

/** `work` as somebody else's: its steps do not count. */
export function uncounted<Arguments extends unknown[], Result>(work: (...args: Arguments) => Result) {
  return (...args: Arguments): Result => {
    const before = counted;
    counted = undefined;
    try {
      return work(...args);
    } finally {
      counted = before;
    }
  };
}

function add(what: string, count: number): void {
  counted?.set(what, (counted.get(what) ?? 0) + count);
}

function takeCoverage(): Steps {
  const steps: Steps = new Map();
  session.post('Profiler.takePreciseCoverage', (error, coverage) => {
    if (error) throw error;
    for (const { url, functions } of (coverage as Coverage).result) {
      const file = /\/src\/.*/.exec(url)?.[0];
      if (file === undefined || url.includes('node_modules')) continue;
      for (const { functionName, ranges } of functions) {
        // What runs as often as what is around it is not told apart: of a function, the stretch that ran most counts.
        const key = `${file} ${functionName} at ${String(ranges[0]?.startOffset)}`;
        steps.set(key, Math.max(...ranges.map(({ count }) => count)));
      }
    }
  });
  return steps;
}

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** What a call costs; `self` is what it was made on. */
type Cost = (self: never, args: never[], result: never) => number;

/** Lets the functions of the language say what they cost; returns what undoes it. */
function watchBuiltIns(): () => void {
  const undo: (() => void)[] = [];

  function replace(owner: object, name: string, by: (own: Method) => Method): void {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    if (typeof own?.value !== 'function') throw new Error(`There is no ${name}.`);
    Object.defineProperty(owner, name, { ...own, value: by(own.value as Method) });
    undo.push(() => Object.defineProperty(owner, name, own));
  }

  function watch(owner: object, cost: Cost, ...names: string[]): void {
    const costOf = uncounted(cost as (...args: unknown[]) => number);
    for (const name of names) {
      replace(owner, name, (own) => function (...args) {
        const result = own.apply(this, args);
        if (counted) add(name, 1 + costOf(this, args, result));
        return result;
      });
    }
  }

  const length = ({ length }: { length: number }) => length;
  const lengthOfResult = (_: never, __: never[], result: { length: number }) => result.length;
  const lengthOfPart = (_: never, [part]: [string]) => part.length;
  const lengthTrimmed = (self: string, _: never[], result: string) => self.length - result.length;
  // With a regular expression, its steps are counted.
  const lengthByText = (self: string, [by]: [unknown]) => (typeof by === 'string' ? self.length : 0);
  const searched = (self: string, [part, from = 0]: [string, number?]) => {
    const found = self.indexOf(part, from);
    return (found === -1 ? Math.max(0, self.length - from) : found - from) + part.length;
  };
  const searchedBack = (self: string, [, from = self.length]: [string, number?], found: number) => {
    return Math.min(from, self.length) - found;
  };
  watch(String.prototype, searched as unknown as Cost, 'indexOf', 'includes');
  watch(String.prototype, searchedBack as unknown as Cost, 'lastIndexOf');
  watch(String.prototype, lengthOfPart as unknown as Cost, 'startsWith', 'endsWith');
  watch(String.prototype, length, 'toLowerCase', 'toUpperCase', 'normalize', 'localeCompare');
  watch(String.prototype, lengthByText as unknown as Cost, 'split', 'replace', 'replaceAll');
  watch(String.prototype, lengthTrimmed, 'trim', 'trimStart', 'trimEnd');
  watch(String.prototype, lengthOfResult, 'repeat', 'padStart');
  const throughAll = ['includes', 'indexOf', 'join', 'shift', 'unshift', 'splice', 'sort', 'reverse'];
  watch(Array.prototype, length, ...throughAll);
  watch(Array.prototype, lengthOfResult, 'slice', 'concat', 'flat', 'flatMap');
  const stepsOfRegex = uncounted(countRegexSteps);
  replace(RegExp.prototype, 'exec', (exec) => function (text) {
    const regex = this as RegExp;
    if (!counted) return exec.call(regex, text);
    const run = stepsOfRegex(regex, String(text));
    const { pattern, steps, match } = run;
    add(pattern, steps);
    if (run.isConfirmed) {
      if (regex.global || regex.sticky) regex.lastIndex = 0;
      return null;
    }
    const result = exec.call(regex, text) as RegExpExecArray | null;
    if (result?.index !== match?.[0] || (match && result?.[0].length !== match[1] - match[0])) {
      throw new Error(`Matched otherwise by the language: ${pattern}`);
    }
    run.isConfirmed = result === null;
    return result;
  });
  return () => {
    for (const step of undo.reverse()) step();
  };
}
